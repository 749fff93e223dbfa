/** What lies under a cause: who decided it, which deed it was, what heated the theatre, what is fading. */
import { DYAD_ENDS, HEAT, keyOf, kindOf, STRENGTH, TENSION } from '../../engine/quantities.ts';
import { CAPITALS, DYADS, THEATRES } from '../../engine/types.ts';
import type { Capital, Entry, Order } from '../../engine/types.ts';
import { t } from '../../words/messages.ts';
import { atTheatre, cityOf, eventById, eventTitle, isCapital, optionLabel, rungWords, textOf, theatreName } from '../../words/names.ts';
import { points } from '../../words/numbers.ts';
import { quantityWords } from '../../words/quantities.ts';
import { tell } from './dispatch-model.ts';
import { knownEntries } from './known-entries.ts';
import type { Situation } from './situation.ts';

export interface Deed {
  /** Plain sentences about the deed. */
  readonly facts: readonly string[];
  /** An event that the codex tells. */
  readonly event: { readonly id: string; readonly title: string } | null;
  /** Heading of the causes below, and their entries; empty where there are none. */
  readonly title: string;
  readonly causes: () => readonly Entry[];
}

/** How many causes of a cause are told, and how far down. */
export const TOLD = 6;
const DEEPEST = 3;

const none = (): readonly Entry[] => [];
const said = (...facts: readonly string[]): Deed => ({ facts: facts.filter((fact) => fact !== ''), event: null, title: '', causes: none });

type Reach = (situation: Situation, entry: Entry) => Deed | null;

/** What is known of the deed behind an entry, worked out when it is unfolded; null where the line has said it all. */
export function deedOf(situation: Situation, entry: Entry, depth: number): (() => Deed) | null {
  const { kind, id } = entry.cause;
  if (depth >= DEEPEST || kind === 'intervention' || (kind === 'response' && !(id in RESPONSE))) return null;
  return () => {
    const found = REACH[kind](situation, entry);
    return found && (found.facts.length > 0 || found.event !== null || found.causes !== none) ? found : said(t('because:unknown'));
  };
}

const REACH: Readonly<Record<Entry['cause']['kind'], Reach>> = {
  event: (situation, entry) => ofEvent(situation, entry),
  situation: (situation, entry) => ofEvent(situation, entry),
  act: (situation, entry) => ofAct(situation, entry),
  crisis: (situation, entry) => ofCrisis(situation, entry),
  home: (situation, entry) => ofHome(situation, entry),
  response: (situation, entry) => RESPONSE[entry.cause.id]?.(situation, entry) ?? null,
  calendar: (_situation, { cause }) => said(t(`because:calendar.${cause.id}`, { detail: cause.detail ?? '' })),
  intervention: () => null,
};

/** The event itself: who decided what, and in history. */
function ofEvent({ scenario, world }: Situation, { cause, quarter }: Entry): Deed | null {
  const event = eventById(scenario, cause.id);
  if (!event) return null;
  const decision = world.decisions.find((each) => each.event === cause.id && each.option === cause.detail && each.capital === cause.by && each.quarter === quarter);
  const other = decision?.historical && decision.historical !== decision.option ? decision.historical : null;
  return {
    facts: [
      ...(cause.by && cause.detail ? [t('because:decided', { city: cityOf(cause.by), label: optionLabel(scenario, cause.id, cause.detail) })] : [t('because:happened')]),
      ...(other ? [t('because:otherwise', { label: optionLabel(scenario, cause.id, other) })] : []),
    ],
    event: event.kind === 'situation' ? null : { id: event.id, title: eventTitle(scenario, event.id) }, title: '', causes: none,
  };
}

/** The deed as the dispatches told it. */
function ofAct(situation: Situation, { cause, quarter }: Entry): Deed | null {
  return said(...actsIn(situation, quarter, ({ act, from, to }) => act === cause.id && from === cause.by && (to === cause.detail || cause.detail === 'leak')).slice(0, 2));
}

/** Dispatches of those acts of a quarter that fit, as far as this reader may know them. */
function actsIn(situation: Situation, quarter: number, fits: (order: Order) => boolean): string[] {
  return stepsOf(situation, quarter).flatMap(({ happenings }) => happenings).flatMap((each) => {
    const told = each.kind === 'act' && each.quarter === quarter && fits(each.order) ? tell(situation, each) : null;
    return told ? [told.text] : [];
  });
}

