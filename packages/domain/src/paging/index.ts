import { z } from 'zod';

export const PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 100;

/** Opaque to clients: what `nextCursor` of the page before said. */
export const Cursor = z
  .string()
  .max(200)
  .regex(/^[\w.~:|+-]*$/u, 'This page link is broken.');

export const PageInput = z.strictObject({
  cursor: Cursor.nullish(),
  limit: z.int().min(1).max(MAX_PAGE_SIZE).default(PAGE_SIZE),
});

/** One page of a keyset list: `nextCursor` is null on the last page. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}
