/** The initiative desk: postures, acts that may be started and what they would do, what is sealed already. */
import { answerOdds } from '../../agents/answer.ts';
import { actOf, costOf, leaderOf, partners, previewEffects, previewOrder } from '../../engine/index.ts';
import type { Family } from '../../engine/acts.ts';
import { CAPITALS, LINKAGES, POSTURES } from '../../engine/types.ts';
import type { Capital, LegalOrder, Linkage, Order, Posture, Stop } from '../../engine/types.ts';
import { listed, t } from '../../words/messages.ts';
import { cityOf, eventTitle, isCapital, quarterWords, textOf, theatreName } from '../../words/names.ts';
import { actAbout, actName, linkageName, orderTitle } from '../../words/orders.ts';
import { refusalWords } from '../../words/refusals.ts';
import type { EffectModel } from '../stage/stage-model.ts';
import { foreseenModel } from './foreseen-model.ts';
import type { Situation } from './situation.ts';
import { boundsOf, together } from './thresholds.ts';
import type { Bounds } from './thresholds.ts';
import { deskWarnings, standingWarnings } from './warnings-model.ts';
import type { Warning } from './warnings-model.ts';

type OrdersStop = Extract<Stop, { kind: 'orders' }>;

/** What the player has put on the desk and not yet sent off. */
export interface Draft {
  readonly orders: readonly Order[];
  readonly postures: Readonly<Partial<Record<Capital, Posture>>>;
  readonly home: boolean;
  /** Addressee whose acts are listed: a capital, or `third` for the third parties. */
  readonly to: Capital | 'third';
  /** Key of the act that lies open. */
  readonly open: string | null;
  readonly covert: boolean;
  readonly linkage: Linkage | null;
  readonly tell: boolean;
}

/** An empty desk, looking at the first of the other two. */
export const emptyDraft = (capital: Capital): Draft => ({
  orders: [], postures: {}, home: false, to: CAPITALS.find((each) => each !== capital)!, open: null,
  covert: false, linkage: null, tell: false,
});

export interface PostureModel {
  readonly to: Capital;
  readonly city: string;
  readonly now: Posture;
  readonly before: Posture;
  /** Why it cannot change, where another has changed. */
  readonly refusal: string | null;
}

export interface ActModel {
  readonly key: string;
  readonly act: string;
  readonly name: string;
  readonly title: string;
  /** Third party and theatre, where the name alone would not tell acts apart. */
  readonly where: string;
  readonly about: string;
  readonly family: Family;
  readonly cost: number;
  readonly refusal: string | null;
  readonly order: Order;
  readonly open: boolean;
}

export interface ActDetails {
  readonly order: Order;
  readonly cost: number;
  readonly opens: string | null;
  readonly answer: { readonly low: number; readonly mid: number; readonly high: number } | null;
  readonly yes: readonly EffectModel[];
  readonly no: readonly EffectModel[];
  readonly covertCost: number | null;
  readonly linkages: readonly { readonly id: Linkage; readonly name: string }[];
  /** The offer to tell others a week ahead; null where there is nobody to tell. */
  readonly tell: string | null;
  readonly refusal: string | null;
  readonly warnings: readonly Warning[];
}

export interface SealedModel { readonly index: number; readonly title: string; readonly cost: number; readonly extras: string }

export interface HomeModel { readonly label: string; readonly text: string; readonly cost: number; readonly refusal: string | null; readonly chosen: boolean }

export interface DeskModel {
  readonly capital: Capital;
  readonly quarter: string;
  readonly points: number;
  readonly left: number;
  readonly postures: readonly PostureModel[];
  /** True for a new leader: both postures may turn this quarter. */
  readonly bothPostures: boolean;
  readonly addressees: readonly { readonly id: Capital | 'third'; readonly name: string }[];
  readonly to: Capital | 'third';
  readonly possible: readonly ActModel[];
  readonly impossible: readonly ActModel[];
  readonly details: ActDetails | null;
  readonly sealed: readonly SealedModel[];
  readonly home: HomeModel | null;
  /** What an adviser says before the quarter is ended: of what lies sealed, and of what is near as things stand. */
  readonly warnings: readonly Warning[];
}

