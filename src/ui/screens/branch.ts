/** Branch here: which capital, which luck. */
import { CAPITALS } from '../../engine/types.ts';
import type { Capital } from '../../engine/types.ts';
import type { Game } from '../app/game.ts';
import { h } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { openModal } from '../focus/modal.ts';
import { t } from '../words/messages.ts';
import { cityOf, leaderName, quarterWords } from '../words/names.ts';
import { freshSeed } from './new-campaign.ts';
import { radioGroup } from './radio.ts';

/** Asks, and branches from the step that is looked at. */
export function openBranch(game: Game): void {
  const { world, scenario, step, capital } = game.situation();
  const choice: { capital: Capital; fresh: boolean } = { capital: capital ?? 'US', fresh: false };
  const close = (): void => sheet.close();
  const go = (): void => {
    close();
    game.branch(step, { capital: choice.capital, luck: choice.fresh ? freshSeed() : null });
  };
  const sheet = openModal({ title: t('table:timeline.branchTitle'), onClose: close, look: 'sheet' },
    h('p', {}, t('table:timeline.branchAbout', { quarter: quarterWords(world.quarter) })),
    radioGroup(t('table:timeline.branchWho'), CAPITALS.map((id, index) => ({ value: id, label: cityOf(id), more: leaderName(scenario, scenario.leaders[world.leaders[index]!]!.id) })), choice.capital, (value) => { choice.capital = value as Capital; }),
    radioGroup(t('table:timeline.branchLuck'), [{ value: 'same', label: t('table:timeline.luckSame') }, { value: 'new', label: t('table:timeline.luckNew') }], 'same', (value) => { choice.fresh = value === 'new'; }),
    h('p', { class: 'paper-foot' }, button({ label: t('app:cancel'), press: close }), button({ label: t('table:timeline.branch'), kind: 'main', icon: 'ui/branch', press: go })));
}
