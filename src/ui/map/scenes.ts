/**
 * The great events and what they look like on the map: data alone. A row is shown when its event
 * happens or, where options are named, when one of them is chosen; its words stand under its id in the messages of scenes.
 */

import type { BoardAnimation } from './board-model.ts';

export interface SceneRow extends BoardAnimation {
  /** The message that tells it. */
  readonly id: string;
  readonly event: string;
  /** The choices that bring it about; left out, the event alone does. */
  readonly options?: readonly string[];
}

const row = (id: string, event: string, look: Omit<SceneRow, 'id' | 'event'>): SceneRow => ({ id, event, ...look });

export const SCENES: readonly SceneRow[] = [
  row('soviet-bomb', 'soviet-bomb', { kind: 'blast', from: 'semipalatinsk', by: 'SU', options: ['test-soon-ready'] }),
  row('mao-to-moscow', 'mao-in-moscow', { kind: 'rail', from: 'CN', to: 'SU', by: 'CN', options: ['stall-then-accept-new-treaty', 'generous-terms-once', 'refuse-keep-1945-treaty'] }),
  row('treaty-1950', 'treaty-1950', { kind: 'signing', from: 'SU', to: 'CN', options: ['swallow-the-extras', 'sign-the-clean-text'] }),
  row('korea-crossed', 'korean-war', { kind: 'front', from: 'kaesong', to: 'seoul', by: 'SU', options: ['attack-south'] }),
  row('seventh-fleet', 'seventh-fleet', { kind: 'fleet', from: 'taipei', by: 'US', options: ['interpose-fleet'] }),
  row('yalu-crossed', 'china-enters-korea', { kind: 'front', from: 'dandong', to: 'pyongyang', by: 'CN', options: ['intervene'] }),
  row('quemoy-1954', 'taiwan-strait-1954', { kind: 'barrage', from: 'xiamen', to: 'quemoy', by: 'CN', force: 0.4, options: ['limited-shelling'] }),
  row('soviet-hydrogen-bomb', 'soviet-hydrogen-bomb', { kind: 'blast', from: 'semipalatinsk', by: 'SU' }),
  row('secret-speech', 'secret-speech', { kind: 'reading', from: 'SU', by: 'SU', way: ['warsaw', 'CN', 'tirana', 'US'], options: ['speak-full-unannounced'] }),
  row('tanks-to-budapest', 'hungary-1956', { kind: 'armour', from: 'budapest', by: 'SU', options: ['second-intervention'] }),
  row('quemoy-1958', 'quemoy-1958', { kind: 'barrage', from: 'xiamen', to: 'quemoy', by: 'CN', force: 1, options: ['shell-do-not-invade-avoid', 'invade-quemoy'] }),
  row('escort-to-quemoy', 'quemoy-1958', { kind: 'fleet', from: 'quemoy', by: 'US', options: ['escort-to-three-miles'] }),
  row('u2', 'u2-incident', { kind: 'descent', from: 'peshawar', to: 'sverdlovsk', by: 'US' }),
  row('experts-home', 'experts-recalled', { kind: 'trains', from: 'CN', to: 'SU', by: 'SU', way: ['chita'], options: ['abrupt-recall', 'gradual-reduction'] }),
  row('berlin-wall', 'berlin-wall', { kind: 'wall', from: 'berlin', by: 'SU', options: ['wall-instead-seizing-west-berlin'] }),
  row('himalaya-1962', 'sino-indian-war', { kind: 'front', from: 'tawang', to: 'nefa', by: 'CN', options: ['short-punitive-war'] }),
  row('missiles-to-cuba', 'cuba-crisis', { kind: 'convoy', from: 'bosporus', to: 'san-cristobal', by: 'SU', way: ['gibraltar', 'mid-atlantic'], options: ['ship-in-secret', 'ship-openly'] }),
  row('quarantine', 'cuba-crisis', { kind: 'cordon', from: 'san-cristobal', by: 'US', options: ['quarantine-deal'] }),
  row('tonkin', 'tonkin', { kind: 'fleet', from: 'tonkin', by: 'US', options: ['one-reprisal-resolution'] }),
  row('lop-nur', 'china-bomb', { kind: 'blast', from: 'lop-nor', by: 'CN', options: ['test-and-pledge', 'test-without-pledge'] }),
  row('train-to-hanoi', 'rail-transit', { kind: 'rail', from: 'SU', to: 'hanoi', by: 'SU', way: ['chita', 'CN'], options: ['let-aid-pass-friction'] }),
  row('lop-nur-hydrogen', 'china-h-bomb', { kind: 'blast', from: 'lop-nor', by: 'CN', options: ['test-h-bomb'] }),
  row('tanks-to-prague', 'prague-1968', { kind: 'armour', from: 'prague', by: 'SU', options: ['invade'] }),
  row('ice-on-the-ussuri', 'zhenbao-march-2', { kind: 'ice', from: 'zhenbao', by: 'CN', force: 0.4, options: ['bloody-enemy-once'] }),
  row('guns-on-the-ussuri', 'zhenbao-march-15', { kind: 'ice', from: 'zhenbao', by: 'SU', force: 1, options: ['massive-local-punishment', 'seize-territory-depth'] }),
  row('beijing-airport', 'kosygin-zhou', { kind: 'flight', from: 'hanoi', to: 'CN', by: 'SU', options: ['local-truce', 'full-border-package'] }),
  row('ping-pong', 'ping-pong', { kind: 'rally', from: 'nagoya', to: 'san-francisco', by: 'CN', way: ['mid-pacific'], options: ['invite'] }),
  row('kissinger-flies', 'kissinger-secret-visit', { kind: 'flight', from: 'rawalpindi', to: 'CN', by: 'US', options: ['secret-trip'] }),
  row('un-vote', 'un-seat', { kind: 'ballot', from: 'new-york', by: 'CN' }),
  row('un-vote', 'un-seat-next-year', { kind: 'ballot', from: 'new-york', by: 'CN' }),
  row('nixon-flies', 'nixon-in-china', { kind: 'flight', from: 'hawaii', to: 'CN', by: 'US', way: ['guam', 'shanghai'], options: ['receive-at-once', 'leave-to-premier'] }),
  row('moscow-summit', 'moscow-summit-1972', { kind: 'signing', from: 'US', to: 'SU', options: ['take-the-freeze', 'take-defences-only'] }),
  row('saigon', 'saigon-falls', { kind: 'withdraw', from: 'US', to: 'saigon', by: 'US', options: ['no-re-entry'] }),
  row('recognition', 'normalisation-1979', { kind: 'signing', from: 'US', to: 'CN', options: ['leave-arms-open', 'stop-over-arms'] }),
  row('lang-son', 'sino-vietnamese-war', { kind: 'front', from: 'guangxi', to: 'lang-son', by: 'CN', options: ['limited-punishment', 'long-war'] }),
  row('kabul', 'afghanistan', { kind: 'armour', from: 'kabul', by: 'SU', options: ['invade'] }),
];

/** The rows that a happening brings about; `option` null for the event itself. */
export const scenesOf = (event: string, option: string | null): SceneRow[] =>
  SCENES.filter((each) => each.event === event && (option === null ? each.options === undefined : each.options?.includes(option) === true));
