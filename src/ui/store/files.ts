/** Save files out of and into the browser. */
import { SAVE_LIMIT } from '../../session/parse-save.ts';
import { h } from '../app/h.ts';

/** Hands a text to the reader as a file. */
export const downloadText = (name: string, text: string, type = 'application/json'): void => downloadBlob(name, new Blob([text], { type }));

/** Hands anything to the reader as a file. */
export function downloadBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = h('a', { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Asks for a file and reads it, as far as a save, or what is asked for, may be long; null where none was chosen. */
export function chooseText(limit = SAVE_LIMIT): Promise<string | null> {
  return new Promise((resolve) => {
    const input = h('input', { type: 'file', accept: '.json,application/json', hidden: true });
    const done = (text: string | null): void => {
      input.remove();
      resolve(text);
    };
    input.addEventListener('cancel', () => done(null));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      // A file far too large is cut off, so that it is refused as too large and not read.
      void (file ? file.slice(0, 4 * (limit + 1)).text() : Promise.resolve(null)).then(done, () => done(''));
    });
    document.body.append(input);
    input.click();
  });
}
