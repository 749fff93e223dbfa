/** How the triangle works: three slides with three knobs, as a sheet over whatever lies open. */
import { CAPITALS } from '../../engine/types.ts';
import type { Capital } from '../../engine/types.ts';
import { fill, h, newId, s } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button, capitalMark, icon } from '../app/parts.ts';
import { openModal } from '../focus/modal.ts';
import { rove } from '../focus/roving.ts';
import { slideModel, SLIDES } from '../model/slides-model.ts';
import type { Slide, SlideModel, Tensions } from '../model/slides-model.ts';
import { t } from '../../words/messages.ts';
import { cityOf } from '../../words/names.ts';

interface State { at: number; tensions: Tensions }

/** Lays the slides. */
export function laySlides(): void {
  const close = (): void => sheet.close();
  const state: State = { at: 0, tensions: SLIDES[0]!.start };
  const box = (name: string, role: string | null = null): HTMLElement => h('div', { class: name, role });
  const [tabs, text, knobs, figure, told] = [box('slide-tabs'), box('slide-text'), box('knobs'), box('slide-figure'), box('slide-told', 'status')];
  const tell = (): void => {
    const model = slideModel(SLIDES[state.at]!, state.tensions);
    fill(figure, drawing(model));
    fill(told, ...outcome(SLIDES[state.at]!, model));
    for (const [index, { kindText, kind }] of model.pairs.entries()) dressKnob(knobs, index, { value: state.tensions[index]!, kindText, kind });
  };
  const go = (at: number): void => {
    Object.assign(state, { at, tensions: SLIDES[at]!.start });
    fill(tabs, slideTabs(at, go));
    fill(text, h('p', {}, t(`slides:texts.${SLIDES[at]!.id}`)));
    fill(knobs, ...knobList(state, tell), button({ label: t('slides:again'), kind: 'quiet', icon: 'ui/undo', press: () => go(state.at), key: 'again' }));
    tell();
  };
  go(0);
  const sheet = openModal({ title: t('slides:title'), onClose: close, look: 'slides' }, tabs, text,
    h('div', { class: 'slide-play' }, figure, h('div', { class: 'slide-side' }, knobs, told)),
    h('p', { class: 'hint' }, t('slides:cite')),
    h('p', { class: 'paper-foot' }, button({ label: t('app:close'), icon: 'ui/close', press: close })));
}

function slideTabs(at: number, go: (at: number) => void): HTMLElement {
  const row = h('div', { class: 'slide-tab-row', role: 'radiogroup', 'aria-label': t('slides:slides') }, ...SLIDES.map(({ id }, index) => h('button', {
    type: 'button', role: 'radio', class: 'tab', 'aria-checked': String(index === at), 'data-id': index, 'data-key': `slide-${index}`, onclick: () => go(index),
  }, t(`slides:names.${id}`))));
  rove(row, '[role=radio]', (item) => go(Number(item.dataset['id'])));
  return row;
}

function knobList(state: State, tell: () => void): HTMLElement[] {
  return slideModel(SLIDES[state.at]!, state.tensions).pairs.map(({ a, b }, index) => {
    const id = newId('knob');
    const input = h('input', {
      id, type: 'range', min: 0, max: 100, step: 1, value: state.tensions[index]!, 'data-knob': index,
      oninput: () => {
        state.tensions = state.tensions.map((value, at) => (at === index ? Number(input.value) : value)) as unknown as Tensions;
        tell();
      },
    });
    return h('p', { class: 'knob' },
      h('label', { for: id }, capitalMark(a), capitalMark(b), t('slides:knob', { a: cityOf(a), b: cityOf(b) })), input, h('output', { for: id, 'data-value': index }));
  });
}

function dressKnob(host: HTMLElement, index: number, { value, kindText, kind }: { value: number; kindText: string; kind: string }): void {
  const words = t('slides:knobValue', { value, kind: kindText });
  const output = host.querySelector<HTMLElement>(`[data-value="${index}"]`);
  if (output) { output.textContent = words; output.dataset['kind'] = kind; }
  host.querySelector(`[data-knob="${index}"]`)?.setAttribute('aria-valuetext', words);
}

const outcome = ({ id }: Slide, { pattern, about, why, solved }: SlideModel): Child[] => [
  h('p', { class: 'slide-pattern' }, h('strong', {}, pattern), ' ', about),
  h('p', {}, why),
  h('p', { class: 'slide-task', 'data-solved': String(solved) }, icon(solved ? 'ui/check' : 'ui/chevron-right'), h('strong', {}, `${t('slides:task')}: `), t(`slides:tasks.${id}`), solved ? ` ${t('slides:solved')}` : null),
];

const PLACES: Readonly<Record<Capital, readonly [number, number]>> = { US: [160, 40], SU: [52, 216], CN: [268, 216] };

/** The figure: what it shows is told beside it. */
function drawing({ pairs, positions }: SlideModel): HTMLElement {
  const lines = pairs.map(({ a, b, kind }) => {
    const [[x1, y1], [x2, y2]] = [PLACES[a], PLACES[b]];
    return s('g', { class: `slide-tie ${kind}` }, s('line', { x1, y1, x2, y2 }), kind === 'amity' ? s('line', { class: 'second', x1, y1, x2, y2 }) : null);
  });
  const corners = CAPITALS.map((id) => {
    const [x, y] = PLACES[id];
    return h('span', { class: `slide-corner ${positions[id]}`, style: `left:${(x / 320) * 100}%;top:${(y / 270) * 100}%` },
      h('span', { class: 'slide-medal' }, capitalMark(id)), h('span', { class: 'slide-city' }, cityOf(id)),
      positions[id] === 'partner' ? null : h('span', { class: 'slide-position' }, t(`table:position.${positions[id]}`)));
  });
  return h('div', { class: 'slide-drawing', 'aria-hidden': 'true' }, s('svg', { viewBox: '0 0 320 270', focusable: 'false' }, ...lines), ...corners);
}
