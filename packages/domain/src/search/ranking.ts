import { z } from 'zod';

const points = z.int().min(0).max(2000);

/** Points that a profile collects for its place among others; published on "How ranking works". */
export const RankingRules = z.object({
  version: z.int(),
  /** Every searched word is in the name. */
  nameMatch: points,
  /** Every speciality that the words name is one that the profile has chosen. */
  valueMatch: points,
  /** Every searched word is in name, headline, services or chosen values, not only somewhere in the text. */
  closeMatch: points,
  /** For each star of the Bayesian mean rating (BR-20). */
  perStar: points,
  /** A profile complete to this percentage or more (BR-22). */
  complete: points,
  completePercent: z.int().min(0).max(100),
  verified: points,
  /** Approved within so many days. */
  fresh: points,
  freshDays: z.int().min(0).max(365),
});
export type RankingRules = z.infer<typeof RankingRules>;

/** `ranking_weights()` of the database has the same default; a test compares them. */
export const RANKING_DEFAULT: RankingRules = {
  version: 1,
  nameMatch: 400,
  valueMatch: 250,
  closeMatch: 150,
  perStar: 100,
  complete: 40,
  completePercent: 80,
  verified: 30,
  fresh: 30,
  freshDays: 30,
};

/** One line of the published rules. */
export const RankingFactor = z.object({ key: z.string(), points: z.int(), label: z.string() });
export const PublishedRanking = z.object({
  version: z.int(),
  factors: z.array(RankingFactor),
  notes: z.array(z.string()),
});

/** The rules as people read them, the heaviest first. */
export function publishedRanking(rules: RankingRules): z.infer<typeof PublishedRanking> {
  const factors = [
    {
      key: 'nameMatch',
      points: rules.nameMatch,
      label: 'All words of the search are in the name, and they are no speciality',
    },
    {
      key: 'valueMatch',
      points: rules.valueMatch,
      label: 'The specialities that the search names are among those the profile has chosen',
    },
    {
      key: 'closeMatch',
      points: rules.closeMatch,
      label: 'All words of the search are in the headline, the services or the chosen specialities',
    },
    {
      key: 'perStar',
      points: rules.perStar,
      label:
        'For each star of the rating, with ten reviews of the profession’s mean added so that one review does not decide',
    },
    {
      key: 'complete',
      points: rules.complete,
      label: `The profile is complete to ${rules.completePercent} % or more`,
    },
    { key: 'verified', points: rules.verified, label: 'Documents are verified' },
    { key: 'fresh', points: rules.fresh, label: `Approved within the last ${rules.freshDays} days` },
  ].toSorted((a, b) => b.points - a.points);
  return {
    version: rules.version,
    factors,
    notes: [
      'These points make the usual order. Points for words count only when you search with words.',
      'Professionals who work in the place you chose come before those who travel to it.',
      'Nobody can pay for a better place.',
    ],
  };
}
