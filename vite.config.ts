import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { offline } from './scripts/vite-offline.ts';
import { leanPhaser } from './scripts/vite-phaser.ts';
import { projectPlugins } from './scripts/vite-plugins.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('src'),
  publicDir: here('assets'),
  // Relative addresses: the folder works from any static host under any path.
  base: './',
  plugins: [leanPhaser(), projectPlugins(), offline()],
  // The laboratory's constants stay constants: as `var`, which Vite would make of them, they are read each time.
  worker: { format: 'es', plugins: projectPlugins, rolldownOptions: { output: { topLevelVar: false } } },
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      output: {
        // A file of its own stays in the browser's cache when only the game changes.
        codeSplitting: { groups: [{ name: 'phaser', test: /node_modules[\\/]phaser[\\/]|lean-phaser/ }] },
      },
    },
  },
  server: { host: '127.0.0.1' },
});
