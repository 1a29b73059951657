/** A run of digits, a run of letters, or everything between. Offsets count in the normalized text. */
export interface Token {
  readonly kind: 'number' | 'word' | 'gap';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const LETTER = /[\p{L}\p{M}]/u;

function kindOf(code: number): Token['kind'] {
  if (code >= 97 && code <= 122) return 'word';
  if (code >= 48 && code <= 57) return 'number';
  if (code < 0x80 || code === 0x0964 || code === 0x0965) return 'gap';
  if (code >= 0x0900 && code <= 0x097f) return 'word';
  return LETTER.test(String.fromCharCode(code)) ? 'word' : 'gap';
}

/** Splits normalized text into runs; nothing is lost. Letters outside the basic plane count as gaps. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  let kind = kindOf(text.charCodeAt(0));
  for (let at = 1; at < text.length; at += 1) {
    const next = kindOf(text.charCodeAt(at));
    if (next === kind) continue;
    tokens.push({ kind, start, end: at, text: text.slice(start, at) });
    start = at;
    kind = next;
  }
  if (text !== '') tokens.push({ kind, start, end: text.length, text: text.slice(start) });
  return tokens;
}
