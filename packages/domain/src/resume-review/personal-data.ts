import type { ResumeSection } from '../resumes/vocabulary.ts';
import { isAadhaarNumber } from '../verification/aadhaar.ts';
import { nameSpans } from './names.ts';
import { foldDigits } from './words.ts';
import type { Span } from './words.ts';

export const PERSONAL_KINDS = [
  'name',
  'photo',
  'age',
  'gender',
  'marital_status',
  'religion',
  'nationality',
  'family',
  'address',
  'college',
  'id_number',
] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

export interface PersonalSpan extends Span {
  kind: PersonalKind;
}

/** Up to the next separator that begins another field, or the end of the line. */
const VALUE = String.raw`\s*(?:[:：=–-]|is\b)\s*[^\n|;]{0,120}?(?=\s*(?:[|;]|\n|$|\s{3,}|,?\s+(?:date of birth|d\.?o\.?b|age|gender|sex|marital status|religion|nationality|address|father|mother|phone|mobile|e-?mail)\b\s*[:：]))`;
const field = (labels: string) =>
  new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${labels})(?![\p{L}\p{M}])${VALUE}`, 'giu');

const FIELDS: readonly (readonly [PersonalKind, RegExp])[] = [
  [
    'family',
    field(
      "(?:father|mother|husband|wife|spouse|guardian)(?:['’]?s)?\\s+(?:full\\s+)?(?:name|occupation)|[sdwc]/o|पिता का नाम|माता का नाम|पति का नाम|pita ka naam|mata ka naam",
    ),
  ],
  ['name', field('(?:full\\s+|candidate\\s+)?name|नाम|पूरा नाम|naam')],
  [
    'age',
    field(
      'date of birth|birth\\s?date|d\\.?o\\.?b\\.?|age|place of birth|जन्म\\s?तिथि|जन्म दिनांक|जन्मतिथि|आयु|उम्र|janm tithi|umar',
    ),
  ],
  ['gender', field('gender|sex|लिंग|ling')],
  ['marital_status', field('marital status|वैवाहिक स्थिति|vaivahik sthiti')],
  ['religion', field('religion|caste|धर्म|जाति|dharm|jati')],
  ['nationality', field('nationality|citizenship|राष्ट्रीयता|नागरिकता|rashtriyata')],
  [
    'id_number',
    field(
      '(?:aadhaar|aadhar|adhar|pan|passport|voter id|driving licen[cs]e)(?:\\s+(?:card|no|number|id)\\.?)+|आधार (?:संख्या|नंबर)|पैन नंबर',
    ),
  ],
  ['photo', field('photo(?:graph)?|फोटो')],
];

const LOOSE: readonly (readonly [PersonalKind, RegExp])[] = [
  [
    'photo',
    /\[?\(?\b(?:passport[- ]size )?photo(?:graph)?s?\b(?: (?:attached|enclosed|affixed|here))\]?\)?|\[\s*photo(?:graph)?\s*\]|<photo>|(?:फोटो|फ़ोटो)\s+(?:संलग्न|चिपकाएं)/giu,
  ],
  ['id_number', /\b[A-Z]{5}\d{4}[A-Z]\b/gu],
];
const SELF_LOOSE: readonly (readonly [PersonalKind, RegExp])[] = [
  [
    'age',
    /\b\d{2}[- ]?(?:years?|yrs?)[- ]old\b|\baged \d{2}\b|\bborn (?:on|in) [^\n,.;|]{4,30}|\d{2} वर्ष(?:ीय| की आयु)/giu,
  ],
  ['gender', /\b(?:fe)?male\b|\bhousewife\b|पुरुष|महिला/giu],
  ['marital_status', /\b(?:un)?married\b|अविवाहित|विवाहित/giu],
  ['nationality', /\bindian national\b/giu],
];

const ADDRESS =
  /(?<![\p{L}\p{M}-])(?:(?:permanent|present|current|residential|correspondence|postal)\s+address|address|residence|(?:स्थायी |वर्तमान )?पता)\s*[:：-][^\n|]{0,160}(?:\n(?![^\n]{0,40}[:：@])[^\n]{1,90}){0,2}?(?:\d{3}\s?\d{3}(?!\d)|(?=\n|$|\|))/giu;

const PLACES_OF_STUDY = String.raw`university|college|institute|institution|school|academy|polytechnic|vidyalaya|mahavidyalaya|vishwavidyalaya|vidyapeeth|vidya mandir|convent|i\.?i\.?t\.?|n\.?i\.?t\.?|i\.?i\.?m\.?|iiit|bits|xlri|isb|aiims|ignou|jnu|bhu|amu|nift|nid|vit|srm|विश्वविद्यालय|महाविद्यालय|विद्यालय|कॉलेज|संस्थान|स्कूल|पॉलिटेक्निक`;
const STUDY_PART = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${PLACES_OF_STUDY})(?![\p{L}\p{M}])`, 'iu');
/** In running text only what can be nothing but a college. */
const STUDY_IN_PROSE =
  /\b(?:IIT|NIT|IIM|IIIT|XLRI|ISB|AIIMS|BITS)(?:[- ](?:[A-Z][a-z]+))?\b(?= (?:graduate|alumn|pass))|\b(?:graduate|alumn(?:us|a|i)) (?:of|from) [^\n,.;|]{3,60}/gu;
