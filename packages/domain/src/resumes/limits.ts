export const MAX_RESUME_BYTES = 10_000_000;
/** Long academic ones have forty; beyond this it is a book or a bundle. */
export const MAX_RESUME_PAGES = 60;
/** UTF-16 code units of text that are kept. */
export const MAX_RESUME_CHARACTERS = 50_000;
