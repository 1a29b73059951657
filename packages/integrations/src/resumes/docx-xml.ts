import { SaxesParser } from 'saxes';
import type { SaxesTagNS } from 'saxes';
import { damagedWord, unsafeWord, wordBomb } from './refusals.ts';

const WORD = /wordprocessingml\/(?:2006\/)?main$/u;
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const MAX_DEPTH = 400;
const MAX_TEXT = 400_000;
/** Removed or moved away by a tracked change, or the second writing of a drawing. */
const SKIPPED = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText', 'rPrChange', 'pPrChange']);

/** Lines of one place: the body, a cell, a text box. */
interface Story {
  lines: string[];
  paragraph: Paragraph | null;
}
interface Paragraph {
  text: string;
  heading: boolean;
  listed: boolean;
  /** Text boxes that hang on this paragraph; they are read after it. */
  boxes: string[];
}

/** The text of one part. Nothing outside of it is ever fetched, and a part that declares entities is refused. */
export function partText(xml: string): string {
  const parser = new SaxesParser({ xmlns: true });
  const reader = new PartReader();
  parser.on('doctype', () => {
    throw unsafeWord('a command that fetches data');
  });
  parser.on('error', () => {
    throw damagedWord();
  });
  parser.on('opentag', (tag) => reader.open(tag));
  parser.on('closetag', (tag) => reader.close(tag));
  parser.on('text', (text) => reader.text(text));
  parser.write(xml).close();
  return reader.lines().join('\n');
}

const attribute = (tag: SaxesTagNS, name: string): string | undefined =>
  Object.values(tag.attributes).find(({ local }) => local === name)?.value;
const isOff = (tag: SaxesTagNS) => ['0', 'false', 'off'].includes(attribute(tag, 'val') ?? '');

class PartReader {
  private readonly stories: Story[] = [{ lines: [], paragraph: null }];
  /** Cells of the rows that are open, innermost last. */
  private readonly rows: string[][][] = [];
  private depth = 0;
  private skippedFrom = 0;
  private inText = false;
  private hidden = false;
  private length = 0;

  open(tag: SaxesTagNS): void {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) throw wordBomb();
    if (this.skippedFrom > 0) return;
    const word = WORD.test(tag.uri);
    if ((word || tag.uri === COMPATIBILITY) && SKIPPED.has(tag.local)) this.skippedFrom = this.depth;
    else if (word) this.openWord(tag);
  }

  private openWord(tag: SaxesTagNS): void {
    const paragraph = this.story().paragraph;
    switch (tag.local) {
      case 'p':
        this.story().paragraph = { text: '', heading: false, listed: false, boxes: [] };
        break;
      case 'pStyle':
        if (paragraph)
          paragraph.heading = /^(?:heading|title|überschrift)/iu.test(attribute(tag, 'val') ?? '');
        break;
      case 'numPr':
        if (paragraph) paragraph.listed = true;
        break;
      case 'r':
        this.hidden = false;
        break;
      case 'vanish':
        this.hidden = !isOff(tag);
        break;
      case 't':
        this.inText = true;
        break;
      case 'tab':
        // Inside `pPr` it is a stop on the ruler and has attributes.
        if (Object.keys(tag.attributes).length === 0) this.append('\t');
        break;
      case 'br':
      case 'cr':
        this.append('\n');
        break;
      case 'noBreakHyphen':
        this.append('-');
        break;
      case 'sym':
        this.append('•');
        break;
      case 'tr':
        this.rows.push([]);
        break;
      case 'tc':
      case 'txbxContent':
        this.stories.push({ lines: [], paragraph: null });
        break;
      default:
    }
  }

  close(tag: SaxesTagNS): void {
    const skipped = this.skippedFrom > 0;
    if (this.skippedFrom === this.depth) this.skippedFrom = 0;
    this.depth -= 1;
    if (skipped || !WORD.test(tag.uri)) return;
    if (tag.local === 't') this.inText = false;
    else if (tag.local === 'p') this.endParagraph();
    else if (tag.local === 'tc') this.rows.at(-1)?.push(this.endStory());
    else if (tag.local === 'tr') this.story().lines.push(...rowLines(this.rows.pop() ?? []));
    else if (tag.local === 'tbl') this.story().lines.push('');
    else if (tag.local === 'txbxContent') this.endBox();
  }

  text(text: string): void {
    if (this.inText && this.skippedFrom === 0 && !this.hidden) this.append(text);
  }

  private append(text: string): void {
    this.length += text.length;
    const { paragraph } = this.story();
    if (paragraph && this.length <= MAX_TEXT) paragraph.text += text;
  }

  private endParagraph(): void {
    const story = this.story();
    const { paragraph } = story;
    story.paragraph = null;
    if (!paragraph) return;
    const text = paragraph.text.trim();
    if (paragraph.heading && text !== '') story.lines.push('');
    story.lines.push(
      ...(paragraph.listed && !paragraph.heading && text !== '' ? `• ${text}` : text).split('\n'),
    );
    story.lines.push(...paragraph.boxes);
  }

  private endBox(): void {
    const lines = this.endStory();
    const story = this.story();
    if (story.paragraph) story.paragraph.boxes.push(...lines);
    else story.lines.push(...lines);
    this.inText = false;
  }

  private endStory(): string[] {
    return this.stories.length > 1 ? (this.stories.pop()?.lines ?? []) : [];
  }

  private story(): Story {
    const story = this.stories.at(-1);
    if (!story) throw damagedWord();
    return story;
  }

  lines(): string[] {
    return this.stories[0]?.lines ?? [];
  }
}

/** A row of short cells is one line; cells that hold paragraphs are read one after the other, as columns are. */
function rowLines(cells: readonly string[][]): string[] {
  const filled = cells.map((lines) => lines.filter((line) => line !== ''));
  if (filled.every((lines) => lines.length <= 1)) {
    return [filled.flat().join('\t')];
  }
  return cells.flatMap((lines) => [...lines, '']);
}
