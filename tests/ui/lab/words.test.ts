import { describe, expect, it } from 'vitest';
import { isRefusal, parseIntervention, TUNABLE_IDS } from '../../../src/engine/index.ts';
import { loadScenario } from '../../../src/cli/scenario-files.ts';
import { experimentJob, foundIn } from '../../../src/lab/experiment.ts';
import { playAll } from '../../../src/lab/jobs.ts';
import { LENS_IDS } from '../../../src/lab/lenses.ts';
import { OUTCOMES } from '../../../src/lab/outcomes.ts';
import { decimal, gapOf, isClear, mannerOf, percent, withSign } from '../../../src/charts/figures.ts';
import { measureName, outcomeName } from '../../../src/charts/measure-words.ts';
import { setSuggestions } from '../../../src/ui/lab/suggestions.ts';
import { changeWords } from '../../../src/charts/change-words.ts';
import { askWords, findingWords } from '../../../src/ui/lab/words.ts';
import { hasMessage } from '../../../src/words/messages.ts';

const scenario = loadScenario('ussuri-1969').scenario!;

describe('the figures of the lab', () => {
  it('have a real minus, a sign where they grow, and no minus before nothing', () => {
    expect([decimal(-1.26), decimal(-0.01), withSign(2.04), withSign(-2), withSign(0)]).toEqual(['−1.3', '0.0', '+2.0', '−2.0', '0.0']);
  });

  it('show shares as per cent, finer where they are small', () => {
    expect([percent(0.614), percent(0.034), percent(0), percent(1)].map((text) => text.replace('\u00a0', ' '))).toEqual(['61 %', '3.4 %', '0 %', '100 %']);
  });

  it.each([['splitBy1964', 'share'], ['sinoSovietBorderWar', 'share'], ['splitYear', 'year'], ['detente', 'number'], ['event:x@..1958Q4', 'share'], ['trust:CN>SU@..', 'number']])('read %s as a %s', (id, manner) => {
    expect(mannerOf(id)).toBe(manner);
  });

  it('tell a difference of shares in points', () => {
    expect([gapOf('nuclearWar', -0.27), gapOf('splitYear', 1.25)]).toEqual(['−27', '+1.3']);
    expect([isClear([0.1, 0.2]), isClear([-0.1, 0.2]), isClear(null)]).toEqual([true, false, false]);
  });
});

describe('the words of the lab', () => {
  it('name and ask every outcome', () => {
    expect(OUTCOMES.filter((id) => outcomeName(id) === id || askWords(scenario, id).includes(id))).toEqual([]);
  });

  it('name every constant that can be set otherwise, and every lens', () => {
    expect(TUNABLE_IDS.filter((id) => !hasMessage(`lab:constant.${id}`))).toEqual([]);
    expect(LENS_IDS.filter((id) => !hasMessage(`lab:lens.${id}`))).toEqual([]);
  });

  it('say measures as far as they can be said', () => {
    expect(measureName(scenario, 'trust:CN>SU@1969Q1..1969Q4')).toBe('Trust of China in the Soviet Union, mean of 1969 Q1–1969 Q4');
    expect(measureName(scenario, 'max:tension:SU-CN@..')).toMatch(/^Tension between .*, highest of /);
    expect(measureName(scenario, 'event:zhenbao-march-2@..1969Q4')).toMatch(/by 1969 Q4$/);
    expect(measureName(scenario, 'clash:SU-CN@1969Q1..')).toBe('clash:SU-CN@1969Q1..');
  });

  it('say every kind of change, and leave what cannot be read as it was typed', () => {
    const changes = ['zhenbao-march-2=never', 'act:US>CN:visit=never', 'hold:tension:SU-CN<=40@1969Q1..1969Q4', 'shift:trust:CN>SU=+10@..', 'leader:mao=stays'];
    for (const text of changes) expect(changeWords(scenario, text)).not.toContain('=');
    expect(changeWords(scenario, 'zhenbao=never')).toBe('zhenbao=never');
  });

  it('complete only what the engine can read', () => {
    expect(setSuggestions(scenario).filter((text) => isRefusal(parseIntervention(scenario, text)))).toEqual([]);
  });

  it('say where a change moves nothing', () => {
    const job = experimentJob({ runs: 4, seed: 'words', gravity: 50, interventions: [], metrics: [] });
    expect(findingWords(scenario, 'sinoSovietWar', foundIn(scenario, job, playAll(scenario, job)))).toMatch(/cannot be told from chance|moved nothing/);
  });
});
