/** `claims`: every causal claim of the cards, put to the model with paired luck. */
import { isRefusal, parseIntervention } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario.ts';
import { armOf, tried } from '../lab/claims.ts';
import { LENS_IDS } from '../lab/lenses.ts';
import type { Experiment, Measured } from '../lab/claims.ts';
import { pairsJob } from '../lab/pairing.ts';
import type { Claim } from '../scenario/claims-data.ts';
import type { Answer } from './claims-answer.ts';
import { isWished, readCharts, writeCharts } from './chart-files.ts';
import type { Chart, ChartOptions } from './chart-files.ts';
import { loadClaims, refuseMeasure } from './claims-file.ts';
import { readSample, readTuned } from './inputs-ensemble.ts';
import type { RunOptions, Sampled } from './inputs-ensemble.ts';
import { bad, good, nearestNames } from './inputs.ts';
import type { Read } from './inputs.ts';
import { EXIT, fail } from './io.ts';
import type { Io } from './io.ts';
import { EVERY_LENS, tellLenses } from './claims-lenses.ts';
import type { Seen } from './claims-lenses.ts';
import { say } from './messages.ts';
import { loadScenario } from './scenario-files.ts';
import { progressOn } from './progress.ts';
import { modelOf, tableText } from './settings-head.ts';
import { runJob } from './threads.ts';

export interface ClaimsOptions extends RunOptions, ChartOptions {}

/** Puts the claims to the scenarios that they name, or those that can be said in one scenario to that one; with `--lens all` under each lens. */
export async function claimsCommand(io: Io, name: string | undefined, options: ClaimsOptions): Promise<number> {
  const json = options.json ?? false;
  const sample = readSample(options);
  if (sample.fault !== null) return fail(io, json, sample.fault);
  const charts = await readCharts(options, { all: [FOREST], first: FOREST });
  if (charts.fault !== null) return fail(io, json, charts.fault);
  if (options.lens === EVERY_LENS) return isWished(charts.value) ? fail(io, json, say('claims/no-forest')) : throughAll(io, name, { ...options, sample: sample.value });
  const found = await answersTo(io, name, options, sample.value);
  if (found.fault !== null) return fail(io, json, found.fault);
  const drawn = await writeCharts(io, charts.value, () => pictures(found.value.answers, options));
  if (drawn.fault !== null) return fail(io, json, drawn.fault);
  tell(io, found.value, sample.value, options);
  return EXIT.done;
}

const FOREST = 'claims';

/** A row for each claim, or for each measure of one that is asked alone. */
async function pictures(answers: readonly Answer[], { runs, seed, gravity, lens, constant }: RunOptions): Promise<Chart[]> {
  const [{ claimsSpec, claimTitle, decisive, forestTitle }, { measureName }, { t }] = await Promise.all([import('../charts/claims-chart.ts'), import('../charts/measure-words.ts'), import('../words/messages.ts')]);
  const [first] = answers;
  if (!first) return [];
  const alone = answers.length === 1;
  const { scenario } = loadScenario(first.scenario);
  const rows = alone && scenario
    ? first.measures.map((measured) => ({ name: t(`lab:expect.${measured.expect}`, { name: measureName(scenario, measured.measure) }), measured, verdict: measured.verdict }))
    : answers.map((answer) => ({ name: `${answer.claim.id} ${answer.claim.says}`, measured: decisive(answer), verdict: answer.verdict }));
  const own = [...(lens === undefined ? [] : [t(`lab:lens.${lens}`)]), ...constant.map((text) => text.replace('=', ' '))].join(', ');
  return [{ name: FOREST, spec: claimsSpec(rows, { runs: Number(runs), seed, gravity: Number(gravity), own }, alone ? { file: first.claim.id, title: claimTitle(first.claim.id, first.verdict) } : { file: FOREST, title: forestTitle(answers.map(({ verdict }) => verdict)) }) }];
}

interface Answered { readonly answers: readonly Answer[]; readonly all: number }

/** The claims' answers by their ids. */
async function answersTo(io: Io, name: string | undefined, options: RunOptions, sample: Sampled): Promise<Read<Answered>> {
  const read = readAsked(name, options);
  if (read.fault !== null) return read;
  const { asked, all } = read.value;
  const answers: Answer[] = [];
  for (const [scenario, list] of asked) {
    if (list.length === 0) continue;
    io.err(say('claims/scenario', { scenario: scenario.id, claims: list.length }));
    answers.push(...await putTo(io, scenario, list, sample));
  }
  return good({ answers: answers.toSorted((a, b) => (a.claim.id < b.claim.id ? -1 : 1)), all });
}

/** Asks the same of each lens, and gives the verdicts beside each other. */
async function throughAll(io: Io, name: string | undefined, options: RunOptions & { readonly sample: Sampled }): Promise<number> {
  const lenses: Seen[] = [];
  for (const id of LENS_IDS) {
    io.err(say('claims/lens', { lens: id }));
    const found = await answersTo(io, name, { ...options, lens: id }, options.sample);
    if (found.fault !== null) return fail(io, options.json ?? false, found.fault);
    lenses.push({ id, ...found.value });
  }
  tellLenses(io, lenses, { ...options, ...options.sample });
  return EXIT.done;
}

/** Which claims are put to which scenarios. */
interface Asked { readonly asked: ReadonlyMap<Scenario, readonly Claim[]>; readonly all: number }

const ONE = /^K\d\d$/;

