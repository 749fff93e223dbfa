/** Playing without a network: the hosted page is kept by its service worker; the development server, the single file and packages for a school's system have none. */
import { isSingleFile } from './asset.ts';
import { carriedLesson } from './lesson.ts';

/** How long the start of the page waits for a newer version to take over, ms. */
const PATIENCE = 1500;

let newer = false;
const tell = new Set<() => void>();

const workers = (): ServiceWorkerContainer | null =>
  (import.meta.env.PROD && !isSingleFile() && carriedLesson() === null && 'serviceWorker' in navigator ? navigator.serviceWorker : null);

/** Whether a newer version has been fetched and waits for the next start. */
export const newerVersion = (): boolean => newer;

/** Calls a listener when a newer version begins to wait; gives the function that ends it. */
export function onNewerVersion(heard: () => void): () => void {
  tell.add(heard);
  return () => tell.delete(heard);
}

/**
 * Where a newer version was fetched in an earlier visit, it is taken now, before anything is shown: the page loads
 * anew with it. Where another page of the game is open, it waits on.
 */
export async function takeNewerVersion(): Promise<void> {
  const container = workers();
  const registration = await container?.getRegistration().catch(() => undefined);
  if (!container || !registration?.waiting) return;
  newer = true;
  const taken = new Promise<boolean>((resolve) => container.addEventListener('controllerchange', () => resolve(true), { once: true }));
  registration.waiting.postMessage('take over');
  if (!await Promise.race([taken, new Promise<boolean>((resolve) => { setTimeout(() => resolve(false), PATIENCE); })])) return;
  location.reload();
  await new Promise(() => undefined);
}

/** Keeps the game for playing without a network, once the page has been loaded; tells when a newer version waits. */
export function keepOffline(): void {
  const container = workers();
  if (!container) return;
  const register = async (): Promise<void> => {
    const registration = await container.register('service-worker.js', { updateViaCache: 'none' });
    registration.addEventListener('updatefound', () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed' && container.controller) waits();
      });
    });
  };
  const begin = (): void => void register().catch(() => undefined);
  if (document.readyState === 'complete') begin();
  else window.addEventListener('load', begin, { once: true });
}

function waits(): void {
  newer = true;
  for (const heard of tell) heard();
}
