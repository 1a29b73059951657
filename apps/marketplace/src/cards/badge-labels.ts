/** Badges as a card says them; Verified has its own mark. */
export const BADGE_LABELS: Readonly<Record<string, string>> = {
  top: 'Top rated',
  responsive: 'Answers fast',
};
