/** An event as its dialog, before anybody has played to it: the world of its scenario's opening, moved to the event's quarter. */
import { newCampaign, previewEffects, textFor } from '../../engine/index.ts';
import { describeCondition, firstFailing } from '../../engine/registry/index.ts';
import type { Condition, GameEvent, Part, Scenario } from '../../engine/scenario.ts';
import { CAPITALS } from '../../engine/types.ts';
import type { Capital, View, World } from '../../engine/types.ts';
import { dialogModel, paperHead } from '../model/dialog-model.ts';
import { foreseenModel } from '../model/foreseen-model.ts';
import { resultModel } from '../model/result-model.ts';
import type { DialogModel, EffectModel, ResultModel } from '../stage/stage-model.ts';
import { t } from '../../words/messages.ts';
import { isCapital, quarterWords, textOf } from '../../words/names.ts';
import { refusalWords } from '../../words/refusals.ts';

/** What is looked at: an event of a draft, one of its parts, one of the variants of its text (null: whichever holds). */
export interface Look { readonly scenario: Scenario; readonly event: GameEvent; readonly part: number; readonly variant: number | null }

/** The world in which an event is previewed; null where the draft's opening names a leader that is not there. */
export function previewWorld(scenario: Scenario, event: GameEvent): World | null {
  if (scenario.opening.leaders.some((leader) => !scenario.leaders[leader])) return null;
  const world = newCampaign(scenario, { seed: 'preview', gravity: 0, humans: [], keepLedger: false });
  world.quarter = event.date ?? Math.max(event.from, scenario.from);
  const wanted = leadersIn(event.when);
  world.leaders = CAPITALS.map((capital, index) => {
    const fits = scenario.leaders.map((leader, at) => ({ leader, at })).filter(({ leader, at }) => leader.capital === capital && (wanted.includes(at) || (leader.from <= world.quarter && world.quarter <= leader.to)));
    const best = fits.find(({ at }) => wanted.includes(at)) ?? fits.find(({ at }) => at === world.leaders[index]) ?? fits[0];
    return best?.at ?? world.leaders[index]!;
  });
  return world;
}

/** Leaders whom an event's conditions ask for. */
const leadersIn = (conditions: readonly Condition[]): number[] => conditions.flatMap((condition) => {
  if (condition.test === 'leader') return condition.leader;
  return condition.test === 'all' || condition.test === 'any' ? leadersIn(condition.of) : [];
});

/** The dialog of a part. Nothing is greyed: what an option requires stands under it as a remark. */
export function previewDialog({ scenario, event, part: at, variant }: Look, world: World): DialogModel {
  const part = event.parts[at]!;
  const capital: Capital = isCapital(part.decider) ? part.decider : 'US';
  const view: View = { capital, seen: world, spread: world.q.map(() => 0) };
  const legal = part.options.map(({ id }) => ({ id, refusal: null }));
  const model = dialogModel({ scenario, seen: world, view, capital }, { kind: 'decision', capital, event: event.id, part: at, legal });
  const options = model.options.map((option, index) => ({ ...option, remark: [option.remark, requirement(scenario, world, part, index)].filter((each) => each !== null).join(' ') || null }));
  const brief = variant === null ? model.brief : textOf(scenario, part.brief[variant]?.text ?? null);
  return { ...model, ...(isCapital(part.decider) ? {} : thirdParty(scenario, part.decider)), options, brief };
}

/** A third party has no dialog in play: it follows what appeals to it. */
const thirdParty = (scenario: Scenario, id: string): Pick<DialogModel, 'house' | 'heading' | 'reference'> => ({
  house: 'other', reference: '',
  heading: t('workshop:thirdParty', { name: textOf(scenario, scenario.thirdParties.find((each) => each.id === id)?.name ?? id) }),
});

function requirement(scenario: Scenario, world: World, part: Part, index: number): string | null {
  const failing = firstFailing(scenario, world, part.options[index]!.requires);
  return failing ? t('workshop:notYet', { why: refusalWords(scenario, describeCondition(scenario, failing)) }) : null;
}

/** What follows an option, as the dialog's second page tells it. */
export function previewResult({ scenario, event, part: at }: Look, world: World, option: string): ResultModel | null {
  const part = event.parts[at]!;
  const own = isCapital(part.decider);
  const found = resultModel({ scenario, world, capital: null, spread: [] }, {
    event: event.id, part: part.id, option, capital: own ? part.decider : 'US', quarter: world.quarter, historical: null, odds: null, reasons: [],
  });
  if (!found) return null;
  const words = { ...found.words, continue: t(at + 1 < event.parts.length ? 'workshop:nextPart' : 'workshop:again') };
  return { ...found, words, ...(own ? {} : { house: 'other' as const, reference: '' }) };
}

/** What an event says and does that nobody decides. */
export interface NewsModel { readonly title: string; readonly place: string; readonly date: string; readonly text: string; readonly note: string | null; readonly effects: readonly EffectModel[] }

/** The news of an event without a decision. */
export function previewNews({ scenario, event }: Look, world: World): NewsModel {
  const { place, date } = paperHead(event, { capital: 'US', quarter: world.quarter });
  return {
    title: textOf(scenario, event.title), place, date, text: textOf(scenario, event.dispatch), note: event.note === null ? null : textOf(scenario, event.note),
    effects: previewEffects(scenario, world, event.effects).map((each) => foreseenModel(scenario, each, null)),
  };
}

/** Beginnings of the variants of a part's text, for choosing between them; the one that holds in the preview is told. */
export function variantsOf({ scenario, event, part }: Look, world: World): { readonly texts: readonly string[]; readonly holds: number } {
  const brief = event.parts[part]?.brief ?? [];
  const now = textFor(scenario, world, brief);
  return { texts: brief.map(({ text }) => `${textOf(scenario, text).slice(0, 48)}…`), holds: brief.findIndex(({ text }) => text === now) };
}

/** When an event can come, in words. */
export const whenWords = ({ event }: Look): string =>
  (event.from === event.to ? quarterWords(event.from) : t('workshop:between', { from: quarterWords(event.from), to: quarterWords(event.to) }));
