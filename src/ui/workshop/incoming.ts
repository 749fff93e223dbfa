/** Files that come in from outside: chosen, or dropped on the page. */
import { h } from '../app/h.ts';
import { t } from '../../words/messages.ts';

/** A file that could be read, or why it could not. */
export type Incoming = { readonly name: string; readonly text: string; readonly refused: null } | { readonly name: string; readonly refused: string };

/** More bytes than any scenario may have characters; the checker tells those in between. */
const MOST_BYTES = 8_000_000;

/** Reads files as text. */
export const readAll = (files: Iterable<File>): Promise<Incoming[]> => Promise.all([...files].map(read));

async function read(file: File): Promise<Incoming> {
  const { name } = file;
  if (file.size > MOST_BYTES) return { name, refused: t('workshop:tooLarge', { file: name }) };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return text.includes('\0') ? { name, refused: t('workshop:notText', { file: name }) } : { name, text: text.replaceAll('\r\n', '\n'), refused: null };
  } catch {
    return { name, refused: t('workshop:notText', { file: name }) };
  }
}

/** Asks for files of the disk; none where the asking was broken off. */
export function chooseFiles(): Promise<Incoming[]> {
  return new Promise((resolve) => {
    const input = h('input', { type: 'file', accept: '.yaml,.yml,.txt', multiple: true, hidden: true });
    const done = (files: Incoming[]): void => {
      input.remove();
      resolve(files);
    };
    input.addEventListener('cancel', () => done([]));
    input.addEventListener('change', () => void readAll(input.files ?? []).then(done, () => done([])));
    document.body.append(input);
    input.click();
  });
}

/** Takes what is dropped on an element. */
export function takeDrops(element: HTMLElement, take: (files: Incoming[]) => void): void {
  const carries = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  let inside = 0;
  const show = (change: number): void => {
    inside = Math.max(0, inside + change);
    element.classList.toggle('dropping', inside > 0);
  };
  element.addEventListener('dragenter', (event) => { if (carries(event)) show(1); });
  element.addEventListener('dragleave', (event) => { if (carries(event)) show(-1); });
  element.addEventListener('dragover', (event) => { if (carries(event)) event.preventDefault(); });
  element.addEventListener('drop', (event) => {
    show(-inside);
    if (!carries(event)) return;
    event.preventDefault();
    event.stopPropagation();
    void readAll(event.dataTransfer?.files ?? []).then(take);
  }, { capture: true });
}
