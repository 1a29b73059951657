import { posix } from 'node:path';
import { FEATURE_ROOTS } from './layer-table.ts';
import type { Problem } from './problem.ts';
import type { SourceFile, Workspace, WorkspacePackage } from './workspace.ts';

interface Step {
  readonly from: SourceFile;
  readonly to: string;
  readonly line: number;
  readonly typeOnly: boolean;
}

/** Edges inside a package: no circles of files or of domain folders, and `internal` stays inside its folder. */
export function checkInside(workspace: Workspace): Problem[] {
  return workspace.packages.flatMap((unit) => {
    const steps = relativeSteps(unit);
    return [...checkInternal(steps), ...checkFeatureOrder(unit, steps), ...checkCycles(unit, steps)];
  });
}

function relativeSteps(unit: WorkspacePackage): Step[] {
  const paths = new Set(unit.sources.map((source) => source.path));
  const steps: Step[] = [];
  for (const from of unit.sources) {
    for (const { specifier, line, typeOnly } of from.imports) {
      if (!specifier.startsWith('.')) continue;
      const to = resolve(paths, posix.join(posix.dirname(from.path), specifier));
      if (to !== undefined) steps.push({ from, to, line, typeOnly });
    }
  }
  return steps;
}

function resolve(paths: ReadonlySet<string>, path: string): string | undefined {
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
  return endings.map((ending) => path + ending).find((candidate) => paths.has(candidate));
}

function checkInternal(steps: readonly Step[]): Problem[] {
  return steps
    .filter(({ from, to }) => {
      const inside = /^(.*?)\/internal(?:\.tsx?|\/.*)$/.exec(to)?.[1];
      return inside !== undefined && !from.path.startsWith(`${inside}/`);
    })
    .map(({ from, to, line }) => ({ file: from.file, line, message: `${to} is internal to its folder` }));
}

/** The folder of a domain or feature that a path lies in; undefined for files beside the folders. */
function featureOf(unit: WorkspacePackage, path: string): string | undefined {
  const root = FEATURE_ROOTS[unit.unit];
  if (root === undefined || !path.startsWith(`${root}/`)) return undefined;
  const [name, ...rest] = path.slice(root.length + 1).split('/');
  return rest.length > 0 ? name : undefined;
}

/** Domains and features use each other in one direction only, whichever file of the other they name. */
function checkFeatureOrder(unit: WorkspacePackage, steps: readonly Step[]): Problem[] {
  const graph = new Map<string, Set<string>>();
  const places = new Map<string, Step>();
  for (const step of steps) {
    const own = featureOf(unit, step.from.path);
    const target = featureOf(unit, step.to);
    if (own === undefined || target === undefined || own === target || step.typeOnly || step.from.dev)
      continue;
    const targets = graph.get(own) ?? new Set<string>();
    targets.add(target);
    graph.set(own, targets);
    if (!places.has(`${own}>${target}`)) places.set(`${own}>${target}`, step);
  }
  return findCycles(graph).map((cycle) => {
    const round = [...cycle, cycle[0] ?? ''];
    const found = round
      .slice(1)
      .map((target, index) => places.get(`${round[index] ?? ''}>${target}`))
      .filter((step) => step !== undefined);
    const detail = found.map((step) => `${step.from.path} imports ${step.to}`).join('; ');
    return {
      file: found.at(-1)?.from.file ?? unit.folder,
      line: found.at(-1)?.line ?? 1,
      message: `folders use each other in a circle: ${round.join(' → ')} (${detail})`,
    };
  });
}

function checkCycles(unit: WorkspacePackage, steps: readonly Step[]): Problem[] {
  const graph = new Map<string, Set<string>>();
  for (const { from, to, typeOnly } of steps) {
    if (typeOnly || from.dev) continue;
    const targets = graph.get(from.path) ?? new Set<string>();
    targets.add(to);
    graph.set(from.path, targets);
  }
  return findCycles(graph).map((cycle) => ({
    file: `${unit.folder}/${cycle[0] ?? ''}`,
    message: `imports in a circle: ${[...cycle, cycle[0] ?? ''].join(' → ')}`,
  }));
}

/** One circle for each knot of the graph, in the order the walk met it. */
export function findCycles(graph: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const done = new Set<string>();
  const cycles: string[][] = [];
  const path: string[] = [];
  const onPath = new Set<string>();
  const knotted = new Set<string>();
  const visit = (node: string): void => {
    if (done.has(node)) return;
    path.push(node);
    onPath.add(node);
    for (const next of graph.get(node) ?? []) {
      if (onPath.has(next)) {
        const cycle = path.slice(path.indexOf(next));
        if (!cycle.some((member) => knotted.has(member))) {
          cycles.push(cycle);
          for (const member of cycle) knotted.add(member);
        }
      } else visit(next);
    }
    path.pop();
    onPath.delete(node);
    done.add(node);
  };
  for (const node of graph.keys()) visit(node);
  return cycles;
}
