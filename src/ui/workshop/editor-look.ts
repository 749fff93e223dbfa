/** How the editor looks: the colours of the page's own papers, by its custom properties. */
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const mark = (colour: string): Record<string, string> => ({ backgroundImage: 'none', textDecoration: `underline wavy ${colour}`, textDecorationSkipInk: 'none', textUnderlineOffset: '0.2em' });
const edge = (colour: string): Record<string, string> => ({ borderInlineStart: `0.3rem solid ${colour}`, padding: '0.35rem 0.6rem' });

const theme = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'var(--teletype)', color: 'var(--ink)', fontSize: '0.9rem' },
  '&.cm-focused': { outline: '0.16rem solid var(--focus)', outlineOffset: '-0.16rem' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.5', overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--ink)', padding: '0.5rem 0' },
  '.cm-cursor': { borderInlineStartColor: 'var(--ink)', borderInlineStartWidth: '2px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'color-mix(in srgb, var(--blue) 28%, transparent)' },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--ink) 5%, transparent)' },
  '.cm-gutters': { backgroundColor: 'var(--sheet)', color: 'var(--ink-2)', borderInlineEnd: '1px solid var(--rule)' },
  '.cm-activeLineGutter': { backgroundColor: 'color-mix(in srgb, var(--ink) 10%, transparent)', color: 'var(--ink)' },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': { backgroundColor: 'color-mix(in srgb, var(--gold) 30%, transparent)' },
  '.cm-tooltip': { backgroundColor: 'var(--sheet-2)', color: 'var(--ink)', border: '1px solid var(--ink)', maxWidth: 'min(32rem, 92vw)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mono)', maxHeight: '16rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.15rem 0.5rem', minHeight: '1.6rem' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--ink)', color: 'var(--sheet-2)' },
  '.cm-tooltip-autocomplete ul li[aria-selected] .cm-completionDetail': { color: 'var(--sheet-2)' },
  '.cm-completionDetail': { color: 'var(--ink-2)', fontStyle: 'italic', marginInlineStart: '0.8em' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-completionInfo': { padding: '0.4rem 0.6rem', fontFamily: 'var(--plain)', backgroundColor: 'var(--sheet-2)' },
  '.cm-diagnostic': { fontFamily: 'var(--plain)', fontSize: '0.92rem' },
  '.cm-diagnostic-error': edge('var(--bad)'), '.cm-diagnostic-warning': edge('var(--gold)'), '.cm-diagnostic-info': edge('var(--blue)'),
  '.cm-diagnosticAction': { font: 'inherit', padding: '0.2rem 0.7rem', marginInlineStart: '0.6rem', border: '1px solid var(--ink)', backgroundColor: 'var(--ink)', color: 'var(--sheet-2)', cursor: 'pointer' },
  '.cm-lintRange-error': mark('var(--bad)'), '.cm-lintRange-warning': mark('var(--gold)'), '.cm-lintRange-info': mark('var(--blue)'),
  '.cm-explanation': { padding: '0.4rem 0.6rem', fontFamily: 'var(--plain)', fontSize: '0.92rem' },
  '.cm-panels': { backgroundColor: 'var(--sheet)', color: 'var(--ink)' },
  '.cm-panels-bottom': { borderTop: '1px solid var(--ink)' },
  '.cm-textfield, .cm-button': { font: 'inherit', backgroundImage: 'none', backgroundColor: 'var(--sheet-2)', color: 'var(--ink)', border: '1px solid var(--ink-2)', borderRadius: '0' },
  '.cm-searchMatch': { backgroundColor: 'color-mix(in srgb, var(--gold) 35%, transparent)' },
  '.cm-foldPlaceholder': { backgroundColor: 'var(--sheet-2)', color: 'var(--ink-2)', border: '1px solid var(--rule)' },
});

const colours = HighlightStyle.define([
  { tag: [tags.definition(tags.propertyName), tags.propertyName], color: 'var(--blue)' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--good)' },
  { tag: [tags.comment, tags.lineComment], color: 'var(--ink-2)', fontStyle: 'italic' },
  { tag: [tags.punctuation, tags.separator, tags.squareBracket, tags.brace], color: 'var(--ink-2)' },
  { tag: [tags.keyword, tags.typeName, tags.labelName], color: 'var(--red)' },
]);

/** The look as an extension. */
export const editorLook = [theme, syntaxHighlighting(colours)];
