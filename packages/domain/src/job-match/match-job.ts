import { readResume } from '../resume-review/index.ts';
import type { ResumeReading } from '../resume-review/index.ts';
import { rupees } from '../money/index.ts';
import type { MatchCriterion, MatchExplanation, MatchPoint } from './contracts.ts';
import { NOTHING, roleEvidence, skillEvidence, withoutQuote, yearsOf } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import { answerPasses } from './inputs.ts';
import type { MatchInput, MatchJob, MatchPerson } from './inputs.ts';

/** What each is worth; skills of a kind share theirs, questions weigh what the job gives them. */
const WEIGHTS = {
  mustHaves: 400,
  niceToHaves: 150,
  role: 100,
  years: 150,
  place: 100,
  salary: 100,
  notice: 50,
};
const ANSWER_UNIT = 10;
/** While a must-have is missing the score does not pass this. */
export const GATE_LIMIT = 49;

interface Judged extends Evidence {
  why: string;
}
interface Criterion {
  criterion: MatchCriterion;
  label: string;
  outOf: number;
  judge: (reading: ResumeReading | null) => Judged;
}

/**
 * How well somebody fits a job, from 0 to 100, with a reason and a source for each point. Reads skills, posts, years, place,
 * pay, notice and answers; who somebody is (name, age, gender, photo, college) is blanked before anything is read.
 */
export function matchJob(input: MatchInput): MatchExplanation {
  const { job, person, resume } = input;
  const reading = resume
    ? readResume({ text: resume.text, sections: [...resume.sections] }, input.asOf)
    : null;
  const points = [
    ...skillCriteria('MUST_HAVE', job.mustHaves, WEIGHTS.mustHaves, person),
    ...skillCriteria('NICE_TO_HAVE', job.niceToHaves, WEIGHTS.niceToHaves, person),
    roleCriterion(job, person),
    ...yearsCriterion(job, person),
    ...placeCriterion(job, person),
    ...salaryCriterion(job, person),
    ...noticeCriterion(person),
    ...answerCriteria(input),
  ].map((criterion) => pointOf(criterion, reading));
  const won = points.reduce((sum, point) => sum + point.points, 0);
  const possible = points.reduce((sum, point) => sum + point.outOf, 0);
  const score = possible === 0 ? 0 : Math.round((100 * won) / possible);
  const musts = points.filter(({ criterion }) => criterion === 'MUST_HAVE');
  const missing = musts.filter(({ state }) => state === 'MISSING').map(({ label }) => label);
  return {
    rules: 'v1',
    score: missing.length > 0 ? Math.min(score, GATE_LIMIT) : score,
    points,
    mustHaves: {
      found: musts.filter(({ state }) => state !== 'MISSING').map(({ label }) => label),
      missing,
    },
  };
}

function pointOf({ criterion, label, outOf, judge }: Criterion, reading: ResumeReading | null): MatchPoint {
  const { credit, citation, why } = judge(reading);
  const worth = (part: number) => Math.round(outOf * part);
  const without = reading && citation?.from === 'RESUME' ? judge(withoutQuote(reading, citation)).credit : 0;
  return {
    criterion,
    label: label.slice(0, 300),
    state: credit >= 1 ? 'FOUND' : credit > 0 ? 'PARTLY' : 'MISSING',
    points: worth(credit),
    outOf,
    pointsWithout: worth(Math.min(credit, without)),
    citation,
    why,
  };
}

const skillWords = ({ credit, citation }: Evidence): string => {
  if (credit === 0) return 'Not found in the résumé or among the skills.';
  if (credit >= 1) return 'The work shows it.';
  return citation?.from === 'PROFILE'
    ? 'Named among the skills; the résumé does not show it.'
    : 'Listed; no job or project shows it.';
};

const skillCriteria = (
  criterion: 'MUST_HAVE' | 'NICE_TO_HAVE',
  terms: readonly string[],
  weight: number,
  person: MatchPerson,
): Criterion[] =>
  terms.map((term) => ({
    criterion,
    label: term,
    outOf: Math.round(weight / terms.length),
    judge: (reading) => {
      const evidence = skillEvidence(term, person, reading);
      return { ...evidence, why: skillWords(evidence) };
    },
  }));

const roleCriterion = (job: MatchJob, person: MatchPerson): Criterion => ({
  criterion: 'ROLE',
  label: job.title,
  outOf: WEIGHTS.role,
  judge: (reading) => {
    const evidence = roleEvidence(job.title, person, reading);
    if (evidence.credit === 0) return { ...NOTHING, why: 'No post or wish is close to the title.' };
    return {
      ...evidence,
      why: evidence.credit >= 1 ? 'This kind of work.' : 'Close to this kind of work.',
    };
  },
});

