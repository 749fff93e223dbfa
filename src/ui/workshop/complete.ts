/** What can be written at a place: keys and values of the JSON Schema, names that the open files know. */
import { namesAt } from './name-kinds.ts';
import type { KnownHere } from './name-kinds.ts';
import { outlineOf } from './outline.ts';
import { keysOf, knotAt, placeAt } from './place.ts';
import type { Place } from './place.ts';
import { aboutOf, keyOffers, schemasAt, valueOffers } from './schema-walk.ts';
import type { KeyOffer, Schema } from './schema-walk.ts';

export interface Offer {
  readonly label: string;
  /** What is written for it. */
  readonly text: string;
  readonly kind: 'key' | 'value' | 'name';
  /** A word beside it, and the sentence that explains it. */
  readonly detail: string;
  readonly about: string;
}
export interface Offers { readonly from: number; readonly offers: readonly Offer[] }

/** What the completion knows beside the text. */
export interface Sources { readonly schema: Schema; readonly known: KnownHere | null }

/** What can stand at an offset of a text. */
export function offersAt(text: string, offset: number, { schema, known }: Sources): Offers {
  const outline = outlineOf(text);
  const place = placeAt(text, offset, outline);
  const found = schemasAt(schema, outline, place.path);
  const values = valueOffers(found).map((value) => plain(value, 'value', ''));
  const names = known ? namesAt(known, outline, place.path).map(({ id, about }) => plain(id, 'name', about)) : [];
  const own = knotAt(outline, place.path);
  // The word being typed may already count as a key of its mapping.
  const present = own ? keysOf(own).filter((key) => key !== place.word) : [];
  const keys = place.role === 'key' ? keyOffers(schema, found, present).map((offer) => keyOffer(offer, place)) : [];
  return { from: place.from, offers: [...keys, ...names, ...values] };
}

function plain(label: string, kind: 'value' | 'name', about: string): Offer {
  // Signs of structure are quoted; `CN>US` and `1969Q1` need not be.
  const text = /^[\w][\w>@/.-]*$/.test(label) ? label : `'${label}'`;
  return { label, text, kind, detail: '', about };
}

function keyOffer({ key, about, required, holds }: KeyOffer, place: Place): Offer {
  return { label: key, text: `${quoted(key)}:${opening(holds, place)}`, kind: 'key', detail: required ? 'required' : '', about };
}

const quoted = (key: string): string => (/^[\w][\w>@-]*$/.test(key) ? key : `'${key}'`);

/** How a value begins after its key: a list and a mapping on a line of their own in block style. */
function opening(holds: KeyOffer['holds'], { flow, knot }: Place): string {
  if (holds === 'value') return ' ';
  if (flow) return holds === 'list' ? ' []' : ' {}';
  const own = knot.parent === null ? 0 : (knot.children[0]?.column ?? knot.column + 2);
  return `\n${' '.repeat(own + 2)}${holds === 'list' ? '- ' : ''}`;
}

/** What the schema says of the key or value at an offset; null where it says nothing. */
export function explanationAt(text: string, offset: number, { schema, known }: Sources): { readonly name: string; readonly about: string } | null {
  const outline = outlineOf(text);
  const end = offset + /^[\w>@'-]*/.exec(text.slice(offset))![0].length;
  const place = placeAt(text, end, outline);
  const name = place.word.replace(/^["']|["']$/g, '');
  if (name === '' || /\s/.test(name)) return null;
  const path = place.role === 'key' ? [...place.path, name] : place.path;
  const found = schemasAt(schema, outline, path);
  const reference = place.role === 'value' && known ? namesAt(known, outline, path).find(({ id }) => id === name)?.about : undefined;
  const about = reference ?? found.map((each) => aboutOf(schema, each)).find((each) => each !== '') ?? '';
  return about === '' ? null : { name, about };
}
