const SEGMENT = /^[a-z0-9][a-z0-9._-]*$/u;
const MAX_CHARS = 300;

/** The key's segments; throws on anything that could leave the store: dots alone, backslashes, empty parts, capitals. */
export function keySegments(key: string): string[] {
  const segments = key.split('/');
  if (
    key.length > MAX_CHARS ||
    !segments.every((segment) => SEGMENT.test(segment) && !segment.includes('..'))
  ) {
    throw new Error('This is not a storage key.');
  }
  return segments;
}

const TYPES: Record<string, string> = {
  avif: 'image/avif',
  webp: 'image/webp',
  png: 'image/png',
  jpg: 'image/jpeg',
  mp4: 'video/mp4',
  webm: 'video/webm',
  pdf: 'application/pdf',
  json: 'application/json',
};

/** By the key's ending; our own keys name what they hold. */
export const typeOfKey = (key: string) => TYPES[key.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
