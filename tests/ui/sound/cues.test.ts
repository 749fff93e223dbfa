import { describe, expect, it } from 'vitest';
import type { Happening, LegalMove, Stop } from '../../../src/engine/types.ts';
import { cuesOf } from '../../../src/ui/sound/cues.ts';
import type { Moment } from '../../../src/ui/sound/cues.ts';

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
    ['a gun for a shelling before anything else', at([quarter, act('shelling')]), ['gun', 'teletype']],
    ['a gun from the rung of shots on', at([climb(4)]), ['gun']],
    ['no gun below it', at([climb(3)]), []],
    ['table tennis for the players', at([{ kind: 'event', quarter: 0, event: 'ping-pong' }]), ['table-tennis']],
    ['static for a leak', at([{ kind: 'leak', quarter: 0, order: { act: 'back-channel', from: 'CN', to: 'US' } }]), ['static']],
    ['the motif of whose leader changes', at([{ kind: 'leader', quarter: 0, capital: 'SU', left: 'stalin', leader: 'malenkov', why: 'death' }]), ['motif-su']],
    ['the telephone for a move in a crisis of one\'s own', at([], { stop: rung }), ['telephone']],
    ['not for another\'s', at([], { stop: rung, capital: 'CN' }), []],
    ['two at most', at([quarter, act('shelling'), act('cultural-exchange'), act('back-channel')]), ['gun', 'table-tennis']],
    ['each once', at([act('shelling'), act('shelling')]), ['gun']],
    ['nothing of a secret between others', at([act('back-channel', { secret: true, order: { act: 'back-channel', from: 'CN', to: 'SU' } })]), []],
    ['nothing of what came to nothing', at([act('shelling', { result: 'void' })]), []],
    ['nothing when a step is taken back or looked at', at([quarter], { kind: 'undo' }), []],
    ['no teletype in a replay', at([quarter], { capital: null, kind: 'watch' }), []],
    ['static alone at the end of everything', at([quarter, act('shelling'), { kind: 'end', quarter: 0, why: 'nuclear-war' }]), ['static']],
  ])('%s', (_name, moment, sounds) => {
    expect(cuesOf(moment)).toEqual(sounds);
  });
});
