/** Happenings told as dispatches: one text engine for screen, log and live region. */
import type { Triangle } from '../engine/index.ts';
import type { Option, Scenario } from '../engine/scenario.ts';
import type { Capital, Happening, Order } from '../engine/types.ts';
import { capitalise, t } from './messages.ts';
import {
  atTheatre, cityOf, countryOf, eventById, isCapital, leaderName, pairOf, rungWords, textOf, treatyName,
} from './names.ts';
import { actName, orderSentence } from './orders.ts';
import { quantityWords } from './quantities.ts';

/** One item of the dispatches. `from` is the capital or third party whose doing it is. */
export interface Dispatch {
  readonly from: string | null;
  readonly title: string;
  readonly text: string;
  readonly cards: readonly string[];
  readonly mark: 'event' | 'act' | 'crisis' | 'leader' | 'desk';
  readonly icon: string;
  readonly secret: boolean;
  readonly event: string | null;
}

/** Who reads, with what he knows; `all` lifts the fog (replay, debrief). Values of quantities for warnings. */
export interface Reader {
  readonly scenario: Scenario;
  readonly capital: Capital | null;
  readonly q: readonly number[];
}

type Of<K extends Happening['kind']> = Extract<Happening, { kind: K }>;
type Tell = { readonly [K in Happening['kind']]: (reader: Reader, happening: Of<K>) => Dispatch | null };

/** The dispatch of a happening, null where there is nothing to tell, or nothing that this reader may know. */
export const dispatchOf = (reader: Reader, happening: Happening): Dispatch | null =>
  (TELL[happening.kind] as (reader: Reader, happening: Happening) => Dispatch | null)(reader, happening);

const plain = { from: null, cards: [], secret: false, event: null } as const;

const crisis = (theatre: string, text: string): Dispatch => ({
  ...plain, title: t('dispatches:title.crisis'), text, mark: 'crisis', icon: `game/theatre-${theatre}`,
});
const desk = (kind: string, text: string, icon = 'ui/info'): Dispatch => ({
  ...plain, title: t(`dispatches:title.${kind}`), text, mark: 'desk', icon,
});

const TELL: Tell = {
  quarter: () => null,
  mandates: () => null,
  event: (reader, happening) => eventDispatch(reader, happening.event),
  decided: (reader, happening) => decidedDispatch(reader, happening),
  act: (reader, { order, result, secret }) => {
    const known = reader.capital === null || !secret || order.from === reader.capital || order.to === reader.capital;
    return known ? actDispatch(reader, order, result) : null;
  },
  leak: (_reader, { order }) => ({
    ...actBase(order), title: t('dispatches:title.leak'), text: t('dispatches:leak', { sentence: orderSentence(order) }),
  }),
  rung: (_reader, { theatre, move }) => {
    const rung = move.move === 'back' ? move.from : move.to;
    const key = move.accident ? 'accident' : move.move;
    return { ...crisis(theatre, t(`dispatches:${key}`, { who: cityOf(move.side), rung, name: rungWords(rung) })), from: move.side };
  },
  'crisis-open': (_reader, { theatre, sides, rung }) => crisis(theatre, t('dispatches:crisisOpen', {
    a: countryOf(sides[0]!), b: countryOf(sides[1]!), at: atTheatre(theatre), rung, name: rungWords(rung),
  })),
  'crisis-end': (_reader, { theatre, rung, backed }) => crisis(theatre, t(
    backed ? 'dispatches:crisisBacked' : 'dispatches:crisisEnd',
    { at: atTheatre(theatre), rung, name: rungWords(rung), who: backed ? cityOf(backed) : '' },
  )),
  stance: (_reader, { capital, stance }) => ({
    ...desk('stance', t(`dispatches:stance.${stance}`, { who: cityOf(capital) })), from: capital, mark: 'crisis',
  }),
  leader: (reader, happening) => leaderDispatch(reader, happening),
  home: ({ scenario }, { capital, id }) => {
    const leader = scenario.leaders.find(({ home }) => home?.id === id);
    const label = textOf(scenario, leader?.home?.label ?? id);
    return { ...desk('home', t('dispatches:home', { leader: textOf(scenario, leader?.name ?? ''), label }), 'game/theme-domestic'), from: capital, mark: 'leader' };
  },
  treaty: ({ scenario }, { treaty, now }) => desk(
    'treaty', t(`dispatches:treaty.${now}`, { treaty: treatyName(scenario, treaty) }), now === 'made' ? 'game/treaty-propose' : 'game/treaty-renounce',
  ),
  pattern: (_reader, happening) => desk('pattern', patternWords(happening)),
  dyad: (_reader, { dyad, now }) => desk('pattern', capitalise(t(`dispatches:dyad.${now}`, { pair: pairOf(dyad) }))),
  warning: (reader, { capital, code, q }) => (reader.capital === capital
    ? desk('warning', t(`dispatches:warning.${code}`, { sentence: quantityWords(q, reader.q[q]!) }), 'ui/warning') : null),
  election: ({ scenario }, { winner }) => desk('election', t('dispatches:election', { winner: leaderName(scenario, winner) })),
  end: (_reader, { why }) => desk('end', t(`dispatches:end.${why}`)),
};

