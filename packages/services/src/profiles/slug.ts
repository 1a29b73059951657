const MAX_LENGTH = 80;

/** `Aarohi Kapoor Photography` in Pune → `aarohi-kapoor-photography-pune`; the fallback stands in for a name without Latin letters. */
export function profileSlug(name: string, citySlug: string, fallback: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, MAX_LENGTH)
    .replace(/^-+|-+$/gu, '');
  return `${plain === '' ? fallback : plain}-${citySlug}`;
}
