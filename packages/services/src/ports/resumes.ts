import type { JsonResume } from '@nxtgauge/domain/json-resume';

export interface ReadResume {
  /** NFC, lines and paragraphs as on the page, at most `MAX_RESUME_CHARACTERS`. */
  text: string;
  /** True when the file had more text than is kept. */
  cut: boolean;
  /** Null for kinds that have no pages of their own: a DOCX gets them when it is printed. */
  pageCount: number | null;
  mimeType: string;
  /** How the text was found, for a reader who wonders at it: `pdf`, `pdf-columns`, `docx`. */
  method: string;
}

/** Takes the text out of a résumé that a stranger sent, in a process of its own. */
export interface ResumePort {
  /** Its kind by its first bytes, without reading it. Throws FILE_TYPE_REFUSED, FILE_TOO_LARGE, FILE_DAMAGED or FILE_LOCKED in words. */
  recognise(path: string): Promise<{ mimeType: string }>;
  /**
   * Throws FILE_TYPE_REFUSED, FILE_TOO_LARGE, FILE_DAMAGED, FILE_UNSAFE, FILE_LOCKED or FILE_WITHOUT_TEXT with words that say
   * what to do, BUSY when too many files wait.
   */
  read(path: string): Promise<ReadResume>;
  /** A plain PDF of what forms hold, in one column and with text that machines read. */
  print(resume: JsonResume): Promise<Uint8Array>;
}