function eventDispatch({ scenario }: Reader, id: string): Dispatch | null {
  const event = eventById(scenario, id);
  if (!event || event.dispatch === null) return null;
  return {
    ...plain, title: textOf(scenario, event.title), text: textOf(scenario, event.dispatch), cards: event.cards,
    mark: 'event', icon: 'game/dispatch', event: id,
  };
}

function decidedDispatch(reader: Reader, { event: id, part, capital, option: chosen }: Of<'decided'>): Dispatch | null {
  const { scenario } = reader;
  const event = eventById(scenario, id);
  const option = event?.parts[part]?.options.find((each) => each.id === chosen);
  if (!event || !option) return null;
  const text = decidedWords(reader, capital, option);
  if (text === null) return null;
  return {
    from: capital, title: textOf(scenario, event.title), text, cards: event.cards, mark: 'event', icon: 'game/cable',
    secret: false, event: id,
  };
}

/** One's own decision is told by its outcome, another's by what the other capitals could know. */
function decidedWords({ scenario, capital: reader }: Reader, capital: string, option: Option): string | null {
  const label = textOf(scenario, option.label);
  if (capital === reader) return textOf(scenario, option.outcome ?? option.dispatch ?? option.label);
  if (option.dispatch !== null) return textOf(scenario, option.dispatch);
  return reader === null || !isCapital(capital) ? t('dispatches:decidedThird', { who: cityOf(capital), label }) : null;
}

const actBase = (order: Order): Omit<Dispatch, 'text'> => ({
  ...plain, from: order.from, title: actName(order.act), mark: 'act', icon: `game/${order.act}`, secret: order.covert === true,
});

function actDispatch({ scenario }: Reader, order: Order, result: Of<'act'>['result']): Dispatch {
  const told = scenario.chronicle.find(({ id }) => id === order.historical);
  if (told) return { ...actBase(order), text: textOf(scenario, told.text), cards: told.cards };
  const params = { sentence: orderSentence(order), to: cityOf(order.to), event: '' };
  return { ...actBase(order), text: t(`dispatches:${result === 'opened' ? 'done' : result}`, params) };
}

function leaderDispatch({ scenario }: Reader, { capital, left, leader, why }: Of<'leader'>): Dispatch {
  const names = {
    leader: leaderName(scenario, leader), left: left ? leaderName(scenario, left) : '', city: cityOf(capital), country: countryOf(capital),
  };
  const known = ['death', 'election', 'dismissal', 'resignation', 'term', 'fall'].includes(why);
  const text = [left ? t('dispatches:leaderAfter', names) : capitalise(t('dispatches:leader', names)), known && left ? t(`dispatches:why.${why}`, names) : ''];
  return { ...desk('leader', text.filter((each) => each !== '').join(' ')), from: capital, mark: 'leader' };
}

/** The pattern in words: its name, what it means, who is pivot or pariah. */
export function patternWords({ pattern, pivot, pariah }: Pick<Triangle, 'pattern' | 'pivot' | 'pariah'>): string {
  const parts = [t('dispatches:pattern', { pattern: t(`names:pattern.${pattern}`), about: t(`names:patternAbout.${pattern}`) })];
  if (pivot) parts.push(capitalise(t('dispatches:pivot', { country: countryOf(pivot) })));
  if (pariah) parts.push(capitalise(t('dispatches:pariah', { country: countryOf(pariah) })));
  return parts.join(' ');
}
