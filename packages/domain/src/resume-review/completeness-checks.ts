import type { Finding, Remark } from './findings.ts';
import { readRange } from './read-jobs.ts';
import type { ResumeReading } from './read-resume.ts';
import type { ResumeSectionType } from '../resumes/vocabulary.ts';
import type { ExperienceLevel } from './vocabulary.ts';
import { share } from './words.ts';

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/iu;
const PHONE = /(?<!\d)(?:\+?\d{1,3}[\s-]?)?(?:\(?\d{2,5}\)?[\s-]?)?\d{3,5}[\s-]?\d{4,6}(?!\d)/gu;

function contact(reading: ResumeReading): Finding {
  const email = EMAIL.test(reading.readable);
  const phone = Array.from(reading.readable.matchAll(PHONE)).some(([number]) => {
    const digits = number.replaceAll(/\D/gu, '').length;
    return digits >= 10 && digits <= 13 && !/\b(?:19|20)\d{2}\s*-\s*(?:19|20)\d{2}\b/u.test(number);
  });
  const remarks: Remark[] = [];
  if (!email)
    remarks.push({
      type: 'error',
      severity: 4,
      text: 'No complete e-mail address was found. Put one at the top.',
      confidence: 90,
    });
  if (!phone)
    remarks.push({
      type: 'error',
      severity: 4,
      text: 'No phone number was found. Put one at the top.',
      confidence: 85,
    });
  return {
    rule: 'contact',
    loss: (email ? 0 : 0.5) + (phone ? 0 : 0.5),
    why: email ? 'no phone number' : phone ? 'no e-mail address' : 'no e-mail address and no phone number',
    remarks,
  };
}

const WANTED: readonly (readonly [ResumeSectionType, number, string])[] = [
  ['experience', 0.4, 'experience'],
  ['education', 0.25, 'education'],
  ['skills', 0.2, 'skills'],
  ['summary', 0.15, 'a short summary'],
];

function missingSections(reading: ResumeReading, level: ExperienceLevel | null): Finding {
  const missing = WANTED.filter(([type]) => {
    if (reading.present.has(type)) return false;
    return !(type === 'experience' && level === 'entry' && reading.present.has('projects'));
  });
  return {
    rule: 'missing_sections',
    loss: missing.reduce((sum, [, cost]) => sum + cost, 0),
    why: `missing: ${missing.map(([, , name]) => name).join(', ')}`,
    remarks: missing.map(([, cost, name]) => ({
      type: 'weakness',
      severity: cost >= 0.25 ? 4 : 3,
      text: `The résumé has no section for ${name}.`,
      confidence: 85,
    })),
  };
}

function missingDates(reading: ResumeReading): Finding {
  const jobs = reading.jobs.filter((job) => job.heads.length > 0);
  const undated = jobs.filter((job) => job.dates === null);
  return {
    rule: 'missing_dates',
    loss: share(undated.length, jobs.length),
    why: `${undated.length} of ${jobs.length} jobs have no dates`,
    remarks: undated.map((job) => ({
      type: 'weakness',
      severity: 4,
      span: job.heads[0],
      text: 'When was this? Add month and year of beginning and end.',
    })),
  };
}

const EXPLAINED =
  /\b(?:career break|sabbatical|maternity|paternity|parental leave|caregiving|caring for|full[- ]time (?:study|studies|course|mba)|higher studies|study leave|gap year|medical leave|family (?:reasons|care)|exam preparation|prepar(?:ed|ation) for)\b|अवकाश|पारिवारिक कारण/iu;

function gaps(reading: ResumeReading): Finding {
  const dated = reading.jobs
    .flatMap(({ dates }) => (dates && dates.from <= dates.to ? [dates] : []))
    .sort((a, b) => a.from - b.from);
  const studied = reading.blocks
    .filter(({ type }) => type === 'education')
    .flatMap((block) => Array.from(block.text.matchAll(/(?:19|20)\d{2}/gu), ([year]) => Number(year)));
  const explained = reading.blocks.some((block) => EXPLAINED.test(block.text));
  const remarks: Remark[] = [];
  let until = dated[0]?.to ?? 0;
  let months = 0;
  for (const range of dated.slice(1)) {
    const gap = range.from - until - 1;
    const study = studied.some(
      (year) => year * 12 + 11 >= until && year * 12 <= range.from && year * 12 + 6 > until,
    );
    if (gap > 12 && !study && !explained) {
      months += gap;
      remarks.push({
        type: 'suggestion',
        severity: 3,
        span: range,
        text: `About ${gap} months before this job are not accounted for. One line (study, family, travel, own business) is enough.`,
        confidence: 70,
      });
    }
    until = Math.max(until, range.to);
  }
  return {
    rule: 'gaps',
    loss: remarks.length === 0 ? 0 : Math.min(1, 0.4 + months / 60),
    why: 'a gap of more than a year is not explained',
    remarks,
  };
}

function thinJobs(reading: ResumeReading): Finding {
  const jobs = reading.jobs.filter((job) => job.heads.length > 0);
  const thin = jobs.filter((job) => job.told.reduce((sum, block) => sum + block.words.length, 0) < 5);
  return {
    rule: 'thin_jobs',
    loss: share(thin.length, jobs.length),
    why: `${thin.length} of ${jobs.length} jobs say nothing of the work`,
    remarks: thin.map((job) => ({
      type: 'suggestion',
      severity: 3,
      span: job.heads[0],
      text: 'Add two or three lines on what you did here and what came of it.',
    })),
  };
}

const PLACEHOLDER =
  /lorem ipsum[^\n]*|\[(?:your|company|insert|name|date|city|role|job|number|add|xx)[^\]\n]*\]|<(?:your|insert|company|name|date)[^>\n]*>|\bX{2,}\s?%|\b(?:TBD|TODO|TBC)\b|\b[xX]{3,}\b|_{4,}/giu;

function placeholders(reading: ResumeReading): Finding {
  const hits = [...reading.readable.matchAll(PLACEHOLDER)].filter((hit) => readRange(hit[0], 0, 0) === null);
  return {
    rule: 'placeholders',
    loss: hits.length === 0 ? 0 : Math.min(1, 0.5 + hits.length * 0.25),
    why: 'placeholders are left over',
    remarks: hits.map((hit) => ({
      type: 'error',
      severity: 4,
      span: { start: hit.index, end: hit.index + hit[0].length },
      text: 'This looks like a placeholder. Fill it in or take it out.',
      confidence: 90,
    })),
  };
}

export const completenessFindings = (reading: ResumeReading, level: ExperienceLevel | null): Finding[] => [
  contact(reading),
  missingSections(reading, level),
  missingDates(reading),
  gaps(reading),
  thinJobs(reading),
  placeholders(reading),
];
