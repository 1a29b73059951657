import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/setup.ts'],
    // Starting a server and copying a database take a second each, and ten times that on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
    // The files share nothing but the code; loading it once per worker saves most of the run.
    isolate: false,
  },
});
