import latin from '@fontsource-variable/anek-latin/files/anek-latin-latin-wght-normal.woff2?url';

/** URL of the one font file every page needs. Preload it: `<link rel="preload" as="font" type="font/woff2" crossorigin>`. */
export const latinFontUrl: string = latin;
