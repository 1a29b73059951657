import type { Finding, Remark } from './findings.ts';
import { ANY_MONTH } from './read-jobs.ts';
import type { Block, ResumeReading } from './read-resume.ts';
import type { ExperienceLevel } from './vocabulary.ts';
import { share } from './words.ts';

const MOST_WORDS_OF_A_BULLET = 35;
const MOST_WORDS_OF_A_PARAGRAPH = 70;
const WORDS: Record<ExperienceLevel | 'any', readonly [number, number]> = {
  entry: [80, 600],
  mid: [110, 900],
  senior: [130, 1_200],
  executive: [140, 1_500],
  any: [90, 1_200],
};

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

function tooLong(reading: ResumeReading, bullets: boolean): Finding {
  const most = bullets ? MOST_WORDS_OF_A_BULLET : MOST_WORDS_OF_A_PARAGRAPH;
  const long = reading.body.filter((block) => (block.mark !== null) === bullets && block.words.length > most);
  const excess = long.reduce((sum, block) => sum + block.words.length - most, 0);
  return {
    rule: bullets ? 'long_bullets' : 'long_paragraphs',
    loss: long.length === 0 ? 0 : Math.min(1, 0.25 * long.length + excess / (most * 2)),
    why: bullets
      ? `${plural(long.length, 'bullet is', 'bullets are')} very long`
      : `${plural(long.length, 'paragraph is', 'paragraphs are')} very long`,
    remarks: long.map((block) => ({
      type: 'suggestion',
      severity: 3,
      span: block,
      text: `${bullets ? 'This bullet' : 'This paragraph'} has ${block.words.length} words. ${bullets ? 'Two shorter ones' : 'A few bullets'} would be read more readily.`,
      confidence: 90,
    })),
  };
}

const FAMILY: Readonly<Record<string, string>> = {
  '–': '-',
  '●': '•',
  '·': '•',
  '▪': '•',
  '∙': '•',
  '➢': '➤',
  '►': '➤',
  '✔': '✓',
};

function mixedBullets(reading: ResumeReading): Finding {
  const bullets = reading.body.filter((block) => block.mark !== null);
  const groups = new Map<string, Block[]>();
  for (const block of bullets) {
    const mark = FAMILY[block.mark ?? ''] ?? block.mark ?? '';
    groups.set(mark, [...(groups.get(mark) ?? []), block]);
  }
  const byCount = [...groups.values()].sort((a, b) => b.length - a.length);
  const minority = byCount.slice(1).flat();
  const usual = byCount[0]?.[0]?.mark ?? '•';
  return {
    rule: 'mixed_bullets',
    loss: minority.length === 0 ? 0 : 0.4 + share(minority.length, bullets.length) * 1.2,
    why: `bullets begin with ${groups.size} different marks`,
    remarks: minority.slice(0, 2).map((block) => ({
      type: 'suggestion',
      severity: 2,
      span: block,
      text: `This bullet is marked “${block.mark}”, most others “${usual}”. One mark throughout looks calmer.`,
      confidence: 95,
    })),
  };
}

const LETTERS = /[\p{Lu}\p{Ll}]/gu;
const isShouted = (block: Block): boolean => {
  const letters = block.text.match(LETTERS) ?? [];
  return (
    block.words.length >= 4 &&
    letters.length >= 20 &&
    share(block.text.match(/\p{Lu}/gu)?.length ?? 0, letters.length) > 0.8
  );
};
const isTitled = (block: Block): boolean => {
  const long = block.words.filter((word) => /^\p{L}{4,}$/u.test(word.text));
  return (
    long.length >= 5 &&
    share(long.filter((word) => /^\p{Lu}\p{Ll}/u.test(word.text)).length, long.length) > 0.8
  );
};
const STRAY = /\b[\p{Ll}]{2,}[\p{Lu}]{2,}\b|\b\p{Lu}{2}\p{Ll}{3,}\b/u;

function capitals(reading: ResumeReading): Finding {
  const blocks = reading.statements.concat(reading.body.filter((block) => block.type === 'summary'));
  const small = blocks.filter((block) => /^\p{Ll}/u.test(block.text) && !/^[a-z]+[A-Z.]/u.test(block.text));
  const odd = blocks.length - small.length >= small.length ? small : [];
  const faulty = new Set([
    ...blocks.filter(
      (block) =>
        isShouted(block) || isTitled(block) || STRAY.test(block.text.replaceAll(/\b\S*[A-Z]{2}s?\b/gu, '')),
    ),
    ...odd,
    ...(odd.length === 0 && small.length >= 2 ? small : []),
  ]);
  return {
    rule: 'capitals',
    loss: faulty.size === 0 ? 0 : Math.min(1, 0.15 + share(faulty.size, blocks.length) * 1.5),
    why: 'capital letters are used unevenly',
    remarks: [...faulty].slice(0, 3).map((block) => ({
      type: 'suggestion',
      severity: 2,
      span: block,
      text: 'Write this like a sentence: one capital at the beginning and for names.',
    })),
  };
}