/** The desk at a stop for orders, with what lies on it. */
export function deskModel(situation: Situation, stop: OrdersStop, draft: Draft): DeskModel {
  const { scenario, seen } = situation;
  const { capital } = stop;
  const left = stop.points - spent(stop, draft);
  const acts = stop.legal.filter(({ to }) => (draft.to === 'third' ? !isCapital(to) : to === draft.to))
    .map((legal) => actModel(situation, stop, { legal, draft, left }));
  const open = acts.find((act) => act.open);
  return {
    capital, quarter: quarterWords(seen.quarter), points: stop.points, left,
    postures: posturesOf(situation, capital, draft), bothPostures: mostPostures(situation, capital) > 1,
    addressees: [
      ...CAPITALS.filter((each) => each !== capital).map((id) => ({ id, name: cityOf(id) })),
      ...(stop.legal.some(({ to }) => !isCapital(to)) ? [{ id: 'third' as const, name: t('desk:others') }] : []),
    ],
    to: draft.to,
    possible: acts.filter(({ refusal }) => refusal === null),
    impossible: acts.filter(({ refusal }) => refusal !== null),
    details: open ? detailsOf(situation, stop, { act: open, draft, left }) : null,
    sealed: draft.orders.map((order, index) => ({ index, title: orderTitle(order), cost: costOf(order), extras: extrasOf(order) })),
    home: homeOf(scenario, situation, stop, { draft, left }),
    warnings: [...deskWarnings(situation, sealedBounds(situation, stop, draft)), ...standingWarnings(situation)],
  };
}

/** What all that lies sealed would change together. */
function sealedBounds({ scenario, seen, view }: Situation, stop: OrdersStop, { orders, home }: Draft): Bounds {
  if (!view) return new Map();
  const card = home ? leaderOf(scenario, seen, stop.capital).home : null;
  const asks = (order: Order): boolean => stop.legal.find((legal) => keyOf(legal) === keyOf(order))?.answer ?? false;
  return together([
    ...orders.map((order) => ({ bounds: boundsOf(previewOrder(scenario, view, order).yes), mayFail: asks(order) })),
    ...(card ? [{ bounds: boundsOf(previewEffects(scenario, seen, card.effects, stop.capital)), mayFail: false }] : []),
  ]);
}

/** Points that lie sealed on the desk. */
export const spent = (stop: OrdersStop, draft: Draft): number =>
  draft.orders.reduce((sum, order) => sum + costOf(order), 0) + (draft.home ? (stop.home?.cost ?? 0) : 0);

const keyOf = ({ act, to, theatre }: Pick<LegalOrder, 'act' | 'to' | 'theatre'>): string => `${act}/${to}/${theatre ?? ''}`;

function actModel(situation: Situation, stop: OrdersStop, { legal, draft, left }: { legal: LegalOrder; draft: Draft; left: number }): ActModel {
  const { act, to, theatre, cost, refusal } = legal;
  const key = keyOf(legal);
  const always = actOf(act)!.alwaysCovert === true;
  const order: Order = { act, from: stop.capital, to, ...(theatre && { theatre }), ...(always && { covert: true }) };
  return {
    key, act, cost, order, name: actName(act), title: orderTitle(order), where: whereOf(order), about: actAbout(act), family: actOf(act)!.family,
    refusal: refusal ? refusalWords(situation.scenario, refusal) : ownRefusal({ cost, left, draft, order }),
    open: draft.open === key,
  };
}

const whereOf = ({ to, theatre }: Order): string =>
  listed([isCapital(to) ? '' : cityOf(to), theatre && isCapital(to) ? theatreName(theatre) : ''].filter((each) => each !== ''));

function ownRefusal({ cost, left, draft, order }: { cost: number; left: number; draft: Draft; order: Order }): string | null {
  if (draft.orders.some((each) => keyOf(each) === keyOf(order))) return t('refusals:desk/sealed');
  return cost > left ? t('refusals:desk/points', { cost, points: left }) : null;
}

/** The order as the open form describes it: with secrecy, condition, and whom to tell. */
function dressed(situation: Situation, order: Order, draft: Draft, legal: LegalOrder): Order {
  const covert = order.covert === true || (draft.covert && legal.covertCost !== null);
  const told = draft.tell && !covert ? hearersOf(situation, order) : [];
  return {
    ...order,
    ...(covert && { covert: true }),
    ...(draft.linkage && bargains(legal) && { linkage: draft.linkage }),
    ...(told.length > 0 && { tell: told }),
  };
}

/** Only another capital bargains: a third party says yes or no. */
const bargains = ({ answer, to }: LegalOrder): boolean => answer && isCapital(to);

const thirdOf = ({ from, to }: Order): Capital | null =>
  (isCapital(to) ? CAPITALS.find((each) => each !== from && each !== to) ?? null : null);

