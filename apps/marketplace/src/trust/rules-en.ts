import type { PublishedRules } from '@nxtgauge/domain/seo';

type Ranking = PublishedRules['ranking'];
type Badges = PublishedRules['badges'];
/** What makes a place in a list, by its key in the rules. */
export type Factor =
  | 'nameMatch'
  | 'valueMatch'
  | 'closeMatch'
  | 'perStar'
  | 'complete'
  | 'verified'
  | 'fresh';

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);
const stars = (milli: number) => String(Math.round(milli / 100) / 10);
const share = (basisPoints: number) => `${basisPoints / 100} %`;

/** The pages about order and badges, in English. */
export const rulesEn = {
  rankingTitle: 'How ranking works | Nxtgauge',
  rankingHeading: 'How ranking works',
  rankingDescription:
    'Who stands first in a list and why: the points in force today for words, ratings, papers and freshness. Nobody can pay for a better place.',
  rankingLead:
    'Everybody in a list collects points. These are the points that hold today, the heaviest first.',
  factorColumn: 'What counts',
  pointsColumn: 'Points',
  factors: {
    nameMatch: () => 'Every word of your search is in their name',
    valueMatch: () => 'What your search names is among the specialities they chose',
    closeMatch: () =>
      'Every word is in the headline, the services or the chosen specialities, not only somewhere in the text',
    perStar: () => 'For each star of the rating',
    complete: ({ completePercent }) => `The profile is at least ${completePercent} % complete`,
    verified: () => 'Our staff verified their papers',
    fresh: ({ freshDays }) => `Approved in the last ${days(freshDays)}`,
  } satisfies Record<Factor, (rules: Ranking) => string>,
  ratingHeading: 'Which rating counts',
  ratingText:
    'One five-star review must not beat a hundred of four and a half. So ten ratings of the profession’s average are added to everybody’s own before the mean is taken. The page shows the plain mean and how many people stand behind it.',
  otherHeading: 'Good to know',
  other: [
    'Points for words count only when you search with words.',
    'People who work in the place you chose come before those who travel to it.',
    'You can sort by price, by distance or by the newest instead: then these points decide nothing.',
    'Nobody can pay for a better place. A place that was paid for would say so.',
  ],

  badgesTitle: 'What badges mean | Nxtgauge',
  badgesHeading: 'What badges mean',
  badgesDescription:
    'Verified, Responsive and Top: what each badge on a profile asks for, in the figures that hold today. Badges are earned, not sold.',
  badgesLead:
    'Three badges, each with rules anybody can check. They come and go with the figures; nobody buys one.',
  verifiedName: 'Verified',
  responsiveName: 'Responsive',
  topName: 'Top',
  verifiedRules: [
    'Our staff compared their identity papers with the profile.',
    'Papers that run out must be shown again.',
  ],
  responsiveRules: ({ responsive, windowDays, wakingHours }: Badges) => [
    `Half of their first answers came within ${responsive.medianMinutes} minutes or sooner.`,
    `At least ${responsive.leads} customers wrote to them in the last ${days(windowDays)}.`,
    `Only the time from ${wakingHours.fromHour} to ${wakingHours.toHour} o’clock counts: nobody must answer at night.`,
  ],
  topRules: ({ top }: Badges) => [
    `A rating of ${stars(top.bayesianMilli)} or more, counted as in the ranking.`,
    `At least ${top.reviews} reviews by people who hired them.`,
    `${share(top.answeredBasisPoints)} of the people who wrote got an answer within ${top.answeredWithinMinutes / 60} working hours.`,
    'Verified.',
  ],
  badgesFoot: 'Figures are counted again every night.',
};

export type RulesWords = typeof rulesEn;
