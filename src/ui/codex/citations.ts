/** From a bullet to all that tells of it, and from people and places to what happened with them. */
import type { Codex, CodexAct, CodexAim, CodexBullet, CodexEvent, CodexPerson, CodexTerm, CodexTreaty, CodexWish } from '../../scenario/codex-data.ts';

/** Everything in the game that cites a bullet. */
export interface Citations {
  readonly events: readonly CodexEvent[];
  readonly situations: readonly CodexEvent[];
  readonly acts: readonly CodexAct[];
  readonly aims: readonly CodexAim[];
  readonly promises: readonly { readonly person: CodexPerson; readonly wish: CodexWish }[];
  readonly terms: readonly CodexTerm[];
  readonly treaties: readonly CodexTreaty[];
}

/** What cites a bullet: events by what they tell or by an effect. */
export function citationsOf(codex: Codex, bullet: string): Citations {
  const citing = codex.events.filter(({ cards, also }) => cards.includes(bullet) || also.includes(bullet));
  const told = (wish: { readonly cards: readonly string[] }): boolean => wish.cards.includes(bullet);
  return {
    events: citing.filter(({ kind }) => kind !== 'situation'),
    situations: citing.filter(({ kind }) => kind === 'situation'),
    acts: codex.acts.filter(told),
    aims: codex.aims.filter(told),
    promises: codex.people.flatMap((person) => person.promises.filter(told).map((wish) => ({ person, wish }))),
    terms: codex.glossary.filter(({ see }) => see.includes(bullet)),
    treaties: codex.treaties.filter(({ see }) => see.includes(bullet)),
  };
}

/** A bullet by its id. */
export const bulletOf = (codex: Codex, id: string): CodexBullet | undefined => codex.cards.flatMap(({ bullets }) => bullets).find((each) => each.id === id);

/** What fell to a person: decisions of his capital on their historical dates while he led it, and those at which he was heard. */
export function eventsOfPerson(codex: Codex, { capital, roles }: CodexPerson): { readonly decided: CodexEvent[]; readonly heard: CodexEvent[] } {
  const terms = roles.filter(({ kind }) => kind === 'leader');
  const posts = roles.filter(({ kind }) => kind === 'adviser').map(({ id }) => id);
  return {
    decided: codex.events.filter(({ date, deciders }) => date !== null && deciders.includes(capital) && terms.some(({ from, to }) => date >= from && date <= to)),
    heard: codex.events.filter(({ advisers }) => advisers.some((id) => posts.includes(id))),
  };
}

/** Places that the map and the events call by different names. */
const ALIASES: Readonly<Record<string, string>> = { beijing: 'peking' };

/** The map's id of a place. */
export const placeId = (id: string): string => ALIASES[id] ?? id;

/** Events at a place of the map. */
export const eventsAt = (codex: Codex, place: string): CodexEvent[] => codex.events.filter((event) => event.place !== null && placeId(event.place) === place);
