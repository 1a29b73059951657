import { defineConfig } from 'vitest/config';

/** The words and the store, without the pages' own build. */
export default defineConfig({ test: { include: ['src/**/*.test.ts'] } });
