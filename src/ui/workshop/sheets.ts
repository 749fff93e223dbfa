/** What the workshop asks on a paper of its own: to discard, to rename, to play. */
import type { Capital } from '../../engine/types.ts';
import type { Scenario } from '../../engine/scenario.ts';
import { fill, h, newId } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { openModal } from '../focus/modal.ts';
import { radioGroup } from '../screens/radio.ts';
import { t } from '../../words/messages.ts';
import { cityOf } from '../../words/names.ts';
import type { Root } from './checker.ts';

/** Asks before a file is taken away. */
export function askDiscard(file: string, discard: () => void): void {
  const close = (): void => paper.close();
  const paper = openModal({ title: t('workshop:discardTitle', { file }), onClose: close, look: 'telegram' },
    h('p', {}, t('workshop:discardAbout')),
    h('p', { class: 'paper-foot' }, button({ label: t('workshop:keepIt'), press: close }), button({ label: t('workshop:discardYes'), kind: 'stamp', press: () => { close(); discard(); } })));
}

/** Asks for another name; `rename` says whether it can be had. */
export function askName(file: string, rename: (name: string) => boolean): void {
  const close = (): void => paper.close();
  const id = newId('name');
  const said = h('p', { class: 'hint', role: 'alert' });
  const input = h('input', { id, type: 'text', value: file, autocomplete: 'off', spellcheck: 'false', size: 34, 'aria-describedby': `${id}-rule`, onkeydown: (event) => { if ((event as KeyboardEvent).key === 'Enter') go(); } });
  const go = (): void => {
    if (input.value.trim() === file || rename(input.value.trim())) close();
    else said.textContent = t('workshop:nameRefused');
  };
  const paper = openModal({ title: t('workshop:renameTitle', { file }), onClose: close, look: 'telegram' },
    h('p', { class: 'field-row' }, h('label', { for: id }, t('workshop:newName')), input), h('p', { class: 'hint', id: `${id}-rule` }, t('workshop:nameRule')), said,
    h('p', { class: 'paper-foot' }, button({ label: t('app:cancel'), press: close }), button({ label: t('workshop:renameYes'), kind: 'main', press: go })));
  input.select();
}

export interface PlayHandlers {
  readonly scenario: (root: string) => Promise<Scenario | null>;
  readonly start: (scenario: Scenario, capital: Capital) => Promise<void>;
}

/** Asks which scenario and which side, and starts. */
export async function askPlay(roots: readonly Root[], on: PlayHandlers): Promise<void> {
  let scenario = await on.scenario(roots[0]!.file);
  let capital: Capital = scenario?.sides[0] ?? 'US';
  const side = h('div', { class: 'side-host' });
  const said = h('p', { class: 'hint', role: 'alert' });
  const close = (): void => paper.close();
  const drawSide = (): void => {
    if (!scenario) return;
    if (!scenario.sides.includes(capital)) capital = scenario.sides[0]!;
    fill(side, radioGroup(t('workshop:playSide'), scenario.sides.map((each) => ({ value: each, label: cityOf(each) })), capital, (value) => { capital = value as Capital; }));
  };
  const choose = async (root: string): Promise<void> => {
    scenario = await on.scenario(root);
    drawSide();
  };
  const start = (): void => {
    if (scenario) void on.start(scenario, capital).catch((error: unknown) => { said.textContent = t('workshop:playFailed', { why: String(error) }); });
    else said.textContent = t('workshop:cannotPlay');
  };
  drawSide();
  const paper = openModal({ title: t('workshop:playTitle'), onClose: close, look: 'telegram' },
    roots.length > 1 ? radioGroup(t('workshop:playScenario'), roots.map(({ file, title }) => ({ value: file, label: title, more: file })), roots[0]!.file, (root) => void choose(root)) : h('p', {}, h('strong', {}, roots[0]!.title)),
    side, h('p', { class: 'hint' }, t('workshop:playAbout')), h('p', { class: 'hint' }, t('workshop:playKeep')), said,
    h('p', { class: 'paper-foot' }, button({ label: t('app:cancel'), press: close }), button({ label: t('workshop:playStart'), kind: 'main', press: start })));
}
