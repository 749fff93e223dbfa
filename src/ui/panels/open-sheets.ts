/** Sheets that are not open when the game begins: their code is fetched when they are asked for. */
import { announce } from '../focus/announce.ts';
import type { Situation } from '../model/situation.ts';
import { t } from '../../words/messages.ts';

/** Opens the ledger at a quantity, null for all. */
export const openLedger = (situation: Situation, q: number | null): void => fetched(async () => (await import('./ledger-sheet.ts')).layLedger(situation, q));

/** Opens how the triangle works. */
export const openSlides = (): void => fetched(async () => (await import('./slides-sheet.ts')).laySlides());

/** What cannot be fetched, with a page from before and no network, is told and changes nothing. */
function fetched(open: () => Promise<void>): void {
  open().catch((error: unknown) => announce(t('app:failed', { why: String(error) }), 'hints'));
}