function length(reading: ResumeReading, level: ExperienceLevel | null): Finding {
  const [least, most] = WORDS[level ?? 'any'];
  const words = reading.wordCount;
  const short = words < least;
  const loss = short
    ? Math.min(1, (least - words) / (least * 0.6))
    : words > most
      ? Math.min(1, (words - most) / most + 0.2)
      : 0;
  const text = short
    ? `The résumé says little: ${words} words besides contact and education. For this level at least ${least} are usual.`
    : `The résumé is long: ${words} words. For this level at most ${most} are read with care.`;
  return {
    rule: 'length_for_level',
    loss,
    why: short ? 'it is short for the level' : 'it is long for the level',
    remarks: [
      ...(loss > 0.05 ? [{ type: 'weakness' as const, severity: loss > 0.5 ? 4 : 3, text }] : []),
      ...(reading.material < 0.5
        ? [
            {
              type: 'error' as const,
              severity: 4,
              text: 'This hardly looks like a résumé yet: there is too little in it to judge, so every score is low.',
            },
          ]
        : []),
    ],
  };
}

function mixedDates(reading: ResumeReading): Finding {
  const dated = reading.jobs.flatMap(({ dates }) => (dates ? [dates] : []));
  const counts = new Map<string, number>();
  const all = dated.flatMap(({ styles }) => styles);
  const worded = all.find((style) => style.startsWith('Mon')) ?? 'Month YYYY';
  for (const style of all.map((given) => (given === ANY_MONTH ? worded : given)))
    counts.set(style, (counts.get(style) ?? 0) + 1);
  const usual = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const odd = dated.filter(({ styles }) =>
    styles.some((style) => style !== usual && !(style === ANY_MONTH && usual?.startsWith('Mon'))),
  );
  return {
    rule: 'mixed_dates',
    loss: counts.size <= 1 ? 0 : 0.4 + share(total - (counts.get(usual ?? '') ?? 0), total),
    why: 'dates are written in different ways',
    remarks: odd.map((span) => ({
      type: 'suggestion',
      severity: 2,
      span,
      text: `Dates are written in ${counts.size} ways. Choose one, such as “Mar 2021 – Jun 2023”.`,
      confidence: 90,
    })),
  };
}

const BROKEN = /\ufffd+|â€[™œ“”¢\u009d]?|Ã[©¨¡]|Â[ ·]|[\ue000-\uf8ff]+|\(cid:\d+\)/gu;

function brokenCharacters(reading: ResumeReading): Finding {
  const hits = [...reading.readable.matchAll(BROKEN)];
  return {
    rule: 'broken_characters',
    loss: hits.length === 0 ? 0 : Math.min(1, 0.4 + hits.length / 10),
    why: 'some characters are broken',
    remarks: hits.slice(0, 2).map((hit) => ({
      type: 'error',
      severity: 3,
      span: { start: hit.index, end: hit.index + hit[0].length },
      text: 'These characters are broken. Export the file again, or type them anew.',
      confidence: 95,
    })),
  };
}

function idNumbers(reading: ResumeReading): Finding {
  const spans = reading.personal.filter(({ kind }) => kind === 'id_number');
  return {
    rule: 'id_numbers',
    loss: spans.length === 0 ? 0 : 1,
    why: 'an identity number is given',
    remarks: spans.map((span) => ({
      type: 'error',
      severity: 4,
      span,
      text: 'Take this number out. Aadhaar, PAN and passport numbers can be misused, and employers ask for them only after an offer.',
      confidence: 90,
    })),
  };
}

const ADVICE: Partial<Record<ResumeReading['personal'][number]['kind'], string>> = {
  photo: 'a photo',
  age: 'age or date of birth',
  gender: 'gender',
  marital_status: 'marital status',
  religion: 'religion or caste',
  nationality: 'nationality',
  family: 'the names of your family',
};

function personalData(reading: ResumeReading): Finding {
  let told = 0;
  const remarks = reading.personal.flatMap((span): Remark[] => {
    if (span.start < told) return [];
    told = span.end;
    const what = ADVICE[span.kind];
    return what
      ? [
          {
            type: 'suggestion',
            severity: 2,
            span,
            text: `You may leave out ${what}. The post does not need it, and it did not count here either way.`,
            confidence: 85,
          },
        ]
      : [];
  });
  return { rule: 'personal_data', loss: 0, why: 'personal data is given', remarks };
}

export const formatFindings = (reading: ResumeReading, level: ExperienceLevel | null): Finding[] => [
  tooLong(reading, true),
  tooLong(reading, false),
  mixedBullets(reading),
  capitals(reading),
  length(reading, level),
  mixedDates(reading),
  brokenCharacters(reading),
  idNumbers(reading),
  personalData(reading),
];
