import { describe, expect, it } from 'vitest';
import { splitSections } from '../resumes/sections.ts';
import { blindSpans } from './blind-spans.ts';
import { corpusBases, inputOf } from './corpus/build-pairs.ts';

const hidden = (text: string): string[] =>
  blindSpans(text, splitSections(text)).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('blind spans', () => {
  it('hide name, photo, age, gender and college, and leave the work', () => {
    const text = `Ms. Kavita Rao
kavita.rao@example.in | 98450 11122
Photo attached

Summary
Kavita is a 34-year-old female engineer from IIT Madras graduate circles.

Experience
Site Engineer, Delhi Public School Society, Delhi
Jan 2015 – Dec 2020
• Managed a female ward and a photo archive

Education
B.E. Civil, Anna University, Chennai, 2012
12th, Vidya Mandir Senior Secondary School, 2008

Personal Details
DOB: 12-05-1990
Sex: F
Marital Status: Single
`;
    const found = hidden(text);
    expect(found).toEqual([
      'name: Ms. Kavita Rao',
      'name: kavita.rao',
      'photo: Photo attached',
      'name: Kavita',
      'age: 34-year-old',
      'gender: female',
      'college: IIT Madras',
      'college: Anna University',
      'college: Vidya Mandir Senior Secondary School',
      'age: DOB: 12-05-1990',
      'gender: Sex: F',
      'marital_status: Marital Status: Single',
    ]);
  });

  it.each([
    ['IIT Bombay B.Tech 2018', ['college: IIT Bombay']],
    ['B.Com from Delhi University in 2018', ['college: Delhi University']],
    ['MBA - XLRI - 2015', ['college: XLRI']],
    ['B.Sc. Physics (Loyola College) 71%', ['college: Loyola College']],
    ['12th standard, CBSE, 2010', []],
  ])('of studies hide the place, not the degree or the year: %s', (line, expected) => {
    expect(hidden(`Summary\nDriver\n\nEducation\n${line}\n`)).toEqual(expected);
  });

  it('read Hindi', () => {
    const text = `नाम: सीता देवी\nपिता का नाम: राम प्रसाद\nजन्म तिथि: १२/०५/१९९०\nलिंग: महिला\n\nशिक्षा\nबी.ए., लखनऊ विश्वविद्यालय, 2012\n`;
    const found = hidden(text).join('\n');
    for (const part of ['सीता देवी', 'राम प्रसाद', '१२/०५/१९९०', 'महिला', 'लखनऊ विश्वविद्यालय'])
      expect(found).toContain(part);
    expect(found).not.toContain('2012');
  });

  it('are in order, apart and inside the text for every corpus résumé, and hold its name', () => {
    for (const base of corpusBases) {
      const { text, sections } = inputOf(base, base.marked);
      const spans = blindSpans(text, sections);
      expect(spans[0]?.kind, base.id).toBe('name');
      expect(text.trimStart().startsWith(text.slice(spans[0]?.start, spans[0]?.end)), base.id).toBe(true);
      spans.forEach(({ start, end }, index) => {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
      });
      const head = sections.find(({ type }) => type === 'experience');
      expect(
        spans.filter(({ start, end }) => head && start >= head.start && end <= head.end),
        base.id,
      ).toEqual([]);
    }
  });

  it.each(['', '\n', 'Résumé', '@@@', 'Name:', '1234 5678 9012'])('survive %j', (text) => {
    expect(() => blindSpans(text, splitSections(text))).not.toThrow();
  });
});
