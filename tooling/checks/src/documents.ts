import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { listFiles, readText } from './files.ts';
import type { Problem } from './problem.ts';
import type { Workspace } from './workspace.ts';

const CODE_SPAN = /`([^`\n]+)`/g;
const LINK = /\]\(([^)\s]+)\)/g;
const REPOSITORY_PATH = /^(?:apps|packages|tooling|docs|\.ci)\/[\w@./*{},$<>[\]-]*$/;
const COMMAND = /^(pnpm|npm run)\s+([\w:-]+)/;
const PNPM_OWN = new Set(
  'install i add remove update exec dlx run why list store audit up outdated'.split(' '),
);

/** Paths, links and commands named in the README and the documents exist. Decisions are history and left out. */
export function checkDocuments(workspace: Workspace): Problem[] {
  const files = listFiles(workspace.root).filter(
    (file) => file === 'README.md' || (/^docs\/.*\.md$/.test(file) && !file.startsWith('docs/decisions/')),
  );
  return files.flatMap((file) => checkDocument(workspace, file));
}

function checkDocument(workspace: Workspace, file: string): Problem[] {
  const problems: Problem[] = [];
  let fenced = false;
  readText(workspace.root, file)
    .split('\n')
    .forEach((text, index) => {
      if (text.startsWith('```')) fenced = !fenced;
      const commands = fenced ? [text.trim()] : [...text.matchAll(CODE_SPAN)].map((match) => match[1] ?? '');
      const found = [
        ...(fenced ? [] : commands.map((span) => missingPath(workspace.root, span))),
        ...commands.map((span) => missingScript(workspace, span)),
        ...(fenced
          ? []
          : [...text.matchAll(LINK)].map((match) => missingLink(workspace.root, file, match[1] ?? ''))),
      ];
      for (const message of found)
        if (message !== undefined) problems.push({ file, line: index + 1, message });
    });
  return problems;
}

function missingPath(root: string, span: string): string | undefined {
  if (!REPOSITORY_PATH.test(span)) return undefined;
  const fixed = span.split('/');
  const wild = fixed.findIndex((part) => /[*{<$[…]|\.\.\./.test(part));
  const path = (wild < 0 ? fixed : fixed.slice(0, wild)).join('/').replace(/:\d+$/, '');
  return existsSync(join(root, path)) ? undefined : `names "${span}", which does not exist`;
}

function missingScript(workspace: Workspace, span: string): string | undefined {
  const match = COMMAND.exec(span);
  const name = match?.[2] ?? '';
  if (match === null || (match[1] === 'pnpm' && PNPM_OWN.has(name))) return undefined;
  return workspace.rootManifest.scripts?.[name] === undefined
    ? `names "${span}", but there is no such script`
    : undefined;
}

function missingLink(root: string, file: string, target: string): string | undefined {
  if (/^(?:[a-z]+:|#)/.test(target)) return undefined;
  const path = posix.join(posix.dirname(file), target.replace(/#.*$/, ''));
  return existsSync(join(root, decodeURIComponent(path)))
    ? undefined
    : `links to "${target}", which does not exist`;
}
