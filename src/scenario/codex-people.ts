/** Who is who: leaders, advisers and heirs of all scenarios, each person once with the offices held. */
import type { Adviser, Election, Leader, Scenario } from '../engine/scenario.ts';
import type { CodexPerson, CodexRole, CodexWish } from './codex-data.ts';

interface Found { readonly person: CodexPerson; readonly role: CodexRole; readonly promises: readonly CodexWish[] }

/** All people by capital and first year; a person is known by name and capital, whatever ids the offices have. */
export function peopleOf(scenarios: readonly Scenario[]): CodexPerson[] {
  const people = new Map<string, CodexPerson>();
  // A short scenario knows of no vote after its end, so the votes of all are counted.
  const votes = scenarios.flatMap(({ elections }) => elections);
  const held = new Set(scenarios.flatMap((scenario) => holders(scenario, votes)));
  for (const scenario of scenarios) {
    const found = [...scenario.leaders.map((leader) => ofLeader(scenario, leader, held)), ...scenario.advisers.map((adviser) => ofAdviser(scenario, adviser))];
    for (const each of found) add(people, each);
  }
  return [...people.values()].map((person) => ({ ...person, roles: person.roles.toSorted((a, b) => rank(a) - rank(b)) }))
    .sort((a, b) => rank(a.roles[0]!) - rank(b.roles[0]!) || (a.name < b.name ? -1 : 1));
}

/** By year; what never was comes last. */
const rank = ({ kind, from }: CodexRole): number => (kind === 'heir' ? 100_000 : 0) + from;

function add(people: Map<string, CodexPerson>, { person, role, promises }: Found): void {
  const key = `${person.capital}/${person.name}`;
  const known = people.get(key);
  if (!known) people.set(key, { ...person, roles: [role], promises });
  else if (!known.roles.some(({ id, kind }) => id === role.id && kind === role.kind)) {
    // The page goes by the id of an office really held, where there is one.
    const id = known.roles.every(({ kind }) => kind === 'heir') ? person.id : known.id;
    people.set(key, { ...known, id, roles: [...known.roles, role], promises: known.promises.length > 0 ? known.promises : promises });
  }
}

function ofLeader({ texts }: Scenario, leader: Leader, held: ReadonlySet<string>): Found {
  const { id, capital, from, to } = leader;
  const name = texts[leader.name]!;
  const heir = !held.has(id);
  const about = texts[leader.about]!;
  // An heir without a character of his own carries on the promises of the man before him.
  const own = leader.mandates[0]?.title.startsWith(`leader.${id}.`) ?? false;
  return {
    person: { id, name, capital, roles: [], promises: [] },
    role: { id, kind: heir ? 'heir' : 'leader', office: texts[leader.office]!, from, to, about: about === name ? '' : about },
    promises: own ? leader.mandates.map(({ title, text, cards }) => ({ title: texts[title]!, text: texts[text]!, cards })) : [],
  };
}

const ofAdviser = ({ texts }: Scenario, { id, name, capital, post, from, to, leaning }: Adviser): Found => ({
  person: { id, name: texts[name]!, capital, roles: [], promises: [] },
  role: { id, kind: 'adviser', office: texts[post]!, from, to, about: texts[leaning]! },
  promises: [],
});

/** Who led in history, from a scenario's opening on: each is followed by whoever came the quarter after and had not lost the vote. */
function holders({ leaders, opening }: Scenario, votes: readonly Election[]): string[] {
  return opening.leaders.flatMap((first) => {
    const chain: string[] = [];
    for (let now: Leader | undefined = leaders[first]; now && !chain.includes(now.id); now = followerOf(now)) chain.push(now.id);
    return chain;
  });
  function followerOf({ capital, to }: Leader): Leader | undefined {
    const vote = votes.find((each) => each.capital === capital && each.quarter === to);
    return leaders.find((each) => each.capital === capital && each.from === to + 1 && (!vote || each.id === vote.winner));
  }
}
