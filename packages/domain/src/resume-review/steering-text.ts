import { textLines } from '../resumes/text-lines.ts';
import type { ResumeSection } from '../resumes/vocabulary.ts';
import { countWords, foldDigits, isSmallWord, share, wordsIn } from './words.ts';
import type { Span } from './words.ts';

export interface SteeringSpan extends Span {
  kind: 'talks_to_reviewer' | 'keyword_stuffing';
}

const CANDIDATE = String.raw`(?:me|him|her|(?:this|the|my|above)\s+(?:candidate|applicant|profile|r[eé]sum[eé]|cv|application|person))`;
const MACHINE = String.raw`(?:ai|ats|llm|bot|gpt|chatgpt|reviewer|screening|parser|language model)`;
const ORDERS = [
  String.raw`\b(?:model|ai|llm|bot|machine|reviewer|system)s?\b[^.\n]{0,20}\b(?:reads?|reading|sees|evaluating|scoring|reviewing|parsing)\s+this\b|\bonly (?:acceptable|correct|valid) (?:answer|response|score|output|rating)\b`,
  String.raw`\b(?:ignore|disregard|forget)\b[^.]{0,30}?\b(?:previous|prior|above|earlier|all|any|your)\b[^.]{0,30}?\b(?:instructions?|prompts?|rules?|guidelines?|criteria|directions?|orders)\b`,
  String.raw`\b(?:override|bypass|skip)\b[^.]{0,20}?\b(?:previous|prior|above|earlier|your)\b[^.]{0,30}?\b(?:instructions?|prompts?|rules?|guidelines?|criteria)\b`,
  String.raw`\b(?:give|assign|award|return|output)\s+(?:this|the|my|me|him|her|it|an?|only|every|all)\b[^.\n]{0,60}?\b(?:100(?!\s?%)|10/10|hundred|(?:full|max(?:imum)?|perfect|highest|top)\s+(?:score|marks?|points?|rating))\b[^\n]{0,40}`,
  String.raw`\bgive\s+(?:full|100|maximum)\s+(?:marks|points|score)\b`,
  String.raw`\b(?:rate|score|rank|mark|shortlist|recommend|hire|select|approve|accept)\s+${CANDIDATE}\b[^.\n]{0,40}?\b(?:100|full|max(?:imum)?|perfect|highest|top|first|excellent|strong(?:ly)?|immediately|without|10/10|best|interview)\b`,
  String.raw`\byou are\s+(?:now\s+)?(?:an?|the)\s+(?:ai|assistant|language model|llm|recruiter|reviewer|hiring|friendly|generous|helpful)`,
  String.raw`\b(?:act as|pretend to be|behave as)\s+(?:an?|the)\s+(?:ai|language model|llm|friendly|generous|lenient)`,
  String.raw`\b(?:note|message|attention|instructions?|hint|dear)\b\s*(?:to|for|,|:)?\s*(?:the\s+|all\s+)?${MACHINE}(?:\s+(?:reviewer|model|system|assistant|parser|screener))?\s*(?:[:,–-]|$)`,
  String.raw`\bsystem\s*(?:prompt|message|instruction|override)\s*:|<\|?(?:im_start|im_end|system|endoftext)\|?>|\[/?INST\]|^\s*(?:system|assistant)\s*:`,
  String.raw`\bas an? (?:ai|large language model|language model|llm)(?:,|\s+(?:model|reviewer|you))`,
  String.raw`\b(?:do not|don['’]t)\s+(?:mention|list|report|show|penali[sz]e|deduct|criticise|criticize|flag|lower|reject)\b[^.\n]{0,40}`,
  String.raw`\b(?:treat|consider|count|assume)\b[^.\n]{0,20}?\b(?:all|every)\b[^.\n]{0,40}?\b(?:met|matched|satisfied|fulfilled|present)\b`,
  String.raw`(?:पिछले|सभी|ऊपर के)[^\n।]{0,20}?(?:निर्देश|नियम)[^\n।]{0,30}?(?:अनदेखा|भूल|नज़रअंदाज़|छोड़)|(?:पूरे|100)\s*(?:में से\s*)?(?:100\s*)?(?:अंक|नंबर)[^\n।]{0,12}?(?:दें|दो|दीजिए)`,
  String.raw`\b(?:pichh?le|purane|sabhi)\s+(?:saare\s+)?(?:nirdesh|instructions?)\b|\b(?:poore|pure|100)\s+(?:number|ank|marks)\s+(?:do|de|dena|dijiye)\b`,
];
const TALK = new RegExp(ORDERS.join('|'), 'gimu');

const HIDDEN_CHARACTERS =
  /(?:[a-z0-9 ][\u200b\u2060\ufeff\u00ad]){3,}|[\u{e0020}-\u{e007f}]{2,}|[\u202a-\u202e\u2066-\u2069]/iu;

