/** A product that runs already, with the clock of `serve-for-tests.ts`; else the journeys start some of their own. */
export const GIVEN_URL = process.env['JOURNEYS_URL'];

/**
 * Journeys move the clock of the product, so those that run side by side have one each. Playwright numbers its workers from
 * zero in their environment; outside of them it is the first.
 */
export const PRODUCTS = GIVEN_URL ? 1 : 2;
const FIRST_PORT = 4361;
export const portOf = (index: number): number => FIRST_PORT + index;
const index = Number(process.env['TEST_PARALLEL_INDEX'] ?? 0);
export const BASE_URL = GIVEN_URL ?? `http://localhost:${portOf(index)}`;
