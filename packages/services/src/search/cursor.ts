import { AppError } from '@nxtgauge/domain/errors';

/**
 * Where a page of search results ended: two whole numbers and an id, in ascending order as the statement compares them.
 * The letter says which order they belong to, so that a cursor of another order is refused.
 */
export interface SearchCursor {
  first: number;
  second: number;
  id: string;
}

const FORM = /^([a-z])~(-?\d{1,14})~(-?\d{1,14})~([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})$/u;

/** Above every price and every instant that a cursor can hold; keeps what clients make up inside the database's types. */
export const CURSOR_MAX = 40_000_000_000_000;

/** The letter of a cursor, or an empty text. */
export const cursorLetter = (cursor: string | undefined): string => cursor?.charAt(0) ?? '';

/** Reads a cursor of this order; throws INVALID_INPUT for anything else. */
export function readCursor(order: string, cursor: string | undefined): SearchCursor | null {
  if (cursor === undefined || cursor === '') return null;
  const [, letter, first, second, id] = FORM.exec(cursor) ?? [];
  const beyond = Math.abs(Number(first)) > CURSOR_MAX || Math.abs(Number(second)) > CURSOR_MAX;
  if (letter !== order || id === undefined || beyond) {
    throw new AppError('INVALID_INPUT', 'This page link is broken. Start again from the first page.', {
      fieldErrors: [{ path: 'cursor', message: 'This page link is broken.' }],
    });
  }
  return { first: Number(first), second: Number(second), id };
}
