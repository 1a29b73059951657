import type { Block } from './read-resume.ts';
import type { Span } from './words.ts';

export interface DateRange extends Span {
  /** Months counted from year 0. */
  from: number;
  to: number;
  current: boolean;
  /** Only years are given, so a year may be missing or be too much. */
  yearsOnly: boolean;
  styles: string[];
}

export interface Job {
  /** Lines that name post, employer and dates. */
  heads: Block[];
  dates: DateRange | null;
  /** What is told of the job. */
  told: Block[];
}

/** May is written alike in short and in full, and June and July nearly always are. */
export const ANY_MONTH = 'any month';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const HINDI_MONTHS = [
  'जनवरी',
  'फरवरी',
  'मार्च',
  'अप्रैल',
  'मई',
  'जून',
  'जुलाई',
  'अगस्त',
  'सितंबर',
  'अक्टूबर',
  'नवंबर',
  'दिसंबर',
];
const MONTH_NAME = String.raw`jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|${HINDI_MONTHS.join('|')}`;
const YEAR = String.raw`(?:19[6-9]\d|20\d{2})`;
const POINT = String.raw`(?:(?:${MONTH_NAME})\.?,?\s*[-/]?\s*(?:${YEAR}|['’]\d{2})|\d{1,2}\s*[-/.]\s*(?:\d{1,2}\s*[-/.]\s*)?${YEAR}|${YEAR}-\d{2}(?!\d)|${YEAR})`;
const NOW = String.raw`present|current(?:ly)?|till\s*(?:date|now)|to\s*date|now|ongoing|today|वर्तमान|अब तक|अभी तक|आज तक|ab tak|abhi tak`;
const RANGE = new RegExp(
  String.raw`(?<!\d)(?<from>${POINT})\s*(?:-|–|—|to|till|until|से|se)+\s*(?<to>${POINT}|${NOW})|(?:since|from)\s+(?<since>${POINT})|(?<since2>${POINT})\s*(?:onwards?|से अब तक)`,
  'iu',
);
const SINGLE = new RegExp(String.raw`(?<!\d)(?<at>${POINT})(?!\d)`, 'iu');

function readPoint(point: string, end: boolean): { month: number; style: string } {
  const lower = point.toLowerCase();
  const year = Number(
    /(?:19|20)\d{2}/u.exec(lower)?.[0] ??
      2000 + Number(/['’](?<two>\d{2})/u.exec(lower)?.groups?.['two'] ?? 0),
  );
  const named = /^\p{L}[\p{L}\p{M}]*/u.exec(lower)?.[0];
  if (named) {
    const short = MONTHS.indexOf(named.slice(0, 3));
    const style = /['’]\d{2}$/u.test(lower)
      ? 'Mon ’YY'
      : named.length > 4 && short >= 0
        ? 'Month YYYY'
        : 'Mon YYYY';
    const open = named === 'may' || named === 'june' || named === 'july' ? ANY_MONTH : style;
    return {
      month: year * 12 + (short >= 0 ? short : Math.max(0, HINDI_MONTHS.indexOf(named))),
      style: /['’]/u.test(lower) ? style : open,
    };
  }
  const iso = /^\d{4}-(?<month>\d{2})$/u.exec(lower)?.groups?.['month'];
  if (iso) return { month: year * 12 + clampMonth(iso), style: 'YYYY-MM' };
  const parts = lower.split(/\s*[-/.]\s*/u);
  if (parts.length > 1)
    return {
      month: year * 12 + clampMonth(parts.at(-2) ?? '1'),
      style: parts.length > 2 ? 'DD/MM/YYYY' : 'MM/YYYY',
    };
  return { month: year * 12 + (end ? 11 : 0), style: 'YYYY' };
}

const clampMonth = (text: string): number => Math.min(11, Math.max(0, Number(text) - 1));

/** The first period in a line; a lone date only when nothing else stands there. */
export function readRange(line: string, offset: number, now: number): DateRange | null {
  const match = RANGE.exec(line);
  if (!match) {
    const single = SINGLE.exec(line);
    const at = single?.groups?.['at'];
    if (!single || !at) return null;
    const { month, style } = readPoint(at, false);
    const yearsOnly = style === 'YYYY';
    return {
      from: month,
      to: month + (yearsOnly ? 11 : 0),
      current: false,
      yearsOnly,
      styles: [style],
      start: offset + single.index,
      end: offset + single.index + single[0].length,
    };
  }
  const groups = match.groups ?? {};
  const from = readPoint(groups['from'] ?? groups['since'] ?? groups['since2'] ?? '', false);
  const current = groups['to'] === undefined || !/\d/u.test(groups['to']);
  const to = current ? { month: Math.max(now, from.month), style: '' } : readPoint(groups['to'] ?? '', true);
  return {
    from: from.month,
    to: to.month,
    current,
    yearsOnly: from.style === 'YYYY' || to.style === 'YYYY',
    styles: [from.style, to.style].filter((style) => style !== ''),
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  };
}

const TOLD_LABEL =
  /^(?:key |main |major )?(?:tools?|environment|technolog(?:y|ies)|tech stack|stack|responsibilit(?:y|ies)|duties|achievements?|projects?|clients?|reason)[\p{L} ]{0,20}\s*:/iu;

const looksLikeHead = (block: Block, now: number): boolean =>
  block.mark === null &&
  !TOLD_LABEL.test(block.text) &&
  block.words.length <= 16 &&
  (readRange(block.text, 0, now) !== null || !/[.।]$/u.test(block.text.trim()));

/** Jobs in the order of the text, from the blocks of the experience sections. */
export function readJobs(blocks: readonly Block[], now: number): Job[] {
  const jobs: Job[] = [];
  for (const block of blocks) {
    const job = jobs.at(-1);
    if (!looksLikeHead(block, now)) {
      if (job) job.told.push(block);
      else jobs.push({ heads: [], dates: null, told: [block] });
      continue;
    }
    const dates = readRange(block.text, block.start, now);
    const opens = !job || job.told.length > 0 || (dates !== null && job.dates !== null);
    if (opens) jobs.push({ heads: [block], dates, told: [] });
    else {
      job.heads.push(block);
      job.dates ??= dates;
    }
  }
  return jobs.filter((job) => job.heads.length > 0 || job.told.some((block) => block.words.length > 0));
}
