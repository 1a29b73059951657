import { describe, expect, it } from 'vitest';
import { splitSections } from '../resumes/index.ts';
import { parseJsonResume, readFields } from './index.ts';

const TEXT = `Imran Sheikh
imran@example.test, +91 98200 11111, Pune

Summary
Label designer with six years of packaging work for food makers.

Experience
Label designer, Konkan Pickles, Pune
March 2020 to present
- Drew 140 labels in Illustrator.
Packer at Patil Foods, Jan 2018 to Feb 2020
- Packed pickles.

Education
B.Des., National Institute of Design, 2018

Skills
Illustrator, InDesign, Hindi, Marathi
`;

describe('readFields', () => {
  it('reads what a form would hold', () => {
    const { resume, years } = readFields(TEXT, splitSections(TEXT), '2026-11');
    expect(resume.basics).toEqual({
      name: 'Imran Sheikh',
      email: 'imran@example.test',
      phone: '+91 98200 11111',
      label: 'Label designer',
      summary: 'Label designer with six years of packaging work for food makers.',
    });
    expect(resume.work).toEqual([
      {
        position: 'Label designer',
        name: 'Konkan Pickles',
        location: 'Pune',
        startDate: '2020-03',
        highlights: ['Drew 140 labels in Illustrator.'],
      },
      {
        position: 'Packer',
        name: 'Patil Foods',
        startDate: '2018-01',
        endDate: '2020-02',
        highlights: ['Packed pickles.'],
      },
    ]);
    expect(resume.education).toEqual([
      { studyType: 'B.Des.', institution: 'National Institute of Design', endDate: '2018' },
    ]);
    expect(resume.skills.map(({ name }) => name)).toEqual(['Illustrator', 'InDesign', 'Hindi', 'Marathi']);
    expect(years).toBe(8);
  });

  it('makes nothing of nothing', () => {
    const { resume, years } = readFields('', [], '2026-11');
    expect(resume).toMatchObject({ work: [], education: [], skills: [] });
    expect(years).toBeNull();
  });
});

describe('parseJsonResume', () => {
  it('takes a file of the open format, and leaves out what it does not know', () => {
    const read = parseJsonResume(
      JSON.stringify({
        $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
        basics: { name: 'Imran Sheikh', image: 'x', profiles: [{ network: 'y' }] },
        work: [{ name: 'Konkan Pickles', position: 'Designer', startDate: '2020-03' }],
        skills: [{ name: 'Drawing', level: 'Master', keywords: ['Illustrator'] }],
      }),
    );
    expect(read).toMatchObject({
      ok: true,
      resume: { basics: { name: 'Imran Sheikh' }, skills: [{ name: 'Drawing', keywords: ['Illustrator'] }] },
    });
    expect(JSON.stringify(read)).not.toContain('profiles');
  });

  it('says what is wrong with another one', () => {
    expect(parseJsonResume('no')).toMatchObject({
      ok: false,
      faults: [expect.stringContaining('not a JSON')],
    });
    expect(parseJsonResume('[]').ok).toBe(false);
    expect(parseJsonResume('{"work":[{"startDate":"March"}]}')).toMatchObject({
      ok: false,
      faults: [expect.stringContaining('work.0.startDate')],
    });
    expect(parseJsonResume(JSON.stringify({ work: Array.from({ length: 31 }, () => ({})) })).ok).toBe(false);
  });

  it('reads its own export again', () => {
    const { resume } = readFields(TEXT, splitSections(TEXT), '2026-11');
    expect(parseJsonResume(JSON.stringify(resume))).toEqual({ ok: true, resume });
  });
});
