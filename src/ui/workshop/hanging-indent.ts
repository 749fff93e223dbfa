/** Long lines go on under their own first word, so that the indentation, which is meaning in YAML, can still be seen. */
import { RangeSetBuilder } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import type { DecorationSet } from '@codemirror/view';

/** The lines that are in sight, each with its indentation as a margin. */
function marginsOf(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to;) {
      const line = view.state.doc.lineAt(at);
      const columns = /^\s*(?:-\s+)*/.exec(line.text)![0].length;
      if (columns > 0) builder.add(line.from, line.from, margin(columns));
      at = line.to + 1;
    }
  }
  return builder.finish();
}

const margin = (columns: number): Decoration =>
  Decoration.line({ attributes: { style: `text-indent:-${columns}ch;padding-inline-start:calc(${columns}ch + 6px)` } });

/** The margins as an extension. */
export const hangingIndent = EditorView.decorations.of(marginsOf);
