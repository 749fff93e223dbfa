/** The ledger as far as a reader may know it: secrets of others stay out until they are told or the campaign is over. */
import { allEntries } from '../../engine/index.ts';
import type { Cause, Entry, Order } from '../../engine/types.ts';
import { t } from '../../words/messages.ts';
import { rounded, signed } from '../../words/numbers.ts';
import type { Situation } from './situation.ts';

/** What is needed to know who may know what. */
export type LedgerEyes = Pick<Situation, 'world' | 'seen' | 'spread'>;

/** Entries that the reader may know, oldest first; `fits` narrows them. */
export function knownEntries({ world, seen }: LedgerEyes, fits: (entry: Entry) => boolean): Entry[] {
  const unheard = world.over ? [] : world.secrets.filter((secret) => !seen.secrets.includes(secret));
  return allEntries(world).filter((entry) => entry.applied !== 0 && fits(entry) && !unheard.some((secret) => isOf(entry, secret)));
}

/** Whether an entry tells of a secret: the act itself, or the fading of its spike. */
const isOf = ({ cause }: Entry, { act, from, to }: Order): boolean => cause.detail === to
  && (cause.kind === 'act' ? cause.id === act && cause.by === from : cause.id === 'fading' && cause.via === act);

/** Whether the reader can only estimate a quantity: what others feel, as long as the campaign runs. */
export const isGuess = ({ spread, world }: LedgerEyes, q: number): boolean => !world.over && (spread[q] ?? 0) > 0;

/** A change in hundredths; of what is only estimated, about so many whole points. */
export const amountOf = (eyes: LedgerEyes, q: number, by: number): string =>
  (isGuess(eyes, q) ? t('table:because.about', { by: signed(rounded(by) * 100) }) : signed(by));

/** What makes two causes the same: who did what to whom. */
export const causeKey = ({ kind, id, detail, by, via }: Cause): string => `${kind}|${id}|${detail ?? ''}|${by ?? ''}|${via ?? ''}`;
