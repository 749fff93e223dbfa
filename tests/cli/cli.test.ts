import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli } from './support/said.ts';

const ROOT = join(import.meta.dirname, '../..');

interface Ran { readonly code: number; readonly out: string; readonly err: string }

/** Runs a command as a user does, in a process of its own. */
const spawned = (args: readonly string[], typed = ''): Promise<Ran> => new Promise((resolve) => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], { cwd: ROOT });
  let out = '';
  let err = '';
  child.stdout.on('data', (data: Buffer) => { out += data.toString(); });
  child.stderr.on('data', (data: Buffer) => { err += data.toString(); });
  child.on('close', (code) => resolve({ code: code ?? -1, out, err }));
  child.stdin.end(typed);
});

describe('the command line, as a process', () => {
  it('lists scenarios as one JSON document', async () => {
    const { code, out } = await spawned(['list', '--json']);
    expect(code).toBe(0);
    const { scenarios } = JSON.parse(out) as { scenarios: { id: string; events: number; from: string }[] };
    expect(scenarios.map(({ id }) => id)).toEqual(expect.arrayContaining(['rapprochement', 'ussuri-1969']));
    expect(scenarios[0]!.from).toMatch(/^\d{4}Q[1-4]$/);
  });

  it('replays history as one JSON document, the same twice', async () => {
    const [first, second] = await Promise.all([spawned(['replay', 'ussuri-1969', '--json']), spawned(['replay', 'ussuri-1969', '--json'])]);
    expect(first.code).toBe(0);
    expect(first.out).toBe(second.out);
    const record = JSON.parse(first.out) as Record<string, unknown>;
    expect(Object.keys(record)).toEqual(expect.arrayContaining(['scenario', 'seed', 'quarters', 'decisions', 'outcomes', 'hash']));
    expect(record.hash).toMatch(/^[0-9a-f]{16}$/);
  });

  it('plays from piped lines and says where it was left', async () => {
    const { code, out } = await spawned(['play', 'ussuri-1969', '--as', 'CN', '--seed', 'pipe'], '?\n1 2\nstate\nnonsense\nquit\n');
    expect(code).toBe(0);
    expect(out).toContain('You are CN');
    expect(out).toContain('Not understood: nonsense');
    expect(out).toMatch(/You leave in \d{4}Q[1-4]/);
  });

  it('tells bad usage from wrong input by its exit code', async () => {
    expect((await spawned(['frobnicate'])).code).toBe(2);
    expect((await spawned(['replay'])).code).toBe(2);
    expect((await spawned(['replay', 'rapprochment'])).code).toBe(1);
    expect((await spawned(['--help'])).code).toBe(0);
  });
}, 60_000);

describe('wrong input', () => {
  it.each<[string, readonly string[], string]>([
    ['scenario', ['replay', 'rapprochment'], 'rapprochement'],
    ['event', ['replay', 'ussuri-1969', '--set', 'prague-1986=invade'], 'prague-1968'],
    ['option', ['replay', 'ussuri-1969', '--set', 'prague-1968=invde'], 'invade'],
    ['leader', ['replay', 'ussuri-1969', '--set', 'leader:maoo=stays'], 'mao'],
    ['quantity', ['simulate', 'ussuri-1969', '--metric', 'tension:SU-CH@1969Q1..1969Q4'], 'tension:SU-CN'],
    ['measured event', ['simulate', 'ussuri-1969', '--metric', 'event:zhenbao-march@..1969Q4'], 'zhenbao-march-2'],
    ['capital', ['play', 'ussuri-1969', '--as', 'UK'], 'US'],
    ['number of runs', ['simulate', 'ussuri-1969', '--runs', 'many'], 'from 1 to 100000'],
    ['gravity', ['simulate', 'ussuri-1969', '--gravity', '7'], 'from 0 to 1'],
    ['path', ['validate', './nowhere.yaml'], 'nowhere'],
  ])('an unknown %s is answered with exit 1 and what was meant', async (_, args, meant) => {
    const { code, out, err } = await cli(args);
    expect(code).toBe(1);
    expect(err).toContain(meant);
    expect(out).toBe('');
  });

  it('is one JSON document under --json, too', async () => {
    const { code, out } = await cli(['replay', 'rapprochment', '--json']);
    expect(code).toBe(1);
    expect((JSON.parse(out) as { error: string }).error).toContain('rapprochement');
  });
});

interface Thought {
  readonly choice: string;
  readonly probability: number;
  readonly options: Readonly<Record<string, number>>;
  readonly because: readonly string[];
  readonly otherwise?: string;
}