/** The steps in which a quarter was played, the one that led out of it included; they are looked up by halves. */
function stepsOf({ session: { steps }, step }: Situation, quarter: number): Situation['session']['steps'] {
  let [low, high] = [0, step];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (steps[middle]!.world.quarter < quarter) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < step && steps[end]!.world.quarter <= quarter) end += 1;
  return steps.slice(low, end + 1);
}

function ofCrisis({ scenario }: Situation, { cause }: Entry): Deed | null {
  const rung = /^\d$/.test(cause.detail ?? '') ? t('because:rung', { at: atTheatre(cause.id), rung: cause.detail!, name: rungWords(Number(cause.detail)) }) : '';
  const opener = cause.via ? eventById(scenario, cause.via) : undefined;
  const opened = opener ? { id: opener.id, title: eventTitle(scenario, opener.id) } : null;
  return { ...said(rung, opened ? t('because:opened', { title: opened.title }) : ''), event: opener?.kind === 'situation' ? null : opened };
}

function ofHome({ scenario }: Situation, { cause }: Entry): Deed | null {
  const home = scenario.leaders.find((leader) => leader.home?.id === cause.id)?.home;
  return home ? said(textOf(scenario, home.label), textOf(scenario, home.text)) : null;
}

/** What a wake goes back to, or what fades. */
function sourceOf(situation: Situation, { q, quarter, cause: { via, detail } }: Entry): readonly Entry[] {
  const isSource = (each: Entry): boolean => each.q === q && each.quarter <= quarter && each.cause.id === via && each.cause.detail === detail;
  return knownEntries(situation, isSource);
}

const RESPONSE: Readonly<Record<string, Reach>> = {
  routine: () => said(t('because:response.routine')),
  heat: (situation, entry) => {
    const theatre = entry.cause.detail ?? '';
    const q = HEAT + THEATRES.findIndex((id) => id === theatre);
    return {
      facts: [t('because:response.heat', { theatre: theatreName(theatre), heat: points(valueAt(situation, q, entry.quarter)) })], event: null,
      title: t('because:heatOf', { theatre: theatreName(theatre) }),
      causes: () => knownEntries(situation, (each) => each.q === q && each.quarter <= entry.quarter),
    };
  },
  wake: (situation, entry) => ({
    ...said(t('because:response.wake')), title: eventTitle(situation.scenario, entry.cause.via ?? ''), causes: () => sourceOf(situation, entry),
  }),
  fading: (situation, entry) => ({ ...said(t('because:response.fading')), title: t('because:spike'), causes: () => sourceOf(situation, entry) }),
  reciprocity: (situation, entry) => {
    const [to, from] = keyOf(entry.q).split('>') as [string, string];
    const deeds = actsIn(situation, entry.quarter, (order) => order.from === from && order.to === to);
    return said(t('because:response.reciprocity', { city: cityOf(from) }), ...deeds.slice(0, TOLD));
  },
  'common-enemy': (situation, entry) => {
    const [a, b] = keyOf(entry.q).split('>') as [Capital, Capital];
    const third = CAPITALS.find((each) => each !== a && each !== b)!;
    return said(t('because:response.common-enemy', { city: cityOf(third) }), ...[a, b].map((side) => tensionThen(situation, [side, third], entry.quarter)));
  },
  alarm: (situation, entry) => {
    const [self] = keyOf(entry.q).split('>') as [Capital];
    const others = CAPITALS.filter((each) => each !== self) as [Capital, Capital];
    return said(t('because:response.alarm', { a: cityOf(others[0]), b: cityOf(others[1]) }), tensionThen(situation, others, entry.quarter));
  },
  arms: (situation, entry) => {
    const dyad = DYADS.findIndex((id) => id === keyOf(entry.q));
    return said(t('because:response.arms'), ...(DYAD_ENDS[dyad] ?? []).map((end) => wordsThen(situation, STRENGTH + end, entry.quarter)));
  },
};

function tensionThen(situation: Situation, [a, b]: readonly [string, string], quarter: number): string {
  const dyad = DYADS.findIndex((id) => id.includes(a) && id.includes(b) && isCapital(a));
  return wordsThen(situation, TENSION + dyad, quarter);
}

/** A quantity that is public, as it stood at the end of a quarter. */
const wordsThen = (situation: Situation, q: number, quarter: number): string =>
  (kindOf(q) === 'trust' ? '' : quantityWords(q, valueAt(situation, q, quarter)));

const valueAt = ({ world, scenario, seen }: Situation, q: number, quarter: number): number =>
  world.rows[quarter - scenario.from]?.[q] ?? seen.q[q]!;
