import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { projectPlugins } from './scripts/vite-plugins.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('src'),
  publicDir: here('assets'),
  // Relative addresses: the folder works from any static host under any path.
  base: './',
  plugins: projectPlugins(),
  worker: { format: 'es', plugins: projectPlugins },
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: 'es2022',
    // Phaser alone is 1.4 MB before compression and cannot be shaken smaller.
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      output: {
        // A file of its own stays in the browser's cache when only the game changes.
        codeSplitting: { groups: [{ name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ }] },
      },
    },
  },
  server: { host: '127.0.0.1' },
});
