import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSections } from '../resumes/index.ts';
import { withSpansBlanked } from '../resume-review/index.ts';
import { MatchExplanation } from './contracts.ts';
import { matchJob } from './index.ts';
import type { MatchInput, MatchJob, MatchPerson } from './index.ts';

const QUESTION = '0199c0de-0000-7000-8000-000000000001';
const job: MatchJob = {
  title: 'Senior label designer',
  mustHaves: ['Illustrator', 'Spreadsheets'],
  niceToHaves: ['Marathi', 'Figma', 'Project management'],
  experienceMin: 4,
  experienceMax: 8,
  modeOfWork: 'ONSITE',
  place: { citySlug: 'pune', cityName: 'Pune' },
  salary: { minInr: 36_000_000, maxInr: 48_000_000 },
  questions: [{ id: QUESTION, question: 'Do you work on Saturdays?', kind: 'YES_NO', weight: 5, pass: true }],
};
const person: MatchPerson = {
  headline: null,
  preferredRoles: ['Packaging designer'],
  skills: ['Figma'],
  experienceYears: null,
  place: { citySlug: 'pune', cityName: 'Pune' },
  openToRemote: false,
  expectedSalaryInr: 50_000_000,
  noticeDays: 30,
};
const LINES = [
  'Label designer, Konkan Pickles, Pune',
  'March 2020 to present',
  '- Drew 140 labels in Illustrator and cut proof errors from 9 % to 2 %.',
  '- Kept the stock list in Excel for four plants.',
  '- Managed projects with two printers and closed them in time.',
  '- Trained three interns in Illustrator.',
];
const resumeText = (lines: readonly string[], who = 'Imran Sheikh', about = 'Male, 34 years old') =>
  `${who}\nimran@example.test, +91 98200 11111\n\nSummary\nDesigner for food makers, ${about}.\n\nExperience\n${lines.join('\n')}\n\nEducation\nB.Des., ${who.length > 12 ? 'National Institute of Design' : 'IIT Bombay'}, 2018\n\nSkills\nIllustrator, Marathi\n`;
const inputOf = (text: string | null, extra: Partial<MatchInput> = {}): MatchInput => ({
  job,
  person,
  resume: text === null ? null : { text, sections: splitSections(text) },
  answers: [{ questionId: QUESTION, value: true }],
  asOf: '2026-11',
  ...extra,
});
const sum = (points: MatchExplanation['points']) => points.reduce((all, point) => all + point.points, 0);

describe('matchJob', () => {
  it('explains each point with a field or with words that stand at their place', () => {
    const text = resumeText(LINES);
    const match = matchJob(inputOf(text));
    expect(MatchExplanation.parse(match)).toEqual(match);
    expect(match.points.map(({ criterion, label, state }) => `${state} ${criterion} ${label}`)).toEqual([
      'FOUND MUST_HAVE Illustrator',
      'FOUND MUST_HAVE Spreadsheets',
      'FOUND NICE_TO_HAVE Marathi',
      'PARTLY NICE_TO_HAVE Figma',
      'FOUND NICE_TO_HAVE Project management',
      'FOUND ROLE Senior label designer',
      'FOUND YEARS 4 to 8 years',
      'FOUND PLACE Pune',
      'PARTLY SALARY Up to ₹4,80,000 a year',
      'PARTLY NOTICE Start',
      'FOUND ANSWER Do you work on Saturdays?',
    ]);
    for (const { citation, points } of match.points) {
      if (citation?.from === 'RESUME') {
        expect(text.slice(citation.start, citation.end)).toBe(citation.quote);
        expect(citation.quote.length).toBeGreaterThan(0);
      }
      expect(points === 0 || citation !== null).toBe(true);
    }
  });

  it('holds the score below 50 while a must-have is missing, and names what is', () => {
    const match = matchJob(inputOf(resumeText(LINES.filter((line) => !line.includes('Excel')))));
    expect(match.mustHaves).toEqual({ found: ['Illustrator'], missing: ['Spreadsheets'] });
    expect(match.score).toBe(49);
  });

  it('counts what is denied as missing', () => {
    const match = matchJob(inputOf(resumeText([...LINES.slice(0, 3), '- No experience with Excel yet.'])));
    expect(match.mustHaves.missing).toEqual(['Spreadsheets']);
  });

  it('without the cited words loses exactly what each of its points says', () => {
    fc.assert(
      fc.property(fc.subarray(LINES.slice(2), { minLength: 1 }), fc.nat(20), (told, pick) => {
        const text = resumeText([...LINES.slice(0, 2), ...told]);
        const before = matchJob(inputOf(text));
        const cited = before.points.flatMap(({ citation }) =>
          citation?.from === 'RESUME' ? [citation] : [],
        );
        const gone = cited[pick % cited.length];
        if (!gone) return;
        const stated = before.points
          .filter(({ citation: c }) => c?.from === 'RESUME' && c.start === gone.start && c.end === gone.end)
          .reduce((all, point) => all + point.points - point.pointsWithout, 0);
        const { resume } = inputOf(text);
        const after = matchJob(
          inputOf(null, {
            resume: { text: withSpansBlanked(text, [gone]), sections: resume?.sections ?? [] },
          }),
        );
        expect(sum(before.points) - sum(after.points)).toBe(stated);
        expect(stated).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  it('moves by nothing that tells who somebody is', () => {
    const people = [
      ['Imran Sheikh', 'Male, 34 years old'],
      ['Li Das', 'female, 58 years old'],
      ['Excel Marathi Sharma', 'unmarried, aged 22'],
      ['Mohammed Farhan Abdul Rahman Khan', 'married female, born in 1968'],
    ] as const;
    const results = people.map(([who, about]) => matchJob(inputOf(resumeText(LINES, who, about))));
    for (const match of results) {
      expect(match.score).toBe(results[0]?.score);
      expect(match.points.map(({ points }) => points)).toEqual(
        results[0]?.points.map(({ points }) => points),
      );
    }
    for (const [i, match] of results.entries()) {
      const quotes = match.points.map(({ citation }) => citation?.quote ?? '').join(' ');
      expect(quotes).not.toContain(people[i]?.[0]);
    }
  });

  it('takes the years from the profile first, and weighs too few and too many', () => {
    const yearsPoint = (experienceYears: number) =>
      matchJob(inputOf(resumeText(LINES), { person: { ...person, experienceYears } })).points.find(
        ({ criterion }) => criterion === 'YEARS',
      );
    expect(yearsPoint(2)).toMatchObject({ state: 'PARTLY', points: 60 });
    expect(yearsPoint(0)).toMatchObject({ state: 'MISSING', points: 0, citation: null });
    expect(yearsPoint(15)).toMatchObject({ state: 'PARTLY', points: 105 });
  });

  it('asks for remote work where the job is remote, and leaves out what nobody said', () => {
    const remote = matchJob(inputOf(null, { job: { ...job, modeOfWork: 'REMOTE', salary: null } }));
    expect(remote.points.find(({ criterion }) => criterion === 'PLACE')).toMatchObject({ state: 'MISSING' });
    expect(remote.points.some(({ criterion }) => criterion === 'SALARY')).toBe(false);
    const unsaid = { ...person, expectedSalaryInr: null, noticeDays: null, place: null };
    const kinds = matchJob(inputOf(null, { person: unsaid })).points.map(({ criterion }) => criterion);
    expect(kinds).not.toContain('SALARY');
    expect(kinds).not.toContain('NOTICE');
    expect(kinds).not.toContain('PLACE');
  });
});
