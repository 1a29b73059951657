/** A kind of work that a professional shows: its topic links album texts with pictures. */
export interface AlbumTexts {
  titles: readonly string[];
  lines: readonly string[];
  tags: readonly string[];
}

export interface ServiceText {
  name: string;
  about: string;
  /** Whole rupees. */
  from: number;
  to: number;
  minutes: number | null;
}

export interface LeadText {
  title: string;
  text: string;
  /** Whole rupees. */
  budget: readonly [number, number];
  /** Answers that the text implies; the others are drawn. */
  answers: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/** What people of one profession write. `{city}`, `{place}`, `{years}`, `{count}` and `{name}` are filled in. */
export interface ProfessionCorpus {
  tradeNames: readonly string[];
  headlines: readonly string[];
  openings: readonly string[];
  work: readonly string[];
  manner: readonly string[];
  closings: readonly string[];
  albums: Readonly<Record<string, AlbumTexts>>;
  services: readonly ServiceText[];
  /** Starting price in whole rupees: lowest, highest, step. */
  price: readonly [number, number, number];
  praise: readonly string[];
  mixed: readonly string[];
  leads: readonly LeadText[];
  replies: readonly string[];
}
