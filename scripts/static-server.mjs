import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.yaml': 'text/yaml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.ogg': 'audio/ogg',
  '.mp3': 'audio/mpeg',
};
const compress = promisify(gzip);

/**
 * The file below the folder that an address means, or nothing for addresses outside it and hidden files.
 * @param {string} folder
 * @param {string} address path and query as the request gives them
 */
export function fileFor(folder, address) {
  const path = decoded(address.split(/[?#]/, 1)[0]);
  if (path === undefined || /[\0\\]/.test(path) || /(^|\/)\./.test(path)) return undefined;
  const file = resolve(folder, `.${path.startsWith('/') ? path : `/${path}`}`);
  const inside = file === resolve(folder) || file.startsWith(resolve(folder) + sep);
  if (!inside) return undefined;
  return path.endsWith('/') ? join(file, 'index.html') : file;
}

/** @param {string} path */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/**
 * Serves a folder's files on loopback only; port 0 takes any free port.
 * @param {string} folder
 * @param {number} port
 * @returns {Promise<{ address: string, port: number, close: () => Promise<void> }>} rejects with the system's error where the port cannot be had
 */
export function serveFolder(folder, port) {
  /** @type {Packed} */
  const packed = new Map();
  const server = createServer((request, response) => {
    answer({ folder, packed, request, response }).catch(() => response.destroy());
  });
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address();
      const actual = typeof bound === 'object' && bound ? bound.port : port;
      done({ address: `http://127.0.0.1:${actual}/`, port: actual, close: () => closed(server) });
    });
  });
}

/** @param {import('node:http').Server} server @returns {Promise<void>} */
const closed = (server) =>
  new Promise((done) => {
    server.close(() => done());
    // A browser keeps connections open, which would hold the end up.
    server.closeAllConnections();
  });

/**
 * Compressed files by path, each with the tag of the version that was compressed.
 * @typedef {Map<string, { tag: string, body: Buffer }>} Packed
 * @typedef {{ folder: string, packed: Packed, request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse }} Exchange
 */

/** @param {Exchange} exchange */
async function answer({ folder, packed, request, response }) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Method not allowed');
  const address = request.url ?? '/';
  const found = await foundFile(folder, address);
  if (found === undefined) return refuse(response, 404, 'Not found');

  const type = types[extname(found.file).toLowerCase()] ?? 'application/octet-stream';
  response.setHeader('Content-Type', type);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', cachingOf(address));
  response.setHeader('ETag', found.tag);
  response.setHeader('Vary', 'Accept-Encoding');
  if (request.headers['if-none-match'] === found.tag) return void response.writeHead(304).end();
  if (isPackable(type) && accepts(request, 'gzip')) return sendPacked({ request, response, packed, ...found });

  response.setHeader('Content-Length', found.size);
  if (request.method === 'HEAD') return void response.end();
  createReadStream(found.file).on('error', () => response.destroy()).pipe(response);
}

/** The file an address means, its size and a tag of its version. @param {string} folder @param {string} address */
async function foundFile(folder, address) {
  const file = fileFor(folder, address);
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (file === undefined || !found?.isFile()) return undefined;
  const tag = `"${found.size.toString(16)}-${Math.floor(found.mtimeMs).toString(16)}"`;
  return { file, size: found.size, tag };
}

/** @param {string} type */
const isPackable = (type) => /^text|json|svg|wasm/.test(type);

/** @param {Exchange['request']} request @param {string} encoding */
const accepts = (request, encoding) => String(request.headers['accept-encoding'] ?? '').includes(encoding);

/** Vite's own folder holds names with a checksum in them, so these files never change. @param {string} path */
const cachingOf = (path) => (path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');

/** @param {{ request: Exchange['request'], response: Exchange['response'], file: string, tag: string, packed: Packed }} sending */
async function sendPacked({ request, response, file, tag, packed }) {
  const known = packed.get(file);
  const body = known?.tag === tag ? known.body : await compress(await readFile(file));
  packed.set(file, { tag, body });
  response.setHeader('Content-Encoding', 'gzip');
  response.setHeader('Content-Length', body.length);
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** @param {Exchange['response']} response @param {number} status @param {string} text */
function refuse(response, status, text) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}
