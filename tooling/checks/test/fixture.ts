import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** File contents by path; an object is written as JSON. */
export type Tree = Readonly<Record<string, string | object>>;

/** Writes a throw-away repository and removes it when the test ends. */
export function plant(tree: Tree): string {
  const root = mkdtempSync(join(tmpdir(), 'nxtgauge-checks-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const files: Tree = {
    'package.json': { name: 'root' },
    'turbo.json': { tasks: { typecheck: {} } },
    ...tree,
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return root;
}

export interface PlantedPackage {
  readonly dependencies?: readonly string[];
  readonly devDependencies?: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

/** The tree of one workspace package; own packages are named without their scope. */
export function packageTree(folder: string, planted: PlantedPackage): Tree {
  const unit = folder.split('/')[1] ?? '';
  const manifest = {
    name: `@nxtgauge/${unit}`,
    scripts: { typecheck: 'tsc --noEmit' },
    dependencies: ranges(planted.dependencies),
    devDependencies: ranges(planted.devDependencies),
  };
  const files = Object.entries(planted.files).map(([path, content]) => [`${folder}/${path}`, content]);
  return { [`${folder}/package.json`]: manifest, ...(Object.fromEntries(files) as Tree) };
}

function ranges(names: readonly string[] = []): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => [name, name.startsWith('@nxtgauge/') ? 'workspace:*' : 'catalog:']),
  );
}
