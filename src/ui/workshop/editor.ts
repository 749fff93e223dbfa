/** The editor of one file at a time: CodeMirror with YAML, completion and explanation from the schema, marks from the checker. */
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, foldGutter, foldKeymap, indentOnInput, indentUnit } from '@codemirror/language';
import { lintGutter, nextDiagnostic, previousDiagnostic, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import type { Extension } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, highlightActiveLineGutter, hoverTooltip, keymap, lineNumbers } from '@codemirror/view';
import type { Tooltip } from '@codemirror/view';
import type { Fault } from '../../scenario/index.ts';
import { h } from '../app/h.ts';
import { explanationAt, offersAt } from './complete.ts';
import type { Offer, Sources } from './complete.ts';
import { diagnosticsOf, mendOf, offsetOf } from './diagnostics.ts';
import { editorLook } from './editor-look.ts';
import { hangingIndent } from './hanging-indent.ts';

export interface EditorOptions {
  /** Name of the text field for a file. */
  readonly label: (file: string) => string;
  /** Id of the sentence that tells how to leave it by keyboard. */
  readonly describedBy: string;
  readonly sources: () => Sources;
  readonly onChange: (file: string, text: string) => void;
  /** The offset at which the cursor stands now. */
  readonly onCursor: (offset: number) => void;
}

export interface Editor {
  readonly element: HTMLElement;
  /** Shows a file; one that was shown before comes back with its cursor and its undo. */
  show(file: string, text: string): void;
  forget(file: string): void;
  mark(faults: readonly Fault[]): void;
  /** Moves the cursor to a fault and gives the editor the focus. */
  goTo(fault: Pick<Fault, 'line' | 'column'>): void;
  /** Mends a fault by its suggestion; false where the text is another by now. */
  mend(fault: Fault): boolean;
  focus(): void;
  destroy(): void;
}

/** Makes the editor; it shows nothing until it is given a file. */
export function createEditor(options: EditorOptions): Editor {
  const element = h('div', { class: 'editor-host' });
  const view = new EditorView({ parent: element });
  const states = new Map<string, EditorState>();
  let shown: string | null = null;
  const extensionsFor = (file: string): Extension[] => [...extensionsOf(options, file), EditorView.updateListener.of((update) => {
    if (shown !== null && update.docChanged) options.onChange(shown, update.state.doc.toString());
    if (update.docChanged || update.selectionSet) options.onCursor(update.state.selection.main.head);
  })];
  return {
    element,
    show: (file, text) => {
      if (shown !== null && shown !== file) states.set(shown, view.state);
      const kept = shown === file ? view.state : states.get(file);
      shown = file;
      if (kept?.doc.toString() === text) { if (kept !== view.state) view.setState(kept); } else view.setState(EditorState.create({ doc: text, extensions: extensionsFor(file) }));
      options.onCursor(view.state.selection.main.head);
    },
    forget: (file) => {
      states.delete(file);
      if (shown === file) shown = null;
    },
    mark: (faults) => view.dispatch(setDiagnostics(view.state, diagnosticsOf(view.state.doc, faults))),
    goTo: (fault) => {
      const at = offsetOf(view.state.doc, fault);
      view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: 'center' }) });
      view.focus();
    },
    mend: (fault) => {
      const changes = mendOf(view.state.doc, fault);
      if (changes) view.dispatch({ changes, userEvent: 'input.mend' });
      return changes !== null;
    },
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}

function extensionsOf({ label, describedBy, sources }: EditorOptions, file: string): Extension[] {
  return [
    lineNumbers(), highlightActiveLineGutter(), foldGutter(), lintGutter(), history(), drawSelection(), indentOnInput(), bracketMatching(), closeBrackets(),
    highlightActiveLine(), highlightSelectionMatches(), EditorView.lineWrapping, hangingIndent, EditorState.tabSize.of(2), indentUnit.of('  '), yaml(), editorLook,
    EditorView.contentAttributes.of({ 'aria-label': label(file), 'aria-describedby': describedBy, spellcheck: 'false', tabindex: '0' }),
    autocompletion({ override: [(context) => complete(context, sources())], icons: false, activateOnCompletion: ({ type }) => type === 'key' }),
    hoverTooltip((view, at) => tooltip(view, at, sources())),
    keymap.of([
      ...closeBracketsKeymap, ...defaultKeymap, ...searchKeymap, ...historyKeymap, ...foldKeymap, ...completionKeymap,
      { key: 'F8', run: nextDiagnostic }, { key: 'Shift-F8', run: previousDiagnostic }, indentWithTab,
    ]),
  ];
}

const BOOST: Readonly<Record<Offer['kind'], number>> = { name: 2, value: 1, key: 0 };

function complete(context: CompletionContext, sources: Sources): CompletionResult | null {
  const { from, offers } = offersAt(context.state.doc.toString(), context.pos, sources);
  if (offers.length === 0 || (!context.explicit && !wanted(context, from))) return null;
  return {
    from, validFor: /^['"]?[\w>@:/.-]*$/,
    options: offers.map(({ label, text, kind, detail, about }) => ({
      label, apply: text, type: kind, detail, boost: BOOST[kind] + (detail === '' ? 0 : 1), ...(about !== '' && { info: about }),
    })),
  };
}

/** Unasked only while a word is typed, or right after what a value follows. */
const wanted = ({ state, pos }: CompletionContext, from: number): boolean =>
  from < pos || /(: |[[{,] ?|- )$/.test(state.doc.sliceString(state.doc.lineAt(pos).from, pos));

function tooltip(view: EditorView, at: number, sources: Sources): Tooltip | null {
  const line = view.state.doc.lineAt(at);
  const start = at - /[\w>@'-]*$/.exec(line.text.slice(0, at - line.from))![0].length;
  const found = explanationAt(view.state.doc.toString(), start, sources);
  if (!found) return null;
  return { pos: start, above: true, create: () => ({ dom: h('div', { class: 'cm-explanation' }, h('strong', {}, found.name), ` ${found.about}`) }) };
}
