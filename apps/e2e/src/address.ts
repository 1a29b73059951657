/** A product that runs already, with the clock of `serve-for-tests.ts`; else the journeys start one of their own. */
export const GIVEN_URL = process.env['JOURNEYS_URL'];
/** The port that the journeys' own product listens on. */
export const PORT = 4361;
export const BASE_URL = GIVEN_URL ?? `http://localhost:${PORT}`;