const DEGREE = String.raw`\b(?:b\.?\s?tech|m\.?\s?tech|b\.?e|m\.?e|b\.?\s?com|m\.?\s?com|b\.?\s?sc|m\.?\s?sc|b\.?a|m\.?a|bba|bca|mca|mba|pgdm|b\.?\s?ed|llb|mbbs|ph\.?d|iti|diploma)\b\.?`;
/** Where one part of a line about studies ends and the next begins; degrees and years belong to neither. */
const SEPARATORS = new RegExp(
  String.raw`[,|;()–—•\n\t]|\s-\s|\s{3,}|\b(?:from|at|in)\b(?=\s+\S)|(?<!\d)(?:19|20)\d{2}(?!\d)|${DEGREE}|(?<=\s)से(?=\s)`,
  'giu',
);

function colleges(text: string, section: ResumeSection): PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  let at = section.start;
  for (const part of text.slice(section.start, section.end).split(SEPARATORS)) {
    const start = text.indexOf(part, at);
    at = start + part.length;
    if (!STUDY_PART.test(part) || part.trim() === section.title?.trim()) continue;
    const lead = part.length - part.trimStart().length;
    spans.push({ kind: 'college', start: start + lead, end: start + part.trimEnd().length });
  }
  return spans;
}

const ABOUT_SELF: ReadonlySet<ResumeSection['type']> = new Set(['summary', 'contact', 'other']);
const GROUPED_ID = /(?<![\d+])\d{4}[ -]?\d{4}[ -]?\d{4}(?!\d)/gu;

const matches = (pattern: RegExp, kind: PersonalKind, text: string, offset = 0): PersonalSpan[] =>
  Array.from(text.matchAll(pattern), (match) => ({
    kind,
    start: offset + match.index,
    end: offset + match.index + match[0].trimEnd().length,
  }));

/** Everything in the text that tells who somebody is rather than what they can do, in order; spans may overlap. */
export function personalSpans(text: string, sections: readonly ResumeSection[]): PersonalSpan[] {
  const folded = foldDigits(text);
  const tellsOfWork = (place: number): boolean =>
    sections.some(({ type, start, end }) => place >= start && place < end && !ABOUT_SELF.has(type));
  const spans = [...FIELDS, ...LOOSE]
    .flatMap(([kind, pattern]) => matches(pattern, kind, folded))
    .filter(({ kind, start }) => kind !== 'name' || !tellsOfWork(start));
  for (const section of sections) {
    if (section.type === 'education') spans.push(...colleges(text, section));
    if (ABOUT_SELF.has(section.type)) {
      const part = folded.slice(section.start, section.end);
      for (const [kind, pattern] of SELF_LOOSE) spans.push(...matches(pattern, kind, part, section.start));
    }
  }
  spans.push(...matches(ADDRESS, 'address', folded), ...matches(STUDY_IN_PROSE, 'college', folded));
  for (const match of matches(GROUPED_ID, 'id_number', folded)) {
    if (isAadhaarNumber(folded.slice(match.start, match.end).replaceAll(/\D/gu, ''))) spans.push(match);
  }
  spans.push(...nameSpans(text).map((span) => ({ kind: 'name' as const, ...span })));
  return spans.filter((span) => span.end > span.start).sort((a, b) => a.start - b.start || b.end - a.end);
}
