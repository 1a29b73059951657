import type { ReviewTarget } from './contracts.ts';
import type { Finding } from './findings.ts';
import type { Block, ResumeReading } from './read-resume.ts';
import { mentions } from './skill-terms.ts';
import { DUTY, HINDI_ACTION, isStrongOpener } from './wording-lists.ts';
import { share, within01 } from './words.ts';

/** The first half of the lines earns most of the points; the rest is for those who go on. */
const FIRST_FIGURES = { share: 0.5, points: 0.7 };
const ALL_FIGURES = 0.9;
const WANTED_WITH_ACTION = 0.7;

const NOT_A_RESULT =
  /\b(?:jan\w*|feb\w*|mar\w*|apr\w*|may|jun\w*|jul\w*|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)\.?\s+(?:19|20)?\d{2}\b|\b(?:19|20)\d{2}\b(?!\s*%)|\bclass(?:es)?\s+(?:\d+|[IVX]+)\b(?:\s*(?:-|–|to)\s*\d+)?|\b(?:java|python|angular|iso|html|windows|office|version|v|section|s\/4)\s?\d[\d.]*|\bB2B\b|\bS\/4HANA\b/giu;
const FIGURE =
  /(?<![\p{L}\d])\d[\d,.]*\s?\+?(?:%|x\b|k\b|cr\b|l\b)?|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|lakhs?|crores?|half|halved|doubled|tripled|double|twice|thrice|dozen|zero)\b|(?<![\p{L}\p{M}])(?:दो|तीन|चार|पांच|पाँच|छह|सात|आठ|नौ|दस|सौ|हज़ार|हजार|लाख|करोड़|दोगुना|आधा|आधी|प्रतिशत)(?![\p{L}\p{M}])/iu;

/** Whether the line gives a figure that is more than a date, a version or a school class. */
export const isQuantified = (block: Block): boolean => FIGURE.test(block.text.replaceAll(NOT_A_RESULT, ' '));

const isAction = (block: Block): boolean => {
  const first = block.words.find((word) => !word.text.endsWith('ly'))?.text ?? '';
  return !DUTY.test(block.text) && (isStrongOpener(first) || HINDI_ACTION.test(block.text.trim()));
};

function quantified(reading: ResumeReading): Finding {
  const { statements } = reading;
  const with_ = statements.filter(isQuantified);
  const part = share(with_.length, statements.length);
  const first = Math.min(1, part / FIRST_FIGURES.share) * FIRST_FIGURES.points;
  const further =
    within01((part - FIRST_FIGURES.share) / (ALL_FIGURES - FIRST_FIGURES.share)) * (1 - FIRST_FIGURES.points);
  const loss = 1 - first - further;
  const without = statements.filter((block) => !isQuantified(block) && block.words.length >= 4);
  return {
    rule: 'quantified',
    loss,
    why:
      statements.length === 0
        ? 'no work is described'
        : `${with_.length} of ${statements.length} lines give a figure`,
    remarks: [
      ...(loss > 0.1
        ? without.slice(0, loss > 0.3 ? 3 : 1).map((span) => ({
            type: 'suggestion' as const,
            severity: loss > 0.5 ? 4 : loss > 0.3 ? 3 : 2,
            span,
            text: 'How much, how many, how often, or how much better? A figure would make this line convincing.',
          }))
        : []),
      ...with_.slice(0, loss < 0.3 ? 2 : 1).map((span) => ({
        type: 'strength' as const,
        severity: 1,
        span,
        text: 'A result in figures: this is easy to believe and to compare.',
      })),
    ],
  };
}

function actionVerbs(reading: ResumeReading): Finding {
  const { statements } = reading;
  const active = statements.filter(isAction);
  const loss = 1 - Math.min(1, share(active.length, statements.length) / WANTED_WITH_ACTION);
  return {
    rule: 'action_verbs',
    loss,
    why:
      statements.length === 0
        ? 'no work is described'
        : `${active.length} of ${statements.length} lines begin with an action`,
    remarks:
      loss > 0.1
        ? statements
            .filter((block) => !isAction(block) && !DUTY.test(block.text))
            .slice(0, 3)
            .map((span) => ({
              type: 'suggestion' as const,
              severity: 2,
              span,
              text: 'Begin with what you did: “Designed”, “Repaired”, “Negotiated”, “Taught”.',
              confidence: 70,
            }))
        : statements.length >= 4
          ? [
              {
                type: 'strength',
                severity: 1,
                span: active[0],
                text: 'Lines begin with strong verbs, so what you did is clear at once.',
              },
            ]
          : [],
  };
}

function relevantResults(reading: ResumeReading, target: ReviewTarget): Finding {
  const terms = [...target.mustHaves, ...target.niceToHaves, ...(target.role === '' ? [] : [target.role])];
  if (terms.length === 0) return { rule: 'relevant_results', loss: 0, why: '', remarks: [] };
  const touching = reading.statements.filter((block) => terms.some((term) => mentions(block, term)));
  const strong = touching.filter((block) => isQuantified(block) || isAction(block));
  const loss = 1 - Math.min(1, (touching.length + strong.length) / 6);
  return {
    rule: 'relevant_results',
    loss,
    why: `${touching.length} lines touch what the role asks for`,
    remarks:
      loss > 0.5
        ? [
            {
              type: 'suggestion',
              severity: 3,
              text: 'Few achievements touch what this role asks for. Move those that do to the top of each job.',
              confidence: 65,
            },
          ]
        : [],
  };
}

export const achievementFindings = (reading: ResumeReading, target: ReviewTarget): Finding[] => [
  quantified(reading),
  actionVerbs(reading),
  relevantResults(reading, target),
];
