import tailwindcss from '@tailwindcss/vite';
import { tanstackStart } from '@tanstack/react-start/plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contentFirst, ENTRY_CHUNK } from './content-first.ts';
import { leanClient } from './lean-client.ts';

/** Loaders too: the first page comes with its data, so the browser needs them from the second page on. */
const SPLIT: ('component' | 'errorComponent' | 'notFoundComponent' | 'loader')[][] = [
  ['component'],
  ['errorComponent'],
  ['notFoundComponent'],
  ['loader'],
];

export default defineConfig(({ command }) => ({
  plugins: [
    leanClient(),
    contentFirst(),
    tailwindcss(),
    tanstackStart({ router: { codeSplittingOptions: { defaultBehavior: SPLIT } } }),
    react(),
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    // The contracts stand beside the vocabulary that pages show. Building a schema has no effect but the schema, so the
    // browser gets zod only with the pages that check what is typed. What every page starts with is one file: in 17 it took
    // 6 kB more and a request each.
    rollupOptions: {
      treeshake: { manualPureFunctions: ['z'] },
      output: {
        codeSplitting: {
          groups: [
            { name: 'schemas', test: /[\\/]node_modules[\\/]zod[\\/]/u, priority: 2 },
            { name: ENTRY_CHUNK, tags: ['$initial'], priority: 1 },
          ],
        },
      },
    },
  },
  // The build is one self-contained server entry. In development packages stay outside: they are not all modules yet.
  ssr: command === 'build' ? { noExternal: true } : {},
}));
