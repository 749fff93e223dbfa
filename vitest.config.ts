import { defineConfig } from 'vitest/config';
import { projectPlugins } from './scripts/vite-plugins.ts';

export default defineConfig({
  plugins: projectPlugins(),
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    testTimeout: 30_000,
  },
});
