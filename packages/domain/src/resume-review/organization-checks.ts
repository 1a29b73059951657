import type { Finding, Remark } from './findings.ts';
import type { ResumeReading } from './read-resume.ts';
import type { ResumeSectionType } from '../resumes/vocabulary.ts';
import type { ExperienceLevel } from './vocabulary.ts';
import { share } from './words.ts';

const MAIN: ReadonlySet<ResumeSectionType> = new Set([
  'summary',
  'experience',
  'education',
  'skills',
  'projects',
  'certifications',
  'achievements',
]);

function sectionOrder(reading: ResumeReading, level: ExperienceLevel | null): Finding {
  const order = reading.sections
    .map(({ type }) => type)
    .filter((type) => MAIN.has(type) && reading.present.has(type));
  const at = (type: ResumeSectionType) => order.indexOf(type);
  const before = (first: ResumeSectionType, second: ResumeSectionType) =>
    at(first) >= 0 && at(second) >= 0 && at(first) > at(second);
  const wrong: [ResumeSectionType, string][] = [];
  if (at('summary') > 0) wrong.push(['summary', 'Put the summary first: it tells readers what to look for.']);
  if (level !== 'entry' && before('experience', 'education'))
    wrong.push(['experience', 'Put experience before education: it weighs more at this level.']);
  if (before('experience', 'certifications'))
    wrong.push(['certifications', 'Put certificates after experience.']);
  if (before('experience', 'achievements') && before('projects', 'achievements'))
    wrong.push(['achievements', 'Put awards after the work they come from.']);
  const firstOther = reading.sections.findIndex(
    ({ type, title }) => type === 'other' && title !== null && !/language|भाषा/iu.test(title),
  );
  const lastMain = reading.sections.findLastIndex(
    ({ type }) => type === 'experience' || type === 'education',
  );
  if (firstOther >= 0 && firstOther < lastMain)
    wrong.push(['other', 'Put hobbies, declarations and the like at the end.']);
  return {
    rule: 'section_order',
    loss: Math.min(1, wrong.length * 0.5),
    why: 'sections stand in an unusual order',
    remarks: wrong.map(([type, text]): Remark => {
      const section = reading.sections.find((candidate) => candidate.type === type);
      const end = section ? section.start + (section.title?.length ?? 0) : 0;
      return {
        type: 'suggestion',
        severity: 3,
        text,
        span: section?.title ? { start: section.start, end } : undefined,
      };
    }),
  };
}

function headings(reading: ResumeReading): Finding {
  const count = new Set(reading.titled.filter((type) => MAIN.has(type))).size;
  const loss = [1, 0.7, 0.35][count] ?? 0;
  return {
    rule: 'no_headings',
    loss,
    why: count === 0 ? 'no headings were found' : 'few headings were found',
    remarks:
      loss > 0
        ? [
            {
              type: 'weakness',
              severity: 4,
              text: 'Give each part a plain heading on a line of its own: Summary, Experience, Education, Skills.',
            },
          ]
        : [],
  };
}

function jobsOrder(reading: ResumeReading): Finding {
  const dated = reading.jobs
    .flatMap((job) => (job.dates ? [job.dates] : []))
    .filter(({ from, to }) => from <= to);
  const wrong = dated.filter((next, index) => {
    const earlier = dated[index - 1];
    return earlier !== undefined && next.from > earlier.from && next.to > earlier.to;
  });
  return {
    rule: 'jobs_order',
    loss: wrong.length === 0 ? 0 : 0.4 + 0.6 * share(wrong.length, dated.length - 1),
    why: 'jobs are not listed newest first',
    remarks: wrong.map((span) => ({
      type: 'suggestion',
      severity: 3,
      span,
      text: 'This job is newer than the one above it. List the newest first.',
      confidence: 90,
    })),
  };
}

function dateOrder(reading: ResumeReading): Finding {
  const wrong = reading.jobs.flatMap(({ dates }) => (dates && dates.from > dates.to ? [dates] : []));
  return {
    rule: 'date_order',
    loss: wrong.length === 0 ? 0 : Math.min(1, 0.5 + wrong.length * 0.25),
    why: 'a job ends before it starts',
    remarks: wrong.map((span) => ({
      type: 'error',
      severity: 4,
      span,
      text: 'This job ends before it starts. Please check the dates.',
      confidence: 95,
    })),
  };
}

function repeatedLines(reading: ResumeReading): Finding {
  const seen = new Set<string>();
  const again = reading.statements.filter((block) => {
    const key = block.words.map((word) => word.text.toLowerCase()).join(' ');
    const known = block.words.length >= 4 && seen.has(key);
    seen.add(key);
    return known;
  });
  return {
    rule: 'repeated_lines',
    loss: Math.min(1, again.length * 0.4),
    why: 'some lines are said twice',
    remarks: again.map((span) => ({
      type: 'weakness',
      severity: 2,
      span,
      text: 'This line stands here twice. Say something new or leave it out.',
      confidence: 95,
    })),
  };
}

export const organizationFindings = (reading: ResumeReading, level: ExperienceLevel | null): Finding[] => [
  sectionOrder(reading, level),
  headings(reading),
  jobsOrder(reading),
  dateOrder(reading),
  repeatedLines(reading),
];
