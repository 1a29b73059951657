/** The port that the journeys' own product listens on. */
export const PORT = 4361;
export const BASE_URL = `http://localhost:${PORT}`;
