/** `side-by-side`: two campaigns of one scenario: where they part, their decisions on one time, the gap of their numbers, what came of them. */
import { ENGINE_VERSION, quarterName } from '../engine/index.ts';
import type { OutcomeValue } from '../engine/index.ts';
import { QUANTITY_NAMES } from '../engine/quantities.ts';
import type { Scenario } from '../engine/scenario.ts';
import { historicalWorld } from '../lab/baseline.ts';
import { csvLines } from '../lab/csv.ts';
import type { Cell } from '../lab/csv.ts';
import { gapsOf, meetings, numbersOf, outcomesOf, partingOf, sharedEnd } from '../lab/side-by-side.ts';
import type { Gap, Meeting, OutcomeRow, Parting, Side, Sides } from '../lab/side-by-side.ts';
import { current } from '../session/session.ts';
import { eyesOf, readCampaigns } from './campaigns.ts';
import { asFileName } from './chart-asked.ts';
import { readCharts, writeCharts } from './chart-files.ts';
import type { Chart, ChartOptions, Wished } from './chart-files.ts';
import type { Campaign, CampaignOptions } from './campaigns.ts';
import { bad, good, nearestNames, readChoice, readForm } from './inputs.ts';
import type { Form, Read } from './inputs.ts';
import { EXIT, fail } from './io.ts';
import type { Io } from './io.ts';
import { say } from './messages.ts';

/** Tables of `--csv`. */
export const TABLES = ['numbers', 'decisions', 'outcomes'] as const;

export interface SideOptions extends CampaignOptions, ChartOptions { readonly json?: boolean; readonly csv?: boolean; readonly table?: string; readonly number?: string; readonly all?: boolean }

interface Laid {
  readonly scenario: Scenario;
  readonly campaigns: readonly [Campaign, Campaign];
  readonly sides: Sides;
  readonly parting: Parting | null;
  readonly met: readonly Meeting[];
  readonly gaps: readonly Gap[];
  readonly outcomes: readonly OutcomeRow[];
}

/** Lays two campaigns side by side and prints what differs. */
export async function sideBySideCommand(io: Io, operands: readonly [string, string], options: SideOptions): Promise<number> {
  const read = await readAsked(operands, options);
  if (read.fault !== null) return fail(io, options.json ?? false, read.fault);
  const { form, table, laid, looked, charts } = read.value;
  const drawn = await writeCharts(io, charts, () => pictures(laid));
  if (drawn.fault !== null) return fail(io, options.json ?? false, drawn.fault);
  if (form === 'json') io.out(JSON.stringify(asData(laid)));
  else if (form === 'csv') io.out(csvLines([...headOf(laid), [], ...CSV[table](laid)]));
  else print(io, laid, looked, options.all ?? false);
  return EXIT.done;
}

interface Asked { readonly form: Form; readonly table: (typeof TABLES)[number]; readonly laid: Laid; readonly looked: Gap | null; readonly charts: Wished }

async function readAsked(operands: readonly [string, string], options: SideOptions): Promise<Read<Asked>> {
  const form = readForm(options);
  if (form.fault !== null) return form;
  const table = readChoice('--table', options.table ?? TABLES[0], TABLES);
  if (table.fault !== null) return table;
  const read = await readCampaigns(operands, options);
  if (read.fault !== null) return read;
  const laid = lay(read.value);
  const looked = lookedAt(laid, options.number);
  if (looked.fault !== null) return looked;
  const all = laid.gaps.map(({ q }) => QUANTITY_NAMES[q]!);
  const charts = await readCharts(options, { all, first: looked.value ? QUANTITY_NAMES[looked.value.q]! : all[0] ?? '' });
  return charts.fault !== null ? charts : good({ form: form.value, table: table.value, laid, looked: looked.value, charts: charts.value });
}

/** The two courses of each number with the gap between them. */
async function pictures({ scenario, sides, gaps }: Laid): Promise<Chart[]> {
  const { gapSpec } = await import('../charts/gap-chart.ts');
  return gaps.map((gap) => ({ name: QUANTITY_NAMES[gap.q]!, mark: `-${asFileName(QUANTITY_NAMES[gap.q]!)}`, spec: gapSpec(scenario, sides, gap) }));
}

