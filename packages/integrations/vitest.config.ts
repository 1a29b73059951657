import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: ['@nxtgauge/testing/database-setup'],
    testTimeout: 30_000,
    maxWorkers: 2,
  },
});
