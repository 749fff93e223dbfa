/** The preview: which event, which of its decisions and texts, and its paper. */
import type { Scenario } from '../../engine/scenario.ts';
import { fill, h, newId } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { effectList } from '../panels/effects.ts';
import { decisionPaper, resultPaper } from '../panels/html-stage.ts';
import { t } from '../../words/messages.ts';
import { textOf } from '../../words/names.ts';
import type { EventLine } from './checker.ts';
import { previewDialog, previewNews, previewResult, previewWorld, variantsOf, whenWords } from './preview-model.ts';
import type { Look } from './preview-model.ts';

export interface PreviewPanel {
  readonly element: HTMLElement;
  /** Shows the events of a check; `draft` fetches the scenario of a root. */
  update(events: readonly EventLine[], draft: (root: string) => Promise<Scenario | null>): Promise<void>;
  /** Shows the event in which the cursor stands. */
  follow(id: string): void;
}

interface State {
  events: readonly EventLine[];
  drafts: Map<string, Scenario | null>;
  /** The scenario in which each event was last without errors. */
  readonly good: Map<string, Scenario>;
  id: string | null;
  part: number;
  variant: number | null;
  chosen: string | null;
}

/** An empty panel. */
export function previewPanel(): PreviewPanel {
  const state: State = { events: [], drafts: new Map(), good: new Map(), id: null, part: 0, variant: null, chosen: null };
  const element = h('div', { class: 'preview' });
  const draw = (): void => fill(element, ...content(state, draw));
  draw();
  return {
    element,
    update: async (events, draft) => {
      const roots = [...new Set(events.map(({ root }) => root))];
      const drafts = new Map(await Promise.all(roots.map(async (root) => [root, await draft(root)] as const)));
      Object.assign(state, { events, drafts });
      for (const { id, root, sound } of events) {
        const scenario = drafts.get(root);
        if (sound && scenario) state.good.set(id, scenario);
      }
      if (!events.some(({ id }) => id === state.id)) choose(state, events[0]?.id ?? null);
      draw();
    },
    follow: (id) => {
      if (id === state.id || !state.events.some((event) => event.id === id)) return;
      choose(state, id);
      draw();
    },
  };
}

const choose = (state: State, id: string | null): void => void Object.assign(state, { id, part: 0, variant: null, chosen: null });

function content(state: State, draw: () => void): Child[] {
  const line = state.events.find(({ id }) => id === state.id);
  if (!line) return [h('p', { class: 'hint' }, t('workshop:noEvents'))];
  const scenario = state.good.get(line.id);
  const event = scenario?.events.find(({ id }) => id === line.id);
  const picker = select(t('workshop:event'), eventGroups(state.events), line.id, (id) => { choose(state, id); draw(); });
  if (!scenario || !event) return [h('div', { class: 'preview-tools' }, picker), h('p', { class: 'hint' }, t('workshop:noLook'))];
  state.part = Math.min(state.part, Math.max(0, event.parts.length - 1));
  const look: Look = { scenario, event, part: state.part, variant: state.variant };
  const world = previewWorld(scenario, event);
  if (!world) return [h('div', { class: 'preview-tools' }, picker), h('p', { class: 'hint' }, t('workshop:noWorld'))];
  return [
    h('div', { class: 'preview-tools' }, picker, ...tools(state, look, { world, draw })),
    line.sound ? null : h('p', { class: 'preview-warning' }, t('workshop:lastLook')),
    paper(state, look, { world, draw }),
    h('p', { class: 'hint' }, t('workshop:fromOpening', { when: whenWords(look) })),
  ];
}

interface Scene { readonly world: NonNullable<ReturnType<typeof previewWorld>>; readonly draw: () => void }

function tools(state: State, look: Look, { world, draw }: Scene): Child[] {
  const { texts, holds } = variantsOf(look, world);
  const parts = look.event.parts.map(({ id }, index) => ({ value: String(index), label: id ?? String(index + 1) }));
  const variants = [{ value: '', label: t('workshop:variantHolds') }, ...texts.map((label, index) => ({ value: String(index), label: index === holds ? `${label} ✓` : label }))];
  const change = (next: Partial<State>): void => {
    Object.assign(state, { chosen: null }, next);
    draw();
  };
  return [
    parts.length > 1 ? select(t('workshop:part'), [{ label: '', choices: parts }], String(state.part), (value) => change({ part: Number(value), variant: null })) : null,
    texts.length > 1 ? select(t('workshop:variant'), [{ label: '', choices: variants }], state.variant === null ? '' : String(state.variant), (value) => change({ variant: value === '' ? null : Number(value) })) : null,
  ];
}

function paper(state: State, look: Look, { world, draw }: Scene): HTMLElement {
  const turn = (next: Partial<State>): void => {
    Object.assign(state, next);
    draw();
    document.querySelector<HTMLElement>('.preview .paper-title')?.focus();
  };
  const sheet = (title: string, body: readonly Child[]): HTMLElement => h('article', { class: 'paper paper-telegram', 'aria-label': title },
    h('h3', { class: 'paper-title', tabindex: -1 }, title), h('div', { class: 'paper-body' }, ...body));
  if (look.event.parts.length === 0) return newsSheet(look, world, sheet);
  const result = state.chosen === null ? null : previewResult(look, world, state.chosen);
  if (result) return sheet(result.title, resultPaper(result, () => turn({ chosen: null, variant: null, part: look.part + 1 < look.event.parts.length ? look.part + 1 : look.part })));
  return sheet(textOf(look.scenario, look.event.title), decisionPaper(previewDialog(look, world), (option) => turn({ chosen: option })));
}

function newsSheet(look: Look, world: Scene['world'], sheet: (title: string, body: readonly Child[]) => HTMLElement): HTMLElement {
  const { title, place, date, text, note, effects } = previewNews(look, world);
  return sheet(title, [
    h('p', { class: 'telegram-line' }, [place, date].filter((each) => each !== '').join(', ')),
    h('p', { class: 'telegram-head' }, t('workshop:happens')), h('p', { class: 'telegram-text' }, text), effectList(effects),
    note === null ? null : h('details', {}, h('summary', {}, t('decision:note')), h('p', {}, note)),
  ]);
}

interface Group { readonly label: string; readonly choices: readonly { readonly value: string; readonly label: string }[] }

function eventGroups(events: readonly EventLine[]): Group[] {
  const group = (label: string, own: boolean): Group => ({
    label,
    choices: events.filter((event) => event.own === own).map(({ id, title, sound }) => ({ value: id, label: sound ? title : t('workshop:withErrors', { title }) })),
  });
  return [group(t('workshop:ownEvents'), true), group(t('workshop:otherEvents'), false)];
}

/** A labelled list to choose from; groups with a label are shown as such. */
export function select(label: string, groups: readonly Group[], chosen: string, change: (value: string) => void): HTMLElement {
  const id = newId('select');
  const options = ({ choices }: Group): HTMLElement[] => choices.map((each) => h('option', { value: each.value, selected: each.value === chosen }, each.label));
  const box = h('select', { id, class: 'select', 'data-key': `select-${label}`, onchange: () => change(box.value) },
    ...groups.filter(({ choices }) => choices.length > 0).map((group) => (group.label === '' ? options(group) : h('optgroup', { label: group.label }, ...options(group)))));
  return h('p', { class: 'field-row' }, h('label', { for: id }, label), box);
}
