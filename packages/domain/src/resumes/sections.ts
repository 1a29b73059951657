import { guessType, looksLikeContact, looksLikeProse } from './content-guesses.ts';
import { headingIn, isUnderline, styleOf, telling } from './headings.ts';
import type { HeadingStyle } from './headings.ts';
import { isBlank, textLines } from './text-lines.ts';
import type { TextLine } from './text-lines.ts';
import type { ResumeSection, ResumeSectionType } from './vocabulary.ts';

/**
 * Parts of a résumé in their order, covering the whole text without gap or overlap. What stands before the first heading is
 * `contact`, with the prose in it as `summary`. A text without headings is divided by what its paragraphs hold.
 */
export function splitSections(text: string): ResumeSection[] {
  const lines = textLines(text);
  if (lines.length === 0) return [];
  const starts = headingStarts(lines);
  const [first] = starts;
  if (!first) return covering(guessedStarts(lines), text.length);
  const head = lines.slice(0, first.line);
  const preface = head.some((line) => !isBlank(line)) ? prefaceStarts(head) : [];
  return covering([...preface, ...starts], text.length);
}

interface Start {
  /** Index of its first line. */
  line: number;
  at: number;
  type: ResumeSectionType;
  title: string | null;
  /** Its content begins on the line of the heading. */
  inline: boolean;
}

function headingStarts(lines: readonly TextLine[]): Start[] {
  const starts: Start[] = [];
  lines.forEach((line, index) => {
    if (isBlank(line) || isUnderline(line.text)) return;
    const heading = headingIn(line.text, {
      underlined: isUnderline(lines[index + 1]?.text ?? ''),
      afterBlank: isBlank(lines[index - 1]),
    });
    if (!heading) return;
    const last = starts.at(-1);
    // A heading that was too long for its column goes on in the next line.
    if (last?.line === index - 1 && last.type === heading.type && !heading.inline && !last.inline) return;
    starts.push({ line: index, at: line.start, ...heading });
  });
  return withUnknown(lines, starts);
}

const MIN_OF_STYLE = 2;

/** Adds lines that are set as the known headings of this résumé are, and stand apart as they do. */
function withUnknown(lines: readonly TextLine[], known: readonly Start[]): Start[] {
  const styles = new Map<HeadingStyle, number>();
  const own = new Set(known.map(({ line }) => line));
  for (const { line, inline } of known) {
    const style = inline ? null : styleOf(lines[line]?.text ?? '');
    if (style && isBlank(lines[line - 1])) styles.set(style, (styles.get(style) ?? 0) + 1);
  }
  const first = known[0]?.line ?? lines.length;
  const added: Start[] = [];
  lines.forEach((line, index) => {
    if (index < first || own.has(index) || !isBlank(lines[index - 1]) || isBlank(lines[index + 1])) return;
    const style = isBlank(line) ? null : styleOf(line.text);
    if (!style || (styles.get(style) ?? 0) < MIN_OF_STYLE) return;
    const type = telling(line.text) ?? (style === 'title' ? null : typeOfContent(lines, index + 1));
    if (type) added.push({ line: index, at: line.start, type, title: line.text.trim(), inline: false });
  });
  return [...known, ...added].toSorted((a, b) => a.line - b.line);
}

/** By the lines up to the next blank one. */
function typeOfContent(lines: readonly TextLine[], from: number): ResumeSectionType {
  for (let index = from; !isBlank(lines[index]); index += 1) {
    const type = guessType(lines[index]?.text ?? '', { first: false, before: null });
    if (type && type !== 'contact') return type;
  }
  return 'other';
}

/** Blocks of lines between blank ones. */
function paragraphs(lines: readonly TextLine[]): { line: number; lines: TextLine[] }[] {
  const found: { line: number; lines: TextLine[] }[] = [];
  lines.forEach((line, index) => {
    if (isBlank(line)) return;
    const last = found.at(-1);
    if (last && !isBlank(lines[index - 1])) last.lines.push(line);
    else found.push({ line: index, lines: [line] });
  });
  return found;
}

/** Name, address and numbers; prose among them is the summary that nobody gave a heading. */
function prefaceStarts(lines: readonly TextLine[]): Start[] {
  const types: (ResumeSectionType | null)[] = lines.map(() => null);
  for (const { line, lines: block } of paragraphs(lines)) {
    let from = block.findIndex(({ text }) => looksLikeProse(text));
    if (
      from >= 0 &&
      !looksLikeProse(
        block
          .slice(from)
          .map(({ text }) => text)
          .join(' '),
        true,
      )
    )
      from = -1;
    block.forEach(({ text }, index) => {
      const prose = from >= 0 && index >= from && !looksLikeContact(text);
      types[line + index] = prose ? 'summary' : 'contact';
    });
  }
  return changes(lines, types);
}

function guessedStarts(lines: readonly TextLine[]): Start[] {
  const types: (ResumeSectionType | null)[] = lines.map(() => null);
  let before: ResumeSectionType | null = null;
  let hits = 0;
  for (const { line, lines: block } of paragraphs(lines)) {
    block.forEach(({ text }, index) => {
      const type: ResumeSectionType | null = guessType(text, { first: before === null, before });
      if (type) hits += 1;
      before = type ?? before;
      types[line + index] = before;
    });
  }
  const found = new Set(types.filter((type) => type !== null && type !== 'summary'));
  if (hits === 0 || found.size < 2) return [{ line: 0, at: 0, type: 'other', title: null, inline: false }];
  const known = types.findIndex((type) => type !== null);
  return changes(
    lines,
    types.map((type, index) => (index < known ? 'contact' : type)),
  );
}

/** A start wherever the type of lines changes; blank lines belong to what stands before them. */
function changes(lines: readonly TextLine[], types: readonly (ResumeSectionType | null)[]): Start[] {
  const starts: Start[] = [];
  lines.forEach((line, index) => {
    const type = types[index];
    if (type && type !== starts.at(-1)?.type)
      starts.push({ line: index, at: line.start, type, title: null, inline: false });
  });
  return starts;
}

const covering = (starts: readonly Start[], length: number): ResumeSection[] =>
  starts.map(({ type, title, at }, index) => ({
    type,
    title,
    start: index === 0 ? 0 : at,
    end: starts[index + 1]?.at ?? length,
  }));
