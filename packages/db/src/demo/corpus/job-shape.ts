export interface JobText {
  title: string;
  field: string;
  /** Industries in which the job makes sense; empty = any. */
  industries: readonly string[];
  tags: readonly string[];
  /** Lakh rupees a year. */
  lakh: readonly [number, number];
  years: readonly [number, number];
  about: string;
  duties: readonly string[];
  needs: readonly string[];
}

/** Lists are written with `|` between their members. */
export const job = (
  title: string,
  field: string,
  industries: string,
  tags: string,
  lakh: [number, number],
  years: [number, number],
  about: string,
  duties: string,
  needs: string,
): JobText => ({
  title,
  field,
  industries: industries === '' ? [] : industries.split('|'),
  tags: tags.split('|'),
  lakh,
  years,
  about,
  duties: duties.split('|'),
  needs: needs.split('|'),
});
