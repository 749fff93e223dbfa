/** A tree of branches out of the browser and into it: for whoever is to go on with it, or to read what was tried. */
import type { Scenario } from '../../engine/scenario.ts';
import type { Refusal } from '../../engine/types.ts';
import type { Line } from '../../session/lines.ts';
import { addedBy, parseTree, treeFile, TREE_LIMIT } from '../../session/tree-file.ts';
import { hasMessage, t } from '../../words/messages.ts';
import { gameFromSave } from '../app/game.ts';
import { h } from '../app/h.ts';
import { button } from '../app/parts.ts';
import { announce } from '../focus/announce.ts';
import { keepLines, keptLines } from '../store/branch-store.ts';
import { chooseText, downloadText } from '../store/files.ts';

/** Hands the tree of a scenario to the reader. */
export const saveTree = ({ id }: Scenario, lines: readonly Line[]): void => downloadText(`${id}-branches.json`, `${JSON.stringify(treeFile(lines), null, 1)}\n`);

/** The button that takes a tree in; `done` hears when there is more to be seen. */
export function openTreeButton(done: () => void): HTMLElement {
  const status = h('span', { class: 'hint', role: 'status' });
  const open = async (): Promise<void> => {
    const text = await chooseText(TREE_LIMIT);
    if (text === null) return;
    const taken = await takeIn(text);
    if (taken.refused) {
      const { code, params } = taken.refused;
      status.textContent = hasMessage(`refusals:${code}`) ? t(`refusals:${code}`, params) : t('refusals:unknown', { code });
      return;
    }
    announce(t(taken.added === 0 ? 'branches:treeKnown' : 'branches:treeAdded', { count: taken.added }), 'own');
    done();
  };
  return h('span', {}, button({ label: t('branches:openTree'), icon: 'ui/upload', key: 'open-tree', press: () => void open() }), ' ', status);
}

type Taken = { readonly refused: Refusal } | { readonly refused: null; readonly added: number };

/** Adds the lines of a tree to those that are kept; refused where none of them can be run here. */
async function takeIn(text: string): Promise<Taken> {
  const read = parseTree(text);
  if (read.refused) return read;
  const refused = await whyNone(read.lines);
  if (refused) return { refused };
  const added = addedBy(read.lines, await keptLines(), { newId: () => crypto.randomUUID(), now: Date.now() });
  try {
    await keepLines(added);
    return { refused: null, added: added.length };
  } catch (error) {
    return { refused: { code: 'tree/not-kept', params: { why: String(error) } } };
  }
}

/** Why not one of the lines can be run again; null where one can. */
async function whyNone(lines: readonly Line[]): Promise<Refusal | null> {
  let first: Refusal | null = null;
  for (const { text } of lines) {
    const opened = await gameFromSave(text, 'file');
    if (!opened.refused) return null;
    first ??= opened.refused;
  }
  return first;
}
