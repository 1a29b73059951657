import { describe, expect, it } from 'vitest';
import { splitSections } from '../resumes/sections.ts';
import { corpusBases, inputOf } from './corpus/build-pairs.ts';
import { reviewResume } from './review-resume.ts';

const ASHA = {
  name: 'Asha Rani Solanki', email: 'asha.solanki', place: '14 Gulab Path, Near Clock Tower, Jaipur 302001', college: 'St. Xavier’s College, Jaipur', photo: 'Photo: attached',
  birth: '12/03/1991', age: '35', gender: 'Female', marital: 'Married', religion: 'Hindu', nationality: 'Indian', father: 'Late Shri Bhanwar Lal Solanki', aboutAge: '35 years old', aboutGender: 'female',
}; // prettier-ignore
type Person = typeof ASHA;

const OTHERS: Record<string, Person> = {
  'another religion, gender and age': {
    name: 'Mohammed Farhan Abdul Rahman Khan', email: 'mfark', place: 'Village Rampur Kalan, Post Sarai, District Sitapur, Uttar Pradesh 261001', college: 'Aligarh Muslim University', photo: 'Photograph: enclosed, passport size',
    birth: '1 January 1968', age: '58', gender: 'Male', marital: 'Divorced', religion: 'Islam', nationality: 'Nepali', father: 'Abdul Khan', aboutAge: '58 years old', aboutGender: 'male',
  },
  'a famous college and a short name': {
    name: 'Li Das', email: 'x', place: 'Flat 3, Mumbai', college: 'Indian Institute of Technology Bombay', photo: 'Photo: none',
    birth: '2003', age: '23', gender: 'Other', marital: 'Single', religion: 'Christian', nationality: 'Indian', father: 'P. Das', aboutAge: '23 years old', aboutGender: 'male',
  },
  'a name that is also a skill': {
    name: 'Tally Excel Sharma', email: 'payroll.gst', place: 'Payroll Nagar, TDS Road, Pune 411001', college: 'Excel and Payroll Institute of Tally', photo: 'Photo: see Excel file',
    birth: '9 May 1999', age: '27', gender: 'Female', marital: 'Widowed', religion: 'Sikh', nationality: 'Bhutanese', father: 'Manager Singh', aboutAge: '27 years old', aboutGender: 'female',
  },
}; // prettier-ignore

const resumeOf = (person: Person): string => `${person.name}
${person.email}@example.in | +91 98290 11223
Address: ${person.place}
${person.photo}

SUMMARY
Accountant, ${person.aboutAge} ${person.aboutGender}, with six years in trading and manufacturing.

EXPERIENCE
Accounts Executive, Shreeji Textiles, Jaipur
Apr 2021 – Mar 2024
• Closed the monthly books of 3 units in Tally within 4 working days
• Filed 72 GST returns without a single late fee
• Recovered overdue payments from dealers

EDUCATION
B.Com, ${person.college}, 2018

SKILLS
Tally, GST, bank reconciliation

PERSONAL DETAILS
Date of Birth: ${person.birth}
Age: ${person.age}
Gender: ${person.gender}
Marital Status: ${person.marital}
Religion: ${person.religion}
Nationality: ${person.nationality}
Father's Name: ${person.father}
Permanent Address: ${person.place}

DECLARATION
I declare that the above is true.
${person.name}
`;

const target = { role: 'Accountant', industry: 'ma_finance', level: 'mid', mustHaves: ['Tally', 'GST', 'Excel', 'payroll'], niceToHaves: ['TDS'] } as const; // prettier-ignore

function scoresOf(text: string) {
  const review = reviewResume({
    text,
    sections: splitSections(text),
    target: { ...target, mustHaves: [...target.mustHaves], niceToHaves: [...target.niceToHaves] },
  });
  const { overall, ats, content, formatting, structure, appeal } = review;
  return { overall, ats, content, formatting, structure, appeal };
}

describe('who somebody is', () => {
  const own = scoresOf(resumeOf(ASHA));

  it.each(Object.keys(OTHERS))('moves no score: %s', (which) => {
    expect(scoresOf(resumeOf(OTHERS[which] ?? ASHA))).toEqual(own);
  });

  it.each(Object.keys(ASHA) as (keyof Person)[])('moves no score alone: %s', (field) => {
    for (const other of Object.values(OTHERS)) {
      expect(scoresOf(resumeOf({ ...ASHA, [field]: other[field] }))).toEqual(own);
    }
  });

  it('moves no score when it is not told at all', () => {
    const personal =
      /^(?:Date of Birth|Age|Gender|Marital Status|Religion|Nationality|Father's Name|Permanent Address|Address|Photo):.*\n/gmu;
    const text = resumeOf(ASHA);
    const bare = text
      .replaceAll(personal, '')
      .replace('PERSONAL DETAILS\n', '')
      .replaceAll(ASHA.name, '')
      .replace(`, ${ASHA.college}`, '');
    expect(bare.length).toBeLessThan(text.length - 250);
    expect(scoresOf(bare)).toEqual(own);
  });

  it('is answered with advice that moves nothing', () => {
    const text = resumeOf(ASHA);
    const review = reviewResume({
      text,
      sections: splitSections(text),
      target: { role: '', industry: null, level: null, mustHaves: [], niceToHaves: [] },
    });
    const advice = review.feedback.filter((item) => item.text.includes('did not count here'));
    expect(advice.length).toBeGreaterThanOrEqual(4);
  });

  it('moves no score of the corpus when names and places of study are changed', () => {
    for (const base of corpusBases) {
      const input = inputOf(base, base.marked);
      const first = input.text.slice(0, input.text.indexOf('\n'));
      const name = first.split(/[,—]/u)[0]?.trim() ?? '';
      const changed = inputOf(base, base.marked.replace(name, 'Xi Venkatanarasimharajuvaripeta'));
      const before = reviewResume(input);
      const after = reviewResume(changed);
      expect([after.overall, after.structure, after.appeal], base.id).toEqual([
        before.overall,
        before.structure,
        before.appeal,
      ]);
    }
  });
});
