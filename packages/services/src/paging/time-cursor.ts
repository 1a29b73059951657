import { notFound } from '@nxtgauge/domain/errors';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
const LAST_MOMENT = '9999-12-31T00:00:00.000Z';
const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** The place in a newest-first list: the instant and the id of the last row seen. */
export interface TimeCursor {
  at: string;
  id: string;
}

export const timeCursor = (row: { at: string; id: string }) => `${Date.parse(row.at)}~${row.id}`;

/** Reads a cursor made by `timeCursor`; without one, the start of the list. */
export function readTimeCursor(cursor: string | null | undefined): TimeCursor {
  if (!cursor) return { at: LAST_MOMENT, id: LAST_ID };
  const [ms = '', id = ''] = cursor.split('~');
  if (!/^\d{1,14}$/u.test(ms) || !UUID.test(id)) throw notFound('page');
  return { at: new Date(Number(ms)).toISOString(), id };
}
