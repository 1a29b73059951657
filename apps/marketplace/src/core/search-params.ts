/** Addresses as people and plain forms write them: every value is text, a repeated key is a list. */
export type RawSearch = Record<string, string | string[]>;

export function parseSearch(text: string): RawSearch {
  const search: RawSearch = {};
  for (const [key, value] of new URLSearchParams(text)) {
    const before = search[key];
    search[key] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  }
  return search;
}

export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') params.append(key, String(one));
    }
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

const CONTROL = /[\u0000-\u001f\u007f]+/gu;

/** The first value of a key, trimmed, without characters that cannot be shown; undefined when there is none. */
export function one(search: Record<string, unknown>, key: string): string | undefined {
  const value = search[key];
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const text = typeof first === 'string' ? first.replace(CONTROL, ' ').trim() : '';
  return text === '' ? undefined : text;
}

export function many(search: Record<string, unknown>, key: string): string[] {
  const value = search[key];
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return [...new Set(all.filter((entry): entry is string => typeof entry === 'string' && entry !== ''))];
}

/** A whole number between two ends; undefined for anything else. */
export function whole(text: string | undefined, min: number, max: number): number | undefined {
  if (text === undefined || !/^\d{1,9}$/u.test(text)) return undefined;
  const number = Number(text);
  return number >= min && number <= max ? number : undefined;
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/u;
export const slugOf = (text: string | undefined) =>
  text !== undefined && text.length <= 120 && SLUG.test(text) ? text : undefined;

const CURSOR = /^[\w.~:|+-]{1,200}$/u;
export const cursorOf = (text: string | undefined) =>
  text !== undefined && CURSOR.test(text) ? text : undefined;
