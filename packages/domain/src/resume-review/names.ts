import { headingIn } from '../resumes/headings.ts';
import { textLines } from '../resumes/text-lines.ts';
import type { ResumeSection } from '../resumes/vocabulary.ts';
import type { Span } from './words.ts';

const TITLE =
  /^(?:curriculum vitae|c\.?\s?v\.?|r[eé]sum[eé]|bio-?\s?data|बायोडाटा|जीवन परिचय|रिज़्यूमे)(?![\p{L}\p{M}])[\s:–-]*(?:of\s+)?/iu;
const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|shri|smt|kumari|श्री|श्रीमती|सुश्री|कुमारी|डॉ)\.?\s+/iu;
const NAME = /^[\p{L}\p{M}][\p{L}\p{M}.'’-]*(?:\s+[\p{L}\p{M}.'’-]+){0,4}$/u;
const LABELLED =
  /(?:^|\n)[ \t]*(?:(?:full |candidate )?name|पूरा नाम|नाम|naam)\s*[:：-]\s*(?<name>[^\n|,]{2,60})/iu;
const NOT_A_NAME =
  /\b(?:engineer|manager|developer|analyst|consultant|teacher|accountant|executive|designer|driver|nurse|officer|director|specialist|assistant|lead|head|chef|electrician|technician|intern|student|fresher|supervisor|architect|administrator)\b/iu;

/** The name that the résumé opens with or labels; null when none is plain. */
function findName(text: string): (Span & { name: string }) | null {
  const labelled = LABELLED.exec(text);
  if (labelled?.groups?.['name']) {
    const name = labelled.groups['name'].trim();
    const start = text.indexOf(name, labelled.index);
    return { name, start, end: start + name.length };
  }
  for (const line of textLines(text.slice(0, 600)).slice(0, 4)) {
    const indent = line.text.length - line.text.trimStart().length;
    const trimmed = line.text.trim();
    const title = TITLE.exec(trimmed)?.[0].length ?? 0;
    const honorific = HONORIFIC.exec(trimmed.slice(title))?.[0].length ?? 0;
    const rest = trimmed.slice(title + honorific);
    const name = (rest.split(/\s*[|,(:–—·•/]|\s-\s|\s{3,}/u)[0] ?? '').trim();
    if (name === '') continue;
    const heading = headingIn(trimmed, { underlined: false, afterBlank: true });
    if (!NAME.test(name) || NOT_A_NAME.test(name) || heading || name.length > 60) {
      if (heading) return null;
      continue;
    }
    const start = line.start + indent + title + honorific;
    return { name, start: start - honorific, end: start + name.length };
  }
  return null;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** The name wherever it stands in full, in any case. */
export function nameSpans(text: string): Span[] {
  const found = findName(text);
  if (!found) return [];
  const spans: Span[] = [{ start: found.start, end: found.end }];
  if (found.name.length < 4) return spans;
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{M}])${escaped(found.name)}(?![\p{L}\p{M}])`, 'giu');
  for (const match of text.matchAll(pattern)) {
    if (match.index !== found.start) spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

/** Single parts of the name where they can mean nothing else: signatures, addresses, what people say of themselves. */
export function namePartSpans(text: string, sections: readonly ResumeSection[]): Span[] {
  const found = findName(text);
  if (!found) return [];
  const parts = found.name.split(/[\s.]+/u).filter((part) => part.length >= 3);
  const spans: Span[] = [];
  for (const part of parts) {
    const alone = new RegExp(String.raw`(?<![\p{L}\p{M}])${escaped(part)}(?![\p{L}\p{M}])`, 'giu');
    for (const section of sections) {
      if (!['contact', 'summary', 'other'].includes(section.type)) continue;
      for (const match of text.slice(section.start, section.end).matchAll(alone)) {
        const start = section.start + match.index;
        spans.push({ start, end: start + match[0].length });
      }
    }
    const address = new RegExp(
      String.raw`[\w.+-]*${escaped(part)}[\w.+-]*(?=@)|(?<=(?:\.com|\.in)/(?:in/)?@?)[\w.-]*${escaped(part)}[\w.-]*`,
      'giu',
    );
    for (const match of text.matchAll(address))
      spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}
