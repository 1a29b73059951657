/** Groups a string of digits the Indian way: 12500000 → 1,25,00,000. */
export function groupIndian(digits: string): string {
  if (digits.length <= 3) return digits;
  const tail = digits.slice(-3);
  const head = digits.slice(0, -3).replace(/\B(?=(\d{2})+$)/g, ',');
  return `${head},${tail}`;
}

function split(paise: number | bigint): { sign: string; rupees: bigint; rest: bigint } {
  const amount = BigInt(paise);
  const size = amount < 0n ? -amount : amount;
  return { sign: amount < 0n ? '−' : '', rupees: size / 100n, rest: size % 100n };
}

/** Paise → "₹1,25,000"; paise are written only when there are any: "₹1,25,000.50". Integers only, BigInt-safe. */
export function formatRupees(paise: number | bigint): string {
  const { sign, rupees, rest } = split(paise);
  const whole = groupIndian(rupees.toString());
  return `${sign}₹${whole}${rest === 0n ? '' : `.${rest.toString().padStart(2, '0')}`}`;
}

const LAKH = 100_000n;
const CRORE = 10_000_000n;

/** Two decimals at most, cut and not rounded, without trailing zeros: 12.5, 3, 1.25. */
function inUnits(rupees: bigint, unit: bigint): string {
  const hundredths = (rupees * 100n) / unit;
  const rest = (hundredths % 100n).toString().padStart(2, '0').replace(/0+$/, '');
  return `${groupIndian((hundredths / 100n).toString())}${rest === '' ? '' : `.${rest}`}`;
}

/** Paise → "₹1.25 lakh", "₹2 crore"; below a lakh as `formatRupees` without paise. For charts and salaries, never for a price to pay. */
export function formatRupeesShort(paise: number | bigint): string {
  const { sign, rupees } = split(paise);
  if (rupees >= CRORE) return `${sign}₹${inUnits(rupees, CRORE)} crore`;
  if (rupees >= LAKH) return `${sign}₹${inUnits(rupees, LAKH)} lakh`;
  return `${sign}₹${groupIndian(rupees.toString())}`;
}

/** "₹4.5 lakh – ₹6 lakh a year". Amounts in paise; null when neither end is known. */
export function formatSalary(range: {
  minInr: number | null;
  maxInr: number | null;
  period: 'YEAR' | 'MONTH';
}): string | null {
  const per = range.period === 'YEAR' ? 'a year' : 'a month';
  const { minInr, maxInr } = range;
  if (minInr !== null && maxInr !== null) {
    return minInr === maxInr
      ? `${formatRupeesShort(minInr)} ${per}`
      : `${formatRupeesShort(minInr)} – ${formatRupeesShort(maxInr)} ${per}`;
  }
  if (minInr !== null) return `from ${formatRupeesShort(minInr)} ${per}`;
  if (maxInr !== null) return `up to ${formatRupeesShort(maxInr)} ${per}`;
  return null;
}

/** Digits of every script that a phone in India types, as 0 to 9. */
function latinDigits(text: string): string {
  return text.replace(/[\u0966-\u096f]/g, (digit) => String(digit.charCodeAt(0) - 0x0966));
}

export type ParsedRupees = { ok: true; paise: number | null } | { ok: false; message: string };

/** What a person typed → paise. Empty is null. Takes "₹", commas, spaces and Devanagari digits; at most two decimals. */
export function parseRupees(text: string): ParsedRupees {
  const plain = latinDigits(text).replace(/[₹,\s]/g, '');
  if (plain === '') return { ok: true, paise: null };
  const match = /^(\d*)(?:\.(\d*))?$/.exec(plain);
  if (!match) return { ok: false, message: 'Enter an amount in rupees, such as 25,000.' };
  const whole = match[1] ?? '';
  const decimals = match[2] ?? '';
  if (whole === '' && decimals === '')
    return { ok: false, message: 'Enter an amount in rupees, such as 25,000.' };
  if (decimals.length > 2) return { ok: false, message: 'Enter at most two digits after the point.' };
  const paise = BigInt(whole || '0') * 100n + BigInt(decimals.padEnd(2, '0') || '0');
  if (paise > BigInt(Number.MAX_SAFE_INTEGER)) return { ok: false, message: 'Enter a smaller amount.' };
  return { ok: true, paise: Number(paise) };
}

/** Paise → what stands in the money field: "1,25,000" or "1,25,000.50", without the sign. */
export function rupeesForInput(paise: number | null): string {
  return paise === null ? '' : formatRupees(paise).replace('₹', '');
}

/** Regroups a half-typed amount and says where the caret goes so that it does not jump. */
export function groupAsTyped(text: string, caret: number): { text: string; caret: number } {
  const clean = (part: string) => latinDigits(part).replace(/[^\d.]/g, '');
  const [whole = '', ...rest] = clean(text).split('.');
  const digits = whole.replace(/^0+(?=\d)/, '');
  const point = rest.length > 0 ? `.${rest.join('').slice(0, 2)}` : '';
  const grouped = groupIndian(digits) + point;
  const before = Math.max(0, clean(text.slice(0, caret)).length - (whole.length - digits.length));
  let position = 0;
  let seen = 0;
  while (position < grouped.length && seen < before) {
    if (grouped[position] !== ',') seen += 1;
    position += 1;
  }
  return { text: grouped, caret: position };
}
