/** The first script of the single file: unpacks what the page carries and starts the program. Built by `build-single.ts`. */
import type { Carried } from '../../src/ui/store/asset.ts';
import { unfold } from './long-range.ts';

const TYPES: Readonly<Record<string, string>> = { svg: 'image/svg+xml', js: 'text/javascript', woff2: 'font/woff2' };

/** Name and length of each carried file, in order, as a line of JSON before their bytes. */
type Index = readonly (readonly [name: string, length: number])[];

const NEWLINE = 10;

/** The carried files, by name. */
async function unpacked(): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const letters = atob(document.getElementById('carried')?.textContent ?? '');
  const packed = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  const whole = unfold(new Uint8Array(await new Response(stream).arrayBuffer()));
  const head = whole.indexOf(NEWLINE);
  const index = JSON.parse(new TextDecoder().decode(whole.subarray(0, head))) as Index;
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  let at = head + 1;
  for (const [name, length] of index) {
    files.set(name, whole.slice(at, at + length));
    at += length;
  }
  return files;
}

function offer(files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): Carried {
  const addresses = new Map<string, string>();
  const bytesOf = (path: string): Uint8Array<ArrayBuffer> => files.get(path) ?? new Uint8Array();
  return {
    text: (path) => new TextDecoder().decode(bytesOf(path)),
    address: (path) => {
      const type = TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain';
      const address = addresses.get(path) ?? URL.createObjectURL(new Blob([bytesOf(path)], { type }));
      addresses.set(path, address);
      return address;
    },
  };
}

/** Styles, with the fonts that they name, and then the program. */
async function boot(): Promise<void> {
  const carried = offer(await unpacked());
  globalThis.threeCapitals = carried;
  for (const path of ['fonts/fonts.css', 'style.css']) {
    const style = document.createElement('style');
    style.textContent = carried.text(path).replace(/url\(['"]?\.\/([\w.-]+\.woff2)['"]?\)/g, (_, name: string) => `url("${carried.address(`fonts/${name}`)}")`);
    document.head.append(style);
  }
  const script = document.createElement('script');
  script.src = carried.address('main.js');
  document.body.append(script);
}

boot().catch((error: unknown) => {
  const place = document.getElementById('app');
  if (place) place.textContent = `Three Capitals needs a browser of 2023 or later: Chrome 103, Edge 103, Firefox 113, Safari 16.4. (${String(error)})`;
});