function detailsOf(situation: Situation, stop: OrdersStop, { act, draft, left }: { act: ActModel; draft: Draft; left: number }): ActDetails {
  const { scenario, view } = situation;
  const legal = stop.legal.find((each) => keyOf(each) === act.key)!;
  const order = dressed(situation, act.order, draft, legal);
  const cost = costOf(order);
  const foreseen = view && legal.door === null ? previewOrder(scenario, view, order) : { yes: [], no: [] };
  return {
    order, cost,
    opens: legal.door === null ? null : eventTitle(scenario, legal.door),
    answer: oddsFor(situation, legal, order),
    yes: foreseen.yes.map((each) => foreseenModel(scenario, each, stop.capital)),
    no: foreseen.no.map((each) => foreseenModel(scenario, each, stop.capital)),
    covertCost: actOf(order.act)!.alwaysCovert ? null : legal.covertCost,
    linkages: bargains(legal) ? LINKAGES.map((id) => ({ id, name: linkageName(id) })) : [],
    tell: tellWords(situation, order),
    warnings: deskWarnings(situation, together([{ bounds: boundsOf(foreseen.yes), mayFail: legal.answer }])),
    refusal: act.refusal ?? (cost > left ? t('refusals:desk/points', { cost, points: left }) : null),
  };
}

const oddsFor = ({ scenario, view }: Situation, { answer }: LegalOrder, order: Order): ActDetails['answer'] =>
  (answer && view ? answerOdds(scenario, view, order) : null);

const isForce = ({ act }: Order): boolean => actOf(act)!.family === 'force';

/** Who may be told a week ahead: partners whom force would surprise; the third capital that a public act would shock. */
function hearersOf({ scenario, seen }: Situation, order: Order): readonly Capital[] {
  if (isForce(order)) return partners(scenario, seen, order);
  const third = thirdOf(order);
  return third && !order.covert && actOf(order.act)!.changes.some(({ only }) => only === 'known') ? [third] : [];
}

function tellWords(situation: Situation, order: Order): string | null {
  const city = listed(hearersOf(situation, order).map(cityOf));
  return city === '' ? null : t(isForce(order) ? 'desk:tellForce' : 'desk:tell', { city });
}

function extrasOf(order: Order): string {
  const parts: string[] = [];
  if (order.covert) parts.push(t('desk:secretly'));
  if (order.linkage) parts.push(t('desk:inReturn', { what: linkageName(order.linkage) }));
  if (order.tell?.length) parts.push(t('desk:telling', { whom: listed(order.tell.map(cityOf)) }));
  return listed(parts);
}

/** One posture may turn in a quarter; a leader in his first may turn both. */
const mostPostures = ({ seen }: Situation, capital: Capital): number => (seen.since[CAPITALS.indexOf(capital)] === seen.quarter ? 2 : 1);

function posturesOf(situation: Situation, capital: Capital, draft: Draft): PostureModel[] {
  const { seen } = situation;
  const self = CAPITALS.indexOf(capital);
  const changed = CAPITALS.filter((other) => other in draft.postures);
  const full = changed.length >= mostPostures(situation, capital);
  return CAPITALS.filter((each) => each !== capital).map((to) => {
    const before = POSTURES[seen.postures[self * 3 + CAPITALS.indexOf(to)]! + 1]!;
    return {
      to, city: cityOf(to), before, now: draft.postures[to] ?? before,
      refusal: full && !changed.includes(to) ? t('refusals:desk/one-posture') : null,
    };
  });
}

function homeOf(scenario: Situation['scenario'], situation: Situation, stop: OrdersStop, { draft, left }: { draft: Draft; left: number }): HomeModel | null {
  const card = leaderOf(scenario, situation.seen, stop.capital).home;
  if (!stop.home || !card) return null;
  const poor = !draft.home && stop.home.cost > left ? t('refusals:desk/points', { cost: stop.home.cost, points: left }) : null;
  return {
    label: textOf(scenario, card.label), text: textOf(scenario, card.text), cost: stop.home.cost, chosen: draft.home,
    refusal: stop.home.refusal ? refusalWords(scenario, stop.home.refusal) : poor,
  };
}

const SHOWN: readonly Family[] = ['proposal', 'withdrawal', 'pressure', 'force'];

/** Acts by family, the gentle first. */
export const byFamily = (acts: readonly ActModel[]): { family: Family; acts: ActModel[] }[] =>
  SHOWN.map((family) => ({ family, acts: acts.filter((act) => act.family === family) })).filter((group) => group.acts.length > 0);