describe('simulate', () => {
  it('gives each decision with odds, reasons and what would have turned it, from the same campaigns, where it is asked', async () => {
    const plain = JSON.parse((await cli(['simulate', 'ussuri-1969', '--runs', '2', '--json'])).out) as object;
    const found = JSON.parse((await cli(['simulate', 'ussuri-1969', '--runs', '2', '--json', '--decisions'])).out) as { campaigns: { seed: string; decisions: Thought[] }[] };
    expect(found).toMatchObject(plain);
    expect(found.campaigns.map(({ seed }) => seed)).toEqual(['1/0', '1/1']);
    const decisions = found.campaigns.flatMap((each) => each.decisions);
    expect(decisions.length).toBeGreaterThan(20);
    for (const { choice, probability, options, because } of decisions) {
      expect(probability).toBe(options[choice]);
      expect(because.length).toBeLessThanOrEqual(3);
      expect(new Set(because).size).toBe(because.length);
      for (const words of because) expect(words).not.toMatch(/\{|reason\//);
    }
    expect(decisions.some(({ otherwise }) => otherwise?.includes('or more'))).toBe(true);
  });

  it('gives outcomes, measures and bands, and tells its progress on stderr only', async () => {
    const { code, out, err } = await cli(['simulate', 'ussuri-1969', '--runs', '4', '--json', '--metric', 'max:tension:SU-CN@1969Q1..1969Q4']);
    expect(code).toBe(0);
    expect(err).toContain('4 of 4 campaigns');
    const found = JSON.parse(out) as { gravity: number; metrics: Record<string, { n: number }>; bands: unknown[] };
    expect(found.gravity).toBe(0.5);
    expect(found.metrics['max:tension:SU-CN@1969Q1..1969Q4']!.n).toBe(4);
    expect(found.bands.length).toBe(7);
  });
});

describe('compare', () => {
  const asked = ['compare', 'ussuri-1969', '--runs', '12', '--set', 'zhenbao-march-2=never', '--metric', 'flag:ussuri-blood@..1969Q4'];

  it('gives both arms, the difference and its interval, the same on one thread and on two', async () => {
    const [one, two] = [await cli([...asked, '--json', '--threads', '1']), await cli([...asked, '--json', '--threads', '2'])];
    expect(one.code).toBe(0);
    expect(two.out).toBe(one.out);
    const found = JSON.parse(one.out) as { runs: number; outcomes: Record<string, unknown>; metrics: Record<string, Record<string, unknown>> };
    expect(found.runs).toBe(12);
    expect(found.outcomes.sinoSovietWar).toMatchObject({ n: 12, baseline: expect.any(Number), intervention: expect.any(Number), interval: [expect.any(Number), expect.any(Number)] });
    expect(found.metrics['flag:ussuri-blood@..1969Q4']).toMatchObject({ intervention: 0 });
    expect(one.err).toContain('12 of 12 campaigns');
  });

  it('prints a table for spreadsheets', async () => {
    const { out } = await cli([...asked, '--csv']);
    const lines = out.split('\r\n');
    expect(lines[0]).toBe('id,name,n,baseline,intervention,difference,lower,upper,none_baseline,none_intervention');
    expect(lines.some((line) => line.startsWith('flag:ussuri-blood@..1969Q4,,12,'))).toBe(true);
  });

  it.each([
    ['nothing to compare', ['compare', 'ussuri-1969'], '--set'],
    ['two forms at once', ['compare', 'ussuri-1969', '--set', 'prague-1968=never', '--json', '--csv'], 'not both'],
    ['threads', ['simulate', 'ussuri-1969', '--threads', '0'], 'from 1 to 64'],
    ['an unknown end', ['simulate', 'ussuri-1969', '--until', 'splitYeer=1'], 'splitYear'],
  ])('refuses %s', async (_, args, meant) => {
    const { code, err } = await cli(args);
    expect(code).toBe(1);
    expect(err).toContain(meant);
  });
});

describe('claims', () => {
  it('puts those that fit to a scenario, with direction, difference, interval and verdict', async () => {
    const { code, out } = await cli(['claims', 'ussuri-1969', '--runs', '5', '--json']);
    expect(code).toBe(0);
    const { claims, all } = JSON.parse(out) as { claims: Record<string, unknown>[]; all: number };
    expect(all).toBe(34);
    expect(claims.map(({ id }) => id)).toEqual(['K24']);
    expect(claims[0]).toMatchObject({
      card: 'c5.0', scenario: 'ussuri-1969', interventions: ['zhenbao-march-2=keep-patrol-scuffles'], metric: 'max:tension:SU-CN@1969Q1..1969Q4', expected: 'lower',
      n: 5, difference: expect.any(Number), interval: [expect.any(Number), expect.any(Number)], verdict: expect.stringMatching(/^(supported|not supported|contradicted)$/),
    });
  });
});

describe('claims through every lens', () => {
  it('gives each claim one verdict for each of the three', async () => {
    const { code, out } = await cli(['claims', 'ussuri-1969', '--runs', '3', '--lens', 'all', '--json']);
    expect(code).toBe(0);
    const { lenses, claims, supported } = JSON.parse(out) as { lenses: string[]; claims: { id: string; verdicts: Record<string, string> }[]; supported: Record<string, number> };
    expect(lenses).toEqual(['ideology', 'security', 'domestic']);
    for (const { verdicts } of claims) expect(Object.keys(verdicts)).toEqual(lenses);
    expect(Object.keys(supported)).toEqual(lenses);
  });
});

describe('replay', () => {
  it('takes a changed decision, and history does not', async () => {
    const { out } = await cli(['replay', 'ussuri-1969', '--json', '--set', 'zhenbao-march-2=never']);
    const { events } = JSON.parse(out) as { events: { event: string }[] };
    expect(events.map(({ event }) => event)).not.toContain('zhenbao-march-2');
  });
});

describe('play', () => {
  it('goes to the end with the first choice everywhere, and gives the score as JSON', async () => {
    const typed = Array.from({ length: 400 }, (_, i) => (i % 2 === 0 ? '1' : '1 2'));
    const { code, out } = await cli(['play', 'ussuri-1969', '--as', 'US', '--seed', 'end', '--json'], typed);
    expect(code).toBe(0);
    const result = JSON.parse(out) as { over: string | null; score: Record<string, number> };
    expect(result.over).not.toBeNull();
    expect(result.score.US).toBeGreaterThanOrEqual(0);
  });
});

describe('validate', () => {
  it('passes what ships', async () => {
    const { code, out } = await cli(['validate', 'ussuri-1969', 'rapprochement', '--json']);
    expect((JSON.parse(out) as { valid: boolean }).valid).toBe(true);
    expect(code).toBe(0);
  });
});
