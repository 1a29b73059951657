import type { Plugin } from 'vite';

/**
 * Parts of the framework that this site never runs and that its bundler cannot see to be dead, as small stand-ins for the
 * browser: server functions (there are none; they bring a serializer of 60 kB) and the router's own link (every link here is
 * a plain anchor with `RouterLink` behind it). A part that moves or changes its exports fails the build.
 */
const STAND_INS: { file: RegExp; code: string }[] = [
  {
    file: /start-client-core\/dist\/esm\/client-rpc\/serverFnFetcher\.js$/u,
    code: `
      const none = () => { throw new Error('this site has no server functions'); };
      export const serverFnFetcher = none, trackPostProcessPromise = none;`,
  },
  {
    file: /react-router\/dist\/esm\/link\.js$/u,
    code: `
      const none = () => { throw new Error('links of this site are RouterLink'); };
      export const Link = none, createLink = none, useLinkProps = none, linkOptions = (options) => options;`,
  },
];

export function leanClient(): Plugin {
  const seen = new Set<RegExp>();
  return {
    name: 'lean-client',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    load(id) {
      const standIn = STAND_INS.find(({ file }) => file.test(id));
      if (!standIn) return undefined;
      seen.add(standIn.file);
      return { code: standIn.code, moduleSideEffects: false };
    },
    generateBundle() {
      const missing = STAND_INS.filter(({ file }) => !seen.has(file));
      if (missing.length > 0) this.error(`not found any more: ${missing.map(({ file }) => file).join(', ')}`);
    },
  };
}
