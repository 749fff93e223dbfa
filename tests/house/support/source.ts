/**
 * Code with every comment blanked and, where asked, the text inside quotes too, so that words are found in code alone.
 * A regular expression is told from a division by what stands before it, which is enough for code that is formatted.
 */
export function bare(code: string, { strings }: { strings: 'kept' | 'blanked' }): string {
  return code.replace(lexeme, (found, before: string | undefined) => {
    if (found.startsWith('//') || found.startsWith('/*')) return ' ';
    if (found.startsWith('`')) return strings === 'kept' ? found : withHoles(found);
    if (/^["']/.test(found)) return strings === 'kept' ? found : `${found[0]}${found[0]}`;
    return strings === 'kept' ? found : `${before ?? ''} 0 `;
  });
}

const comment = String.raw`\/\/[^\n]*|\/\*[\s\S]*?\*\/`;
const quoted = String.raw`"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'`;
const template = String.raw`\x60(?:\\[\s\S]|[^\x60\\])*\x60`;
const pattern = String.raw`([=(,:!&|?;{}[]\s*|return\s+)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*`;
const lexeme = new RegExp(`${comment}|${quoted}|${template}|${pattern}`, 'g');

/** The code inside a template's holes, without the text around them. */
const withHoles = (text: string): string =>
  ` (${[...text.matchAll(/\$\{([^}]*)\}/g)].map(([, code]) => code).join(') + (')}) `;

/** An import as written; `to` is nothing where the name is computed and so cannot be checked. */
export interface Import {
  to: string | undefined;
}

/** All that a module imports, re-exports, loads at run time or starts as a worker. */
export function importsOf(code: string): Import[] {
  const text = bare(code, { strings: 'kept' });
  const named = importForms.flatMap((form) => [...text.matchAll(form)].map(([, , to]) => ({ to })));
  const computed = [...text.matchAll(/\bimport\s*\(\s*(?!['"])/g)].map(() => ({ to: undefined }));
  return [...named, ...computed];
}

const importForms = [
  /\b(?:import|export)\s+(?:type\s+)?[\w$*{}\s,]+?\s+from\s*(['"])([^'"]+)\1/g,
  /\bimport\s*(['"])([^'"]+)\1/g,
  /\bimport\s*\(\s*(['"])([^'"]+)\1/g,
  /\brequire\s*\(\s*(['"])([^'"]+)\1/g,
  /\bimport\.meta\.glob(?:<[^>]*>)?\s*\(\s*\[?\s*(['"])([^'"]+)\1/g,
  /\bnew\s+URL\s*\(\s*(['"])([^'"]+)\1\s*,\s*import\.meta\.url/g,
];
