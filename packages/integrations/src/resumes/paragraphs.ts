import { median } from './reading-order.ts';
import type { Flow } from './reading-order.ts';
import type { Row } from './pdf-fragments.ts';

const BETWEEN_CELLS = 1.6;
const PARAGRAPH = 1.45;
const BULLET_ONLY = /^[•●▪■◦○‣➢➤►▶✓✔❖◆*–\uf000-\uf0ff-]$/u;

/** Lines of a flow as text, with a blank line where the page leaves more room than between lines. */
export function flowText(flow: Flow): string {
  const leading = usualLeading(flow);
  const lines: string[] = [];
  flow.forEach((row, index) => {
    const above = flow[index - 1];
    if (above && above.baseline - row.baseline > PARAGRAPH * Math.max(leading, row.size)) lines.push('');
    lines.push(rowText(row));
  });
  return joinHyphens(lines).join('\n');
}

function usualLeading(flow: Flow): number {
  const steps = flow.slice(1).map((row, index) => (flow[index]?.baseline ?? 0) - row.baseline);
  const close = steps.filter((step, index) => step < 2 * (flow[index]?.size ?? 10));
  return median(close);
}

function rowText({ fragments }: Row): string {
  let text = '';
  let right = 0;
  for (const fragment of fragments) {
    const wide = fragment.left - right > BETWEEN_CELLS * fragment.size && !BULLET_ONLY.test(text);
    if (text !== '') text += wide ? '\t' : ' ';
    text += fragment.text;
    ({ right } = fragment);
  }
  return text;
}

const MAX_WORD = 60;
const BROKEN = /(?<start>[\p{Ll}\p{Lo}\p{M}-]+)-$/u;
/** Their hyphen stays, wherever the line ends. */
const PREFIXES = new Set(
  'self well co non multi full part cross long short high low end follow pre post semi anti inter on off hands day'.split(
    ' ',
  ),
);

/** A word that was divided at the end of a line is whole again, on the line where it began. */
function joinHyphens(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const match = before?.endsWith('-') ? BROKEN.exec(before.slice(-MAX_WORD)) : null;
    const rest = match ? /^(?<word>[\p{Ll}\p{M}]+[^\s]*)(?:\s+(?<after>.*))?$/u.exec(line) : null;
    if (!before || !match?.groups || !rest?.groups) {
      joined.push(line);
      continue;
    }
    const start = match.groups['start'] ?? '';
    const keep = start.length <= 1 || start.includes('-') || PREFIXES.has(start);
    joined[joined.length - 1] = (keep ? before : before.slice(0, -1)) + (rest.groups['word'] ?? '');
    if (rest.groups['after']) joined.push(rest.groups['after']);
  }
  return joined;
}