function yearsCriterion(job: MatchJob, person: MatchPerson): Criterion[] {
  const { experienceMin, experienceMax } = job;
  if (experienceMin === null && experienceMax === null) return [];
  const asked =
    experienceMin === null || experienceMin === 0
      ? `Up to ${experienceMax ?? 0} years`
      : experienceMax === null
        ? `${experienceMin} years or more`
        : `${experienceMin} to ${experienceMax} years`;
  return [
    {
      criterion: 'YEARS',
      label: asked,
      outOf: WEIGHTS.years,
      judge: (reading) => {
        const { years, citation } = yearsOf(person, reading);
        if (years === null) {
          return experienceMin === null || experienceMin === 0
            ? { credit: 1, citation: null, why: 'No experience is needed.' }
            : { ...NOTHING, why: 'No years of work are given.' };
        }
        const shown = Math.round(years * 10) / 10;
        const short = (experienceMin ?? 0) - years;
        if (short > 0) {
          const credit = Math.max(0, 1 - short / (experienceMin ?? 1)) * 0.8;
          return {
            credit,
            citation: credit > 0 ? citation : null,
            why: `${shown} years of work; ${experienceMin ?? 0} are asked for.`,
          };
        }
        if (experienceMax !== null && years > experienceMax + 2) {
          return { credit: 0.7, citation, why: `${shown} years of work, more than the job asks for.` };
        }
        return { credit: 1, citation, why: `${shown} years of work.` };
      },
    },
  ];
}

function placeCriterion(job: MatchJob, person: MatchPerson): Criterion[] {
  const judged = judgePlace(job, person);
  if (!judged) return [];
  const label = job.modeOfWork === 'REMOTE' ? 'Remote work' : (job.place?.cityName ?? '');
  return [{ criterion: 'PLACE', label, outOf: WEIGHTS.place, judge: () => judged }];
}

function judgePlace(job: MatchJob, person: MatchPerson): Judged | null {
  if (job.modeOfWork === 'REMOTE') {
    const quote = person.openToRemote ? 'yes' : 'no';
    return {
      credit: person.openToRemote ? 1 : 0,
      citation: { from: 'PROFILE', field: 'openToRemote', quote },
      why: person.openToRemote ? 'Open to remote work.' : 'Does not look for remote work.',
    };
  }
  if (!job.place || !person.place) return null;
  const same = job.place.citySlug === person.place.citySlug;
  return {
    credit: same ? 1 : 0,
    citation: { from: 'PROFILE', field: 'place', quote: person.place.cityName },
    why: same ? 'In the same city.' : `In ${person.place.cityName}; the work is in ${job.place.cityName}.`,
  };
}

/** Above the range by less than this part is still half a match. */
const NEAR_PAY = 1.15;

function salaryCriterion(job: MatchJob, person: MatchPerson): Criterion[] {
  if (!job.salary || person.expectedSalaryInr === null) return [];
  const wish = person.expectedSalaryInr;
  const { maxInr } = job.salary;
  const credit = wish <= maxInr ? 1 : wish <= maxInr * NEAR_PAY ? 0.5 : 0;
  const judged: Judged = {
    credit,
    citation: { from: 'PROFILE', field: 'expectedSalaryInr', quote: rupees(wish) },
    why:
      credit === 1
        ? 'The pay covers what is expected.'
        : `The job pays up to ${rupees(maxInr)} a year; ${rupees(wish)} are expected.`,
  };
  return [
    {
      criterion: 'SALARY',
      label: `Up to ${rupees(maxInr)} a year`,
      outOf: WEIGHTS.salary,
      judge: () => judged,
    },
  ];
}

function noticeCriterion(person: MatchPerson): Criterion[] {
  const days = person.noticeDays;
  if (days === null) return [];
  const credit = days <= 15 ? 1 : days <= 30 ? 0.8 : days <= 60 ? 0.5 : 0.2;
  const judged: Judged = {
    credit,
    citation: { from: 'PROFILE', field: 'noticeDays', quote: String(days) },
    why: days === 0 ? 'Can start at once.' : `Can start in ${days} days.`,
  };
  return [{ criterion: 'NOTICE', label: 'Start', outOf: WEIGHTS.notice, judge: () => judged }];
}

const answerCriteria = ({ job, answers }: MatchInput): Criterion[] =>
  job.questions
    .filter(({ weight, pass }) => weight > 0 && pass !== null)
    .flatMap((question): Criterion[] => {
      const answer = answers.find(({ questionId }) => questionId === question.id);
      if (!answer) return [];
      const passes = answerPasses(question, answer.value) === true;
      const quote = typeof answer.value === 'boolean' ? (answer.value ? 'Yes' : 'No') : String(answer.value);
      return [
        {
          criterion: 'ANSWER',
          label: question.question,
          outOf: question.weight * ANSWER_UNIT,
          judge: () => ({
            credit: passes ? 1 : 0,
            citation: { from: 'ANSWER', questionId: question.id, quote: quote.slice(0, 400) },
            why: passes ? 'The answer is what the job hopes for.' : 'The job hopes for another answer.',
          }),
        },
      ];
    });
