/** Branch here: which capital, from when, which luck, and what the branch is called. */
import { CAPITALS } from '../../engine/types.ts';
import type { Capital } from '../../engine/types.ts';
import type { Game } from '../app/game.ts';
import { h, newId } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { goTo } from '../app/router.ts';
import { NAME_LIMIT, NOTE_LIMIT } from '../../session/lines.ts';
import { openModal } from '../focus/modal.ts';
import { quarterAt } from '../model/reel.ts';
import type { Situation } from '../model/situation.ts';
import { t } from '../../words/messages.ts';
import { cityOf, leaderName, quarterWords } from '../../words/names.ts';
import { freshSeed } from './new-campaign.ts';
import { radioGroup } from './radio.ts';

/** What is chosen in the dialog. */
interface Choice { capital: Capital; fresh: boolean; start: boolean }

/** Asks, and branches from the step that is looked at; in a recording from the beginning of its quarter, if one likes. */
export function openBranch(game: Game): void {
  const situation = game.situation();
  const reel = game.reel();
  const first = reel?.quarters[quarterAt(reel, situation.step)]?.first ?? situation.step;
  const choice: Choice = { capital: situation.capital ?? 'US', fresh: false, start: first < situation.step };
  const naming = namingFields();
  const close = (): void => sheet.close();
  const go = (): void => {
    close();
    game.branch(choice.start ? first : situation.step, { capital: choice.capital, luck: choice.fresh ? freshSeed() : null, named: naming.read() });
  };
  const sheet = openModal({ title: t('table:timeline.branchTitle'), onClose: close, look: 'sheet' },
    h('p', {}, t('table:timeline.branchAbout', { quarter: quarterWords(situation.world.quarter) })),
    ...choices(situation, choice, first < situation.step),
    ...naming.fields,
    h('p', { class: 'paper-foot' },
      button({ label: t('branches:all'), kind: 'quiet', press: () => { close(); goTo('branches'); } }),
      button({ label: t('app:cancel'), press: close }), button({ label: t('table:timeline.branch'), kind: 'main', icon: 'ui/branch', press: go })));
}

function choices({ scenario, world }: Situation, choice: Choice, withStart: boolean): Child[] {
  const leaders = CAPITALS.map((id, index) => ({ value: id, label: cityOf(id), more: leaderName(scenario, scenario.leaders[world.leaders[index]!]!.id) }));
  const moments = [
    { value: 'start', label: t('branches:whereStart'), more: t('branches:whereStartMore') },
    { value: 'now', label: t('branches:whereNow'), more: t('branches:whereNowMore') },
  ];
  return [
    radioGroup(t('table:timeline.branchWho'), leaders, choice.capital, (value) => { choice.capital = value as Capital; }),
    withStart ? radioGroup(t('branches:where'), moments, 'start', (value) => { choice.start = value === 'start'; }) : null,
    radioGroup(t('table:timeline.branchLuck'), [{ value: 'same', label: t('table:timeline.luckSame') }, { value: 'new', label: t('table:timeline.luckNew') }], 'same', (value) => { choice.fresh = value === 'new'; }),
  ];
}

/** Name and note, which may stay empty. */
function namingFields(): { readonly fields: Child[]; readonly read: () => { name: string; note: string } } {
  const name = h('input', { id: newId('branch-name'), type: 'text', maxlength: NAME_LIMIT });
  const note = h('textarea', { id: newId('branch-note'), class: 'reason', rows: 2, maxlength: NOTE_LIMIT });
  return {
    fields: [h('p', { class: 'field' }, h('label', { for: name.id }, t('branches:nameOf')), name), h('p', { class: 'field' }, h('label', { for: note.id }, t('branches:noteOf')), note)],
    read: () => ({ name: name.value.trim(), note: note.value.trim() }),
  };
}
