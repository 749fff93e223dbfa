/** What a table of groups opens in windows of their own: the role cards of a scenario, and the projector. */
import { h } from '../app/h.ts';
import { icon } from '../app/parts.ts';
import { t } from '../../words/messages.ts';

/** The two links; the table stays where it is. */
export const tableLinks = (scenario: string): HTMLElement => h('p', { class: 'table-links' },
  link(`#/roles/${scenario}`, 'ui/print', t('campaign:table.rolesLink')), link('#/projector', 'ui/zoom-in', t('campaign:table.projectorLink')));

const link = (href: string, mark: string, name: string): HTMLElement => h('a', { class: 'btn', href, target: '_blank' }, icon(mark), h('span', {}, name));
