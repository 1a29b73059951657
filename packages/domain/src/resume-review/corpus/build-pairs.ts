import type { ResumeSection, ResumeSectionType } from '../../resumes/vocabulary.ts';
import type { ReviewInput } from '../contracts.ts';
import { handsOnBases } from './bases-hands-on.ts';
import { heldOutBases } from './bases-held-out.ts';
import { officeBases } from './bases-office.ts';
import type { CorpusBase, DefectKind, DefectVersion } from './corpus-types.ts';

export const corpusBases: readonly CorpusBase[] = [...officeBases, ...handsOnBases, ...heldOutBases];

/** Takes the section marks out of a corpus text and turns them into sections. */
export function inputOf(base: CorpusBase, marked: string): ReviewInput {
  let text = '';
  const sections: ResumeSection[] = [];
  for (const line of marked.split('\n')) {
    const mark = /^@(?<type>[a-z]+)(?: (?<title>.+))?$/u.exec(line)?.groups;
    if (!mark) {
      text += `${line}\n`;
      continue;
    }
    const last = sections.at(-1);
    if (last) last.end = text.length;
    sections.push({
      type: mark['type'] as ResumeSectionType,
      title: mark['title'] ?? null,
      start: text.length,
      end: text.length,
    });
    if (mark['title']) text += `${mark['title']}\n`;
  }
  const last = sections.at(-1);
  if (last) last.end = text.length;
  return { text, sections, target: base.target };
}

export interface CorpusPair {
  base: string;
  kind: DefectKind;
  better: ReviewInput;
  worse: ReviewInput;
}

export function pairOf(version: DefectVersion): CorpusPair {
  const base = corpusBases.find(({ id }) => id === version.base);
  if (!base) throw new Error(`No base ${version.base}`);
  let marked = base.marked;
  for (const [from, to] of version.edits) {
    if (marked.split(from).length !== 2)
      throw new Error(`${version.base}/${version.kind}: "${from}" does not stand there once`);
    marked = marked.replace(from, () => to);
  }
  return {
    base: base.id,
    kind: version.kind,
    better: inputOf(base, base.marked),
    worse: inputOf(base, marked),
  };
}
