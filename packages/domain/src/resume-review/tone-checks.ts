import { inBrief } from './findings.ts';
import type { Finding, Remark } from './findings.ts';
import type { Block, ResumeReading } from './read-resume.ts';
import type { RuleKey } from './rules.ts';
import { GRAMMAR_SLIPS, MISSPELLINGS } from './spelling-list.ts';
import { BUZZWORDS, CLICHES, DUTY, FIRST_PERSON, INFORMAL, PASSIVE, verbForm } from './wording-lists.ts';
import type { VerbForm } from './wording-lists.ts';
import { share } from './words.ts';

interface Hit extends Pick<Block, 'start' | 'end'> {
  text: string;
}

const hitsOf = (blocks: readonly Block[], pattern: RegExp): Hit[] =>
  blocks.flatMap((block) =>
    Array.from(block.text.matchAll(pattern), (match) => ({
      text: match[0],
      start: block.start + match.index,
      end: block.start + match.index + match[0].length,
    })),
  );

interface PatternCheck {
  rule: RuleKey;
  pattern: RegExp;
  /** Hits that nobody minds. */
  free: number;
  /** Hits beyond those at which the whole weight is lost. */
  full: number;
  severity: number;
  why: (count: number) => string;
  text: (hit: string) => string;
}

const PATTERN_CHECKS: readonly PatternCheck[] = [
  {
    rule: 'first_person',
    pattern: FIRST_PERSON,
    free: 0,
    full: 5,
    severity: 2,
    why: (count) => `“I” or “my” stands ${count === 1 ? 'once' : `${count} times`}`,
    text: (hit) => `Leave out “${hit}” and begin with the verb: everybody knows the résumé is yours.`,
  },
  {
    rule: 'passive_voice',
    pattern: PASSIVE,
    free: 0,
    full: 4,
    severity: 2,
    why: (count) => `${count} passive ${count === 1 ? 'sentence' : 'sentences'}`,
    text: (hit) => `“${hit}” hides who did it. Say what you did: “Built …”, “Led …”.`,
  },
  {
    rule: 'cliches',
    pattern: CLICHES,
    free: 0,
    full: 4,
    severity: 2,
    why: (count) => `${count} stock ${count === 1 ? 'phrase' : 'phrases'}`,
    text: (hit) => `“${hit}” could stand in any résumé. An example from your work would say more.`,
  },
  {
    rule: 'buzzwords',
    pattern: BUZZWORDS,
    free: 1,
    full: 5,
    severity: 2,
    why: (count) => `${count} buzzwords`,
    text: (hit) => `“${hit}” is a buzzword. A plain word or a fact is stronger.`,
  },
  {
    rule: 'informal',
    pattern: INFORMAL,
    free: 0,
    full: 4,
    severity: 2,
    why: () => 'some words are too casual',
    text: (hit) => `“${hit}” is too casual for a résumé.`,
  },
];

function patternFinding(reading: ResumeReading, check: PatternCheck): Finding {
  const hits = hitsOf(reading.body, check.pattern);
  const counted = Math.max(0, hits.length - check.free);
  return {
    rule: check.rule,
    loss: Math.min(1, counted / check.full),
    why: check.why(hits.length),
    remarks:
      counted === 0
        ? []
        : hits.map((hit) => ({
            type: 'weakness',
            severity: check.severity,
            span: hit,
            text: check.text(inBrief(hit.text)),
          })),
  };
}

function duties(reading: ResumeReading): Finding {
  const found = reading.statements.filter((block) => DUTY.test(block.text));
  return {
    rule: 'duties',
    loss: Math.min(1, share(found.length, reading.statements.length) * 2),
    why: `${found.length} of ${reading.statements.length} lines list duties`,
    remarks: found.map((span) => ({
      type: 'weakness',
      severity: 3,
      span,
      text: 'This tells what the post asked for. Tell what you did and what came of it: “Cut …”, “Trained …”, “Delivered …”.',
    })),
  };
}

