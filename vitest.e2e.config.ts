import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    environment: 'node',
    globalSetup: ['tests/e2e/support/setup.ts'],
    // One browser at a time: the software renderer needs the whole machine.
    fileParallelism: false,
    // Where a file says that its campaigns may run side by side: half of a campaign is waiting for papers to turn.
    maxConcurrency: 2,
    testTimeout: 180_000,
    // A browser without a graphics card on a busy machine may stall once; twice in a row is a fault of ours.
    retry: 1,
    hookTimeout: 120_000,
    passWithNoTests: true,
  },
});
