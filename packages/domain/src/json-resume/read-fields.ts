import { listedSkills, readResume, yearsOfExperience } from '../resume-review/index.ts';
import type { ResumeReading } from '../resume-review/index.ts';
import type { ResumeSection } from '../resumes/index.ts';
import { JsonResume } from './schema.ts';

export interface ReadFields {
  resume: JsonResume;
  /** What the dates add up to; null without dates. */
  years: number | null;
}

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/u;
const PHONE = /(?:\+91[\s-]?)?[6-9]\d{4}[\s-]?\d{5}(?!\d)/u;
const DATES =
  /[\s,|(–-]*(?:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s*)?(?:19|20)\d{2}.*$/iu;
const STUDY_YEARS = /(?:19|20)\d{2}/gu;

const cut = (words: string, max: number): string => words.trim().slice(0, max).trim();
const month = (count: number): string =>
  `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;

/** What a form would hold of a résumé's text, for its owner to look through: nothing of it is taken for true unseen. */
export function readFields(text: string, sections: readonly ResumeSection[], asOf: string): ReadFields {
  const reading = readResume({ text, sections: [...sections] }, asOf);
  const linesOf = (type: ResumeSection['type']) =>
    sections
      .filter((section) => section.type === type)
      .flatMap((section) =>
        text
          .slice(section.start, section.end)
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '' && line !== section.title?.trim()),
      );
  const name = reading.personal.find((span) => span.kind === 'name');
  const work = readWork(reading);
  const resume = JsonResume.parse({
    basics: {
      ...(name
        ? { name: cut(text.slice(name.start, name.end).replace(/^[\p{L} ]{2,12}[:：-]\s*/u, ''), 120) }
        : {}),
      ...optional('email', EMAIL.exec(text)?.[0]),
      ...optional('phone', PHONE.exec(text)?.[0]),
      ...optional('label', work[0]?.position),
      ...optional('summary', cut(linesOf('summary').join(' '), 3_000)),
    },
    work,
    education: linesOf('education').slice(0, 20).map(readStudy),
    skills: [
      ...new Map(listedSkills(reading).map(({ name: skill }) => [skill.toLowerCase(), skill])).values(),
    ]
      .slice(0, 60)
      .map((skill) => ({ name: cut(skill, 80) })),
    certificates: linesOf('certifications')
      .slice(0, 30)
      .map((line) => ({ name: cut(line.replace(/^[•·▪*–-]\s*/u, ''), 200) })),
  });
  const years = reading.jobs.some((job) => job.dates) ? Math.floor(yearsOfExperience(reading)) : null;
  return { resume, years };
}

const optional = <K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> =>
  value ? ({ [key]: cut(value, key === 'summary' ? 3_000 : 120) } as Partial<Record<K, string>>) : {};

function readWork(reading: ResumeReading) {
  return reading.jobs
    .filter((job) => job.heads.length > 0)
    .slice(0, 30)
    .map(({ heads, dates, told }) => {
      const parts = heads
        .map((head) => reading.text.slice(head.start, head.end).replace(DATES, ''))
        .join(', ')
        .split(/\s*(?:[,|•·]|\s[–-]\s|\bat\b)\s*/u)
        .map((part) => part.trim())
        .filter((part) => part !== '');
      return {
        ...optional('position', parts[0]),
        ...optional('name', parts[1]),
        ...optional('location', parts[2]),
        ...(dates ? { startDate: month(dates.from) } : {}),
        ...(dates && !dates.current ? { endDate: month(dates.to) } : {}),
        highlights: told.slice(0, 30).map((block) => cut(reading.text.slice(block.start, block.end), 600)),
      };
    });
}

function readStudy(line: string) {
  const [studyType, institution] = line
    .replace(/^[•·▪*–-]\s*/u, '')
    .split(/\s*[,|]\s*|\s[–-]\s/u)
    .filter((part) => part.replaceAll(STUDY_YEARS, '').trim() !== '');
  const end = line.match(STUDY_YEARS)?.at(-1);
  return {
    ...optional('studyType', studyType),
    ...optional('institution', institution),
    ...(end ? { endDate: end } : {}),
  };
}