function spelling(reading: ResumeReading): Finding {
  const blocks = [
    ...reading.body,
    ...reading.blocks.filter(({ type }) => type === 'skills' || type === 'certifications'),
  ];
  const wrong = blocks.flatMap((block) =>
    block.words.flatMap((word) => {
      const right = MISSPELLINGS.get(word.text.toLowerCase());
      return right
        ? [
            {
              ...word,
              right: /^\p{Lu}/u.test(word.text) ? right.charAt(0).toUpperCase() + right.slice(1) : right,
            },
          ]
        : [];
    }),
  );
  const slips = GRAMMAR_SLIPS.flatMap(([pattern, remedy]) =>
    hitsOf(reading.body, pattern).map((hit) => ({ ...hit, remedy })),
  );
  const count = new Set(wrong.map(({ right }) => right)).size + slips.length;
  return {
    rule: 'spelling',
    loss: Math.min(1, count / 5),
    why: `${count} spelling or grammar ${count === 1 ? 'mistake' : 'mistakes'}`,
    remarks: [
      ...wrong.map((word): Remark => ({
        type: 'error',
        severity: 3,
        span: word,
        suggested: word.right,
        text: `“${word.text}” is spelt “${word.right}”.`,
        confidence: 95,
      })),
      ...slips.map((slip): Remark => ({
        type: 'error',
        severity: 2,
        span: slip,
        text: slip.remedy,
        confidence: 75,
      })),
    ],
  };
}

function mixedTense(reading: ResumeReading): Finding {
  let odd: Block[] = [];
  let total = 0;
  for (const job of reading.jobs) {
    const forms = job.told.flatMap((block): [Block, VerbForm][] => {
      const form = verbForm(block.words[0]?.text ?? '');
      return form ? [[block, form]] : [];
    });
    total += forms.length;
    const past = forms.filter(([, form]) => form === 'past');
    const other = forms.filter(([, form]) => form !== 'past');
    const kinds = new Set(other.map(([, form]) => form));
    if (job.dates?.current) {
      if (kinds.size > 1) odd = odd.concat(other.slice(1).map(([block]) => block));
    } else if (past.length > 0 || kinds.size > 1)
      odd = odd.concat(
        (other.length <= past.length || past.length === 0 ? other : past).map(([block]) => block),
      );
  }
  return {
    rule: 'mixed_tense',
    loss: odd.length === 0 ? 0 : Math.min(1, 0.3 + share(odd.length, total) * 2),
    why: 'tenses change within a job',
    remarks: odd.map((span) => ({
      type: 'weakness',
      severity: 2,
      span,
      text: 'The lines of this job change their tense. Use the past for what is over and one form for what goes on.',
    })),
  };
}

function steering(reading: ResumeReading, kind: 'talks_to_reviewer' | 'keyword_stuffing'): Finding {
  const spans = reading.steering.filter((span) => span.kind === kind);
  const text =
    kind === 'talks_to_reviewer'
      ? 'This text speaks to the reviewer instead of the reader, or hides characters. It was left out of every score. Please remove it; if it is part of your work, describe it in your own words.'
      : 'These keywords are piled up or repeated. They were left out of every score. Show each skill once, in the work where you used it.';
  return {
    rule: kind,
    loss: spans.length === 0 ? 0 : 1,
    why: kind === 'talks_to_reviewer' ? 'some text is meant for the reviewer' : 'keywords are piled up',
    remarks: spans.map((span) => ({ type: 'error', severity: 5, span, text, confidence: 85 })),
  };
}

export const toneFindings = (reading: ResumeReading): Finding[] => [
  ...PATTERN_CHECKS.map((check) => patternFinding(reading, check)),
  duties(reading),
  spelling(reading),
  mixedTense(reading),
  steering(reading, 'talks_to_reviewer'),
  steering(reading, 'keyword_stuffing'),
];
