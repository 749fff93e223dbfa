/** The teachers' guide and the lesson plans speak of exercises, claims, bullets, commands and buttons that there are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadClaims } from '../../src/cli/claims-file.ts';
import { loadExercises } from '../../src/cli/exercise-files.ts';
import { run } from '../../src/cli/program.ts';
import { ENGINE_VERSION } from '../../src/engine/index.ts';

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const read = (path: string): string => readFileSync(at(path), 'utf8');

const FOLDER = 'docs/teaching/';
const CARDS = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const files = readdirSync(at(FOLDER)).filter((name) => name.endsWith('.md'));
const pages = new Map(files.map((name) => [name, read(`${FOLDER}${name}`)]));
const planOf = (card: number): string => pages.get(`card-${card}.md`) ?? '';
const guide = pages.get('README.md') ?? '';

const { exercises } = loadExercises();
const claims = loadClaims().claims ?? [];
const bullets = [...read('scenarios/codex.yaml').matchAll(/- id: (c\d\.\d+)$/gm)].map(([, id]) => id!);
const allOf = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found]) => found!);

/** All words of the English messages, as they stand on the screen. */
function spoken(): Set<string> {
  const words = (value: unknown): string[] => (typeof value === 'string' ? [value] : Object.values(value as object).flatMap(words));
  return new Set(readdirSync(at('src/words/messages/en')).flatMap((name) => words(JSON.parse(read(`src/words/messages/en/${name}`)))));
}

describe.each(CARDS)('the plan of card %i', (card) => {
  const plan = planOf(card);

  it('has every part', () => {
    for (const part of ['Enquiry question', '## Where it stands', '## Aims', '## The card, point by point', '## The exercise', '## Sixty minutes', '**Forty minutes**', '**Two lessons**',
      '## A claim in the lab', '## Exit question and homework', '## Differentiation', '## Sources', '## What the model cannot say here']) expect(plan).toContain(part);
    for (const concept of ['**Cause**', '**Consequence**', '**Significance**', '**Source**', '**Interpretation**']) expect(plan).toContain(concept);
  });

  it('has its figures from the rules as they are now (where not: scripts/teaching-tables.ts)', () => {
    expect(allOf(plan, /^Figures: .* with rules (\d+)\./gm)).toEqual([ENGINE_VERSION]);
  });

  it('goes through every bullet of its card, and through no other’s', () => {
    expect(allOf(plan, /^\| (c\d\.\d+) \|/gm)).toEqual(bullets.filter((id) => id.startsWith(`c${card}.`)));
  });

  it('names every ready exercise of its card, whose notes name the plan', () => {
    for (const { id, notes } of exercises.filter(({ cards }) => cards.includes(card))) {
      expect(plan).toContain(`\`${id}\``);
      expect(notes, id).toContain(`docs/teaching/card-${card}.md`);
    }
  });

  it('gives figures for every claim of its card', () => {
    expect(allOf(plan, /^\| (K\d\d) \|/gm)).toEqual(claims.filter((claim) => claim.card.startsWith(`c${card}.`)).map(({ id }) => id));
    expect(plan).toMatch(/\d+ pairs, seed \S+, gravity \d+ %, 90 % intervals, .* with rules \d+/);
  });

  it('has commands that run', async () => {
    const commands = allOf(plan, /^npm run --silent cli -- (.+)$/gm);
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) {
      const said: string[] = [];
      const io = { out: () => undefined, err: (line: string) => { said.push(line); }, lines: async function* lines() { yield* []; } };
      const args = allOf(command.replace('--runs 200', '--runs 2 --threads 1'), /("[^"]*"|\S+)/g);
      expect(args.filter((arg) => /[<>]/.test(arg) && !arg.startsWith('"')), 'a shell would take it for a file').toEqual([]);
      expect(await run(args.map((arg) => arg.replaceAll('"', '')), io), `${command}\n${said.join('\n')}`).toBe(0);
    }
  });
});

describe('the guide', () => {
  it('lists every exercise with its cards and minutes, and every plan', () => {
    for (const { id, cards, minutes } of exercises) expect(guide).toMatch(new RegExp(String.raw`^\| \[${id}\]\([^)]+\) \| ${cards.join(', ')} \| ${minutes} \|`, 'm'));
    for (const card of CARDS) expect(guide).toContain(`](card-${card}.md)`);
  });

  it('says of every extract how far it was checked', () => {
    const rows = new Set(allOf(pages.get('sources.md') ?? '', /^\| `([a-z0-9-]+)`, /gm));
    expect([...rows].toSorted()).toEqual([...new Set(exercises.flatMap(({ sources }) => sources.map(({ id }) => id)))].toSorted());
  });
});

describe.each(files)('%s', (name) => {
  const text = pages.get(name)!;

  it('quotes buttons as they stand on the screen', () => {
    const known = spoken();
    expect(allOf(text, /<kbd>([^<]+)<\/kbd>/g).filter((label) => !known.has(label))).toEqual([]);
  });

  it('leads nowhere that is not', () => {
    const links = allOf(text, /\]\(([^)]+)\)/g).filter((link) => !/^(https:|#)/.test(link));
    expect(links.filter((link) => !existsSync(at(`${FOLDER}${link.split('#')[0]}`)))).toEqual([]);
    expect(allOf(text, /#\/lab\/claim\/(K\d+)/g).filter((id) => claims.every((claim) => claim.id !== id))).toEqual([]);
    expect(allOf(text, /#\/classroom\/compose\/([a-z0-9-]+)/g).filter((id) => exercises.every((each) => each.id !== id))).toEqual([]);
    expect(allOf(text, /\b(K\d\d)\b/g).filter((id) => claims.every((claim) => claim.id !== id))).toEqual([]);
  });
});
