import { describe, expect, it } from 'vitest';
import { splitSections } from '../resumes/sections.ts';
import { corpusBases, inputOf, pairOf } from './corpus/build-pairs.ts';
import type { CorpusPair } from './corpus/build-pairs.ts';
import { DEFECT_KINDS } from './corpus/corpus-types.ts';
import { heldOutContent } from './corpus/held-out-content.ts';
import { heldOutForm } from './corpus/held-out-form.ts';
import { laterVersions } from './corpus/later-versions.ts';
import { datesAndSections } from './corpus/versions-dates-sections.ts';
import { layoutAndSteering } from './corpus/versions-layout-steering.ts';
import { resultsAndWording } from './corpus/versions-results-wording.ts';
import { spellingAndSkills } from './corpus/versions-spelling-skills.ts';
import { quotesText, ResumeReview } from './contracts.ts';
import type { ReviewInput } from './contracts.ts';
import { reviewResume } from './review-resume.ts';
import type { RuleKey } from './rules.ts';

const AS_OF = '2026-11';
const THRESHOLD = 0.95;
const tuning = [...resultsAndWording, ...spellingAndSkills, ...datesAndSections, ...layoutAndSteering].map(
  pairOf,
);
const heldOut = [...heldOutContent, ...heldOutForm].map(pairOf);
const later = laterVersions.map(pairOf);

const gain = (pair: CorpusPair, without: readonly RuleKey[] = []): number =>
  reviewResume(pair.better, { asOf: AS_OF, without }).overall -
  reviewResume(pair.worse, { asOf: AS_OF, without }).overall;

const tenths = (value: number): number => Math.round(value * 10) / 10;
const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;

function figures(pairs: readonly CorpusPair[], without: readonly RuleKey[] = []) {
  const judged = pairs.map((pair) => ({ pair, points: gain(pair, without) }));
  const wrong = judged.filter(({ points }) => points <= 0);
  const kinds = DEFECT_KINDS.map((kind) => {
    const own = judged.filter(({ pair }) => pair.kind === kind);
    const right = own.filter(({ points }) => points > 0);
    const mean = own.reduce((sum, { points }) => sum + points, 0) / own.length;
    return {
      kind,
      share: right.length / own.length,
      line: `${kind} ${right.length}/${own.length} (mean gain ${tenths(mean)})`,
    };
  });
  return { share: 1 - wrong.length / pairs.length, wrong, kinds };
}

describe('the corpus of better and worse résumés', () => {
  it('has at least 12 bases, 80 pairs and 10 of each kind, and none twice', () => {
    const all = [...tuning, ...heldOut, ...later];
    expect(corpusBases.length).toBeGreaterThanOrEqual(12);
    expect(all.length).toBeGreaterThanOrEqual(80);
    for (const kind of DEFECT_KINDS) {
      expect(all.filter((pair) => pair.kind === kind).length, kind).toBeGreaterThanOrEqual(10);
    }
    expect(new Set(all.map((pair) => pair.worse.text)).size).toBe(all.length);
  });

  const sets: Record<string, readonly CorpusPair[]> = { tuning, 'held-out': heldOut };
  it.each(Object.keys(sets))('%s pairs: nearly all are ordered right', (name) => {
    const pairs = sets[name] ?? [];
    const { share, wrong, kinds } = figures(pairs);
    const text = `résumé review, ${name}: ${percent(share)} of ${pairs.length} ordered right; ${kinds.map(({ line }) => line).join(', ')}`;
    process.stdout.write(`${text}\n`);
    const evidence = wrong.map(({ pair, points }) => `${pair.base}/${pair.kind}: ${tenths(points)}`);
    expect(share, evidence.join('\n')).toBeGreaterThanOrEqual(THRESHOLD);
  });

  it('tells subtle single defects apart more often than not', () => {
    const { share, wrong } = figures(later);
    const evidence = wrong.map(({ pair, points }) => `${pair.base}/${pair.kind}: ${tenths(points)}`);
    process.stdout.write(
      `résumé review, subtle: ${percent(share)} of ${later.length} ordered right; not: ${evidence.join(', ')}\n`,
    );
    expect(share).toBeGreaterThanOrEqual(0.7);
  });

  it('is ordered as well with the sections that the splitter finds', () => {
    const split = (input: ReviewInput): ReviewInput => ({ ...input, sections: splitSections(input.text) });
    const pairs = [...tuning, ...heldOut].map((pair) => ({
      ...pair,
      better: split(pair.better),
      worse: split(pair.worse),
    }));
    const { share } = figures(pairs);
    process.stdout.write(
      `résumé review, with the splitter: ${percent(share)} of ${pairs.length} ordered right\n`,
    );
    expect(share).toBeGreaterThanOrEqual(THRESHOLD);
  });

  it('quotes exactly what stands at every place, in the shape of the contract', () => {
    const inputs = [
      ...corpusBases.map((base) => inputOf(base, base.marked)),
      ...tuning.map((pair) => pair.worse),
      ...[...heldOut, ...later].map((pair) => pair.worse),
    ];
    for (const input of inputs) {
      const review = ResumeReview.parse(reviewResume(input, { asOf: AS_OF }));
      for (const item of review.feedback) {
        expect(quotesText(input.text, item), JSON.stringify(item)).toBe(true);
        const section = item.sectionIndex === null ? undefined : input.sections[item.sectionIndex];
        if (section && item.start !== null) {
          expect(item.start).toBeGreaterThanOrEqual(section.start);
          expect(item.start).toBeLessThan(section.end);
        }
      }
    }
  });
});

describe('a broken reviewer', () => {
  it.each<[string, RuleKey[]]>([
    ['dates', ['missing_dates', 'gaps', 'date_order', 'jobs_order', 'mixed_dates', 'years_for_level']],
    ['spelling', ['spelling']],
    [
      'skills',
      [
        'must_haves',
        'nice_to_haves',
        'industry_skills',
        'unproven_skills',
        'relevant_results',
        'summary_aims',
      ],
    ],
    ['layout', ['long_bullets', 'long_paragraphs', 'mixed_bullets', 'capitals']],
    ['steering', ['talks_to_reviewer', 'keyword_stuffing', 'buzzwords']],
    ['results', ['quantified']],
  ])('that ignores the rules of %s fails the threshold', (_kind, without) => {
    expect(figures([...tuning, ...heldOut], without).share).toBeLessThan(THRESHOLD);
  });
});
