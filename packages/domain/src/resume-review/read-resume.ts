import { textLines } from '../resumes/text-lines.ts';
import type { ResumeSection, ResumeSectionType } from '../resumes/vocabulary.ts';
import type { ReviewInput } from './contracts.ts';
import { personalSpans } from './personal-data.ts';
import type { PersonalSpan } from './personal-data.ts';
import { readJobs } from './read-jobs.ts';
import type { Job } from './read-jobs.ts';
import { steeringSpans } from './steering-text.ts';
import type { SteeringSpan } from './steering-text.ts';
import { countWords, foldDigits, withSpansBlanked, wordsIn } from './words.ts';
import type { Span, Word } from './words.ts';

/** A bullet with its wrapped lines, or a run of plain lines. Offsets are those of the whole text, the mark left out. */
export interface Block extends Span {
  text: string;
  /** The mark before it; null for a plain line. */
  mark: string | null;
  sectionIndex: number | null;
  type: ResumeSectionType;
  words: Word[];
  /** Lines before this one are blank or it begins its section. */
  afterBlank: boolean;
}

export interface ResumeReading {
  text: string;
  /** The text without what must not count: who somebody is, and what talks to the reviewer. */
  readable: string;
  sections: readonly ResumeSection[];
  blocks: Block[];
  /** Blocks that tell of work: everything but contact, education, skills, certificates and small print. */
  body: Block[];
  /** Bullets, or sentences where there are none, in experience, projects and achievements. */
  statements: Block[];
  jobs: Job[];
  personal: PersonalSpan[];
  steering: SteeringSpan[];
  /** Types that have a heading and something readable under it. */
  titled: ResumeSectionType[];
  /** Types that have something readable. */
  present: ReadonlySet<ResumeSectionType>;
  wordCount: number;
  /** 1 when there is enough to judge; less for a few words or for what hardly is a résumé. Scales every score. */
  material: number;
  /** Month counted from year 0 that "present" stands for. */
  now: number;
}

const MARK = /^\s*(?<mark>[•·▪●○‣◦∙*➢➤►✓✔–-]|\d{1,2}[.)](?=\s+\p{L}))\s+/u;
const BODY: ReadonlySet<ResumeSectionType> = new Set(['summary', 'experience', 'projects', 'achievements']);
const WORK: ReadonlySet<ResumeSectionType> = new Set(['experience', 'projects', 'achievements']);

function readBlocks(readable: string, sections: readonly ResumeSection[]): Block[] {
  const blocks: Block[] = [];
  let afterBlank = true;
  let lastSection: number | null = null;
  for (const line of textLines(readable)) {
    const found = sections.findIndex((section) => line.start >= section.start && line.start < section.end);
    const sectionIndex = found < 0 ? null : found;
    const section = sections[found];
    if (line.text.trim() === '') {
      afterBlank = true;
      continue;
    }
    if (section?.title && line.start <= section.start + 1 && line.text.trim() === section.title.trim()) {
      afterBlank = true;
      lastSection = sectionIndex;
      continue;
    }
    const match = MARK.exec(line.text);
    const mark = match?.groups?.['mark'] ?? null;
    const content = match ? match[0].length : line.text.length - line.text.trimStart().length;
    const start = line.start + content;
    const end = line.start + line.text.trimEnd().length;
    const before = blocks.at(-1);
    const wraps =
      before !== undefined &&
      mark === null &&
      !afterBlank &&
      lastSection === sectionIndex &&
      (before.mark === null
        ? !/\b(?:19|20)\d{2}\b/u.test(`${before.text} ${line.text}`) &&
          countWords(before.text) > 7 &&
          countWords(line.text) > 2 &&
          (before.text.length >= 60 || /^\s*\p{Ll}/u.test(line.text))
        : /^\s{2,}\S/u.test(line.text) || /^\s*\p{Ll}/u.test(line.text));
    if (wraps) {
      before.end = end;
      before.text = readable.slice(before.start, end);
      before.words = wordsIn(before.text, before.start);
    } else {
      const text = readable.slice(start, end);
      blocks.push({
        text,
        start,
        end,
        mark: mark && /\d/u.test(mark) ? '1.' : mark,
        sectionIndex,
        type: section?.type ?? 'other',
        words: wordsIn(text, start),
        afterBlank,
      });
    }
    afterBlank = false;
    lastSection = sectionIndex;
  }
  return blocks.filter((block) => block.words.length > 0);
}

