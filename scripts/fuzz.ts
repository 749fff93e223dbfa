/**
 * `npm run test:fuzz -- [--sessions N] [--from N] [--moves N] [--seed S] [--only N] [--together N] [--pictures FOLDER]`: seeded random and adversarial
 * sessions of clicks, touches and keys over the built game. Fails on a console error, a stuck state or a lost save.
 */
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { ensureBuilt } from './build.mjs';
import { findBrowser } from './find-browser.mjs';
import { runSession } from './fuzz/session.ts';
import type { Session } from './fuzz/session.ts';
import { inProject } from './run.mjs';
import { serveFolder } from './static-server.mjs';

const { values } = parseArgs({ options: {
  sessions: { type: 'string', default: '500' }, from: { type: 'string', default: '0' }, moves: { type: 'string', default: '40' }, seed: { type: 'string', default: 'fuzz' },
  only: { type: 'string' }, together: { type: 'string', default: '2' }, folder: { type: 'string' }, pictures: { type: 'string' },
} });

const FLAGS = ['--no-sandbox', '--disable-background-networking', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-accelerated-2d-canvas', '--disable-gpu-compositing', '--mute-audio'];
/** A browser that has run so many sessions is closed, and another one takes over. */
const TIRED = 25;

if (values.folder === undefined && !(await ensureBuilt())) process.exit(1);
const server = await serveFolder(values.folder ?? inProject('dist'), 0);
const executablePath = await findBrowser();
const numbers = values.only === undefined ? Array.from({ length: Number(values.sessions) }, (_, index) => Number(values.from) + index) : [Number(values.only)];
const done: Session[] = [];
const began = Date.now();

/** Takes sessions off the list until it is empty. */
async function work(): Promise<void> {
  while (numbers.length > 0) {
    const browser = await chromium.launch({ executablePath, args: FLAGS, headless: true });
    for (let count = 0; count < TIRED && numbers.length > 0; count++) {
      const session = await runSession(browser, server.address, { seed: `${values.seed}-${numbers.shift()}`, moves: Number(values.moves), pictures: values.pictures });
      done.push(session);
      tell(session);
    }
    await browser.close();
  }
}

function tell({ seed, record, faults }: Session): void {
  if (values.only !== undefined || faults.length > 0) console.log(`\n${seed}\n  ${record.join('\n  ')}`);
  for (const fault of faults) console.log(`  FAULT ${fault}`);
  if (done.length % 10 === 0) console.log(`${done.length} sessions in ${Math.round((Date.now() - began) / 1000)} s, ${done.filter((each) => each.faults.length > 0).length} with faults`);
}

await Promise.all(Array.from({ length: Number(values.together) }, work));
await server.close();
const broken = done.filter(({ faults }) => faults.length > 0);
console.log(`\n${done.length} sessions, ${done.reduce((sum, { record }) => sum + record.length, 0)} moves, ${broken.length} with faults${broken.length > 0 ? `: ${broken.map(({ seed }) => seed).join(', ')}` : ''}`);
process.exitCode = broken.length > 0 ? 1 : 0;
