/** Which portrait stands for a person; where none was drawn, a bust of his capital and his kind of office. */

import { assetAddress } from '../store/asset.ts';

/** How somebody looks: by brow, mouth and ground. Each drawing holds all three. */
export type Mood = 'calm' | 'tense' | 'glad';

const DRAWN = [
  'acheson', 'agnew', 'albert', 'allen-dulles', 'andropov', 'ball', 'beria', 'bradley', 'brezhnev', 'brzezinski', 'bulganin', 'bundy', 'carter', 'chen-yi', 'chen-yun',
  'clark-clifford', 'deng', 'dobrynin', 'dulles', 'eisenhower', 'ford', 'fulbright', 'goldwater', 'grechko', 'gromyko', 'haig', 'harriman', 'hua', 'huang-hua', 'huang-yongsheng',
  'humphrey', 'jackson', 'jiang-qing', 'johnson', 'kaganovich', 'kang-sheng', 'kennan', 'kennedy', 'khrushchev', 'kirilenko', 'kissinger', 'knowland', 'kosygin', 'kozlov',
  'kuznetsov', 'laird', 'lemay', 'li-fuchun', 'li-xiannian', 'lin-biao', 'liu-shaoqi', 'luo-ruiqing', 'macarthur', 'malenkov', 'malinovsky', 'mao', 'marshall', 'mccormack',
  'mcgovern', 'mcnamara', 'mikoyan', 'molotov', 'mondale', 'nie-rongzhen', 'nixon', 'peng-dehuai', 'peng-zhen', 'podgorny', 'ponomarev', 'radford', 'reagan', 'rockefeller',
  'rogers', 'rostow', 'rusk', 'shelepin', 'stalin', 'stevenson', 'su-yu', 'suslov', 'truman', 'ustinov', 'vance', 'vyshinsky', 'wang-jiaxiang', 'ye-jianying', 'zhou', 'zhu-de', 'zhukov',
] as const;

/** One person under several names: an office added, an heir called by the family name, a leadership shown by its first. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['lin', 'lin-biao'], ['ye', 'ye-jianying'], ['chen', 'chen-yun'], ['adlai-stevenson', 'stevenson'], ['collective', 'malenkov'], ['malenkov-kaganovich', 'malenkov'],
]);
const OFFICE = /-(?:troika|successor|secretary|leader|again|returns|xiaoping|nanjing|1960)$/;

/** Those without a portrait of their own: soldiers, and who is best shown by another of the plain busts. */
const KINDS: ReadonlyMap<string, number> = new Map([
  ...['twining', 'taylor', 'wheeler', 'xu-shiyou', 'wang-dongxing'].map((id) => [id, 3] as const),
  ...['robertson', 'hilsman', 'schlesinger', 'harold-brown', 'shepilov', 'yudin', 'qiao-guanhua', 'zhang-chunqiao', 'hu'].map((id) => [id, 2] as const),
  ...['judd', 'herter', 'barkley', 'rayburn', 'martin', 'oneill', 'chervonenko', 'gao-gang', 'geng-biao'].map((id) => [id, 4] as const),
]);

/** Ids of the portraits in `assets/portraits` that show a person. */
export const drawnPortraits: readonly string[] = DRAWN;

/** Name of the portrait's file, without its ending. */
export function portraitId(person: string, capital: string): string {
  const short = person.replace(OFFICE, '');
  const name = OTHER_NAMES.get(person) ?? OTHER_NAMES.get(short) ?? short;
  if (drawnPortraits.includes(name)) return name;
  const kind = KINDS.get(name);
  return `official-${capital.toLowerCase()}${kind === undefined ? '' : `-${kind}`}`;
}

/** A drawing in a mood: what stands behind `#` in its address. */
export const inMood = (portrait: string, mood: Mood): string => (mood === 'calm' ? portrait : `${portrait}#${mood}`);

/** The address of a portrait that may be in a mood. */
export function portraitFile(portrait: string): string {
  const [id, mood] = portrait.split('#');
  return assetAddress(`portraits/${id}.svg`) + (mood === undefined ? '' : `#${mood}`);
}
