/**
 * Campaigns of the same luck that differ only in what is changed. They are one campaign as long as the change makes no
 * difference, so that part is played once; one that stands in the very state of the other again, its change spent, goes
 * on as that does, and is not played any further. What comes out is what `player` gives for each.
 */
import { firstEffectOf, isIdle, isSpent, ownState } from '../engine/index.ts';
import type { Decision, Happening, Intervention, Quarter, World } from '../engine/types.ts';
import type { Scenario } from '../engine/scenario.ts';
import { playing } from './campaigns.ts';
import type { Going, Playing, Sample, Tape } from './campaigns.ts';
import type { Ended } from './metrics.ts';
import { isSame, sameRows } from './same.ts';

/** A run: the others' ends, and the first, which is played to its end where that is asked for; its tape, where one is kept. */
interface Run { readonly arms: readonly Ended[]; readonly first: () => Ended; readonly tape: Tape | null }
export type RunPlayer = (run: number, common: readonly Intervention[], changed: readonly (readonly Intervention[])[]) => Run;

/** A way to play a campaign and others that differ from it only in what is changed: the end of the first, then of each other. */
export type ArmsPlayer = (run: number, common: readonly Intervention[], changed: readonly (readonly Intervention[])[]) => readonly [Ended, ...Ended[]];

/** One of the others. */
interface Arm {
  readonly interventions: readonly Intervention[];
  /** What is not the same in both and may still make a difference; nothing where they go on as one. */
  open: readonly Intervention[];
  /** The quarter in which that can first make one. */
  readonly from: Quarter;
  /** The campaign where it is played by itself. */
  own: Going | null;
  /** Whether it is another campaign for good. */
  apart: boolean;
  /** What it has of its own where it has come back to the first. */
  past: Past | null;
}

/** Decisions and happenings up to where two campaigns met again, and how many the first had by then. */
interface Past { readonly decisions: readonly Decision[]; readonly happenings: readonly Happening[]; readonly decided: number; readonly happened: number }

/** A run with its arms. */
interface Race { readonly scenario: Scenario; readonly play: Playing; readonly first: Going; readonly arms: readonly Arm[] }

/** The player of campaigns with the same luck. */
export function armsPlayer(scenario: Scenario, sample: Sample): ArmsPlayer {
  const play = runPlayer(scenario, sample, () => null);
  return (run, common, changed) => {
    const { arms, first } = play(run, common, changed);
    return [first(), ...arms];
  };
}

/** The same for who may know already what the first comes to; `tapeOf` gives the tape of a run without changes, where it has one. */
export function runPlayer(scenario: Scenario, sample: Sample, tapeOf: (run: number) => Tape | null): RunPlayer {
  const play = playing(scenario, sample);
  return (run, common, changed) => {
    const tape = common.length === 0 ? tapeOf(run) : null;
    const first = play.begin(run, common, tape);
    const arms = changed.map((interventions) => armOf(scenario, sample, common, interventions));
    for (const arm of arms) if (arm.from <= scenario.from && arm.open.length > 0) leave(arm, play.begin(run, arm.interventions));
    race({ scenario, play, first, arms });
    const end = (): Ended => play.toEnd(first);
    return { tape, first: end, arms: arms.map((arm) => (arm.own ? play.toEnd(arm.own) : togetherTo(end(), arm))) };
  };
}

function leave(arm: Arm, own: Going): void {
  arm.own = own;
  arm.apart = true;
}

/** Where history goes by at first, nothing is shared, nor where actors look ahead: they may foresee what is changed. */
function armOf(scenario: Scenario, { since = 0, difficulty }: Sample, common: readonly Intervention[], interventions: readonly Intervention[]): Arm {
  const open = [...interventions.filter((each) => !common.includes(each)), ...common.filter((each) => !interventions.includes(each))];
  const from = since > scenario.from || difficulty === 'hard' ? scenario.from : Math.min(...open.map((each) => firstEffectOf(scenario, each)));
  return { interventions, open, from, own: null, apart: false, past: null };
}

/** Plays a quarter after the other until every arm is another campaign for good, or the first one for good. */
function race({ scenario, play, first, arms }: Race): void {
  for (;;) {
    const running = arms.filter(({ apart, open }) => !apart && open.length > 0);
    if (running.length === 0) return;
    const start = Math.min(...running.map(({ from }) => from)) - 1;
    if (first.world.quarter < start || !first.world.waiting) play.goTo(first, start);
    if (first.world.over) return;
    const due = running.filter(({ from, own }) => own !== null || from <= first.world.quarter + 1);
    const begun: Begun = { rows: first.world.rows.length, state: due.some(({ own }) => own === null) ? copyOf(first) : null };
    play.goTo(first, first.world.quarter + 1);
    for (const arm of due) follow({ scenario, play, first, arms }, arm, begun);
  }
}

/** A quarter's beginning: how many rows there were, and the state where an arm may leave from it. */
interface Begun { readonly rows: number; readonly state: Going | null }

/** Takes an arm over the quarter that the first has just played. */
function follow({ scenario, play, first }: Race, arm: Arm, { rows, state }: Begun): void {
  if (arm.own === null) {
    if (arm.open.every((held) => isIdle(scenario, state!.world, first.world, held))) return;
    arm.own = fork(state!, arm);
  }
  play.goTo(arm.own, first.world.over ? Infinity : first.world.quarter);
  const { world } = arm.own;
  if (!sameRows(world, first.world, rows)) arm.apart = true;
  else if (isSame(world, first.world)) meet(scenario, first, arm);
}

/** Two campaigns stand in the same state: they are one from here on as far as nothing is left that can make a difference. */
function meet(scenario: Scenario, { world, happenings }: Going, arm: Arm): void {
  arm.open = arm.open.filter((held) => !isSpent(scenario, world, held));
  if (!arm.open.every(({ kind }) => kind === 'option')) return;
  const own = arm.own!;
  arm.past = { decisions: own.world.decisions, happenings: own.happenings, decided: world.decisions.length, happened: happenings.length };
  arm.own = null;
}

const copyOf = ({ world, happenings }: Going): Going => ({ world: ownState(world), happenings: [...happenings], tape: null });

/** The first campaign once more, from here on with an arm's interventions. */
function fork({ world, happenings }: Ended, { interventions, past }: Pick<Arm, 'interventions' | 'past'>): Going {
  return { world: ownState({ ...world, interventions, decisions: decisionsOf(world, past) }), happenings: happenedIn(happenings, past), tape: null };
}

const decisionsOf = ({ decisions }: World, past: Past | null): Decision[] => (past ? [...past.decisions, ...decisions.slice(past.decided)] : decisions);
const happenedIn = (happenings: readonly Happening[], past: Past | null): Happening[] => (past ? [...past.happenings, ...happenings.slice(past.happened)] : [...happenings]);

/** The end of an arm that goes on as the first campaign does. */
const togetherTo = (first: Ended, { interventions, past }: Arm): Ended =>
  (past === null && sameList(interventions, first.world.interventions) ? first : fork(first, { interventions, past }));

const sameList = (a: readonly Intervention[], b: readonly Intervention[]): boolean => a.length === b.length && a.every((each, index) => each === b[index]);
