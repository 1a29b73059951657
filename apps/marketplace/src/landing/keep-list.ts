/** For the routes of a list: the layout above draws it, and the list before stays until the next one is there. */
export const KEEP_LIST = { component: () => null, pendingMs: Infinity } as const;
