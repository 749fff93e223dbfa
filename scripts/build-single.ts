/**
 * `npm run build:single`: the whole game as one HTML file that opens from disk by a double click. Script, styles, fonts,
 * pictures, scenarios and workers are packed into one text inside it. Chinese is shown with the system's fonts.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { InlineConfig, PluginOption, Rollup } from 'vite';
import { inProject } from './run.mjs';
import { fold } from './single/long-range.ts';
import { carried } from './single/vite-carried.ts';
import type { Carriage } from './single/vite-carried.ts';
import { leanPhaser } from './vite-phaser.ts';
import { projectPlugins } from './vite-plugins.ts';

const MOST = 4 * 1024 * 1024;
const OUT = inProject('dist-single');
const FILE = join(OUT, 'three-capitals.html');

/** Everything inline, nothing from anywhere else. The hosted build does without inline script; a single file cannot. */
const POLICY = [
  "default-src 'none'", "script-src 'unsafe-inline' blob:", "style-src 'unsafe-inline'", 'img-src data: blob:', 'font-src blob:',
  'worker-src blob:', 'connect-src data: blob:', "base-uri 'none'", "form-action 'none'",
].join('; ');

/** One classic script out of a module and all that it imports, with the styles. */
async function bundled(entry: string, plugins: PluginOption[]): Promise<{ script: string; style: string }> {
  const config: InlineConfig = {
    configFile: false, root: inProject('src'), publicDir: false, logLevel: 'error', plugins,
    build: {
      write: false, target: 'es2022', modulePreload: false, cssCodeSplit: false, chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: inProject(entry), output: { format: 'iife', codeSplitting: false } },
    },
  };
  const made = await build(config) as Rollup.RolldownOutput | Rollup.RolldownOutput[];
  const files = (Array.isArray(made) ? made : [made]).flatMap(({ output }) => output);
  return {
    script: files.map((file) => (file.type === 'chunk' ? file.code : '')).join(''),
    style: files.map((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? String(file.source) : '')).join(''),
  };
}

/** Files of `assets/` that the page asks for; not the Chinese faces, which are a half of a megabyte. */
function assets(carriage: Carriage): void {
  for (const folder of ['fonts', 'icons', 'portraits']) {
    const names = readdirSync(inProject(`assets/${folder}`), { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/')).sort();
    const wanted = names.filter((name) => /\.(?:svg|woff2|txt)$|^fonts\.css$/.test(name) && !/noto-serif-sc-\d/.test(name));
    for (const name of wanted) carriage.set(`${folder}/${name}`, readFileSync(inProject(`assets/${folder}/${name}`)));
  }
  carriage.set('LICENSES.md', readFileSync(inProject('assets/LICENSES.md')));
}

/** All files one behind the other, after a line that says which they are. What repeats each other stands together. */
function packed(carriage: Carriage): string {
  const files = [...carriage].map(([name, content]) => ({ name, bytes: Buffer.from(content) }));
  const index = Buffer.from(`${JSON.stringify(files.map(({ name, bytes }) => [name, bytes.length]))}\n`);
  const whole = Buffer.concat([index, ...files.map(({ bytes }) => bytes)]);
  return gzipSync(fold(whole), { level: 9 }).toString('base64');
}

const page = (boot: string, content: string): string => readFileSync(inProject('src/index.html'), 'utf8')
  .replace(/^ *<(?:link|script).*\n/gm, '')
  .replace('<meta charset="utf-8" />', () => `<meta charset="utf-8" />\n    <!-- One file for use from disk: it needs inline script, so this policy allows it; nothing is fetched from anywhere. -->\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />`)
  .replace('</title>', '</title>\n    <link rel="icon" href="data:," />')
  .replace('</body>', () => `  <script type="text/plain" id="carried">${content}</script>\n    <script id="boot">${boot.replaceAll('</', '<\\/')}</script>\n  </body>`);

const carriage: Carriage = new Map();
const main = await bundled('src/main.ts', [carried(carriage), leanPhaser(), projectPlugins()]);
for (const worker of ['src/ui/lab/lab-worker.ts', 'src/ui/workshop/bench-worker.ts']) {
  const name = worker.replace(/.*\/(.*)\.ts$/, '$1.js');
  carriage.set(name, (await bundled(worker, projectPlugins())).script);
}
carriage.set('main.js', main.script).set('style.css', main.style);
assets(carriage);
const boot = await bundled('scripts/single/boot.ts', []);
// Its own frame, so that it can make a copy of itself.
carriage.set('page.html', page('@@BOOT@@', '@@CARRIED@@'));
const html = page(boot.script, packed(carriage));
mkdirSync(OUT, { recursive: true });
writeFileSync(FILE, html);
const size = Buffer.byteLength(html);
console.log(`dist-single/three-capitals.html: ${(size / 1024 / 1024).toFixed(2)} MB of at most ${MOST / 1024 / 1024}`);
if (process.argv.includes('--parts')) {
  for (const [name, content] of carriage) console.log(`${String(Buffer.byteLength(content)).padStart(9)} ${String(gzipSync(content).length).padStart(8)} ${name}`);
}
if (size > MOST) {
  console.error('The single file is too large.');
  process.exitCode = 1;
}
