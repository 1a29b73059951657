/** The member at `index`; a list that is too short is a mistake of the demo itself. */
export function nth<T>(list: ArrayLike<T>, index: number): T {
  const value = list[index];
  if (value === undefined) throw new Error(`no member ${index} in a list of ${list.length}`);
  return value;
}
