/** One claim put to the model: what is changed and measured, the run, the verdict with its figures, and the same with another assumption. */
import { isRefusal, parseIntervention, TUNABLE, TUNABLE_IDS, tuned } from '../../engine/index.ts';
import type { TunableId } from '../../engine/index.ts';
import type { Scenario } from '../../engine/scenario.ts';
import { CLAIM_PLAN, armOf, tried } from '../../lab/claims.ts';
import type { Experiment, Measured, Tried, Verdict } from '../../lab/claims.ts';
import { pairsJob } from '../../lab/pairing.ts';
import type { PairsPart } from '../../lab/pairing.ts';
import type { Claim } from '../../scenario/claims-data.ts';
import { fill, h, newId } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { chartFrame } from '../charts/frame.ts';
import { announce } from '../focus/announce.ts';
import { takeScenario } from '../scenario-shelf.ts';
import { t } from '../../words/messages.ts';
import { textOf } from '../../words/names.ts';
import { constantSlider } from './constant-slider.ts';
import { gapOf, rangeOf, valueOf } from '../../charts/figures.ts';
import { claimsSpec, claimTitle } from '../../charts/claims-chart.ts';
import { measureName } from '../../charts/measure-words.ts';
import { order } from './runner.ts';
import { takeHistory } from './shelf.ts';
import { changeWords } from '../../charts/change-words.ts';

export interface ClaimTrial { readonly element: HTMLElement; readonly leave: () => void }

interface State {
  readonly claim: Claim;
  readonly found: HTMLElement;
  readonly other: HTMLElement;
  readonly bar: HTMLElement;
  constants: Partial<Record<TunableId, number>>;
  cancel: () => void;
  left: boolean;
}

/** Pairs of a trial, its seed and gravity: those of the command line's `claims`. */
const PLAN = CLAIM_PLAN;

/** The body of a claim; `told` hears the verdict, `handOn` takes it to the slip. */
export function claimTrial(claim: Claim, handOn: (claim: Claim) => void, told: (verdict: Verdict) => void): ClaimTrial {
  const state: State = { claim, found: h('div', { 'aria-live': 'polite' }), other: h('div', { class: 'claim-other' }), bar: h('div', {}), constants: {}, cancel: () => undefined, left: false };
  const about = h('div', {});
  void takeScenario(claim.scenario).then((scenario) => fill(about, changes(scenario!, claim)));
  const run = (): void => void put(state, state.found, {}).then((result) => {
    if (!result) return;
    told(result.verdict);
    announce(t('lab:claims.ready', { id: claim.id, verdict: t(`lab:verdict.${result.verdict}`) }), 'own');
  });
  const element = h('div', {}, h('blockquote', { class: 'claim-historians', lang: 'en' }, h('strong', {}, t('lab:claims.historians')), ' ', claim.historians), about,
    h('p', { class: 'lab-buttons' }, button({ label: t('lab:claims.run'), kind: 'main', icon: 'ui/lab', press: run, key: `run-${claim.id}`, props: { 'aria-label': t('lab:claims.runThis', { id: claim.id }) } }),
      button({ label: t('lab:claims.open'), icon: 'ui/chevron-right', press: () => handOn(claim), props: { 'aria-label': t('lab:claims.openThis', { id: claim.id }) } })),
    state.bar, state.found, disagree(state));
  return { element, leave: () => { state.left = true; state.cancel(); } };
}

/** What is changed, and what would bear the claim out. */
const changes = (scenario: Scenario, { set, measures, any = false }: Claim): Child => [
  h('p', {}, t('lab:claims.where', { scenario: textOf(scenario, scenario.title) })),
  h('h3', {}, t('lab:claims.changed')), h('ul', { class: 'lines' }, ...set.map((text) => h('li', {}, changeWords(scenario, text)))),
  h('h3', {}, t(any ? 'lab:claims.expectedAny' : 'lab:claims.expected')),
  h('ul', { class: 'lines' }, ...measures.map(({ measure, expect, orNone }) => h('li', {}, t(`lab:expect.${expect}`, { name: measureName(scenario, measure) }), orNone ? ` ${t('lab:expect.orNone')}` : ''))),
];

