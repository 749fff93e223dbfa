/** What a table of groups opens in windows of their own: the role cards of a scenario, and the projector. */
import { h } from '../app/h.ts';
import { icon } from '../app/parts.ts';
import { quarterName } from '../../engine/quarters.ts';
import type { Quarter } from '../../engine/types.ts';
import { t } from '../../words/messages.ts';

/** The two links, to the cards as of the quarter in which the groups sit down; the table stays where it is. */
export const tableLinks = (scenario: string, from: Quarter | null): HTMLElement => h('p', { class: 'table-links' },
  link(rolesHref(scenario, from), 'ui/print', t('campaign:table.rolesLink')), link('#/projector', 'ui/zoom-in', t('campaign:table.projectorLink')));

/** Address of the cards of a scenario, as of one of its quarters or, with none, of its opening. */
export const rolesHref = (scenario: string, from: Quarter | null): string => `#/roles/${scenario}${from === null ? '' : `/${quarterName(from)}`}`;

const link = (href: string, mark: string, name: string): HTMLElement => h('a', { class: 'btn', href, target: '_blank' }, icon(mark), h('span', {}, name));
