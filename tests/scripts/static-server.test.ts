import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileFor, serveFolder } from '../../scripts/static-server.mjs';

const parent = mkdtempSync(join(tmpdir(), 'three-capitals-'));
const folder = join(parent, 'dist');
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<p>Начало</p>');
  writeFileSync(join(folder, '.stamp'), 'hidden');
  writeFileSync(join(folder, 'assets', 'game-12345678.js'), 'export {};'.repeat(200));
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  server = await serveFolder(folder, 0);
});

afterAll(async () => {
  await server.close();
  rmSync(parent, { recursive: true });
});

/** The status of a path sent as it is; `fetch` would resolve the dots first. */
const rawStatus = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('the server of the built game', () => {
  it('gives index.html for the folder, as HTML in UTF-8', async () => {
    const response = await fetch(server.address);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe('<p>Начало</p>');
  });

  it('compresses text and lets the browser keep what has a checksum in its name', async () => {
    const response = await fetch(`${server.address}assets/game-12345678.js`);
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(await response.text()).toHaveLength(2000);
  });

  it('sends nothing again that the browser has', async () => {
    const first = await fetch(server.address);
    const tag = first.headers.get('etag') ?? '';
    expect((await fetch(server.address, { headers: { 'If-None-Match': tag } })).status).toBe(304);
  });

  it.each(['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/..%5csecret.txt', '/.stamp', '/%00', '/%zz', '/none', '/assets'])(
    'finds nothing at %s',
    async (path) => {
      expect(await rawStatus(path)).toBe(404);
    },
  );

  it('only reads', async () => {
    expect((await fetch(server.address, { method: 'POST' })).status).toBe(405);
  });

  it('refuses a taken port with the reason of the system', async () => {
    await expect(serveFolder(folder, server.port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('leaves query and fragment out of the file name', () => {
    expect(fileFor(folder, '/?scenario=a#b')).toBe(join(folder, 'index.html'));
  });
});
