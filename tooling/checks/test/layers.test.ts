import { describe, expect, it } from 'vitest';
import { LAYERS } from '../src/layer-table.ts';
import { checkLayers } from '../src/layers.ts';
import { formatProblem } from '../src/problem.ts';
import { readWorkspace } from '../src/workspace.ts';
import { packageTree, plant } from './fixture.ts';
import type { Tree } from './fixture.ts';

function faults(...trees: readonly Tree[]): string[] {
  const tree = Object.assign({}, ...trees) as Tree;
  return checkLayers(readWorkspace(plant(tree))).map(formatProblem);
}

const domain = packageTree('packages/domain', {
  dependencies: ['zod'],
  files: { 'src/leads/index.ts': "import { z } from 'zod';\n" },
});

describe('the layer table', () => {
  it('lets the right house pass', () => {
    expect(
      faults(
        domain,
        packageTree('packages/services', {
          dependencies: ['@nxtgauge/domain', '@nxtgauge/db', 'drizzle-orm'],
          devDependencies: ['@nxtgauge/testing', '@nxtgauge/tsconfig', 'vitest'],
          files: {
            'src/leads/post-lead.ts': [
              "import { readFile } from 'node:fs/promises';",
              "import { LEAD_STATUSES } from '@nxtgauge/domain/leads';",
              "import { leads } from '@nxtgauge/db/leads';",
              "import { eq } from 'drizzle-orm';",
            ].join('\n'),
            'src/leads/post-lead.test.ts': [
              "import { it } from 'vitest';",
              "import { cloneDatabase } from '@nxtgauge/testing/database';",
            ].join('\n'),
          },
        }),
        packageTree('packages/integrations', {
          dependencies: ['@nxtgauge/domain', '@nxtgauge/services'],
          files: { 'src/mail/index.ts': "import type { Mailer } from '@nxtgauge/services/ports';\n" },
        }),
        packageTree('packages/ui', {
          dependencies: ['@nxtgauge/domain', 'react'],
          devDependencies: ['@nxtgauge/api'],
          files: {
            'src/app-kit/trpc.tsx':
              "import type { AppRouter } from '@nxtgauge/api';\nimport { useState } from 'react';\n",
          },
        }),
        packageTree('apps/server', {
          dependencies: ['@nxtgauge/api', '@nxtgauge/db', '@nxtgauge/dashboard'],
          files: { 'src/main.ts': "import { connect } from '@nxtgauge/db/client';\n" },
        }),
      ),
    ).toEqual([]);
  });

  it('catches a planted wrong import and the manifest that allows it', () => {
    expect(
      faults(
        domain,
        packageTree('packages/api', {
          dependencies: ['@nxtgauge/domain', '@nxtgauge/services', '@nxtgauge/db', 'drizzle-orm'],
          files: {
            'src/leads/router.ts': [
              "import { LEAD_STATUSES } from '@nxtgauge/domain/leads';",
              "import { leads } from '@nxtgauge/db/leads';",
              "import { eq } from 'drizzle-orm';",
            ].join('\n'),
          },
        }),
      ),
    ).toEqual([
      'packages/api/package.json  api must not depend on db',
      'packages/api/package.json  api must not depend on "drizzle-orm"',
      'packages/api/src/leads/router.ts:2  api must not import db',
      'packages/api/src/leads/router.ts:3  api must not import "drizzle-orm"',
    ]);
  });

  it.each([
    ['a static import', "import { x } from '@nxtgauge/db/leads';"],
    ['an import over several lines', "import {\n  x,\n} from '@nxtgauge/db/leads';"],
    ['an import for effect', "import '@nxtgauge/db/leads';"],
    ['a star import', "import * as tables from '@nxtgauge/db/leads';"],
    ['a re-export', "export { x } from '@nxtgauge/db/leads';"],
    ['a star re-export', "export * from '@nxtgauge/db/leads';"],
    ['a dynamic import', "const tables = await import('@nxtgauge/db/leads');"],
    ['a type import', "import type { Lead } from '@nxtgauge/db/leads';"],
    ['an import of a type by path', "let lead: import('@nxtgauge/db/leads').Lead;"],
  ])('catches %s upwards', (_name, code) => {
    const tree = packageTree('packages/domain', { dependencies: [], files: { 'src/leads/index.ts': code } });
    expect(faults(tree)).toHaveLength(1);
    expect(faults(tree)[0]).toContain('domain must not import db');
  });

  it('does not see imports in comments and texts', () => {
    const code = [
      "// import { x } from '@nxtgauge/db/leads';",
      "/* import { x } from '@nxtgauge/db/leads'; */",
      "const text = `import { x } from '@nxtgauge/db/leads';`;",
      'const quote = /[\'"`]/;',
      'const url = "https://nxtgauge.invalid"; // \'',
    ].join('\n');
    expect(faults(packageTree('packages/domain', { files: { 'src/leads/index.ts': code } }))).toEqual([]);
  });

  it('catches a value where only types may be used', () => {
    const app = (code: string): Tree =>
      packageTree('apps/dashboard', {
        dependencies: ['@nxtgauge/ui'],
        devDependencies: ['@nxtgauge/api'],
        files: { 'src/main.tsx': code },
      });
    expect(faults(app("import type { AppRouter } from '@nxtgauge/api';"))).toEqual([]);
    expect(faults(app("export type { AppRouter } from '@nxtgauge/api';"))).toEqual([]);
    const message = 'apps/dashboard/src/main.tsx:1  dashboard may use api only through "import type"';
    expect(faults(app("import { appRouter } from '@nxtgauge/api';"))).toEqual([message]);
    expect(faults(app("import { type AppRouter } from '@nxtgauge/api';"))).toEqual([message]);
    expect(faults(app("import '@nxtgauge/api';"))).toEqual([message]);
  });

  it('keeps integrations to the types of the ports and the server to the client of the database', () => {
    const integrations = (code: string): Tree =>
      packageTree('packages/integrations', {
        dependencies: ['@nxtgauge/services'],
        files: { 'src/mail/index.ts': code },
      });
    expect(faults(integrations("import { Mailer } from '@nxtgauge/services/ports';"))[0]).toContain(
      'only through "import type"',
    );
    expect(faults(integrations("import type { Lead } from '@nxtgauge/services/leads';"))[0]).toContain(
      'may import only ports',
    );
    const server = packageTree('apps/server', {
      dependencies: ['@nxtgauge/db'],
      files: { 'src/main.ts': "import { leads } from '@nxtgauge/db/leads';" },
    });
    expect(faults(server)[0]).toContain('server may import only client');
  });

  it('catches an undeclared dependency and a devDependency used at run time', () => {
    expect(
      faults(
        packageTree('packages/services', {
          dependencies: [],
          devDependencies: ['fast-check'],
          files: {
            'src/leads/index.ts': [
              "import { z } from 'zod';",
              "import { leads } from '@nxtgauge/db/leads';",
              "import fc from 'fast-check';",
            ].join('\n'),
            'src/leads/index.test.ts': "import fc from 'fast-check';",
          },
        }),
      ),
    ).toEqual([
      'packages/services/src/leads/index.ts:1  "zod" is not declared in packages/services/package.json',
      'packages/services/src/leads/index.ts:2  "@nxtgauge/db" is not declared in packages/services/package.json',
      'packages/services/src/leads/index.ts:3  "fast-check" is only a devDependency of services but is loaded at run time',
    ]);
  });

  it('catches apps that import apps, ways out of a package, Node in a browser, and a unit without a row', () => {
    const found = faults(
      packageTree('apps/console', {
        dependencies: ['@nxtgauge/dashboard'],
        files: {
          'src/main.tsx':
            "import { x } from '@nxtgauge/dashboard/x';\nimport { y } from '../../dashboard/src/y.ts';\nimport fs from 'node:fs';",
        },
      }),
      packageTree('packages/leftover', { files: { 'src/index.ts': '' } }),
    );
    expect(found).toEqual([
      'apps/console/package.json  console must not depend on dashboard',
      'apps/console/src/main.tsx:1  console must not import dashboard',
      'apps/console/src/main.tsx:2  "../../dashboard/src/y.ts" leaves the package; import it by its name',
      'apps/console/src/main.tsx:3  console also runs in a browser and must not import "node:fs"',
      'packages/leftover/package.json  "@nxtgauge/leftover" has no row in the layer table',
    ]);
  });

  it('names only units of the house, without circles outside tests', () => {
    for (const [unit, layer] of Object.entries(LAYERS)) {
      for (const edge of layer.edges) {
        expect(LAYERS[edge.to], `${unit} → ${edge.to}`).toBeDefined();
        expect(LAYERS[edge.to]?.edges.some((back) => back.to === unit)).toBe(false);
      }
    }
  });
});
