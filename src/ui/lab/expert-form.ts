/** The expert's form: every intervention in the engine's own words, read as it is typed; seed, runs, gravity, measures, lens, constants. */
import { isRefusal, parseIntervention, TUNABLE, TUNABLE_IDS } from '../../engine/index.ts';
import type { TunableId } from '../../engine/index.ts';
import { LENS_IDS } from '../../lab/lenses.ts';
import { parseMetric } from '../../lab/metrics.ts';
import { MOST_RUNS } from '../../session/parse-experiment.ts';
import type { Settings } from '../../session/parse-experiment.ts';
import { fill, h, newId } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { t } from '../../words/messages.ts';
import { constantSlider } from './constant-slider.ts';
import { plain } from '../../charts/figures.ts';
import { measureSuggestions, setSuggestions } from './suggestions.ts';
import type { Desk } from './desk.ts';
import type { Form, Wishes } from './student-form.ts';
import { changeWords } from '../../charts/change-words.ts';
import { refusalWords } from './words.ts';

/** The form, folded under the slip. */
export function expertForm(desk: Desk, { changed }: Wishes): Form {
  const host = h('div', { class: 'expert-body' });
  const change = (part: Partial<Settings>): void => {
    desk.settings = { ...desk.settings, ...part };
    changed();
  };
  // Its lists of completions are long: they are made when somebody opens it.
  const redraw = (): void => { if (element.open) fill(host, ...body(desk, change)); };
  const element = h('details', { class: 'expert', ontoggle: () => redraw() }, h('summary', {}, t('lab:expert.head')), host);
  return { element, redraw };
}

type Change = (part: Partial<Settings>) => void;

const body = (desk: Desk, change: Change): Child[] => [
  lines({ desk, name: 'set', list: desk.settings.set, change: (set) => change({ set }), known: setSuggestions(desk.scenario), faultOf: setFault }),
  lines({ desk, name: 'measures', list: desk.settings.measures, change: (measures) => change({ measures }), known: measureSuggestions(desk.scenario), faultOf: measureFault }),
  numbers(desk, change), gravityField(desk, change), lensField(desk, change), constantsField(desk, change),
];

const setFault = ({ scenario }: Desk, text: string): string | null => {
  const parsed = parseIntervention(scenario, text);
  return isRefusal(parsed) ? refusalWords(parsed) : null;
};

const measureFault = ({ scenario }: Desk, text: string): string | null => {
  const { refused } = parseMetric(scenario, text);
  return refused ? refusalWords(refused) : null;
};

interface Lines {
  readonly desk: Desk;
  readonly name: 'set' | 'measures';
  readonly list: readonly string[];
  readonly change: (list: readonly string[]) => void;
  readonly known: readonly string[];
  readonly faultOf: (desk: Desk, text: string) => string | null;
}

/** A list of lines with one to add; what the parser refuses is said under the line and not taken. */
function lines({ desk, name, list, change, known, faultOf }: Lines): HTMLElement {
  const [id, options, fault] = [newId(name), newId(`${name}-known`), newId(`${name}-fault`)];
  const said = h('p', { id: fault, class: 'lab-fault', role: 'status' });
  const input = h('input', {
    id, type: 'text', class: 'code', list: options, maxlength: 160, autocomplete: 'off', spellcheck: 'false', 'data-key': `expert-${name}`, 'aria-describedby': fault,
    oninput: () => fill(said, input.value === '' ? null : faultOf(desk, input.value.trim())),
    onkeydown: (event) => { if ((event as KeyboardEvent).key === 'Enter') add(); },
  });
  const add = (): void => {
    const text = input.value.trim();
    const why = text === '' ? null : faultOf(desk, text);
    fill(said, why);
    if (text !== '' && why === null && !list.includes(text)) change([...list, text]);
  };
  return h('div', { class: 'expert-field' }, h('label', { for: id }, t(`lab:expert.${name}`)),
    h('ul', { class: 'expert-lines' }, ...list.map((text, index) => h('li', {},
      h('code', {}, text), name === 'set' ? h('span', { class: 'hint' }, changeWords(desk.scenario, text)) : null,
      button({ label: t('lab:expert.remove'), icon: 'ui/close', kind: 'quiet', press: () => change(list.toSpliced(index, 1)), props: { 'aria-label': t('lab:expert.removeThis', { text }) } })))),
    h('span', { class: 'expert-add' }, input, button({ label: t('lab:expert.add'), press: add })),
    h('datalist', { id: options }, ...known.map((value) => h('option', { value }))), said);
}

