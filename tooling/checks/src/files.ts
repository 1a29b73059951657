import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const SKIPPED_FOLDERS = new Set(['node_modules', 'dist', 'test-results', 'playwright-report', 'coverage']);

/** All files below a folder as paths relative to `root` with forward slashes, sorted; build output and hidden folders left out. */
export function listFiles(root: string, folder = root): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!SKIPPED_FOLDERS.has(entry.name) && !entry.name.startsWith('.'))
        found.push(...listFiles(root, path));
    } else if (entry.isFile()) found.push(relative(root, path).split(sep).join('/'));
  }
  return found.sort();
}

export function readText(root: string, file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

const CODE = /\.(?:[cm]?[jt]s|[jt]sx)$/;
const GENERATED = /\.gen\.ts$|(?:^|\/)migrations\/|\.d\.ts$/;

/** Source that people write: generated files, declarations and migrations left out. */
export function isCode(file: string): boolean {
  return CODE.test(file) && !GENERATED.test(file);
}

const DEV_FILE =
  /(?:^|\/)(?:test|tests|testing|bench|gallery|fixtures)\/|\.(?:test|spec)\.[jt]sx?$|(?:^|\/)(?:vite|vitest|playwright|drizzle)\.config\.[cm]?[jt]s$/;

/** Tests and tool settings: they may use devDependencies and the testing package. Path inside the package. */
export function isDevFile(file: string): boolean {
  return DEV_FILE.test(file);
}
