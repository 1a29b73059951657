import { AppError } from '@nxtgauge/domain/errors';
import { unzipSync } from 'fflate';
import { damagedWord, refusedKind, unsafeWord, wordBomb } from './refusals.ts';

const MB = 1_000_000;
const MAX_ENTRIES = 3_000;
const MAX_PART = 20 * MB;
const MAX_READ = 40 * MB;
const MAX_ALL = 250 * MB;
const MAX_HEADERS = 30;

export interface DocxParts {
  headers: string[];
  body: string;
  footers: string[];
}

interface Entry {
  name: string;
  originalSize: number;
}

/** The XML parts that hold text. What the archive claims is measured before anything is unfolded, and bounds what is. */
export function docxParts(bytes: Uint8Array): DocxParts {
  const entries = listed(bytes);
  const names = new Set(entries.map(({ name }) => name));
  assertDocument(names);
  const main = [...names].find((name) => /^word\/document\d*\.xml$/iu.test(name));
  const outer = entries
    .filter(({ name }) => /^word\/(?:header|footer)\d*\.xml$/iu.test(name))
    .slice(0, MAX_HEADERS);
  const types = '[Content_Types].xml';
  if (!main) throw damagedWord();
  const wanted = new Set([types, main, ...outer.map(({ name }) => name)]);
  const read = unfolded(bytes, entries, wanted);
  if (/macroEnabled|vbaProject/iu.test(read.get(types) ?? '')) throw unsafeWord('a program (macros)');
  const texts = (kind: string) => [
    ...new Set(
      outer.filter(({ name }) => name.toLowerCase().includes(kind)).map(({ name }) => read.get(name) ?? ''),
    ),
  ];
  return { headers: texts('/header'), body: read.get(main) ?? '', footers: texts('/footer') };
}

function listed(bytes: Uint8Array): Entry[] {
  const entries: Entry[] = [];
  const note = (entry: Entry) => {
    entries.push({ name: entry.name.replaceAll('\\', '/'), originalSize: entry.originalSize });
    if (entries.length > MAX_ENTRIES) throw wordBomb();
    return false;
  };
  attempt(() => unzipSync(bytes, { filter: note }));
  if (entries.reduce((sum, { originalSize }) => sum + originalSize, 0) > MAX_ALL) throw wordBomb();
  return entries;
}

function assertDocument(names: ReadonlySet<string>): void {
  const has = (pattern: RegExp) => [...names].some((name) => pattern.test(name));
  if (has(/^xl\//iu)) throw refusedKind('This is an Excel file.');
  if (has(/^ppt\//iu)) throw refusedKind('This is a PowerPoint file.');
  if (has(/^content\.xml$/iu)) throw refusedKind('This is an OpenDocument file.');
  if (!has(/^\[content_types\]\.xml$/iu)) throw refusedKind('This is an archive, not a single file.');
  if (has(/vbaProject|vbaData/iu)) throw unsafeWord('a program (macros)');
  if (has(/activeX\//iu)) throw unsafeWord('a program (a control)');
}

function unfolded(
  bytes: Uint8Array,
  entries: readonly Entry[],
  wanted: ReadonlySet<string>,
): Map<string, string> {
  const sizes = entries.filter(({ name }) => wanted.has(name)).map(({ originalSize }) => originalSize);
  if (sizes.some((size) => size > MAX_PART) || sizes.reduce((sum, size) => sum + size, 0) > MAX_READ) {
    throw wordBomb();
  }
  const files = attempt(() =>
    unzipSync(bytes, { filter: ({ name }) => wanted.has(name.replaceAll('\\', '/')) }),
  );
  return new Map(Object.entries(files).map(([name, part]) => [name.replaceAll('\\', '/'), decoded(part)]));
}

function attempt<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof AppError ? error : damagedWord();
  }
}

function decoded(part: Uint8Array): string {
  const [first, second] = part;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(part);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(part);
  return new TextDecoder().decode(part);
}
