import { readTimeCursor } from '../paging/index.ts';
import type { TimeCursor } from '../paging/index.ts';

const FIRST: TimeCursor = { at: '1970-01-01T00:00:00.000Z', id: '00000000-0000-0000-0000-000000000000' };

/** The place in an oldest-first list; without one, its start. */
export const readOldestFirst = (cursor: string | null | undefined): TimeCursor =>
  cursor ? readTimeCursor(cursor) : FIRST;