function lay(campaigns: readonly [Campaign, Campaign]): Laid {
  const { scenario } = campaigns[0];
  const sides = campaigns.map((campaign): Side => ({ name: campaign.name, world: current(campaign.session).world, eyes: eyesOf(campaign) })) as [Side, Side];
  return {
    scenario, campaigns, sides, parting: partingOf(scenario, sides), met: meetings(scenario, sides),
    gaps: gapsOf(scenario, sides), outcomes: outcomesOf(scenario, sides, historicalWorld(scenario, true)),
  };
}

/** The number whose course is printed: the one asked for, or the one that is widest apart. */
function lookedAt({ scenario, sides, gaps }: Laid, name: string | undefined): Read<Gap | null> {
  if (name === undefined) return good(gaps[0] ?? null);
  const found = gaps.find(({ q }) => QUANTITY_NAMES[q] === name);
  const known = numbersOf(scenario, sides).map((q) => QUANTITY_NAMES[q]!);
  return found ? good(found) : bad('input/choice', { name: '--number', found: name, allowed: known.join(', '), nearest: nearestNames(name, known) });
}

const hundredth = (value: number): number => Math.round(value * 100) / 100;
const gapAt = (first: number | null, second: number | null): number | null => (first === null || second === null ? null : hundredth(second - first));
const sideData = (campaign: Campaign): object => {
  const { name, session } = campaign;
  const { world } = current(session);
  return { name, seed: session.setup.seed, gravity: session.setup.gravity / 100, over: world.over, quarter: quarterName(world.quarter), eyes: eyesOf(campaign) };
};
const taken = (decision: Meeting['first']): { readonly date: string; readonly option: string } | null => decision && { date: quarterName(decision.quarter), option: decision.option };

function asData({ scenario, campaigns, sides, parting, met, gaps, outcomes }: Laid): object {
  return {
    engine: ENGINE_VERSION, scenario: scenario.id, scenarioHash: scenario.hash, first: sideData(campaigns[0]), second: sideData(campaigns[1]),
    sharedUntil: quarterName(sharedEnd(scenario, sides)), parting: parting && partingData(parting),
    decisions: met.map(meetingData),
    numbers: gaps.map(({ q, mean, widest, rows }) => ({
      id: QUANTITY_NAMES[q], mean: hundredth(mean), widest: { date: quarterName(widest.quarter), gap: hundredth(widest.by) },
      quarters: rows.slice(1).map(({ quarter, first, second }) => ({ date: quarterName(quarter), first, second, gap: gapAt(first, second) })),
    })),
    outcomes,
  };
}

const meetingData = ({ quarter, event, part, capital, first, second, same }: Meeting): object =>
  ({ date: quarterName(quarter), event, part, capital, first: taken(first), second: taken(second), same });

function partingData(parting: Parting): object {
  const { kind, quarter } = parting;
  const date = quarterName(quarter);
  if (kind === 'numbers') return { kind, date };
  if (kind === 'decision') return { kind, ...meetingData(parting.meeting) };
  const { cause } = parting.entry;
  return { kind, date, side: parting.side === 0 ? 'first' : 'second', act: cause.id, from: cause.by ?? null, to: cause.detail ?? null };
}

const headOf = ({ scenario, campaigns }: Laid): Cell[][] => [
  ['engine', ENGINE_VERSION], ['scenario', scenario.id, scenario.hash],
  ...campaigns.map(({ name, session }, index): Cell[] => [index === 0 ? 'first' : 'second', name, session.setup.seed, session.setup.gravity / 100, quarterName(current(session).world.quarter)]),
];

const CSV: Readonly<Record<(typeof TABLES)[number], (laid: Laid) => Cell[][]>> = {
  numbers: ({ gaps }) => [['id', 'date', 'first', 'second', 'gap'], ...gaps.flatMap(({ q, rows }) => rows.slice(1).map(({ quarter, first, second }): Cell[] => [QUANTITY_NAMES[q], quarterName(quarter), first, second, gapAt(first, second)]))],
  decisions: ({ met }) => [['date', 'event', 'part', 'capital', 'first', 'first date', 'second', 'second date', 'same'], ...met.map(({ quarter, event, part, capital, first, second, same }): Cell[] => [
    quarterName(quarter), event, part, capital, first?.option, first && quarterName(first.quarter), second?.option, second && quarterName(second.quarter), same])],
  outcomes: ({ outcomes }) => [['id', 'first', 'second', 'history'], ...outcomes.map(({ id, first, second, history }): Cell[] => [id, first, second, history])],
};

