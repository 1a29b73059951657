import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCode, isDevFile, listFiles, readText } from './files.ts';
import { readImports } from './imports.ts';
import type { SourceImport } from './imports.ts';

export interface Manifest {
  readonly name: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface SourceFile {
  /** Relative to the root. */
  readonly file: string;
  /** Relative to the package. */
  readonly path: string;
  readonly dev: boolean;
  readonly imports: readonly SourceImport[];
}

export interface WorkspacePackage {
  /** "services" for "@nxtgauge/services". */
  readonly unit: string;
  readonly folder: string;
  readonly manifest: Manifest;
  readonly files: readonly string[];
  readonly sources: readonly SourceFile[];
}

export interface Workspace {
  readonly root: string;
  readonly rootManifest: Manifest;
  readonly packages: readonly WorkspacePackage[];
}

export const SCOPE = '@nxtgauge/';
const GROUPS = ['apps', 'packages', 'tooling'];

/** Reads every workspace package with its manifest and the imports of its source. */
export function readWorkspace(root: string): Workspace {
  const packages: WorkspacePackage[] = [];
  for (const group of GROUPS) {
    if (!existsSync(join(root, group))) continue;
    for (const entry of readdirSync(join(root, group), { withFileTypes: true })) {
      const folder = `${group}/${entry.name}`;
      if (entry.isDirectory() && existsSync(join(root, folder, 'package.json'))) {
        packages.push(readPackage(root, folder));
      }
    }
  }
  return { root, rootManifest: readManifest(join(root, 'package.json')), packages };
}

function readManifest(path: string): Manifest {
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}

function readPackage(root: string, folder: string): WorkspacePackage {
  const manifest = readManifest(join(root, folder, 'package.json'));
  const files = listFiles(root, join(root, folder));
  const sources = files.filter(isCode).map((file) => {
    const path = file.slice(folder.length + 1);
    return { file, path, dev: isDevFile(path), imports: readImports(readText(root, file)) };
  });
  return { unit: manifest.name.slice(SCOPE.length), folder, manifest, files, sources };
}

/** The package part of an import: "zod" of "zod/v4", "@trpc/server" of "@trpc/server/http". */
export function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