const INVISIBLE = /[\u200b\u2060\ufeff\u00ad]/u;

/** The text as it is seen, with the place of each code unit in the original. */
function visibleText(text: string): { visible: string; places: number[] } {
  const places: number[] = [];
  let visible = '';
  for (let at = 0; at < text.length; at += 1) {
    if (INVISIBLE.test(text.charAt(at))) continue;
    visible += text.charAt(at);
    places.push(at);
  }
  return { visible: foldDigits(visible), places };
}

function talkSpans(text: string): Span[] {
  const spans: Span[] = [];
  const { visible, places } = visibleText(text);
  for (const match of visible.matchAll(TALK)) {
    const start = places[match.index] ?? 0;
    spans.push(wholeLines(text, start, (places[match.index + match[0].length - 1] ?? start) + 1));
  }
  for (const line of textLines(text)) {
    if (HIDDEN_CHARACTERS.test(line.text))
      spans.push({ start: line.start, end: line.start + line.text.length });
  }
  return spans;
}

function wholeLines(text: string, start: number, end: number): Span {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  return { start: from, end: next < 0 ? text.length : next };
}

const LABEL = /^[\s\p{P}]*[\p{L}\p{M} &/]{3,40}[:：]/u;
const ITEM_BREAK = /[,;|•·/\t]+|\s{2,}/u;
const itemsOf = (line: string): string[] =>
  line
    .replace(LABEL, '')
    .split(ITEM_BREAK)
    .map((item) =>
      item
        .toLowerCase()
        .replaceAll(/[\p{P}\s]+/gu, ' ')
        .trim(),
    )
    .filter((item) => item !== '' && countWords(item) <= 4);

const MANY_TIMES = 4;
const DUMP_ITEMS = 10;

const SENTENCE =
  /[.!?।]\s|(?<![\p{L}\p{M}])(?:the|and|a|an|to|for|in|on|at|with|by|of|from|was|is|as|mein|ka|ki|ke|ko|se|aur|par|ne|hai|tak|का|की|के|में|से|को|और|पर|ने|है|तक|लिए|एवं)(?![\p{L}\p{M}])/iu;
const DUMP_WORDS = 14;

/** Words of one line that stand there again and again. */
function isRepetitive(line: string): boolean {
  const words = wordsIn(line).filter((word) => !isSmallWord(word.text) && !/^\d/u.test(word.text));
  const counts = new Map<string, number>();
  for (const { stem } of words) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const many = words.length >= 8 && Math.max(...counts.values()) >= MANY_TIMES;
  if (many && share(counts.size, words.length) < 0.5) return true;
  const items = itemsOf(line);
  return items.length - new Set(items).size >= 3;
}

/** Keywords in a row that no sentence holds. */
function isKeywordDump(line: string): boolean {
  if (LABEL.test(line) || /\S@\S|\d{6}/u.test(line) || SENTENCE.test(line)) return false;
  return itemsOf(line).length >= DUMP_ITEMS || (countWords(line) >= DUMP_WORDS && !/[,;:।]|\b\d/u.test(line));
}

const isListSection = (type: ResumeSection['type'] | undefined): boolean =>
  type === 'skills' || type === 'contact' || type === 'education';

function stuffedSpans(text: string, sections: readonly ResumeSection[]): Span[] {
  const lines = textLines(text).filter((line) => line.text.trim() !== '');
  const typeAt = (place: number) =>
    sections.find((section) => place >= section.start && place < section.end)?.type;
  const seen = new Map<string, number>();
  const keyOf = (line: string) => itemsOf(line).toSorted().join(',') || line.trim().toLowerCase();
  for (const line of lines) seen.set(keyOf(line.text), (seen.get(keyOf(line.text)) ?? 0) + 1);
  return lines
    .filter((line) => {
      const type = typeAt(line.start);
      const repeated = (seen.get(keyOf(line.text)) ?? 0) >= MANY_TIMES && countWords(line.text) >= 2;
      return repeated || isRepetitive(line.text) || (!isListSection(type) && isKeywordDump(line.text));
    })
    .map((line) => ({ start: line.start, end: line.start + line.text.length }));
}

/**
 * Text that is there to move the reviewer rather than to tell people something: orders to it, invisible characters, and
 * keywords said over and over. It takes part in no score.
 */
export function steeringSpans(text: string, sections: readonly ResumeSection[]): SteeringSpan[] {
  const talk = talkSpans(text).map((span) => ({ kind: 'talks_to_reviewer' as const, ...span }));
  const stuffed = stuffedSpans(text, sections)
    .filter((span) => !talk.some((other) => span.start < other.end && other.start < span.end))
    .map((span) => ({ kind: 'keyword_stuffing' as const, ...span }));
  const joined: SteeringSpan[] = [];
  for (const span of [...talk, ...stuffed].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && last.kind === span.kind && span.start <= last.end + 2)
      last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}
