const CONSONANT = '[\\u0915-\\u0939\\u0958-\\u095f]\\u093c?';
const CLUSTER = `${CONSONANT}(?:\\u094d[\\u200c\\u200d]?${CONSONANT}){0,4}`;
const MATRAS = '[\\u093e-\\u094c\\u0901-\\u0903]{0,4}';

const SHORT_I = /\u093f/gu;
/** No word begins with this sign in writing, but it is drawn before its letter. */
const STRAY_SHORT_I = /(?<![\u0900-\u097f])\u093f/gu;
const DRAWN_SHORT_I = new RegExp(`\\u093f(${CLUSTER})`, 'gu');
/** The hook of a leading `र्` is drawn at the end of its syllable. */
const DRAWN_REPH = new RegExp(`(${CLUSTER}${MATRAS})\\u0930\\u094d`, 'gu');
const DRAWN_SHARE = 0.1;

/**
 * PDFs hold Hindi as it is drawn: `िहन्दी`, `कायर्`. When enough words show that, all of them are put back into the order in
 * which they are written; other texts stay as they are.
 */
export function logicalDevanagari(text: string): string {
  const all = text.match(SHORT_I)?.length ?? 0;
  const stray = text.match(STRAY_SHORT_I)?.length ?? 0;
  if (stray === 0 || stray < all * DRAWN_SHARE) return text;
  return text.replaceAll(DRAWN_SHORT_I, '$1\u093f').replaceAll(DRAWN_REPH, '\u0930\u094d$1');
}
