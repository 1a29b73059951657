/** A word holds a letter or a digit; Devanagari signs, apostrophes, dots and hyphens inside it do not end it: `B.Com`, `e-mail`. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u200c\u200d]|['’.\-/+&@](?=[\p{L}\p{N}]))*/gu;

export const wordCount = (text: string): number => text.match(WORD)?.length ?? 0;
