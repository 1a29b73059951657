import type { ResumeSectionType } from '@nxtgauge/domain/resumes';

export interface LabelledBlock {
  type: ResumeSectionType;
  heading: string | null;
  lines: string[];
}
export interface LabelledText {
  id: string;
  language: 'english' | 'hindi' | 'hinglish';
  heldOut: boolean;
  blocks: LabelledBlock[];
}

/** Notation: `@type` or `@type = Heading` begins a block, `### id` a text. Persons, firms and numbers are invented. */
export function labelledTexts(
  language: LabelledText['language'],
  heldOut: boolean,
  source: string,
): LabelledText[] {
  return source
    .split(/^### /mu)
    .slice(1)
    .map((part) => {
      const [id = '', ...lines] = part.split('\n');
      const blocks: LabelledBlock[] = [];
      for (const line of lines) {
        const start = /^@(?<type>\w+)(?: = (?<heading>.+))?$/u.exec(line)?.groups;
        if (start) {
          blocks.push({
            type: start['type'] as ResumeSectionType,
            heading: start['heading'] ?? null,
            lines: [],
          });
        } else if (line.trim() !== '') blocks.at(-1)?.lines.push(line);
      }
      return { id: id.trim(), language, heldOut, blocks };
    });
}
