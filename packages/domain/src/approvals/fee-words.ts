/** Words of a demand for money before anything is given. */
const DEMANDS: readonly RegExp[] = [
  /\b(?:registration|joining|training|processing|enrol(?:l)?ment|interview|security)\s+(?:fees?|charges?|deposit|amount)\b/giu,
  /\badvance\s+(?:payment|fees?|amount|money)\b[^.!?\n]{0,30}\b(?:to get|for getting|to join|to confirm (?:the|your) (?:job|lead|work))\b/giu,
  /\b(?:refundable|non[- ]refundable)\s+(?:deposit|fees?|amount)\b/giu,
  /\bregistration\s+ke\s+(?:paise|rupaye)\b/giu,
  /(?:पंजीकरण|रजिस्ट्रेशन|ट्रेनिंग|जॉइनिंग)\s*(?:शुल्क|फीस|फ़ीस)/gu,
];
/** The same in a verb; not when wages come (“on the first of the month”). */
const PAY_FIRST =
  /\b(?:pay|send|transfer|deposit)\b[^.!?\n]{0,40}\b(?:first\b(?! (?:of (?:the|every|each) |week|working|month|day of (?:the|every|each) (?:month|week)))|in advance\b|upfront\b|before (?:you|we) (?:start|meet|join)\b)/giu;

/** “We pay in advance”: the writer's own money. */
const OWN_MONEY = /\b(?:i|they|we)(?: (?:also|always|can|do|usually|will))? $/iu;
/** “No registration fee”, “we never ask anybody to pay”: a denial right before the words. */
const DENIED =
  /(?:^|[\s,;:(])(?:no(?: need)?|never|not|without|zero|\w+n[’']t)(?: (?:an?|any(?:body|one)?|ask(?:ed|ing)?|candidates|charge|collect|for|ha(?:ve|s)|need|pay(?:ing)?|take|the|to|us|we|you)){0,6} $/iu;
/** “If you do not pay”, “nobody starts without”, “is not a”: a denial that denies something else. */
const TURNED =
  /\b(?:cannot|if|nobody|no ?one|only|unless|until)\b|\bcan[’']t\b|\b(?:are|is|was) not\b|(?:\b(?:no|not|never)\b|n[’']t\b).*\bwithout\b/iu;
/** “Fee: none”, “fees are never charged”, “शुल्क नहीं”: a denial right after the words. */
const DENIED_AFTER =
  /^(?:\s*(?:are|is|will be)?\s*(?:never|not)\s+(?:applicable|asked|charged|collected|needed|required|taken)\b|\s*[:–-]\s*(?:nil|no|none|zero)\b|\s+nah|\s*(?:नहीं|नही))/iu;
/** “No refund”, “लौटाया नहीं जाएगा”: what is not given back was asked for. */
const KEPT = /^[^.!?\n।]{0,60}(?:\b(?:laut|refund|return|vapas|wapas)|लौट|वापस)/iu;

const SENTENCE_END = /[.!?\n।]/u;
const LOOK_BACK = 120;

/** What stands in the sentence before the place. */
function beforeIn(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - LOOK_BACK), at);
  return near.split(SENTENCE_END).at(-1) ?? '';
}

function isDenied(before: string, after: string): boolean {
  if (KEPT.test(after)) return false;
  return DENIED_AFTER.test(after) || (DENIED.test(before) && !TURNED.test(before));
}

function firstDemand(text: string, words: RegExp, isHarmless: (before: string, after: string) => boolean) {
  words.lastIndex = 0;
  for (let hit = words.exec(text); hit; hit = words.exec(text)) {
    const after = text.slice(hit.index + hit[0].length, hit.index + hit[0].length + LOOK_BACK);
    if (!isHarmless(beforeIn(text, hit.index), after)) return hit[0].trim();
    // The next demand may begin inside of this one.
    words.lastIndex = hit.index + 1;
  }
  return null;
}

/** The words in which a text asks for money before anything is given; null when it does not. */
export function findFeeWords(text: string): string | null {
  for (const words of DEMANDS) {
    const found = firstDemand(text, words, isDenied);
    if (found) return found;
  }
  return firstDemand(text, PAY_FIRST, (before, after) => OWN_MONEY.test(before) || isDenied(before, after));
}
