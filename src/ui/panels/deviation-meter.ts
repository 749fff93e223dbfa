/** The deviation meter: how far from history, and whose departures they were. */
import type { Scenario } from '../../engine/scenario.ts';
import type { Capital } from '../../engine/types.ts';
import { h } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { SOURCES } from '../../lab/deviation.ts';
import type { Departure, Deviation } from '../../lab/deviation.ts';
import { capitalise, t } from '../../words/messages.ts';
import { atTheatre, cityOf, countryOf, eventTitle, isCapital, leaderName, optionLabel, quarterShort } from '../../words/names.ts';
import { points } from '../../words/numbers.ts';
import { actName } from '../../words/orders.ts';
import { fold } from './fold.ts';

/** The meter; through the eyes of one capital it tells of that capital's own departures alone. */
export function deviationMeter(scenario: Scenario, deviation: Deviation, eyes: Capital | null): Child {
  const list = eyes === null ? deviation.departures : deviation.departures.filter(({ source, capital }) => source === 'player' && capital === eyes);
  const total = SOURCES.reduce((sum, source) => sum + deviation.sizes[source], 0) || 1;
  return h('div', { class: 'deviation' },
    h('p', { class: 'deviation-gap' }, t('branches:meter.gap', { gap: points(deviation.gap) })),
    eyes === null ? h('div', { class: 'deviation-bar', 'aria-hidden': 'true' }, ...SOURCES.map((source) => h('span', { class: `dev dev-${source}`, style: `flex-grow:${Math.round((1000 * deviation.sizes[source]) / total)}` }))) : null,
    h('ul', { class: 'deviation-key' }, ...(eyes === null ? SOURCES : (['player'] as const)).map((source) => h('li', {},
      h('span', { class: `dev dev-${source}`, 'aria-hidden': 'true' }),
      t('branches:meter.source', { source: t(`branches:meter.${source}`), count: deviation.counts[source], size: points(deviation.sizes[source]) })))),
    list.length === 0 ? null : fold(t('branches:meter.list', { count: list.length }), () => h('ol', { class: 'departures' }, ...list.map((each) => h('li', {},
      h('span', { class: `dev dev-${each.source}`, 'aria-hidden': 'true' }), h('span', {}, departureWords(scenario, each)))))),
    h('p', { class: 'hint' }, t('branches:meter.about')));
}

/** A departure in a sentence, with its size where it moved something at once. */
function departureWords(scenario: Scenario, departure: Departure): string {
  const { quarter, kind, capital, size } = departure;
  const who = capital === null ? '' : capitalise(isCapital(capital) ? cityOf(capital) : countryOf(capital));
  const words = t(`branches:meter.kind.${kind}`, { quarter: quarterShort(quarter), who, ...namesOf(scenario, departure) });
  return size < 50 ? words : t('branches:meter.sized', { words, size: points(size) });
}

function namesOf(scenario: Scenario, { kind, id, own, history }: Departure): Record<string, string> {
  const to = (place: string | null): string => (place === null ? '' : cityOf(place));
  switch (kind) {
    case 'act': case 'left-out': return { title: actName(id), to: to(own ?? history) };
    case 'accident': return { title: atTheatre(id) };
    case 'election': return { title: leaderName(scenario, own ?? id), other: leaderName(scenario, history ?? id) };
    default: return { title: eventTitle(scenario, id), own: own === null ? '' : optionLabel(scenario, id, own), history: history === null ? t('branches:side.never') : optionLabel(scenario, id, history) };
  }
}
