/** Addresses within the codex: `#/codex/c5.0`, `#/codex/event/secret-speech`; they are understood without the slash too. */
import type { Codex } from '../../scenario/codex-data.ts';

export const KINDS = ['card', 'event', 'person', 'theatre', 'country', 'place', 'treaty', 'term'] as const;
export type Kind = (typeof KINDS)[number];
export const TABS = ['cards', 'events', 'people', 'places', 'treaties', 'glossary'] as const;
export type Tab = (typeof TABS)[number];

/** What an address means; `bullet` is the bullet of a card that is asked for, if one is. */
export interface Target { readonly kind: Kind; readonly id: string; readonly bullet: string | null }

const TAB_OF: Readonly<Record<Kind, Tab>> = {
  card: 'cards', event: 'events', person: 'people', theatre: 'places', country: 'places', place: 'places', treaty: 'treaties', term: 'glossary',
};

/** The list in which an entry of this kind stands. */
export const tabOf = ({ kind }: Target): Tab => TAB_OF[kind];

/** Address of the codex. A slash after the hash tells readers' tools that it is a page and no place within one. */
export const CODEX = '#/codex';

/** Address of an entry; of a card or one of its bullets where the kind is `card`. */
export const hrefOf = (kind: Kind, id: string): string => (kind === 'card' ? `${CODEX}/${id}` : `${CODEX}/${kind}/${encodeURIComponent(id)}`);

/** Address of a term or of a bullet, whichever an id names. */
export const hrefOfMention = (id: string): string => hrefOf(isBullet(id) ? 'card' : 'term', id);

export const isBullet = (id: string): boolean => /^c\d\.\d+$/.test(id);

/** The path behind the hash, without the word codex: `c5.0`, `event/secret-speech`, or nothing. */
export const pathOf = (hash: string): string => hash.replace(/^#?\/?(codex)?\/?/, '');

/** What a path asks for; null for none or for one that is no address of the codex. */
export function parseTarget(path: string): Target | null {
  const [first = '', second = ''] = path.split('/');
  if (/^c\d(\.\d+)?$/.test(first)) return { kind: 'card', id: first.split('.')[0]!, bullet: isBullet(first) ? first : null };
  const kind = KINDS.find((each) => each === first);
  return kind && kind !== 'card' && second !== '' ? { kind, id: decoded(second), bullet: null } : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether the codex has what is asked for. */
export function has(codex: Codex, { kind, id, bullet }: Target): boolean {
  if (kind === 'card') return codex.cards.some((card) => card.id === id && (bullet === null || card.bullets.some((each) => each.id === bullet)));
  return LISTS[kind](codex).some((each) => each.id === id);
}

const LISTS: Readonly<Record<Exclude<Kind, 'card'>, (codex: Codex) => readonly { readonly id: string }[]>> = {
  event: ({ events }) => events, person: ({ people }) => people, theatre: ({ theatres }) => theatres, country: ({ countries }) => countries,
  place: ({ places }) => places, treaty: ({ treaties }) => treaties, term: ({ glossary }) => glossary,
};

/** Path of the codex link that a plain click follows, null for any other click. */
export function followed(event: MouseEvent): string | null {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(`a[href^="${CODEX}"]`) : null;
  return link ? pathOf(link.hash) : null;
}
