/** Which portrait stands for a person; where none was drawn, the plain bust of his capital. */
const DRAWN = [
  'agnew', 'albert', 'andropov', 'brezhnev', 'chen-yi', 'clark-clifford', 'deng', 'dobrynin', 'ford', 'grechko', 'gromyko', 'haig', 'hua', 'huang-hua',
  'huang-yongsheng', 'humphrey', 'johnson', 'kirilenko', 'kissinger', 'kosygin', 'laird', 'lin-biao', 'mao', 'mccormack', 'mcgovern', 'nixon', 'podgorny',
  'rockefeller', 'rogers', 'rostow', 'rusk', 'shelepin', 'suslov', 'ye-jianying', 'zhou',
] as const;

/** Heirs go by the family name alone; these have their portrait under the full one. */
const FULL_NAMES: ReadonlyMap<string, string> = new Map([['lin', 'lin-biao'], ['ye', 'ye-jianying']]);

/** Ids of the portraits in `assets/portraits` that show a person. */
export const drawnPortraits: readonly string[] = DRAWN;

/** Name of the portrait's file, without its ending. */
export function portraitId(person: string, capital: string): string {
  const short = person.replace(/-(?:troika|successor)$/, '');
  const name = FULL_NAMES.get(short) ?? short;
  return drawnPortraits.includes(name) ? name : `official-${capital.toLowerCase()}`;
}
