/** Which portrait stands for a person; where none was drawn, the plain bust of his capital. */
const DRAWN = [
  'andropov', 'brezhnev', 'chen-yi', 'dobrynin', 'grechko', 'gromyko', 'haig', 'huang-hua', 'huang-yongsheng', 'humphrey', 'johnson', 'kissinger', 'kosygin',
  'laird', 'lin-biao', 'mao', 'nixon', 'podgorny', 'rogers', 'rusk', 'suslov', 'ye-jianying', 'zhou',
] as const;

/** Ids of the portraits in `assets/portraits` that show a person. */
export const drawnPortraits: readonly string[] = DRAWN;

/** Name of the portrait's file, without its ending. */
export function portraitId(person: string, capital: string): string {
  const name = person.replace(/-(?:troika|successor)$/, '');
  return drawnPortraits.includes(name) ? name : `official-${capital.toLowerCase()}`;
}