function print(io: Io, { scenario, sides, parting, met, gaps, outcomes }: Laid, looked: Gap | null, all: boolean): void {
  const [a, b] = sides;
  io.out(say('sides/head', { scenario: scenario.id, a: a.name, b: b.name }));
  if (a.eyes !== null || b.eyes !== null) io.out(say('sides/veiled'));
  io.out(partingLine(scenario, sides, parting));
  const apart = met.filter(({ same }) => !same);
  io.out('');
  io.out(say('sides/decisions', { count: apart.length, all: met.length }));
  for (const each of all ? met : apart) io.out(meetingLine(each));
  io.out('');
  io.out(say('sides/numbers'));
  for (const { q, mean, widest } of gaps) io.out(`  ${QUANTITY_NAMES[q]!.padEnd(16)} ${mean.toFixed(1).padStart(6)}  ${signed(widest.by).padStart(6)} ${quarterName(widest.quarter)}`);
  if (looked) printCourse(io, looked);
  io.out('');
  io.out(say('sides/outcomes'));
  for (const { id, first, second, history } of outcomes) {
    const cells = [shown(first, a.eyes === null), shown(second, b.eyes === null), shown(history, true)].map((cell) => cell.padStart(8)).join(' ');
    io.out(`  ${id.padEnd(22)} ${cells}${first === second ? '' : '  *'}`);
  }
}

/** The two courses of a number and the gap between them. */
function printCourse(io: Io, { q, rows }: Gap): void {
  io.out('');
  io.out(say('sides/course', { id: QUANTITY_NAMES[q]! }));
  for (const { quarter, first, second } of rows.slice(1)) {
    const gap = gapAt(first, second);
    io.out(`  ${quarterName(quarter)} ${number(first)} ${number(second)} ${(gap === null ? '' : signed(gap)).padStart(8)}`);
  }
}

const number = (value: number | null): string => (value === null ? '–' : value.toFixed(1)).padStart(8);
const signed = (value: number): string => `${value > 0 ? '+' : ''}${value.toFixed(1)}`;

/** What came of it; of a campaign that goes on, what has not come yet is left open. */
function shown(value: OutcomeValue, over: boolean): string {
  if (!over && !value) return say('sides/not-yet');
  if (value === null) return say('sides/never');
  return typeof value === 'boolean' ? say(value ? 'sides/yes' : 'sides/no') : String(value);
}


/** What was decided, with its quarter where that is not the one of the row. */
const takenText = (decision: Meeting['first'], quarter: number): string =>
  (decision === null ? say('sides/not-asked') : `${decision.option}${decision.quarter === quarter ? '' : ` (${quarterName(decision.quarter)})`}`);

const meetingLine = ({ quarter, event, capital, first, second }: Meeting): string =>
  `  ${quarterName(quarter)}  ${capital.padEnd(2)}  ${event}: ${takenText(first, quarter)} | ${takenText(second, quarter)}`;

function partingLine(scenario: Scenario, sides: Sides, parting: Parting | null): string {
  if (parting === null) return say('sides/same', { quarter: quarterName(sharedEnd(scenario, sides)) });
  const quarter = quarterName(parting.quarter);
  if (parting.kind === 'numbers') return say('sides/parting-numbers', { quarter });
  if (parting.kind === 'decision') {
    const { event, capital, first, second } = parting.meeting;
    return say('sides/parting-decision', { quarter, capital, event, a: sides[0].name, b: sides[1].name, first: takenText(first, parting.quarter), second: takenText(second, parting.quarter) });
  }
  const { cause } = parting.entry;
  return say('sides/parting-act', { quarter, name: sides[parting.side].name, act: `${cause.by ?? ''}>${cause.detail ?? ''}:${cause.id}` });
}
