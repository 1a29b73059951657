import { RESUME_SECTION_TYPES } from '@nxtgauge/domain/resumes';
import type { ResumeSection, ResumeSectionType } from '@nxtgauge/domain/resumes';
import type { LabelledBlock } from './labelled-text.ts';

/** A text without spaces, bullets and hyphens, with the place of each of its characters in the original. */
function bare(text: string): { text: string; at: number[] } {
  const at: number[] = [];
  let out = '';
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (/[\s•➢–-]/u.test(character)) continue;
    out += character;
    at.push(index);
  }
  return { text: out, at };
}

export interface Measured {
  lines: number;
  /** Found, after the line before it. */
  inOrder: number;
  missing: string[];
  truePositive: Map<ResumeSectionType, number>;
  falsePositive: Map<ResumeSectionType, number>;
  falseNegative: Map<ResumeSectionType, number>;
  mistakes: string[];
}

export const nothingYet = (): Measured => ({
  lines: 0,
  inOrder: 0,
  missing: [],
  truePositive: new Map(),
  falsePositive: new Map(),
  falseNegative: new Map(),
  mistakes: [],
});

const add = (counts: Map<ResumeSectionType, number>, type: ResumeSectionType) =>
  counts.set(type, (counts.get(type) ?? 0) + 1);

/** Counts every labelled line, headings too: found in order, and by the section that most of its characters lie in. */
export function measure(
  into: Measured,
  blocks: readonly LabelledBlock[],
  text: string,
  sections: readonly ResumeSection[],
): void {
  const found = bare(text);
  let cursor = 0;
  for (const { type, heading, lines } of blocks) {
    for (const line of [...(heading ? [heading] : []), ...lines]) {
      const wanted = bare(line.normalize('NFC')).text;
      into.lines += 1;
      const ahead = found.text.indexOf(wanted, cursor);
      const at = ahead < 0 ? found.text.indexOf(wanted) : ahead;
      if (at < 0) {
        into.missing.push(line);
        add(into.falseNegative, type);
        continue;
      }
      if (ahead >= 0) {
        into.inOrder += 1;
        cursor = at + wanted.length;
      } else into.missing.push(`out of order: ${line}`);
      const got = typeAt(sections, found.at.slice(at, at + wanted.length));
      if (got === type) add(into.truePositive, type);
      else {
        into.mistakes.push(`${type}, taken for ${got}: ${line}`);
        add(into.falseNegative, type);
        if (got) add(into.falsePositive, got);
      }
    }
  }
}

function typeAt(sections: readonly ResumeSection[], places: readonly number[]): ResumeSectionType | null {
  const share = (section: ResumeSection) =>
    places.filter((place) => section.start <= place && place < section.end).length;
  const section = sections.find((one) => share(one) * 2 > places.length);
  return section?.type ?? null;
}

const total = (counts: Map<ResumeSectionType, number>) =>
  [...counts.values()].reduce((sum, one) => sum + one, 0);

const f1 = (tp: number, fp: number, fn: number) => (tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn));

export const sectionF1 = ({ truePositive, falsePositive, falseNegative }: Measured): number =>
  f1(total(truePositive), total(falsePositive), total(falseNegative));

/** The mean over the types that occur, so that rare ones count as much as experience does. */
export function meanF1({ truePositive, falsePositive, falseNegative }: Measured): number {
  const types = RESUME_SECTION_TYPES.filter((type) => truePositive.has(type) || falseNegative.has(type));
  const each = types.map((type) =>
    f1(truePositive.get(type) ?? 0, falsePositive.get(type) ?? 0, falseNegative.get(type) ?? 0),
  );
  return each.reduce((sum, one) => sum + one, 0) / each.length;
}
