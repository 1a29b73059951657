export interface SourceImport {
  readonly specifier: string;
  /** Gone after types are stripped: "import type" or "export type". */
  readonly typeOnly: boolean;
  readonly line: number;
}

const FROM =
  /(?<![\w$.])(?:import|export)(\s+type(?=[\s{*]))?\s*([\w$*{][^'"`;()]*?)\s*from\s*(['"])([^'"\n]+)\3/g;
const BARE = /(?<![\w$.])import\s*(['"])([^'"\n]+)\1/g;
const DYNAMIC = /(?<![\w$.])(typeof\s+)?import\s*\(\s*(['"])([^'"\n]+)\2\s*\)(\s*\.\s*[A-Z])?/g;

/** Lists what a source file imports. `import { type A }` counts as a value import, as it still loads the module. */
export function readImports(source: string): SourceImport[] {
  const code = blankComments(source);
  const found: (SourceImport & { at: number })[] = [];
  const add = (at: number, specifier: string, typeOnly: boolean): void => {
    found.push({ at, specifier, typeOnly, line: lineOf(code, at) });
  };
  for (const match of code.matchAll(FROM)) add(match.index, match[4] ?? '', match[1] !== undefined);
  for (const match of code.matchAll(BARE)) add(match.index, match[2] ?? '', false);
  for (const match of code.matchAll(DYNAMIC)) {
    add(match.index, match[3] ?? '', match[1] !== undefined || match[4] !== undefined);
  }
  return found
    .sort((a, b) => a.at - b.at)
    .map(({ specifier, typeOnly, line }) => ({ specifier, typeOnly, line }));
}

function lineOf(text: string, at: number): number {
  let line = 1;
  for (let index = text.indexOf('\n'); index >= 0 && index < at; index = text.indexOf('\n', index + 1))
    line += 1;
  return line;
}

/** Replaces comments, template texts and patterns by blanks, so that only real statements are left to read. */
function blankComments(source: string): string {
  let out = '';
  for (let at = 0; at < source.length;) {
    const end = endOfOpaque(source, at);
    if (end > at) {
      const part = source.slice(at, end);
      out += isSpecifier(out, part) ? part : part.replace(/[^\n]/g, ' ');
      at = end;
    } else {
      out += source.charAt(at);
      at += 1;
    }
  }
  return out;
}

/** A quoted text matters only where a module is named. */
function isSpecifier(before: string, part: string): boolean {
  if (!part.startsWith("'") && !part.startsWith('"')) return false;
  return /\b(?:from|import|import\s*\()$/.test(before.slice(-40).trimEnd());
}

function endOfOpaque(source: string, at: number): number {
  const char = source.charAt(at);
  if (char === "'" || char === '"') return endOfQuoted(source, at, char);
  if (char === '`') return endOfTemplate(source, at);
  if (char !== '/') return at;
  const next = source.charAt(at + 1);
  if (next === '/') return endOr(source, source.indexOf('\n', at));
  if (next === '*') {
    const close = source.indexOf('*/', at + 2);
    return close < 0 ? source.length : close + 2;
  }
  return startsPattern(source, at) ? endOfPattern(source, at) : at;
}

function endOr(source: string, at: number): number {
  return at < 0 ? source.length : at;
}

/** A quoted string cannot go past its line; an apostrophe in a text of JSX therefore spoils one line at most. */
function endOfQuoted(source: string, from: number, quote: string): number {
  for (let at = from + 1; at < source.length; at += 1) {
    const char = source.charAt(at);
    if (char === '\\') at += 1;
    else if (char === quote) return at + 1;
    else if (char === '\n') return from + 1;
  }
  return from + 1;
}

function endOfTemplate(source: string, from: number): number {
  let depth = 0;
  for (let at = from + 1; at < source.length; at += 1) {
    const char = source.charAt(at);
    if (char === '\\') at += 1;
    else if (depth === 0 && char === '`') return at + 1;
    else if (char === '$' && source.charAt(at + 1) === '{') {
      depth += 1;
      at += 1;
    } else if (depth > 0 && char === '`') at = endOfTemplate(source, at) - 1;
    else if (depth > 0 && char === '{') depth += 1;
    else if (depth > 0 && char === '}') depth -= 1;
  }
  return source.length;
}

function startsPattern(source: string, at: number): boolean {
  const before = source.slice(Math.max(0, at - 12), at).trimEnd();
  return before === '' || /[(,=:[!&|?{};+\-*%~^]$|\b(?:return|typeof|case|in|of)$/.test(before);
}

function endOfPattern(source: string, from: number): number {
  let inClass = false;
  for (let at = from + 1; at < source.length; at += 1) {
    const char = source.charAt(at);
    if (char === '\n') return from + 1;
    if (char === '\\') at += 1;
    else if (char === '[') inClass = true;
    else if (char === ']') inClass = false;
    else if (char === '/' && !inClass) return at + 1;
  }
  return from + 1;
}
