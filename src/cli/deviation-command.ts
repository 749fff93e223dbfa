/** `deviation`: how far a campaign went from history, quarter by quarter, and whose departures those were. */
import { ENGINE_VERSION, quarterName } from '../engine/index.ts';
import type { Capital, World } from '../engine/types.ts';
import { historicalWorld } from '../lab/baseline.ts';
import { csvLines } from '../lab/csv.ts';
import type { Cell } from '../lab/csv.ts';
import { deviationCourse, deviationOf, SOURCES } from '../lab/deviation.ts';
import type { Departure, Deviation, DeviationQuarter } from '../lab/deviation.ts';
import { current } from '../session/session.ts';
import { eyesOf, readCampaign, seatsIn } from './campaigns.ts';
import type { Campaign, CampaignOptions } from './campaigns.ts';
import { readForm } from './inputs.ts';
import { EXIT, fail } from './io.ts';
import type { Io } from './io.ts';
import { say } from './messages.ts';

export interface DeviationOptions extends CampaignOptions { readonly json?: boolean; readonly csv?: boolean; readonly departures?: boolean }

/** What the meter says of a campaign; of one that goes on only what its player did is listed. */
interface Metered { readonly campaign: Campaign; readonly world: World; readonly eyes: Capital | null; readonly deviation: Deviation; readonly course: readonly DeviationQuarter[] }

/** Runs a campaign again and prints its distance from history. */
export async function deviationCommand(io: Io, operand: string, options: DeviationOptions): Promise<number> {
  const { json = false } = options;
  const form = readForm(options);
  if (form.fault !== null) return fail(io, json, form.fault);
  const read = await readCampaign(operand, options);
  if (read.fault !== null) return fail(io, json, read.fault);
  const metered = meter(read.value);
  if (form.value === 'json') io.out(JSON.stringify(asData(metered)));
  else if (form.value === 'csv') io.out(csvLines([...headOf(metered), [], ...(options.departures ? departureRows(metered) : quarterRows(metered))]));
  else print(io, metered, options.departures ?? false);
  return EXIT.done;
}

function meter(campaign: Campaign): Metered {
  const { scenario, session } = campaign;
  const history = historicalWorld(scenario, true);
  const eyes = eyesOf(campaign);
  const whole = deviationOf(session, history);
  const deviation = eyes === null ? whole : ownOf(whole, eyes);
  return { campaign, world: current(session).world, eyes, deviation, course: deviationCourse(session, history, deviation) };
}

/** What a player knows of his own departures while the campaign goes on. */
function ownOf({ departures, gap, counts, sizes }: Deviation, eyes: Capital): Deviation {
  const own = departures.filter(({ source, capital }) => source === 'player' && capital === eyes);
  const none = { free: 0, chance: 0, sequel: 0 };
  return { departures: own, gap, counts: { ...counts, ...none, player: own.length }, sizes: { ...sizes, ...none, player: own.reduce((sum, { size }) => sum + size, 0) } };
}

const points = (hundredths: number): number => hundredths / 100;

/** Counts and points by source. */
const shares = ({ counts, sizes }: Pick<Deviation, 'counts' | 'sizes'>): object =>
  Object.fromEntries(SOURCES.map((source) => [source, { departures: counts[source], points: points(sizes[source]) }]));

const asData = ({ campaign: { scenario, session }, world, eyes, deviation, course }: Metered): object => ({
  engine: ENGINE_VERSION, scenario: scenario.id, scenarioHash: scenario.hash, seed: session.setup.seed, gravity: session.setup.gravity / 100,
  seats: seatsIn(session), over: world.over, quarter: quarterName(world.quarter), eyes,
  gap: points(deviation.gap), sources: shares(deviation),
  quarters: course.map((each) => ({ date: quarterName(each.quarter), gap: points(each.gap), ...shares(each) })),
  departures: deviation.departures.map(({ quarter, size, ...rest }) => ({ date: quarterName(quarter), ...rest, points: points(size) })),
});

/** The settings, as they stand before a table. */
const headOf = ({ campaign: { scenario, session }, world, eyes }: Metered): Cell[][] => [
  ['engine', ENGINE_VERSION], ['scenario', scenario.id, scenario.hash], ['seed', session.setup.seed], ['gravity', session.setup.gravity / 100],
  ['seats', ...seatsIn(session)], ['over', world.over, quarterName(world.quarter)], ...(eyes === null ? [] : [['eyes', eyes]]),
];

const quarterRows = ({ course }: Metered): Cell[][] => [
  ['date', 'gap', ...SOURCES.flatMap((source) => [`${source} departures`, `${source} points`])],
  ...course.map(({ quarter, gap, counts, sizes }) => [quarterName(quarter), points(gap), ...SOURCES.flatMap((source) => [counts[source], points(sizes[source])])]),
];

const departureRows = ({ deviation: { departures } }: Metered): Cell[][] => [
  ['date', 'source', 'kind', 'capital', 'id', 'own', 'history', 'points'],
  ...departures.map(({ quarter, source, kind, capital, id, own, history, size }) => [quarterName(quarter), source, kind, capital, id, own, history, points(size)]),
];

function print(io: Io, { campaign: { name, scenario }, world, eyes, deviation, course }: Metered, all: boolean): void {
  io.out(say('deviation/head', { name, scenario: scenario.id, to: quarterName(world.quarter), gap: fixed(deviation.gap) }));
  if (eyes !== null) io.out(say('deviation/veiled', { capital: eyes }));
  for (const source of SOURCES) io.out(say('deviation/source', { source: say(`deviation/${source}`).padEnd(22), count: String(deviation.counts[source]).padStart(4), size: fixed(deviation.sizes[source]).padStart(8) }));
  io.out('');
  io.out(say('deviation/columns'));
  for (const { quarter, gap, sizes } of course) io.out(`${quarterName(quarter)} ${fixed(gap).padStart(7)}  ${SOURCES.map((source) => fixed(sizes[source]).padStart(7)).join(' ')}`);
  if (!all) return;
  io.out('');
  for (const each of deviation.departures) io.out(departureLine(each));
}

const fixed = (hundredths: number): string => points(hundredths).toFixed(1);

/** A departure on a line, by the names that `--set` knows. */
function departureLine({ quarter, source, kind, capital, id, own, history, size }: Departure): string {
  const what = say(`deviation/kind-${kind}`, { id, own: own ?? '', history: history ?? say('deviation/nothing') });
  return `${quarterName(quarter)}  ${source.padEnd(6)} ${(capital ?? '').padEnd(2)}  ${what}${size < 50 ? '' : `  (${fixed(size)})`}`;
}
