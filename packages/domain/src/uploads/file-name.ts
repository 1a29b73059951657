import { MAX_FILE_NAME, uploadRules } from './vocabulary.ts';
import type { UploadKind } from './vocabulary.ts';

/**
 * A person's file name, fit to be shown again: no folders, no control or direction marks (a name may not read backwards),
 * no leading dots, bounded. It never becomes a path. Null when nothing is left.
 */
export function cleanFileName(name: string): string | null {
  const last = name.split(/[/\\]/u).at(-1) ?? '';
  const clean = last
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, '')
    .replaceAll(/["<>|:*?]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[.\s]+/u, '')
    .trim();
  if (clean === '') return null;
  if (clean.length <= MAX_FILE_NAME) return clean;
  const ending = /\.[A-Za-z0-9]{1,5}$/u.exec(clean)?.[0] ?? '';
  return clean.slice(0, MAX_FILE_NAME - ending.length).replace(/\p{Cs}$/u, '') + ending;
}

export const endingOf = (name: string): string | null =>
  /\.([A-Za-z0-9]{1,5})$/u.exec(name)?.[1]?.toLowerCase() ?? null;

/** Why this file need not be sent at all, in words; null when it may be. The server looks at the bytes themselves. */
export function refusalBeforeSending(
  kind: UploadKind,
  file: { name: string; size: number; type: string },
): string | null {
  const rules = uploadRules(kind);
  const takes = `We take ${rules.words}.`;
  if (file.size === 0) return 'This file is empty. Choose it again, or another one.';
  const ending = endingOf(file.name);
  const known = Object.entries(rules.types);
  const fits = known.some(
    ([type, endings]) =>
      type === file.type || (file.type === '' && ending !== null && endings.includes(ending)),
  );
  if (!fits) return `This kind of file cannot be used here. ${takes}`;
  if (file.size > rules.maxBytes) return `This file is too large. ${takes}`;
  return null;
}
