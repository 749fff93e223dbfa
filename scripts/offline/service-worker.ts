/**
 * The service worker of the hosted game: it keeps every file of one version and answers from them, so the game runs
 * without a network. A newer version is fetched beside it and waits; it takes over when a page that has just been opened
 * asks it to and no other page is open, so that no campaign changes its version under way.
 * `scripts/vite-offline.ts` puts the list of files in the place of FILES.
 */

/** Path below this folder, and a checksum of the content. */
type Listed = readonly [path: string, checksum: string];

declare const FILES: readonly Listed[];
declare const VERSION: string;

interface Lasting extends Event { waitUntil(work: Promise<unknown>): void }
interface Fetching extends Lasting { readonly request: Request; respondWith(answer: Promise<Response>): void }

/** What the browser's own types call by names that a page does not have. */
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: { matchAll(of: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly unknown[]>; claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate' | 'message', hear: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', hear: (event: Fetching) => void): void;
}

const scope = globalThis as unknown as Scope;
const PREFIX = 'three-capitals/';
const here = scope.registration.scope;
const keys = new Map(FILES.map(([path, checksum]) => [path, `${here}${path}?${checksum}`]));

/** Keeps a file: from an older version where it has not changed, else from the network. */
async function keep(cache: Cache, path: string, key: string): Promise<void> {
  const known = await caches.match(key);
  const answer = known ?? await fetch(`${here}${path}`, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  await cache.put(key, answer);
}

async function install(): Promise<void> {
  const cache = await caches.open(PREFIX + VERSION);
  await Promise.all([...keys].map(([path, key]) => keep(cache, path, key)));
}

async function activate(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== PREFIX + VERSION).map((name) => caches.delete(name)));
  await scope.clients.claim();
}

/** The page that asks has just been opened; where another is open too, its campaign goes on and this version waits. */
async function takeOver(): Promise<void> {
  const pages = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pages.length <= 1) await scope.skipWaiting();
}

async function answer(request: Request, key: string): Promise<Response> {
  const cache = await caches.open(PREFIX + VERSION);
  return (await cache.match(key)) ?? fetch(request);
}

scope.addEventListener('install', (event) => event.waitUntil(install()));
scope.addEventListener('activate', (event) => event.waitUntil(activate()));
scope.addEventListener('message', (event) => event.waitUntil(takeOver()));
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = new URL(request.url);
  const below = `${address.origin}${address.pathname}`;
  if (request.method !== 'GET' || !below.startsWith(here)) return;
  const key = keys.get(below.slice(here.length) || 'index.html');
  if (key !== undefined) event.respondWith(answer(request, key));
});