/** A text without any heading counts as contact data; its bullets and sentences speak of work all the same. */
function isBody(block: Block, sections: readonly ResumeSection[]): boolean {
  if (BODY.has(block.type)) return true;
  if (sections.some(({ title }) => title !== null) || block.type === 'education') return false;
  return block.mark !== null || (block.words.length >= 6 && /[.!?।]$/u.test(block.text));
}

const sentencesOf = (block: Block): Block[] =>
  Array.from(block.text.matchAll(/[^.!?।\n]+(?:\.(?=\S)[^.!?।]*)*[.!?।]?/gu), (match) => {
    const lead = match[0].length - match[0].trimStart().length;
    const start = block.start + match.index + lead;
    const text = match[0].trim();
    return { ...block, text, start, end: start + text.length, words: wordsIn(text, start) };
  }).filter((sentence) => sentence.words.length >= 3);

function readStatements(body: readonly Block[], jobs: readonly Job[]): Block[] {
  const heads = new Set(jobs.flatMap((job) => job.heads.map((head) => head.start)));
  const work = body.filter(
    (block) =>
      (WORK.has(block.type) || block.type === 'contact' || block.type === 'other') && !heads.has(block.start),
  );
  const bullets = work.filter((block) => block.mark !== null);
  const plain = work.filter((block) => block.mark === null && block.words.length >= 5).flatMap(sentencesOf);
  return [...bullets, ...plain].sort((a, b) => a.start - b.start);
}

/** Reads a résumé once for all rules. `asOf` ("2026-11") is what "present" means; without it the latest year in the text. */
export function readResume(input: Pick<ReviewInput, 'text' | 'sections'>, asOf?: string): ResumeReading {
  const { text, sections } = input;
  const personal = personalSpans(text, sections);
  const steering = steeringSpans(text, sections);
  const readable = foldDigits(withSpansBlanked(text, [...personal, ...steering]));
  const blocks = readBlocks(readable, sections);
  const body = blocks.filter((block) => isBody(block, sections));
  const now = asOf ? monthOf(asOf) : latestMonth(readable);
  const jobs = readJobs(
    blocks.filter((block) => block.type === 'experience'),
    now,
  );
  const wordCount = blocks
    .filter((block) => block.type !== 'contact' && block.type !== 'education' && block.type !== 'other')
    .concat(body.filter((block) => !BODY.has(block.type)))
    .reduce((sum, block) => sum + block.words.length, 0);
  const filled = new Set(blocks.map((block) => block.sectionIndex));
  const filledSections = sections.filter((_, index) => filled.has(index));
  const titled = filledSections.filter((section) => section.title !== null).map((section) => section.type);
  return {
    text,
    readable,
    sections,
    blocks,
    body,
    statements: readStatements(body, jobs),
    jobs,
    personal,
    steering,
    titled,
    present: new Set(filledSections.map((section) => section.type)),
    wordCount,
    material: materialOf(readable, titled, jobs, wordCount),
    now,
  };
}
const ENOUGH_WORDS = 60;

/** Signs of a résumé: an address to write to, headings of its own, a job with dates. Without any it is something else. */
function materialOf(
  readable: string,
  titled: readonly ResumeSectionType[],
  jobs: readonly Job[],
  words: number,
): number {
  const signs = [
    /\S@\S|\d{5}[\s-]?\d{5}/u.test(readable),
    titled.length > 0,
    jobs.some(({ dates }) => dates !== null),
  ];
  return Math.min(1, words / ENOUGH_WORDS) * (signs.includes(true) ? 1 : 0.3);
}

const monthOf = (asOf: string): number => Number(asOf.slice(0, 4)) * 12 + Number(asOf.slice(5, 7)) - 1;

function latestMonth(readable: string): number {
  const years = Array.from(readable.matchAll(/(?<!\d)(?:19[6-9]\d|20\d{2})(?!\d)/gu), ([year]) =>
    Number(year),
  );
  return Math.max(0, ...years) * 12 + 11;
}