/** Puts the claim to the model with some constants changed; null where it was stopped. */
async function put(state: State, host: HTMLElement, constants: Partial<Record<TunableId, number>>): Promise<Tried | null> {
  const { claim, bar } = state;
  state.cancel();
  const [plain, history] = await Promise.all([takeScenario(claim.scenario), takeHistory(claim.scenario)]);
  const own = Object.keys(constants).length > 0;
  const scenario = own ? tuned(plain!, constants) : plain!;
  const experiment: Experiment = { ...claim, interventions: claim.set.flatMap((text) => { const parsed = parseIntervention(scenario, text); return isRefusal(parsed) ? [] : [parsed]; }) };
  const arm = armOf(experiment);
  const read = (part: PairsPart): Tried => tried(experiment, arm, part.arms[0]!);
  const job = pairsJob(PLAN, [arm]);
  const show = (part: PairsPart, last: boolean): void => fill(host, verdictOf(plain!, read(part), { id: claim.id, last, runs: part.runs, constants }));
  const course = order({ scenario, job, baseline: own ? null : history.baseline, label: claim.id, seen: (part) => { if (part.runs > 1) show(part, false); } });
  state.cancel = course.cancel;
  fill(bar, course.element);
  try {
    const { part } = await course.ended;
    if (part.runs > 0 && !state.left) show(part, true);
    return part.runs > 0 ? read(part) : null;
  } catch (error) {
    fill(host, h('p', { class: 'lab-fault', role: 'alert' }, t('lab:run.failed', { why: error instanceof Error ? error.message : String(error) })));
    return null;
  } finally {
    fill(bar, null);
  }
}

interface Under { readonly id: string; readonly last: boolean; readonly runs: number; readonly constants: Partial<Record<TunableId, number>> }

/** The verdict with its figures. */
function verdictOf(scenario: Scenario, { verdict, measures }: Tried, { id, runs, constants, last }: Under): Child {
  const changed = Object.entries(constants).map(([id, value]) => t('lab:claims.with', { name: t(`lab:constant.${id}`), value, usual: TUNABLE[id as TunableId].value }));
  return [
    h('p', { class: 'claim-verdict' }, h('span', { class: 'claim-stamp', 'data-verdict': verdict }, t(`lab:verdict.${verdict}`)), ' ', t(`lab:verdictAbout.${verdict}`)),
    changed.length === 0 ? null : h('p', { class: 'hint' }, changed.join('; ')),
    h('div', { class: 'scrolled', tabindex: 0, role: 'region', 'aria-label': t('lab:claims.figures') }, h('table', { class: 'figures' }, h('caption', { class: 'visually-hidden' }, t('lab:claims.figures')),
      h('thead', {}, h('tr', {}, ...['outcome', 'before', 'after', 'difference', 'interval90', 'verdict'].map((name) => h('th', { scope: 'col' }, t(`lab:table.${name}`))))),
      h('tbody', {}, ...measures.map((each) => measureRow(scenario, each))))),
    last ? chartFrame(claimsSpec(measures.map((measured) => ({ name: t(`lab:expect.${measured.expect}`, { name: measureName(scenario, measured.measure) }), measured, verdict: measured.verdict })), { ...PLAN, runs, own: Object.entries(constants).map(([name, value]) => `${name} ${value}`).join(', ') }, { file: id, title: claimTitle(id, verdict) })) : null,
  ];
}

const measureRow = (scenario: Scenario, { measure, baseline, intervention, difference, interval, verdict }: Measured): HTMLElement => h('tr', {},
  h('th', { scope: 'row' }, measureName(scenario, measure)),
  ...[valueOf(measure, baseline), valueOf(measure, intervention), difference === null ? '–' : gapOf(measure, difference), interval ? rangeOf(measure, interval) : '–', t(`lab:verdict.${verdict}`)].map((text) => h('td', {}, text)));

/** “I disagree”: another value for an assumption, and the same question again. */
function disagree(state: State): HTMLElement {
  const id = newId('disagree');
  const sliders = h('div', {});
  const draw = (): void => fill(sliders, ...Object.entries(state.constants).map(([constant, value]) => constantSlider(constant as TunableId, value, (next) => {
    const rest = Object.fromEntries(Object.entries(state.constants).filter(([each]) => each !== constant));
    state.constants = next === null ? rest : { ...rest, [constant]: next };
    draw();
  })), Object.keys(state.constants).length === 0 ? null : h('p', {}, button({ label: t('lab:claims.again'), icon: 'ui/lab', press: () => void put(state, state.other, state.constants), key: `again-${state.claim.id}` })));
  const select = h('select', { id, class: 'select', onchange: () => {
    const chosen = TUNABLE_IDS.find((each) => each === select.value);
    if (chosen) state.constants = { [chosen]: TUNABLE[chosen].value, ...state.constants };
    select.value = '';
    draw();
  } }, h('option', { value: '' }, t('lab:constants.choose')), ...TUNABLE_IDS.map((each) => h('option', { value: each }, t(`lab:constant.${each}`))));
  return h('details', { class: 'claim-disagree' }, h('summary', {}, t('lab:claims.disagree')), h('p', { class: 'hint' }, t('lab:claims.disagreeAbout')), h('p', {}, h('label', { for: id }, t('lab:constants.label')), ' ', select), sliders, state.other);
}
