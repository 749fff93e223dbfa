import type { PluginOption } from 'vite';
import { scenarios } from './vite-scenarios.ts';

/** New instances of the plugins that build, dev server, workers and unit tests share, so that all see the same modules. */
export const projectPlugins = (): PluginOption[] => [scenarios()];
