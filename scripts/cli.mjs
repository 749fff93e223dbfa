/** Starts the command line from a bundle that is built when a source has changed: so a start costs no compiling. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { inProject } from './run.mjs';

/** Everything that the command line is made of; the screen is not. */
const parts = ['agents', 'charts', 'classroom', 'cli', 'engine', 'lab', 'scenario', 'session', 'words'];
/** Two levels below the project, as src/cli is: what is bundled finds the scenarios by the same way. */
const shelf = '.cache';
const kept = 3;

/** Sources below a folder of the project, words among them, in one order everywhere. @param {string} folder @returns {string[]} */
const sourcesBelow = (folder) => (existsSync(inProject(folder)) ? readdirSync(inProject(folder), { withFileTypes: true }) : [])
  .sort((a, b) => (a.name < b.name ? -1 : 1))
  .flatMap((entry) => (entry.isDirectory() ? sourcesBelow(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]))
  .filter((name) => /\.(ts|json)$/.test(name));

/** A checksum of the sources and of what is installed. */
function stamp() {
  const hash = createHash('sha256');
  for (const name of [...parts.flatMap((part) => sourcesBelow(`src/${part}`)), 'package-lock.json', 'scripts/cli.mjs']) {
    hash.update(`${name}\0`).update(readFileSync(inProject(name)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Builds the bundle beside its place and moves it there, so that no one runs half of one. @param {string} folder */
async function build(folder) {
  const { build: bundle } = await import('vite');
  const draft = `${folder}.${process.pid}`;
  await bundle({
    configFile: false,
    root: inProject('.'),
    logLevel: 'error',
    // What only charts need stays where it is installed: it is large, and most commands never ask for it.
    ssr: { noExternal: true, external: ['happy-dom', '@resvg/resvg-wasm'] },
    build: {
      ssr: true,
      outDir: inProject(draft),
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: { main: inProject('src/cli/main.ts'), 'lab-worker': inProject('src/cli/lab-worker.ts') },
        // Constants stay constants: as `var`, which Vite would make of them, the compiler has to read them each time.
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs', topLevelVar: false },
      },
    },
  });
  if (existsSync(inProject(folder))) rmSync(inProject(draft), { recursive: true });
  else renameSync(inProject(draft), inProject(folder));
  tidy();
}

/** Removes all bundles but the newest. */
function tidy() {
  const bundles = readdirSync(inProject(shelf)).filter((name) => /^cli-[0-9a-f]{16}$/.test(name)).map((name) => `${shelf}/${name}`);
  const age = (/** @type {string} */ name) => statSync(inProject(name)).mtimeMs;
  for (const name of bundles.sort((a, b) => age(b) - age(a)).slice(kept)) rmSync(inProject(name), { recursive: true, force: true });
}

const folder = `${shelf}/cli-${stamp()}`;
const main = inProject(`${folder}/main.mjs`);
if (!existsSync(main)) {
  if (!(await ensureInstalled())) process.exit(1);
  await build(folder);
}
await import(pathToFileURL(main).href);
