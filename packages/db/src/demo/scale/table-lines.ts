import { copyField } from '../load/rows.ts';
import type { Value } from '../load/rows.ts';
import { luckOf } from './shape.ts';

export interface TableLines {
  table: string;
  columns: readonly string[];
  lines: Iterable<string>;
}

/** One row in the text format of COPY. */
export const line = (values: readonly Value[]): string => `${values.map(copyField).join('\t')}\n`;
/** The member that the luck of this position draws. */
export const pickBy = <T>(list: readonly T[], a: number, b: number): T => {
  const value = list[luckOf(a, b) % list.length];
  if (value === undefined) throw new Error('an empty list');
  return value;
};
