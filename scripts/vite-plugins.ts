import type { PluginOption } from 'vite';

/** New instances of the plugins that build, dev server, workers and unit tests share, so that all see the same modules. */
export const projectPlugins = (): PluginOption[] => [];
