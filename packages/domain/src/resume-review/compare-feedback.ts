interface Remark {
  category: string;
  text: string;
  originalText: string | null;
}

const keyOf = ({ category, text, originalText }: Remark) => `${category}|${text}|${originalText ?? ''}`;

/** Which remarks the newer review has that the older had not, and which it no longer has; the same remark twice counts twice. */
export function compareFeedback<T extends Remark>(
  older: readonly T[],
  newer: readonly T[],
): { appeared: T[]; vanished: T[]; stayed: number } {
  const left = new Map<string, T[]>();
  for (const item of older) left.set(keyOf(item), [...(left.get(keyOf(item)) ?? []), item]);
  const appeared: T[] = [];
  let stayed = 0;
  for (const item of newer) {
    if (left.get(keyOf(item))?.pop()) stayed += 1;
    else appeared.push(item);
  }
  return { appeared, vanished: [...left.values()].flat(), stayed };
}
