import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSections, wordCount } from './index.ts';

const parts = (text: string) => splitSections(text).map(({ type, title }) => `${type}: ${title ?? '–'}`);
const typeAt = (text: string, words: string) => {
  const at = text.indexOf(words);
  return splitSections(text).find(({ start, end }) => start <= at && at < end)?.type;
};

describe('headings', () => {
  it.each<[string, string]>([
    ['EXPERIENCE', 'experience'],
    ['Work Experience', 'experience'],
    ['Employment History:', 'experience'],
    ['2. Educational Qualifications', 'education'],
    ['III) TECHNICAL SKILLS', 'skills'],
    ['E D U C A T I O N', 'education'],
    ['W O R K E X P E R I E N C E', 'experience'],
    ['## Career Objective', 'summary'],
    ['■ Awards & Achievements ■', 'achievements'],
    ['Trainings and Certifications -', 'certifications'],
    ['Academic Projects', 'projects'],
    ['LANGUAGES KNOWN', 'other'],
    ['कार्य अनुभव', 'experience'],
    ['शैक्षणिक योग्यता :', 'education'],
    ['१. कौशल एवं दक्षताएँ', 'skills'],
    ['प्रमाण पत्र', 'certifications'],
    ['उपलब्धियाँ', 'achievements'],
    ['Kaam ka Anubhav', 'experience'],
    ['Padhai Likhai', 'education'],
    ['Mera Parichay', 'summary'],
  ])('%s is one', (heading, type) => {
    const text = `Asha Rao\n\n${heading}\nfirst\nsecond\n`;
    expect(splitSections(text)).toEqual([
      { type: 'contact', title: null, start: 0, end: text.indexOf(heading) },
      { type, title: heading, start: text.indexOf(heading), end: text.length },
    ]);
  });

  it.each([
    'experience',
    'I have experience in education.',
    'Education Officer, Zilla Parishad',
    'Skills Development Centre, Pune',
    '• Experience',
    'Experience, skills and training,',
  ])('“%s” is none', (line) => {
    expect(parts(`Asha Rao\n\nEDUCATION\nB.Com, 2015\n${line}\nM.Com, 2017`)).toEqual([
      'contact: –',
      'education: EDUCATION',
    ]);
  });

  it('may be underlined, also unknown ones, or stand before their content', () => {
    const text =
      'Asha\n\nskills\n------\nTally\n\nRoad Safety\n===========\nMember\n\nEducation: B.Com, Nagpur';
    expect(parts(text)).toEqual([
      'contact: –',
      'skills: skills',
      'other: Road Safety',
      'education: Education',
    ]);
  });
});

describe('what stands before the first heading', () => {
  it('is contact, and prose in it the summary', () => {
    const text =
      'Asha Rao\nashar@example.in | 98200 12345\n\nA careful accountant with nine years in trading firms who closes books on time.\n\nSKILLS\nTally';
    expect(parts(text)).toEqual(['contact: –', 'summary: –', 'skills: SKILLS']);
    expect(typeAt(text, 'careful')).toBe('summary');
  });

  it('is nothing when the heading is first', () => {
    expect(parts('\nSKILLS\nTally')).toEqual(['skills: SKILLS']);
  });
});

describe('a text without headings', () => {
  it('is divided by what its lines hold', () => {
    const text =
      'Ravi Kale\nravi@example.in\n\nStore supervisor, Kale Traders Pvt Ltd, 2015 - 2021\nHandled stock of four shops\n\nB.Com, Nagpur University, 2014\n\nMS Excel, Tally, GST returns';
    expect([typeAt(text, 'Ravi'), typeAt(text, 'Handled')]).toEqual(['contact', 'experience']);
    expect([typeAt(text, 'B.Com'), typeAt(text, 'Tally')]).toEqual(['education', 'skills']);
  });

  it('is one other when it says nothing of a person’s work', () => {
    const text = 'Take two cups of flour.\nKnead it.\n\nLet it rest for an hour.';
    expect(splitSections(text)).toEqual([{ type: 'other', title: null, start: 0, end: text.length }]);
  });
});

describe('whatever the text', () => {
  it('is covered in order, without gap or overlap', () => {
    const line = fc.oneof(
      fc.constantFrom('SKILLS', 'Education:', 'अनुभव', '', '-----', 'Kaushal', 'a@b.in', '\r'),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const text = lines.join('\n');
        let at = 0;
        for (const { start, end } of splitSections(text)) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBe(text.length);
      }),
    );
  });

  it('takes no time', () => {
    const texts = [
      'a'.repeat(50_000),
      `${' '.repeat(50_000)}x`,
      'Skills: '.repeat(6_000),
      '\n'.repeat(50_000),
    ];
    const before = performance.now();
    for (const text of texts) splitSections(text);
    expect(performance.now() - before).toBeLessThan(1_500);
  });
});

it('words are counted in every script', () => {
  expect(wordCount('')).toBe(0);
  expect(wordCount('Asha’s e-mail — B.Com., 98 %')).toBe(4);
  expect(wordCount('मेरा नाम आशा राव है।')).toBe(5);
});
