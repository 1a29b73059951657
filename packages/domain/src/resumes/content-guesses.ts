import type { ResumeSectionType } from './vocabulary.ts';
import { wordCount } from './word-count.ts';

/** Of a line without an end, this much says what it is. */
const ENOUGH = 400;
const EMAIL = /[\w+-]@[\w-]+\.\w/u;
const PHONE = /(?:\+91[\s-]?)?[6-9]\d{4}[\s-]?\d{5}(?!\d)/u;
const LINK = /(?:https?:\/\/|www\.|linkedin\.com|github\.com)/iu;
const PIN_CODE = /(?:^|[\s,–-])[1-9]\d{2}\s?\d{3}(?=$|[\s,.])/u;
const CONTACT_LABEL =
  /^\s*(?:mob(?:ile)?|phone|tel|e-?mail|address|ph|contact(?: no)?|d\.?o\.?b|date of birth|father|nationality|marital status|पता|मोबाइल|फ़ोन|फोन|ईमेल|जन्म|pata|mobile no)[^:]{0,18}:/iu;

export const looksLikeContact = (line: string): boolean => isContact(line.slice(0, ENOUGH));

const isContact = (text: string): boolean =>
  EMAIL.test(text) || PHONE.test(text) || LINK.test(text) || PIN_CODE.test(text) || CONTACT_LABEL.test(text);

const MIN_PROSE_WORDS = 12;
const MIN_LINE_WORDS = 7;

/** Sentences rather than a name, an address or a list; `whole` asks for the length of a paragraph. */
export function looksLikeProse(text: string, whole = false): boolean {
  if (!whole && looksLikeContact(text)) return false;
  const words = wordCount(text);
  if (words < (whole ? MIN_PROSE_WORDS : MIN_LINE_WORDS)) return false;
  const separators = text.match(/[,|•·/]/gu)?.length ?? 0;
  return separators <= words / 3 && /\p{Ll}|[\u0900-\u097f]/u.test(text);
}

const EDUCATION =
  /\b(?:b\.?\s?(?:com|sc|tech|ed|a|e|arch|pharm|ba|ca)|m\.?\s?(?:com|sc|tech|ed|a|ba|ca)|bachelor|master|diploma|degree|university|college|school|institute|iti|polytechnic|ssc|hsc|cbse|icse|class (?:x|xii|10|12)|10th|12th|ph\.?d|graduat\w+|vidyalaya|cgpa|percentage)\b|विश्वविद्यालय|महाविद्यालय|विद्यालय|स्नातक|कक्षा|डिप्लोमा|बोर्ड/iu;
const EXPERIENCE =
  /\b(?:worked|working|manager|executive|engineer|assistant|officer|supervisor|pvt|ltd|limited|company|intern|till date|present|managed|handled|led|responsible|supervised|operator|clerk|trainee|naukri|kaam kiya)\b|कार्यरत|कंपनी|कम्पनी|प्रबंधक|लिमिटेड|वर्षों का अनुभव|काम किया|सहायक/iu;
const YEARS = /(?:19|20)\d{2}\s*(?:[-–—]|to|से|se)\s*(?:(?:19|20)?\d{2}\b|present|till|date|now|अब|ab)/iu;
/** `Driver at Patil Travels`, before any word of a school that it drove for. */
const POST = /^\W*\p{Lu}[\p{L}’' ]{2,40} (?:at|with|for) \p{Lu}/u;
const CERTIFICATE =
  /\b(?:certifi\w+|licen[cs]e|training (?:in|on|from)|course (?:in|on|from))\b|प्रमाण|प्रशिक्षण/iu;
const ACHIEVEMENT = /\b(?:award(?:ed)?|winner|won|prize|medal|best (?:employee|performer))\b|पुरस्कार|सम्मान/iu;
const PROJECT = /\bprojects?\b|परियोजना/iu;
const SKILL =
  /\b(?:ms[- ]?(?:office|excel|word)|excel|tally|photoshop|python|java(?:script)?|sql|autocad|typing|gst|communication|teamwork|html|css|sap|driving|welding)\b|टाइपिंग|एक्सेल|कंप्यूटर/giu;
const LANGUAGES = /\b(?:languages?|hobbies|hobby|interests?|declare|references?)\b|भाषा|शौक|घोषणा/iu;

const count = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

/** What a line without a heading is about; null when it says nothing and goes with the line before it. */
export function guessType(
  line: string,
  context: { first: boolean; before: ResumeSectionType | null },
): ResumeSectionType | null {
  const text = line.slice(0, ENOUGH);
  if (looksLikeContact(text)) return 'contact';
  if (context.first) return wordCount(text) <= 6 ? 'contact' : looksLikeProse(text, true) ? 'summary' : null;
  if (context.before === 'contact' && looksLikeProse(text, true) && !YEARS.test(text)) return 'summary';
  if (LANGUAGES.test(text)) return 'other';
  if (ACHIEVEMENT.test(text)) return 'achievements';
  const items = count(/[,|•;/]/gu, text);
  if (count(SKILL, text) >= 2 && items >= 1) return 'skills';
  if (POST.test(text) && YEARS.test(text)) return 'experience';
  if (EDUCATION.test(text) && !/\b(?:pvt|ltd|limited|worked)\b/iu.test(text)) return 'education';
  if (EXPERIENCE.test(text)) return 'experience';
  if (CERTIFICATE.test(text)) return 'certifications';
  if (YEARS.test(text)) return context.before === 'education' ? 'education' : 'experience';
  if (PROJECT.test(text)) return 'projects';
  return null;
}
