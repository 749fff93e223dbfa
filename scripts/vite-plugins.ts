import type { Plugin, PluginOption } from 'vite';
import { codex } from './vite-codex.ts';
import { exercises } from './vite-exercises.ts';
import { lab } from './vite-lab.ts';
import { scenarios } from './vite-scenarios.ts';

/** What the hosted build may load: its own files, and pictures and workers that it makes itself. No inline script, no other origin. */
const POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data: blob:", "font-src 'self'",
  "connect-src 'self'", "worker-src 'self' blob:", "manifest-src 'self'", "base-uri 'none'", "form-action 'none'",
].join('; ');

const contentPolicy = (): Plugin => ({
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' }],
});

/** New instances of the plugins that build, dev server, workers and unit tests share, so that all see the same modules. */
export const projectPlugins = (): PluginOption[] => [scenarios(), codex(), exercises(), lab(), contentPolicy()];
