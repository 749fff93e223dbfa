/** The tables of the lesson plans are written from figures, on a made-up page. */
import { describe, expect, it } from 'vitest';
import { withClaims } from '../../scripts/teaching/claim-rows.ts';
import type { ClaimFigures } from '../../scripts/teaching/claim-rows.ts';
import { withTestRuns } from '../../scripts/teaching/test-runs.ts';

const PAGE = `| exercise | \`a-lesson\` |

Figures: 200 pairs, seed 1, gravity 0 %, 90 % intervals, \`npm run --silent cli -- claims --runs 200\` with rules 3. The page plays 400 pairs.

| claim | bullet | measured | as it is | changed | difference | verdict |
|---|---|---|---|---|---|---|
| K01 | c1.1 | trust | 42.1 | 34.3 | −7.7 (−8.3 to −7.2) | supported |
|  |  | year of the split | 1967.9 | 1967.2 | −0.87 years (−1.36 to −0.37) | supported; **claim: supported** |
| K07 | c1.7 | troops sent | 17 % | 16.5 % | −0.5 points (−2.1 to +1.1) | not supported |

|  |  | another table |
`;

const FIGURES: ClaimFigures = {
  engine: '4', seed: '1', runs: 400, gravity: 0,
  claims: [
    { id: 'K01', verdict: 'not supported', measures: [
      { measure: 'trust:CN>SU@1950Q2..1957Q4', baseline: -0.04, intervention: -8.25, difference: -8.21, interval: [-8.7, 0.004], verdict: 'supported' },
      { measure: 'splitYear', baseline: 1967.94, intervention: 1967.9, difference: -0.04, interval: [-0.09, 0.002], verdict: 'not supported' },
    ] },
    { id: 'K07', verdict: 'supported', measures: [
      { measure: 'choice:viet-minh-advisers=send-combat-troops', baseline: 0.17, intervention: 0.125, difference: -0.045, interval: [-0.089, -0.0004], verdict: 'supported' },
    ] },
  ],
};

describe('the claims’ tables', () => {
  const { text, changes } = withClaims(PAGE, FIGURES);
  const lines = text.split('\n');

  it('have numbers in their own units, with the sign of print and enough digits to see on which side of nought an interval ends', () => {
    expect(lines).toContain('| K01 | c1.1 | trust | 0.0 | −8.3 | −8.2 (−8.7 to +0.004) | supported |');
    expect(lines).toContain('|  |  | year of the split | 1967.9 | 1967.9 | −0.04 years (−0.09 to +0.002) | not supported; **claim: not supported** |');
    expect(lines).toContain('| K07 | c1.7 | troops sent | 17 % | 12.5 % | −4.5 points (−8.9 to −0.04) | supported |');
  });

  it('say of which sample and which rules they are', () => {
    expect(text).toContain('Figures: 400 pairs, seed 1, gravity 0 %, 90 % intervals, `npm run --silent cli -- claims --runs 400` with rules 4. The page plays 400 pairs.');
  });

  it('leave all other lines alone', () => {
    expect(lines.filter((line) => !PAGE.split('\n').includes(line))).toHaveLength(4);
    expect(lines).toContain('|  |  | another table |');
  });

  it('tell which rows changed and which verdicts turned', () => {
    expect(changes.map(({ id, turned }) => [id, turned])).toEqual([['K01', false], ['K01', true], ['K07', true]]);
  });

  it('are as they were when the same figures come again', () => {
    expect(withClaims(text, FIGURES)).toEqual({ text, changes: [] });
  });

  it('are refused where a claim has no figures, or a row more than measures', () => {
    expect(() => withClaims(PAGE.replace('K07', 'K99'), FIGURES)).toThrow('no figures for K99');
    expect(() => withClaims(`${PAGE}| K07 | c1.7 | a |  |  |  |  |\n|  |  | b |  |  |  |  |\n`, FIGURES)).toThrow('K07 has 1 measures and a row more');
  });
});

describe('the tables of test runs', () => {
  const page = `Before.

<!-- test runs
a-lesson
a-lesson | highest tension, mean | max:tension:SU-CN@1969Q1..1969Q4
another
-->
old
<!-- end of test runs -->

After.
`;
  const written = withTestRuns(page, ({ id, own }) => (id === 'another'
    ? { set: new Map([['a war', '3']]), history: null }
    : { set: new Map([['a visit', '92'], ...own.map(({ text }): [string, string] => [text, '71.5'])]), history: new Map([['a visit', '93'], [own[0]!.text, '84.0']]) }));

  it('hold what the comment above them asks for', () => {
    expect(written).toContain(`-->

| test run of | of 100 campaigns | as set | history unchanged |
|---|---|---|---|
| \`a-lesson\` | a visit | 92 | 93 |
|  | highest tension, mean | 71.5 | 84.0 |
| \`another\` | a war | 3 |  |

<!-- end of test runs -->

After.
`);
    expect(written).not.toContain('old');
  });

  it('leave a page without such a comment as it is', () => {
    expect(withTestRuns(PAGE, () => { throw new Error('nothing is to be played'); })).toBe(PAGE);
  });
});
