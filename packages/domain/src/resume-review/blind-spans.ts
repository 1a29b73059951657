import type { ResumeSection } from '../resumes/vocabulary.ts';
import { namePartSpans } from './names.ts';
import { personalSpans } from './personal-data.ts';
import type { PersonalSpan } from './personal-data.ts';

const TELLS_GENDER =
  /(?<![\p{L}\p{M}.])(?<!\d\s?)(?:Mr|MR|Mrs|MRS|Ms|MS|Miss|Shri|Smt|Kumari|श्रीमती|सुश्री|श्री)(?:\.\s?|\s+)(?=(?!Excel|Word|Office|Power|Project|Teams|SQL|Access|Outlook|Visio|Dynamics)[\p{Lu}\p{Lo}])/gu;

/** What to hide in blind mode, in order and without overlap; offsets are UTF-16 code units of the whole text. */
export function blindSpans(text: string, sections: readonly ResumeSection[]): PersonalSpan[] {
  const all: PersonalSpan[] = [
    ...personalSpans(text, sections),
    ...namePartSpans(text, sections).map((span) => ({ kind: 'name' as const, ...span })),
    ...Array.from(text.matchAll(TELLS_GENDER), (match) => ({
      kind: 'gender' as const,
      start: match.index,
      end: match.index + match[0].length,
    })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: PersonalSpan[] = [];
  for (const span of all) {
    const last = apart.at(-1);
    if (!last || span.start >= last.end) apart.push({ ...span });
    else last.end = Math.max(last.end, span.end);
  }
  return apart;
}
