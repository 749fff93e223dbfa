/** The paper of a chart where there is no page: a small document, and the inks and faces of the atlas by day. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Paper, Run } from '../charts/sheet.ts';
import { ROOT } from './scenario-files.ts';

/** Where every ink and face of the page is written down. */
const TOKENS = join(ROOT, 'src', 'ui', 'styles', 'tokens.css');

/** A paper; the document is fetched when the first chart is asked for, since most commands draw none. */
export async function plainPaper(): Promise<Paper> {
  const { Window } = await import('happy-dom');
  const window = new Window();
  const writer = new window.XMLSerializer();
  const values = tokens();
  return {
    page: window.document as unknown as Document,
    // XML knows no such name; HTML, which the document was made for, does.
    write: (drawing) => writer.serializeToString(drawing as unknown as Parameters<typeof writer.serializeToString>[0]).replaceAll('&nbsp;', '\u00a0'),
    valueOf: (variable) => values.get(variable) ?? '',
    widthOf,
  };
}

/** The variables of the first theme, which is the one by day. */
function tokens(): ReadonlyMap<string, string> {
  const text = readFileSync(TOKENS, 'utf8');
  const day = text.slice(text.indexOf(':root {'), text.indexOf('}'));
  return new Map([...day.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()]));
}

/** Widths of letters in parts of their size, as the faces have them on the whole; the first kind that a letter is of counts. */
type Widths = readonly (readonly [RegExp, number])[];
const EVERYWHERE: Widths = [[/[\u3000-\u9fff\uff00-\uffef]/u, 1], [/[MW%—]/u, 0.92]];
const SERIF: Widths = [...EVERYWHERE, [/[ ijlft.,:;|!'’·()[\]-]/u, 0.33], [/[rsczeI?"“”]/u, 0.47], [/[A-Z&wm@+=<>−]/u, 0.74]];
const PLAIN: Widths = [...EVERYWHERE, [/[ ijlftrIJ.,:;|!'’·()[\]-]/u, 0.31], [/[kscavxyzL1TF/"“”]/u, 0.48], [/[A-Z&wm@+=<>–]/u, 0.69]];
const USUAL = 0.57;
const MONO = 0.6;

function widthOf({ text, size, face }: Run): number {
  const widths = face.includes('serif') ? SERIF : PLAIN;
  const letter = (each: string): number => (face.includes('mono') ? MONO : widths.find(([which]) => which.test(each))?.[1] ?? USUAL);
  return [...text].reduce((sum, each) => sum + letter(each), 0) * size;
}
