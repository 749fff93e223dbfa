/** The drawer of a line: its name and note, what was undone in it, and what can be done with it. */
import type { Scenario } from '../../engine/scenario.ts';
import { h, newId } from '../app/h.ts';
import type { Child } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { t } from '../../words/messages.ts';
import { NAME_LIMIT, NOTE_LIMIT } from '../../session/lines.ts';
import type { Line, Stub } from '../../session/lines.ts';
import { lineName, stubWords } from './words.ts';

export interface DrawerHandlers {
  readonly play: (line: Line) => void;
  readonly replay: (line: Line) => void;
  readonly name: (line: Line, name: string, note: string) => void;
  readonly remove: (line: Line) => void;
  /** Goes on from what was undone, as a line of its own. */
  readonly takeUp: (line: Line, stub: Stub) => void;
  /** The line in which a stub was taken up, where it is still there. */
  readonly takenIn: (stub: Stub) => Line | null;
  readonly open: (id: string) => void;
}

/** The drawer's content; `asking` is whether the taking away waits to be confirmed. */
export function drawer(scenario: Scenario, line: Line, asking: boolean, on: DrawerHandlers & { readonly ask: (asking: boolean) => void }): Child[] {
  const name = h('input', { id: newId('name'), type: 'text', maxlength: NAME_LIMIT, value: line.name, placeholder: lineName({ ...line, name: '' }), 'data-key': 'line-name', onchange: () => on.name(line, name.value.trim(), note.value.trim()) });
  const note = h('textarea', { id: newId('note'), class: 'reason', rows: 2, maxlength: NOTE_LIMIT, 'data-key': 'line-note', onchange: () => on.name(line, name.value.trim(), note.value.trim()) }, line.note);
  return [
    h('p', { class: 'field' }, h('label', { for: name.id }, t('branches:name')), name),
    h('p', { class: 'field' }, h('label', { for: note.id }, t('branches:note')), note),
    line.undone.length === 0 ? null : h('div', { class: 'undone' }, h('h3', {}, t('branches:undone', { count: line.undone.length })),
      h('ul', {}, ...line.undone.map((stub, index) => h('li', {}, h('s', {}, stubWords(scenario, stub)), ' ', stubAction({ scenario, line, index }, on))))),
    h('p', { class: 'drawer-foot' },
      button({ label: t(line.over ? 'branches:look' : 'branches:play'), icon: 'ui/play', kind: 'main', key: 'line-play', press: () => on.play(line) }),
      button({ label: t('replay:open'), icon: 'ui/step', key: 'line-replay', press: () => on.replay(line) }),
      ...(asking
        ? [h('span', { class: 'sure', role: 'alert' }, t('branches:sure')), button({ label: t('branches:removeYes'), kind: 'stamp', key: 'line-yes', press: () => on.remove(line) }), button({ label: t('app:cancel'), key: 'line-no', press: () => on.ask(false) })]
        : [button({ label: t('branches:remove'), kind: 'quiet', key: 'line-remove', press: () => on.ask(true) })])),
  ];
}

interface Placed { readonly scenario: Scenario; readonly line: Line; readonly index: number }

/** What can be done with a stub: take it up, or go to where it has been taken up. */
function stubAction({ scenario, line, index }: Placed, on: DrawerHandlers): HTMLElement | null {
  const stub = line.undone[index]!;
  const goesOn = on.takenIn(stub);
  if (goesOn) return button({ label: t('branches:goesOn', { name: lineName(goesOn) }), icon: 'ui/branch', kind: 'quiet', key: `stub-${index}`, press: () => on.open(goesOn.id) });
  if (!stub.way) return null;
  return button({ label: t('branches:takeUp'), icon: 'ui/branch', kind: 'quiet', key: `stub-${index}`, press: () => on.takeUp(line, stub), props: { 'aria-label': t('branches:takeUpThis', { what: stubWords(scenario, stub) }) } });
}
