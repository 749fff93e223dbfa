/** The page as assistive technology has it: Chromium's own accessibility tree, of which only roles, names and states are read. */
import type { CDPSession, Page } from 'playwright-core';

export interface TreeNode {
  readonly role: string;
  readonly name: string;
  readonly disabled: boolean;
  readonly checked: boolean;
  /** Roles and names of what it lies in, nearest first. */
  readonly within: readonly { readonly role: string; readonly name: string }[];
  readonly handle: number;
}

type Raw = Awaited<ReturnType<typeof rawTree>>[number];
const rawTree = async (session: CDPSession) => (await session.send('Accessibility.getFullAXTree')).nodes;

/** A reader of a page's tree, and its hands. */
export interface TreeReader {
  /** Everything that is not left out of the tree, in reading order. */
  read(): Promise<TreeNode[]>;
  /** What a screen reader does with "activate": focus, then the default action. */
  activate(node: TreeNode): Promise<void>;
}

/** Opens the accessibility tree of a page. */
export async function treeOf(page: Page): Promise<TreeReader> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  return {
    read: async () => {
      const nodes = await rawTree(session);
      const byId = new Map(nodes.map((node) => [node.nodeId, node]));
      return nodes.filter(({ ignored }) => !ignored).map((node) => nodeOf(node, byId));
    },
    activate: async ({ handle }) => {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId: handle });
      await session.send('Runtime.callFunctionOn', { objectId: object.objectId!, functionDeclaration: 'function () { this.focus(); this.click(); }' });
    },
  };
}

const property = ({ properties }: Raw, name: string): unknown => properties?.find((each) => each.name === name)?.value.value;
const wordsOf = (value: Raw['role']): string => String(value?.value ?? '');

function nodeOf(node: Raw, byId: ReadonlyMap<string, Raw>): TreeNode {
  const within: { role: string; name: string }[] = [];
  for (let up = node.parentId === undefined ? undefined : byId.get(node.parentId); up; up = up.parentId === undefined ? undefined : byId.get(up.parentId)) {
    if (!up.ignored) within.push({ role: wordsOf(up.role), name: wordsOf(up.name) });
  }
  return {
    role: wordsOf(node.role), name: wordsOf(node.name), within, handle: node.backendDOMNodeId ?? -1,
    disabled: property(node, 'disabled') === true, checked: property(node, 'checked') === 'true',
  };
}
