/** Every field of a rule by its dotted path; a list of plain values is one field. The rule's own version is none. */
export function flatFields(value: unknown): Map<string, unknown> {
  const fields = new Map<string, unknown>();
  const walk = (at: unknown, path: string) => {
    const isObject = typeof at === 'object' && at !== null;
    const plainList = Array.isArray(at) && !at.some((entry) => typeof entry === 'object' && entry !== null);
    if (!isObject || plainList) {
      fields.set(path, at);
      return;
    }
    for (const [key, inner] of Object.entries(at)) walk(inner, path === '' ? key : `${path}.${key}`);
  };
  walk(value, '');
  fields.delete('version');
  return fields;
}

/** What differs between two values of a rule, by field, before and after. */
export function changedFields(before: unknown, after: unknown): Record<string, [unknown, unknown]> {
  const [was, is] = [flatFields(before), flatFields(after)];
  return Object.fromEntries(
    [...new Set([...was.keys(), ...is.keys()])]
      .filter((path) => JSON.stringify(was.get(path)) !== JSON.stringify(is.get(path)))
      .map((path) => [path, [was.get(path), is.get(path)]]),
  );
}
