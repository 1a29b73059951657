import { defineConfig } from 'vitest/config';

/** These look over the shoulder of a library, which only works before anybody else has loaded it. */
const SPYING = ['src/identity/login.test.ts', 'src/identity/register.test.ts'];

export default defineConfig({
  test: {
    globalSetup: ['@nxtgauge/testing/database-setup'],
    testTimeout: 30_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        // The files share nothing but the code; loading it once per worker saves most of the run.
        test: { name: 'shared', include: ['src/**/*.test.ts'], exclude: SPYING, isolate: false },
      },
      { extends: true, test: { name: 'spying', include: SPYING } },
    ],
  },
});
