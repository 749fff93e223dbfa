/** Quantities in words: their names, their values, the accessible sentence of a number. */
import { keyOf, kindOf, QUANTITY_NAMES, quantity } from '../engine/quantities.ts';
import { NUCLEAR_STAGES } from '../engine/types.ts';
import { atTheatre, bandName, countryOf, pairOf } from './names.ts';
import { capitalise, t } from './messages.ts';
import { points, rounded } from './numbers.ts';

/** `trust of China in the Soviet Union` of a quantity's index. */
export const quantityName = (q: number): string => named(kindOf(q), keyOf(q));

/** The same by kind and key, as refusals name them. */
export function named(kind: string, key: string): string {
  const [a, b] = key.split(/[>@-]/) as [string, string];
  switch (kind) {
    case 'trust': return t('quantities:trust', { a: countryOf(a), b: countryOf(b) });
    case 'tension': return t('quantities:tension', { pair: pairOf(key) });
    case 'trade': return t('quantities:trade', { pair: pairOf(key) });
    case 'heat': return t('quantities:heat', { at: atTheatre(key) });
    case 'alignment': return t('quantities:alignment', { a: countryOf(a), b: countryOf(b) });
    case 'presence': return t('quantities:presence', { a: countryOf(a), at: atTheatre(key.slice(key.indexOf('@') + 1)) });
    default: return t(`quantities:${kind}`, { a: countryOf(a) });
  }
}

/** The value of a quantity in hundredths, with its unit or band: `64, crisis`. */
export function valueWords(q: number, value: number): string {
  const kind = kindOf(q);
  if (kind === 'tension') return t('quantities:banded', { n: points(value), band: bandName(value) });
  if (kind === 'nuclear') return t(`quantities:stage.${NUCLEAR_STAGES[rounded(value)] ?? 'none'}`);
  if (kind === 'presence') return t('quantities:thousands', { n: points(value) });
  if (kind === 'trade') return t('quantities:millions', { n: points(value) });
  return points(value);
}

/** The whole sentence: `Trust of China in the Soviet Union: −20`. */
export const quantityWords = (q: number, value: number): string =>
  t('quantities:sentence', { name: capitalise(quantityName(q)), value: valueWords(q, value) });

/** Short label beside a bar: `China → Soviet Union`, `heat on the Ussuri`. */
export function shortName(q: number): string {
  const key = keyOf(q);
  const [a, b] = key.split(/[>@-]/) as [string, string];
  const kind = kindOf(q);
  const params = { a: t(`names:short.${a}`), b: b === undefined ? '' : t(`names:short.${b}`, { defaultValue: b }), the: b === undefined ? '' : t(`names:country.${b}`, { defaultValue: b }) };
  if (kind === 'trust') return t('quantities:short.trust', { ...params, whose: t(`names:whose.${a}`) });
  if (kind === 'heat') return t('quantities:short.heat', { at: atTheatre(key) });
  if (kind === 'presence') return t('quantities:short.presence', { a: countryOf(a), at: atTheatre(key.slice(key.indexOf('@') + 1)) });
  return t(`quantities:short.${kind}`, params);
}

/** Index of a named quantity; throws where the name is wrong, which is a bug of the caller. */
export function indexOf(name: string): number {
  const index = quantity(name);
  if (index < 0 || QUANTITY_NAMES[index] === undefined) throw new Error(`No quantity ${name}`);
  return index;
}
