import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import type { SourceImport } from './imports.ts';
import { LAYERS } from './layer-table.ts';
import type { Layer, LayerEdge } from './layer-table.ts';
import type { Problem } from './problem.ts';
import { packageOf, SCOPE } from './workspace.ts';
import type { SourceFile, Workspace, WorkspacePackage } from './workspace.ts';

const BUILTINS = new Set(builtinModules);
/** Tool presets without code: every package may name them among its devDependencies. */
const PRESETS = new Set(['tsconfig']);

/** Compares every manifest and every import with the layer table. */
export function checkLayers(
  workspace: Workspace,
  layers: Readonly<Record<string, Layer>> = LAYERS,
): Problem[] {
  return workspace.packages.flatMap((unit) => {
    const layer = layers[unit.unit];
    if (layer === undefined) {
      return [
        {
          file: `${unit.folder}/package.json`,
          message: `"${unit.manifest.name}" has no row in the layer table`,
        },
      ];
    }
    return [
      ...checkManifest(unit, layer),
      ...unit.sources.flatMap((source) => {
        const place = layer.devOnly === true ? { ...source, dev: true } : source;
        return source.imports.flatMap((imported) => checkImport(unit, layer, place, imported));
      }),
    ];
  });
}

function checkManifest(unit: WorkspacePackage, layer: Layer): Problem[] {
  const file = `${unit.folder}/package.json`;
  const problems: Problem[] = [];
  const groups = [
    { names: Object.keys(unit.manifest.dependencies ?? {}), dev: false },
    { names: Object.keys(unit.manifest.devDependencies ?? {}), dev: true },
  ];
  for (const { names, dev } of groups) {
    for (const name of names) {
      if (!dev && layer.never?.includes(name) === true) {
        problems.push({ file, message: `${unit.unit} must not depend on "${name}"` });
      }
      const target = name.startsWith(SCOPE) ? name.slice(SCOPE.length) : undefined;
      if (target === undefined || PRESETS.has(target)) continue;
      const allowed = layer.edges.some((edge) => edge.to === target);
      const allowedInDev = dev && layer.devEdges?.some((edge) => edge.to === target) === true;
      if (!allowed && !allowedInDev) {
        problems.push({
          file,
          message: `${unit.unit} must not depend on ${target}${dev ? ' (devDependencies)' : ''}`,
        });
      }
    }
  }
  return problems;
}

function checkImport(
  unit: WorkspacePackage,
  layer: Layer,
  source: SourceFile,
  imported: SourceImport,
): Problem[] {
  const { specifier, line } = imported;
  const problem = (message: string): Problem[] => [{ file: source.file, line, message }];
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(source.path), specifier);
    const leaves = target.startsWith('../') && layer.ways?.some((way) => target.startsWith(way)) !== true;
    return leaves ? problem(`"${specifier}" leaves the package; import it by its name`) : [];
  }
  if (specifier.startsWith('/') || specifier.startsWith('virtual:')) return [];
  if (specifier.startsWith('node:') || BUILTINS.has(specifier)) {
    const forbidden = layer.isomorphic === true && !source.dev && !imported.typeOnly;
    return forbidden ? problem(`${unit.unit} also runs in a browser and must not import "${specifier}"`) : [];
  }
  const name = packageOf(specifier);
  if (name === unit.manifest.name)
    return source.dev ? [] : problem(`"${specifier}" is this very package; import it by its path`);
  if (layer.never?.includes(name) === true && !source.dev) {
    return problem(`${unit.unit} must not import "${name}"`);
  }
  if (!name.startsWith(SCOPE)) return checkDeclared(unit, source, imported, name, problem);
  const edges = source.dev ? [...layer.edges, ...(layer.devEdges ?? [])] : layer.edges;
  const wrong = checkEdge(unit.unit, edges, imported, name, source.dev);
  return wrong === undefined ? checkDeclared(unit, source, imported, name, problem) : problem(wrong);
}

function checkEdge(
  from: string,
  edges: readonly LayerEdge[],
  imported: SourceImport,
  name: string,
  dev: boolean,
): string | undefined {
  const target = name.slice(SCOPE.length);
  const possible = edges.filter((edge) => edge.to === target);
  if (possible.length === 0) return `${from} must not import ${target}`;
  const entry = imported.specifier.slice(name.length + 1);
  const fitting = possible.filter((edge) => edge.entries === undefined || edge.entries.includes(entry));
  if (fitting.length === 0) {
    const allowed = possible.flatMap((edge) => edge.entries ?? []).join(', ');
    return `${from} may import only ${allowed} of ${target}, not "${imported.specifier}"`;
  }
  const typesOnly = fitting.every((edge) => edge.typesOnly === true);
  if (typesOnly && !imported.typeOnly && !dev) return `${from} may use ${target} only through "import type"`;
  return undefined;
}

function checkDeclared(
  unit: WorkspacePackage,
  source: SourceFile,
  imported: SourceImport,
  name: string,
  problem: (message: string) => Problem[],
): Problem[] {
  const { dependencies = {}, devDependencies = {}, peerDependencies = {} } = unit.manifest;
  if (name in dependencies || name in peerDependencies) return [];
  if (name in devDependencies) {
    if (source.dev || imported.typeOnly) return [];
    return problem(`"${name}" is only a devDependency of ${unit.unit} but is loaded at run time`);
  }
  const types = `@types/${name.replace(/^@/, '').replace('/', '__')}`;
  if (imported.typeOnly && types in devDependencies) return [];
  return problem(`"${name}" is not declared in ${unit.folder}/package.json`);
}
