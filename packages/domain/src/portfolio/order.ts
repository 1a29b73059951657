/** The list with one entry moved to a new index; an index past the end is the end. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.toSpliced(from, 1);
  const entry = list[from];
  return entry === undefined ? [...list] : rest.toSpliced(Math.min(to, rest.length), 0, entry);
}
