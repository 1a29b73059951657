import { defineConfig } from 'vitest/config';

/** Pure functions: the files cannot get in each other's way, and loading the code once per worker is faster. */
export default defineConfig({ test: { include: ['src/**/*.test.ts'], isolate: false } });
