import { describe, expect, it } from 'vitest';
import type { Happening, LegalMove, Stop } from '../../../src/engine/types.ts';
import { cuesOf, sceneSounds } from '../../../src/ui/sound/cues.ts';
import type { Moment } from '../../../src/ui/sound/cues.ts';
import { ACTS } from '../../../src/ui/map/acts.ts';
import { SCENES } from '../../../src/ui/map/scenes.ts';
import { SCENE_SOUNDS } from '../../../src/ui/sound/scene-scores.ts';

const quarter = { kind: 'quarter', quarter: 0 } as const;
const act = (name: string, more: object = {}): Happening =>
  ({ kind: 'act', quarter: 0, order: { act: name, from: 'CN', to: 'US' }, result: 'done', secret: false, ...more });
const climb = (to: number): Happening => ({ kind: 'rung', quarter: 0, theatre: 'ussuri', move: { side: 'SU', move: 'climb', from: to - 1, to, accident: false } } as unknown as Happening);
const rung: Stop = { kind: 'rung', capital: 'US', theatre: 'ussuri', legal: [] as LegalMove[] };
const at = (news: readonly Happening[], more: Partial<Moment> = {}): Moment => ({ kind: 'reply', news, stop: null, capital: 'US', ...more });

describe('what is heard', () => {
  it.each<[string, Moment, readonly string[]]>([
    ['nothing when nothing happened', at([]), []],
    ['the teletype when a quarter begins', at([quarter]), ['teletype']],
    ['one\'s own motif when a campaign begins, then the teletype', at([quarter], { kind: 'begun' }), ['motif-us', 'teletype']],
    ['nothing more for a shelling, which is heard when it moves on the map', at([quarter, act('shelling')]), ['teletype']],
    ['a gun from the rung of shots on', at([climb(4)]), ['gun']],
    ['no gun below it', at([climb(3)]), []],
    ['the teletype for what happens in the world', at([{ kind: 'event', quarter: 0, event: 'ping-pong' }]), ['teletype']],
    ['a gun before anything else', at([quarter, climb(4)]), ['gun', 'teletype']],
    ['static for a leak', at([{ kind: 'leak', quarter: 0, order: { act: 'back-channel', from: 'CN', to: 'US' } }]), ['static']],
    ['the motif of whose leader changes', at([{ kind: 'leader', quarter: 0, capital: 'SU', left: 'stalin', leader: 'malenkov', why: 'death' }]), ['motif-su']],
    ['the telephone for a move in a crisis of one\'s own', at([], { stop: rung }), ['telephone']],
    ['not for another\'s', at([], { stop: rung, capital: 'CN' }), []],
    ['two at most', at([quarter, climb(4), act('back-channel')]), ['gun', 'telephone']],
    ['each once', at([climb(4), climb(5)]), ['gun']],
    ['nothing of a secret between others', at([act('back-channel', { secret: true, order: { act: 'back-channel', from: 'CN', to: 'SU' } })]), []],
    ['nothing of what came to nothing', at([act('back-channel', { result: 'void' })]), []],
    ['nothing when a step is taken back or looked at', at([quarter], { kind: 'undo' }), []],
    ['no teletype in a replay', at([quarter], { capital: null, kind: 'watch' }), []],
    ['static alone at the end of everything', at([quarter, climb(4), { kind: 'end', quarter: 0, why: 'nuclear-war' }]), ['static']],
  ])('%s', (_name, moment, sounds) => {
    expect(cuesOf(moment)).toEqual(sounds);
  });
});

describe('what moves on the map', () => {
  it('is heard: every great event but a withdrawal has a sound, and there is no sound that nothing makes', () => {
    expect(SCENES.filter(({ kind }) => sceneSounds([kind]).length !== 1).map(({ kind }) => kind)).toEqual(['withdraw']);
    const all = new Set(Object.keys(ACTS).flatMap((kind) => sceneSounds([kind as keyof typeof ACTS])));
    expect(SCENE_SOUNDS.filter((sound) => !all.has(sound))).toEqual([]);
  });

  it.each([['barrage', 'shells'], ['rail', 'train'], ['flight', 'plane'], ['rally', 'table-tennis'], ['ballot', 'gavel'], ['blast', 'blast']] as const)('%s sounds as %s', (kind, sound) => {
    expect(sceneSounds([kind])).toEqual([sound]);
  });

  it('is two sounds at most where nothing moves, each once, and some things are silent', () => {
    expect(sceneSounds(['rail', 'trains', 'money', 'flight', 'ballot'])).toEqual(['train', 'plane']);
    expect(sceneSounds(['announce', 'pressure', 'withdraw'])).toEqual([]);
  });
});
