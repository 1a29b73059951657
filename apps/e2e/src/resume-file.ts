import { documentFile } from './sample-files.ts';
import type { SampleFile } from './sample-files.ts';

/** The résumé of an accountant as a PDF with text; `extra` makes a version its own. */
export const resumeFile = (fullName: string, word: string, extra: readonly string[] = []): SampleFile =>
  documentFile(`${fullName.toLowerCase().replace(' ', '-')}-${extra.length + 1}.pdf`, [
    fullName,
    'nobody@journeys.example, 98200 11111, Pune',
    '',
    'Summary',
    `Accountant with five years in the books of shops and of ${word} makers.`,
    '',
    'Experience',
    'Accountant, Konkan Pickles, Pune',
    'Mar 2021 to present',
    '- Closed the monthly books of four shops in Tally within three days.',
    '- Filed 60 GST returns in time.',
    ...extra.map((line) => `- ${line}`),
    '',
    'Education',
    'B.Com, 2020',
    '',
    'Skills',
    'Tally, GST, Excel, Hindi',
  ]);
