/** Rupees in thousands and lakhs as people write them: 20000, 20,000, 20k, 20 hazar, 1.5 lakh. */
const AMOUNT = String.raw`(?:₹|rs\.?|inr|rupees|रु\.?|रुपये)?\s*(\d[\d,]*(?:\.\d+)?)\s*(k|hazar|hazaar|hajar|hajaar|thousand|हजार|lakh|lakhs|lac|लाख)?\s*(?:₹|rs\.?|rupees|rupaye|rupye|रुपये|रुपए|रु\.?|\/-)?`;
const EDGE = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const END = String.raw`(?![\p{L}\p{M}\p{N}])`;
const BEFORE = new RegExp(
  String.raw`${EDGE}(?:under|below|up\s?to|upto|within|less than|max(?:imum)?|budget(?: of)?|not more than)\s+${AMOUNT}${END}`,
  'u',
);
const AFTER = new RegExp(
  String.raw`${EDGE}${AMOUNT}\s*(?:tak|se kam|se neeche|ke andar|ke neeche|or less|max|budget|तक|से कम|से नीचे|के अंदर|के अंदर|बजट)${END}`,
  'u',
);
const TIMES: Record<string, number> = {
  k: 1e3,
  hazar: 1e3,
  hazaar: 1e3,
  hajar: 1e3,
  hajaar: 1e3,
  thousand: 1e3,
  हजार: 1e3,
};
const LARGEST_RUPEES = 100_000_000;

/** The highest price that a text names, in rupees, and the text without it. `folded` has one spelling already. */
export function takePrice(folded: string): { rupees: number | undefined; rest: string } {
  for (const pattern of [AFTER, BEFORE]) {
    const match = pattern.exec(folded);
    const figure = Number(match?.[1]?.replaceAll(',', ''));
    if (!match || !Number.isFinite(figure)) continue;
    const rupees = Math.round(figure * (match[2] === undefined ? 1 : (TIMES[match[2]] ?? 1e5)));
    // "within 10 km" and "class 10 tak" are no prices.
    if (
      rupees < 50 ||
      rupees > LARGEST_RUPEES ||
      /^\s*km\b/u.test(folded.slice(match.index + match[0].length))
    )
      continue;
    return { rupees, rest: `${folded.slice(0, match.index)} ${folded.slice(match.index + match[0].length)}` };
  }
  return { rupees: undefined, rest: folded };
}
