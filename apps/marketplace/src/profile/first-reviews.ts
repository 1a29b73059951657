/** What the profile's loader reads ahead, so that the words stand in the page itself. */
export const FIRST_REVIEWS = { limit: 6, sort: 'newest' } as const;
