import latin from '@fontsource-variable/anek-latin/files/anek-latin-latin-wght-normal.woff2?url';
import rupee from '../styles/files/anek-latin-rupee-wght.woff2?url&no-inline';

/** The font files that every page needs: preload them, `<link rel="preload" as="font" type="font/woff2" crossorigin>`. */
export const firstFonts: readonly string[] = [latin, rupee];
