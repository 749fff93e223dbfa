import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { inProject } from './run.mjs';
import { serveFolder } from './static-server.mjs';

const usualPort = 1949;
const portsToTry = 100;
const usage = `npm start -- [--port N] [--no-open]

Installs and builds what is missing, then serves the game on this machine only.
  --port N    the port to begin with (else PORT, else ${usualPort}; 0 takes any)
  --no-open   do not open the browser`;

/** Ends with exit code 2, for a wrong call. @param {string} message @returns {never} */
function badUsage(message) {
  console.error(`${message}\n\n${usage}`);
  process.exit(2);
}

/** What the caller wants; ends the program where that makes no sense. */
function wishes() {
  const given = parsed();
  if (given.help) {
    console.log(usage);
    process.exit(0);
  }
  // `npm start --port 8080`, without the two dashes between, arrives as npm's own setting.
  const port = given.port ?? process.env.npm_config_port ?? process.env.PORT;
  return { port: portNumber(port), open: !given['no-open'] };
}

function parsed() {
  try {
    const options = /** @type {const} */ ({
      port: { type: 'string' },
      'no-open': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    });
    return parseArgs({ options }).values;
  } catch (error) {
    return badUsage(error instanceof Error ? error.message : String(error));
  }
}

/** @param {string | undefined} text */
function portNumber(text) {
  if (text === undefined || text === '') return usualPort;
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= 65535) return number;
  return badUsage(`"${text}" is not a port: a whole number from 0 to 65535 is needed.`);
}

/** Serves on the first free port from the one wished for; nothing where none of them can be had. @param {number} first */
async function serveNear(first) {
  const last = Math.min(65535, first + portsToTry - 1);
  for (let port = first; port <= last; port++) {
    try {
      return await serveFolder(inProject('dist'), port);
    } catch (error) {
      const code = /** @type {NodeJS.ErrnoException} */ (error).code;
      if (code !== 'EADDRINUSE') {
        console.error(`Port ${port} cannot be used (${code}).`);
        return undefined;
      }
      console.log(`Port ${port} is taken${port < last ? `, trying ${port + 1}` : ''}.`);
    }
  }
  return undefined;
}

/** The program that opens an address in the browser, where there is a screen to show it on. */
function opener() {
  if (process.env.CI) return undefined;
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', ''];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open'] : undefined;
}

/** @param {string} address */
function openBrowser(address) {
  const command = opener();
  if (command === undefined) return;
  const [program, ...args] = command;
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  // The address is printed anyway, so a browser that does not start is no error.
  child.on('error', () => undefined);
  child.unref();
}

const wished = wishes();
const ready = (await ensureInstalled()) && (await ensureBuilt());
const server = ready ? await serveNear(wished.port) : undefined;
if (server === undefined) process.exit(1);

console.log(`Three Capitals: ${server.address}  (Ctrl-C ends)`);
if (wished.open) openBrowser(server.address);

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => void server.close().then(() => process.exit(0)));
}
