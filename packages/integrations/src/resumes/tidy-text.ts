import { logicalDevanagari } from './devanagari-order.ts';

const LIGATURES: Record<string, string> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};
/** Bullets of Symbol and Wingdings, which programs write as private characters. */
const PRIVATE_BULLETS = /[\uf0b7\uf0a7\uf0a8\uf0d8\uf0fc\uf076\uf06c\uf06e\uf071\uf0e0\uf0f0\uf02d\uf0be]/gu;
const BULLET_AND_GAP = /^([ \t]*[•●▪■◦○‣➢➤►▶✓✔❖◆])[ \t]+/gmu;

/** One way of writing for whatever programs write: NFC, plain spaces, no marks that nobody sees. */
export function tidyText(raw: string): string {
  const text = raw
    .toWellFormed()
    .replaceAll(/\r\n?|[\u2028\u2029\u000b\u000c\u0085]/gu, '\n')
    .replaceAll(/[ﬀ-ﬆ]/gu, (ligature) => LIGATURES[ligature] ?? ligature)
    .replaceAll(PRIVATE_BULLETS, '•')
    .replaceAll(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu, ' ')
    .replaceAll(/(?<![\u0900-\u097f])[\u200c\u200d]|[\u200c\u200d](?![\u0900-\u097f])/gu, '')
    .replaceAll(/(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\ufffd]/gu, '');
  return logicalDevanagari(text.normalize('NFC'))
    .replaceAll(/[ \t]{3,}/gu, (gap) => (gap.includes('\t') ? '\t' : '  '))
    .replaceAll(/[ \t]{1,2}(?=\n|$)/gu, '')
    .replaceAll(BULLET_AND_GAP, '$1 ')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}