function numbers({ settings: { seed, runs, until } }: Desk, change: Change): HTMLElement {
  const field = (name: string, value: string, take: (text: string) => void): HTMLElement => {
    const id = newId(name);
    const input = h('input', { id, type: 'text', value, maxlength: 60, autocomplete: 'off', spellcheck: 'false', 'data-key': `expert-${name}`, onchange: () => take(input.value.trim()) });
    return h('span', { class: 'expert-number' }, h('label', { for: id }, t(`lab:expert.${name}`)), input);
  };
  const within = (text: string): number => Math.min(MOST_RUNS, Math.max(1, Math.round(Number(text)) || runs));
  return h('div', { class: 'expert-field expert-numbers' },
    field('seed', seed, (text) => change({ seed: text === '' ? seed : text })),
    field('runs', String(runs), (text) => change({ runs: within(text) })),
    field('until', until === null ? '' : String(until), (text) => change({ until: Number(text) > 0 ? Number(text) : null })));
}

/** Side by side, or one gravity. */
const TOGETHER = [0, 0.5, 0.9] as const;
const GRAVITIES = [0, 0.25, 0.5, 0.75, 0.9, 1] as const;

function gravityField({ settings: { gravities } }: Desk, change: Change): HTMLElement {
  const id = newId('expert-gravity');
  const now = gravities.length > 1 ? 'all' : String(gravities[0]);
  const listed = gravities.length === 1 && !GRAVITIES.some((each) => each === gravities[0]) ? [...GRAVITIES, gravities[0]!] : GRAVITIES;
  const select = h('select', { id, class: 'select', 'data-key': 'expert-gravity', onchange: () => change({ gravities: select.value === 'all' ? [...TOGETHER] : [Number(select.value)] }) },
    h('option', { value: 'all', selected: now === 'all' }, t('lab:gravity.together')),
    ...listed.map((share) => h('option', { value: String(share), selected: now === String(share) }, t('lab:gravity.at', { share: plain(share) }))));
  return h('div', { class: 'expert-field' }, h('label', { for: id }, t('lab:gravity.label')), select, h('p', { class: 'hint' }, t('lab:gravity.about')));
}

function lensField({ settings: { lens } }: Desk, change: Change): HTMLElement {
  const id = newId('expert-lens');
  const select = h('select', { id, class: 'select', 'data-key': 'expert-lens', onchange: () => change({ lens: select.value === '' ? null : select.value }) },
    h('option', { value: '', selected: lens === null }, t('lab:lens.none')),
    ...LENS_IDS.map((each) => h('option', { value: each, selected: each === lens }, t(`lab:lens.${each}`))));
  return h('div', { class: 'expert-field' }, h('label', { for: id }, t('lab:lens.label')), select, h('p', { class: 'hint' }, t('lab:lens.about')));
}

/** Constants at other values: one is chosen and moved within its range. */
function constantsField({ settings: { constants } }: Desk, change: Change): HTMLElement {
  const id = newId('expert-constant');
  const left = TUNABLE_IDS.filter((each) => !Object.hasOwn(constants, each));
  const select = h('select', { id, class: 'select', 'data-key': 'expert-constant', onchange: () => { if (select.value !== '') change({ constants: { ...constants, [select.value]: TUNABLE[select.value as TunableId].value } }); } },
    h('option', { value: '' }, t('lab:constants.choose')), ...left.map((each) => h('option', { value: each }, t(`lab:constant.${each}`))));
  return h('div', { class: 'expert-field' }, h('label', { for: id }, t('lab:constants.label')), select,
    ...Object.keys(constants).map((each) => constantSlider(each as TunableId, constants[each]!, (value) => {
      const rest = Object.fromEntries(Object.entries(constants).filter(([id]) => id !== each));
      change({ constants: value === null ? rest : { ...rest, [each]: value } });
    })));
}
