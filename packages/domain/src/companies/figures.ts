import type { ResponseFigures } from './public.ts';

/** Whether the badge is held: enough applications were due, and enough of them answered in time. */
export const answersApplicants = ({ answered, counted, sharePercent, minimum }: ResponseFigures): boolean =>
  counted >= minimum && answered * 100 >= counted * sharePercent;

/** Fewer reviews than this make no mean worth showing. */
export const RATED_FROM = 3;