/** The scenario, or the one claim, of the operand; all claims in their own scenarios where there is none. */
function readAsked(operand: string | undefined, options: RunOptions): Read<Asked> {
  const { claims, faults } = loadClaims();
  const broken = faults.find(({ severity }) => severity === 'error');
  if (broken) return { fault: broken.message };
  if (operand !== undefined && ONE.test(operand)) return readOne(operand, claims, options);
  const homes = readHomes(claims, options);
  if (homes.fault !== null) return homes;
  if (operand === undefined) return good({ asked: homes.value, all: claims.length });
  const only = readTuned(operand, options);
  return only.fault !== null ? only : good({ asked: new Map([[only.value, fitting(only.value, homes.value)]]), all: claims.length });
}

function readOne(id: string, claims: readonly Claim[], options: RunOptions): Read<Asked> {
  const one = claims.filter((claim) => claim.id === id);
  if (one.length === 0) return bad('input/unknown-name', { kind: 'claim', found: id, nearest: nearestNames(id, claims.map((claim) => claim.id)) });
  const homes = readHomes(one, options);
  return homes.fault !== null ? homes : good({ asked: homes.value, all: claims.length });
}

/** Claims by the scenarios that they name. */
function readHomes(claims: readonly Claim[], options: RunOptions): Read<Map<Scenario, Claim[]>> {
  const homes = new Map<Scenario, Claim[]>();
  for (const id of new Set(claims.map(({ scenario }) => scenario))) {
    const home = readTuned(id, options);
    if (home.fault !== null) return home;
    homes.set(home.value, claims.filter(({ scenario }) => scenario === id));
  }
  return good(homes);
}

/** Whether an experiment can be said and measured in a scenario: it covers the years of the one that the claim names. */
function fits(scenario: Scenario, home: Scenario, { set, measures }: Claim): boolean {
  const covers = scenario.from <= home.from && scenario.to >= home.to;
  return covers && set.every((text) => !isRefusal(parseIntervention(scenario, text)))
    && measures.every(({ measure }) => refuseMeasure(scenario, measure) === null);
}

const fitting = (scenario: Scenario, homes: ReadonlyMap<Scenario, readonly Claim[]>): Claim[] =>
  [...homes].flatMap(([home, claims]) => claims.filter((claim) => fits(scenario, home, claim)));

async function putTo(io: Io, scenario: Scenario, claims: readonly Claim[], { threads, ...plan }: Sampled): Promise<Answer[]> {
  const experiments = claims.map((claim): Experiment => ({
    ...claim, interventions: claim.set.flatMap((text) => { const parsed = parseIntervention(scenario, text); return isRefusal(parsed) ? [] : [parsed]; }),
  }));
  const arms = experiments.map(armOf);
  const part = await runJob({ scenario, job: pairsJob(plan, arms), threads, told: progressOn(io, plan.runs) });
  return claims.map((claim, index) => ({ claim, scenario: scenario.id, ...tried(experiments[index]!, arms[index]!, part.arms[index]!) }));
}

function tell(io: Io, { answers, all }: Answered, { runs, seed, gravity }: Sampled, options: RunOptions): void {
  const supported = answers.filter(({ verdict }) => verdict === 'supported').length;
  if (options.json) io.out(JSON.stringify({ ...modelOf({ scenario: null, options }), seed, runs, gravity: gravity / 100, claims: answers.map(asData), supported, asked: answers.length, all }));
  else if (options.csv) io.out(tableText({ scenario: null, runs, options }, [CSV_HEAD, ...answers.flatMap(csvRows)]));
  else {
    for (const answer of answers) print(io, answer, answers.length === 1);
    io.out(say('claims/summary', { supported, asked: answers.length, all, runs, gravity: gravity / 100 }));
  }
}

/** The first measure stands in front as well, for those who want one line a claim. */
function asData({ claim, scenario, measures, verdict }: Answer): object {
  const { id, card, says, historians, confidence, set, any } = claim;
  const { measure, expect, n, baseline, intervention, difference, interval } = measures[0]!;
  return {
    id, card, says, historians, confidence, scenario, interventions: set, metric: measure, expected: expect, n, baseline, intervention,
    difference, interval, verdict, any: any ?? false, measures,
  };
}

/** A claim alone is told with what historians say of it. */
function print(io: Io, { claim, scenario, measures, verdict }: Answer, alone: boolean): void {
  io.out(`${claim.id} ${claim.card.padEnd(5)} ${say(`claims/${verdict.replace(' ', '-')}`).padEnd(13)} ${claim.says}`);
  io.out(say('claims/where', { scenario, confidence: claim.confidence, set: claim.set.join('  ') }));
  if (alone) io.out(say('claims/historians', { historians: claim.historians }));
  for (const each of measures) io.out(`    ${measureLine(each)}`);
}

function measureLine({ measure, expect, orNone, most, baseline, intervention, difference, interval, verdict }: Measured): string {
  const wanted = say('claims/expected', { expect, or: orNone ? say('claims/or-none') : '', most: most === undefined ? '' : say('claims/most', { most }) });
  const gap = interval && difference !== null ? `${signed(difference)} [${signed(interval[0])}, ${signed(interval[1])}]` : '';
  return `${measure}: ${shown(baseline)} → ${shown(intervention)}  ${gap}  ${wanted}, ${verdict}`;
}

const shown = (value: number | null): string => (value === null ? '–' : value.toFixed(2));
const signed = (value: number): string => `${value > 0 ? '+' : ''}${value.toFixed(3)}`;

const CSV_HEAD = ['id', 'card', 'confidence', 'scenario', 'interventions', 'metric', 'expected', 'n', 'baseline', 'intervention', 'difference', 'lower', 'upper', 'verdict', 'claim_verdict'];

const csvRows = ({ claim, scenario, measures, verdict }: Answer): (string | number | null | undefined)[][] => measures.map((each) => [
  claim.id, claim.card, claim.confidence, scenario, claim.set.join(' '), each.measure, each.expect, each.n, each.baseline, each.intervention,
  each.difference, each.interval?.[0], each.interval?.[1], each.verdict, verdict,
]);
