/** The claims under each historians' lens, beside each other. */
import { csvLines } from '../lab/csv.ts';
import type { Answer } from './claims-answer.ts';
import type { Io } from './io.ts';
import { say } from './messages.ts';

/** What `--lens` is for all of them. */
export const EVERY_LENS = 'all';

/** What one lens says of the claims, in their order. */
export interface Seen { readonly id: string; readonly answers: readonly Answer[]; readonly all: number }

interface How { readonly json?: boolean; readonly csv?: boolean; readonly runs: number; readonly seed: string; readonly gravity: number }

/** Prints each claim's verdict under each lens. */
export function tellLenses(io: Io, lenses: readonly Seen[], { json, csv, runs, seed, gravity }: How): void {
  const rows = lenses[0]!.answers.map(({ claim, scenario }, index) => ({
    id: claim.id, card: claim.card, says: claim.says, confidence: claim.confidence, scenario,
    verdicts: Object.fromEntries(lenses.map(({ id, answers }) => [id, answers[index]!.verdict])),
  }));
  const supported = Object.fromEntries(lenses.map(({ id, answers }) => [id, answers.filter(({ verdict }) => verdict === 'supported').length]));
  if (json) io.out(JSON.stringify({ seed, runs, gravity: gravity / 100, lenses: lenses.map(({ id }) => id), claims: rows, supported, asked: rows.length, all: lenses[0]!.all }));
  else if (csv) io.out(csvLines([['id', 'card', 'confidence', 'scenario', ...lenses.map(({ id }) => id)], ...rows.map((row) => [row.id, row.card, row.confidence, row.scenario, ...Object.values(row.verdicts)])]));
  else {
    io.out(`${''.padEnd(11)}${lenses.map(({ id }) => id.padEnd(15)).join('')}`);
    for (const { id, card, says, verdicts } of rows) {
      io.out(`${id} ${card.padEnd(6)} ${Object.values(verdicts).map((verdict) => say(`claims/${verdict.replace(' ', '-')}`).padEnd(15)).join('')}${says}`);
    }
    io.out(say('claims/lenses', { counts: Object.entries(supported).map(([id, count]) => `${id} ${count}`).join(', '), asked: rows.length, runs, gravity: gravity / 100 }));
  }
}
