import { defineConfig } from 'vitest/config';

/** The arithmetic, without the pages' own build. */
export default defineConfig({ test: { include: ['src/**/*.test.ts'] } });
