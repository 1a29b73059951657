import type { HideReason, ReviewSort } from '@nxtgauge/domain/reviews';
import { useLanguage } from '../i18n/words.ts';

const en = {
  heading: 'Reviews',
  onlyHired: 'Only people who hired them through Nxtgauge can write one.',
  none: 'No reviews yet. The first customer’s words will stand here.',
  noneWith: (stars: number) => `No reviews with ${stars} ${stars === 1 ? 'star' : 'stars'}.`,
  sort: 'Order',
  sorts: { newest: 'Newest first', highest: 'Highest first', lowest: 'Lowest first' },
  allStars: 'All stars',
  stars: (stars: number, count: number) => `${stars} ${stars === 1 ? 'star' : 'stars'} (${count})`,
  filter: 'Stars',
  hired: (month: string) => `Hired in ${month}`,
  underReview: 'Under review',
  hiddenOn: (date: string, reason: string) => `Hidden on ${date}: ${reason}`,
  hideReasons: {
    CONTACT_DATA: 'contains contact details',
    ABUSE: 'contains abusive words',
    PRIVATE: 'contains private details of a person',
    NOT_THE_WORK: 'is not about the work that was hired',
    FAKE: 'was not written by a real customer',
    LEGAL: 'was ordered to be removed by an authority',
  } satisfies Record<HideReason, string>,
  answered: (name: string, date: string) => `${name} answered on ${date}`,
  period: (from: string, to: string) => `Collected from ${from} to ${to}.`,
  apart: (hidden: number, withdrawn: number) =>
    `${[hidden > 0 ? `${hidden} hidden by moderators with a reason` : '', withdrawn > 0 ? `${withdrawn} withdrawn by ${withdrawn === 1 ? 'its author' : 'their authors'}` : ''].filter(Boolean).join(', ')}. They do not count.`,
  more: 'More reviews',
  loading: 'Loading reviews',
  failed: 'The reviews did not load',
  why: 'Why this number',
  report: 'Report',
  reportReview: (name: string) => `Report the review by ${name}`,
  reportProfile: 'Report this profile',
  reported: 'Reported. A moderator looks at it and tells you.',
  responsive: 'Responsive',
  responsiveNote: 'Usually answers within an hour.',
  top: 'Top',
  topNote: 'Among the best rated, verified, and quick to answer.',
  takes: 'What it takes',
  answersIn: (words: string) => `Usually answers within ${words}`,
  answersFrom: (leads: number, days: number) =>
    `From ${leads} customers in ${days} days, nights not counted.`,
};
export type ReviewWords = typeof en;

const hi: ReviewWords = {
  heading: 'समीक्षाएँ',
  onlyHired: 'केवल वही लोग लिख सकते हैं जिन्होंने इन्हें Nxtgauge पर काम दिया।',
  none: 'अभी कोई समीक्षा नहीं है। पहले ग्राहक की बात यहाँ दिखेगी।',
  noneWith: (stars) => `${stars} तारों वाली कोई समीक्षा नहीं है।`,
  sort: 'क्रम',
  sorts: { newest: 'नई पहले', highest: 'ज़्यादा तारे पहले', lowest: 'कम तारे पहले' },
  allStars: 'सभी तारे',
  stars: (stars, count) => `${stars} तारे (${count})`,
  filter: 'तारे',
  hired: (month) => `${month} में काम दिया`,
  underReview: 'जाँच में',
  hiddenOn: (date, reason) => `${date} को छिपाई गई: ${reason}`,
  hideReasons: {
    CONTACT_DATA: 'इसमें संपर्क की जानकारी है',
    ABUSE: 'इसमें अपशब्द हैं',
    PRIVATE: 'इसमें किसी की निजी जानकारी है',
    NOT_THE_WORK: 'यह दिए गए काम के बारे में नहीं है',
    FAKE: 'यह असली ग्राहक ने नहीं लिखी',
    LEGAL: 'किसी प्राधिकरण ने हटाने को कहा',
  },
  answered: (name, date) => `${name} ने ${date} को जवाब दिया`,
  period: (from, to) => `${from} से ${to} तक की समीक्षाएँ।`,
  apart: (hidden, withdrawn) =>
    `${[hidden > 0 ? `${hidden} मॉडरेटर ने कारण के साथ छिपाईं` : '', withdrawn > 0 ? `${withdrawn} लिखने वालों ने वापस लीं` : ''].filter(Boolean).join(', ')}। ये गिनी नहीं जातीं।`,
  more: 'और समीक्षाएँ',
  loading: 'समीक्षाएँ आ रही हैं',
  failed: 'समीक्षाएँ नहीं आईं',
  why: 'यह संख्या क्यों',
  report: 'शिकायत करें',
  reportReview: (name) => `${name} की समीक्षा की शिकायत करें`,
  reportProfile: 'इस प्रोफ़ाइल की शिकायत करें',
  reported: 'शिकायत मिल गई। मॉडरेटर देखकर आपको बताएँगे।',
  responsive: 'जल्दी जवाब',
  responsiveNote: 'आम तौर पर एक घंटे में जवाब देते हैं।',
  top: 'टॉप',
  topNote: 'सबसे अच्छी रेटिंग वालों में, सत्यापित और जल्दी जवाब देने वाले।',
  takes: 'इसके लिए क्या चाहिए',
  answersIn: (words) => `आम तौर पर ${words} में जवाब देते हैं`,
  answersFrom: (leads, days) => `${days} दिनों में ${leads} ग्राहकों से, रात का समय नहीं गिना।`,
};

/** The words around reviews and badges; one missing in a language does not compile. */
export const reviewWords = { en, hi } as const;
export const useReviewWords = (): ReviewWords => reviewWords[useLanguage().locale];
export const REVIEW_SORT_KEYS: readonly ReviewSort[] = ['newest', 'highest', 'lowest'];

const LOCALES = { en: 'en-IN', hi: 'hi-IN' } as const;
/** "Oct 2026". */
export function useMonth(): (month: string) => string {
  const { locale } = useLanguage();
  return (month) =>
    new Intl.DateTimeFormat(LOCALES[locale], { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${month}-01T00:00:00Z`),
    );
}
