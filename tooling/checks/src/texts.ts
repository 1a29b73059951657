import { homedir } from 'node:os';
import { isCode, isDevFile, listFiles, readText } from './files.ts';
import type { Problem } from './problem.ts';

const MAX_LINES = 300;
const TEXT = /\.(?:[cm]?[jt]sx?|json|ya?ml|md|css|html|sql|sh|txt)$|(?:^|\/)(?:\.gitignore|run)$/;
const NO_SOURCE = /^pnpm-lock\.yaml$|(?:^|\/)migrations\/meta\//;
const STYLE = /\.css$/;

/** Names and sentences of the demo data: text, not code. */
const DATA = /(?:^|\/)src\/demo\/corpus\//;

/** Source files stay short enough to be read in one go; tests, generated files, migrations and data may be long. */
export function checkSizes(root: string): Problem[] {
  return listFiles(root).flatMap((file) => {
    if (!(isCode(file) || STYLE.test(file)) || isDevFile(file) || DATA.test(file)) return [];
    const lines = readText(root, file).trimEnd().split('\n').length;
    return lines <= MAX_LINES
      ? []
      : [{ file, message: `has ${String(lines)} lines; ${String(MAX_LINES)} is the limit` }];
  });
}

const FOREIGN_PATHS =
  /(?<![\w.$@}/-])(?:\/(?:home|root|Users|tmp|work|private|mnt)\/[\w.-]+|[A-Z]:\\Users\\)/;
const REGISTRY = /registry\.(?:npmjs|yarnpkg|npmmirror)\.(?:org|com)/;

/** Nothing in the repository knows the machine it was written on. */
export function checkMachinePaths(root: string): Problem[] {
  const own = [root, `${homedir()}/`].filter((path) => path.length > 8);
  return forEachLine(
    root,
    (file) => TEXT.test(file) && !NO_SOURCE.test(file),
    (line) => {
      const path = FOREIGN_PATHS.exec(line)?.[0] ?? own.find((known) => line.includes(known));
      if (path !== undefined) return `names a path of one machine: ${path}`;
      return REGISTRY.test(line) ? 'names a package registry' : undefined;
    },
  );
}

const LEFTOVERS: readonly (readonly [RegExp, string])[] = [
  [/(?:\/\/|\/\*|\*|#)\s*(?:TODO|FIXME|XXX|HACK)\b/, 'an open note'],
  [/@ts-(?:ignore|nocheck|expect-error)\b/, 'a silenced type error'],
  [/\b(?:eslint|oxlint|biome)-(?:disable|ignore)/, 'a silenced lint rule'],
  [/(?<![\w.])(?:it|test|describe)\.(?:skip|only|todo|fails)\b/, 'a test that does not count'],
  [/\bas\s+any\b/, '"as any"'],
];

/** Nothing is left for later or switched off by hand. */
export function checkLeftovers(root: string): Problem[] {
  return forEachLine(
    root,
    (file) => isCode(file) && !file.startsWith('tooling/checks/'),
    (line) => {
      const found = LEFTOVERS.find(([pattern]) => pattern.test(line));
      return found === undefined ? undefined : `holds ${found[1]}`;
    },
  );
}

function forEachLine(
  root: string,
  wanted: (file: string) => boolean,
  judge: (line: string) => string | undefined,
): Problem[] {
  const problems: Problem[] = [];
  for (const file of listFiles(root).filter(wanted)) {
    readText(root, file)
      .split('\n')
      .forEach((line, index) => {
        const message = judge(line);
        if (message !== undefined) problems.push({ file, line: index + 1, message });
      });
  }
  return problems;
}
