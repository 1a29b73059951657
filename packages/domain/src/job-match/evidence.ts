import {
  bestEvidence,
  mentions,
  roleWords,
  withSpansBlanked,
  wordsIn,
  yearsOfExperience,
} from '../resume-review/index.ts';
import type { Block, ResumeReading, Span } from '../resume-review/index.ts';
import type { MatchCitation } from './contracts.ts';
import type { MatchPerson } from './inputs.ts';

/** How well something is shown, 0 to 1, and by which words. */
export interface Evidence {
  credit: number;
  citation: MatchCitation | null;
}

export const NOTHING: Evidence = { credit: 0, citation: null };
const LISTED = 0.6;
const LONGEST_QUOTE = 300;

const saying = (text: string) => ({ text, start: 0, words: wordsIn(text) });
const better = (one: Evidence, other: Evidence): Evidence => (other.credit > one.credit ? other : one);

/** The block as a quotation: cut short, and at what tells who somebody is. */
function quoteOf(reading: ResumeReading, block: Block): MatchCitation {
  const end = Math.min(block.end, block.start + LONGEST_QUOTE);
  const inside = reading.personal.filter((span) => span.start < end && span.end > block.start);
  const edges = [block.start, ...inside.flatMap((span) => [span.start, span.end]), end]
    .map((edge) => Math.min(end, Math.max(block.start, edge)))
    .sort((a, b) => a - b);
  let best: Span = { start: block.start, end };
  if (inside.length > 0) {
    const free = edges.slice(1).map((edge, i): Span => ({ start: edges[i] ?? 0, end: edge }));
    best = free
      .filter((part) => inside.every((span) => span.end <= part.start || span.start >= part.end))
      .reduce((longest, part) => (part.end - part.start > longest.end - longest.start ? part : longest), {
        start: block.start,
        end: block.start,
      });
  }
  const quote = reading.text.slice(best.start, best.end);
  return { from: 'RESUME', ...best, quote };
}

/** A skill in the résumé, else among the skills of the profile. */
export function skillEvidence(term: string, person: MatchPerson, reading: ResumeReading | null): Evidence {
  const shown = reading ? bestEvidence(reading, term) : null;
  const inResume: Evidence =
    shown && reading ? { credit: shown.credit, citation: quoteOf(reading, shown.block) } : NOTHING;
  const named = person.skills.find((skill) => mentions(saying(skill), term));
  const inProfile: Evidence =
    named === undefined
      ? NOTHING
      : { credit: LISTED, citation: { from: 'PROFILE', field: 'skills', quote: named } };
  return better(inResume, inProfile);
}

/** How much of the title's own words a headline, a preferred role or the name of a former post says. */
export function roleEvidence(title: string, person: MatchPerson, reading: ResumeReading | null): Evidence {
  const words = roleWords(title);
  if (words.length === 0) return NOTHING;
  const said = (block: Pick<Block, 'text' | 'start' | 'words'>): number =>
    words.filter((word) => mentions(block, word)).length / words.length;
  const claims: Evidence[] = [
    ...person.preferredRoles.map((role): Evidence => ({
      credit: said(saying(role)),
      citation: { from: 'PROFILE', field: 'preferredRoles', quote: role },
    })),
    ...(person.headline
      ? [
          {
            credit: said(saying(person.headline)),
            citation: { from: 'PROFILE', field: 'headline', quote: person.headline },
          } satisfies Evidence,
        ]
      : []),
  ];
  const posts = (reading?.jobs ?? []).flatMap((job) => job.heads);
  const held = posts.map((head): Evidence & { head: Block } => ({
    credit: said(head),
    citation: null,
    head,
  }));
  const best = held.reduce<(Evidence & { head: Block }) | null>(
    (most, one) => (one.credit > (most?.credit ?? 0) ? one : most),
    null,
  );
  const inResume = best && reading ? { credit: best.credit, citation: quoteOf(reading, best.head) } : NOTHING;
  return claims.reduce(better, inResume);
}

/** Years of work: what the profile says, else what the dates of the résumé add up to. */
export function yearsOf(
  person: MatchPerson,
  reading: ResumeReading | null,
): { years: number | null; citation: MatchCitation | null } {
  if (person.experienceYears !== null) {
    return {
      years: person.experienceYears,
      citation: { from: 'PROFILE', field: 'experienceYears', quote: String(person.experienceYears) },
    };
  }
  const dated = (reading?.jobs ?? []).filter((job) => job.dates !== null);
  const longest = dated.reduce<(typeof dated)[number] | null>(
    (most, job) => (lasted(job) > lasted(most) ? job : most),
    null,
  );
  const head = longest?.heads.find(
    (block) => longest.dates && longest.dates.start >= block.start && longest.dates.end <= block.end,
  );
  if (!reading || !head) return { years: null, citation: null };
  return { years: yearsOfExperience(reading), citation: quoteOf(reading, head) };
}

const lasted = (job: ResumeReading['jobs'][number] | null): number =>
  job?.dates ? job.dates.to - job.dates.from : -1;

/** The reading as it would be if these words were not in the text. */
export function withoutQuote(reading: ResumeReading, span: Span): ResumeReading {
  const touched = (block: Block) => block.start < span.end && block.end > span.start;
  const cut = (block: Block): Block => {
    if (!touched(block)) return block;
    const text = withSpansBlanked(block.text, [
      { start: Math.max(0, span.start - block.start), end: span.end - block.start },
    ]);
    return { ...block, text, words: wordsIn(text, block.start) };
  };
  const cuts = new Map(reading.blocks.map((block) => [block, cut(block)]));
  const again = (block: Block) => cuts.get(block) ?? cut(block);
  return {
    ...reading,
    blocks: reading.blocks.map(again),
    body: reading.body.map(again),
    jobs: reading.jobs.map((job) => ({
      ...job,
      heads: job.heads.map(again),
      told: job.told.map(again),
      dates: job.dates && job.dates.start < span.end && job.dates.end > span.start ? null : job.dates,
    })),
  };
}
