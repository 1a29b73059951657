/**
 * Of two classes that set the same thing the later wins: what tailwind-merge does, for the classes that this repository uses,
 * in a seventh of its size. `merge-classes.test.ts` compares the two on every pair of classes in the sources, so a class that
 * the table below does not know yet fails the build instead of a page.
 */

/** The first pattern that fits names the group; `*` behind a name means that the group ends with what was matched. */
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:block|inline|inline-block|flex|inline-flex|grid|inline-grid|hidden|contents|table|list-item|flow-root)$/,
    'display',
  ],
  [/^(?:static|fixed|absolute|relative|sticky)$/, 'position'],
  [/^(?:visible|invisible|collapse)$/, 'visibility'],
  [/^(?:not-)?sr-only$/, 'sr'],
  [/^(?:underline|overline|line-through|no-underline)$/, 'decoration-line'],
  [/^(?:uppercase|lowercase|capitalize|normal-case)$/, 'case'],
  [/^(?:not-)?italic$/, 'italic'],
  [/^(?:truncate|text-ellipsis|text-clip)$/, 'text-overflow'],
  [/^(p|m)([xytrblse]?)-/, '*'],
  [/^(?:min|max)-[wh]-/, '*'],
  [
    /^(?:size|w|h|top|right|bottom|left|start|end|z|order|opacity|cursor|content|columns|basis|align|accent|aspect|blur|resize|float|clear|list|scale|rotate|origin|appearance|delay|duration|ease|animate|line-clamp|will-change|field-sizing|pointer-events|outline-offset|underline-offset|scroll-[mp][xytrblse]?|gap(?:-[xy])?|inset(?:-[xy])?|overscroll(?:-[xy])?|overflow(?:-[xy])?|translate(?:-[xy])?|space-[xy]|leading|tracking|whitespace|break|wrap|hyphens|justify-items|justify-self|place-items|place-self|place-content|justify|items|self|caret|isolation|mix-blend)-/,
    '*',
  ],
  [/^(?:resize|blur|filter|isolate|appearance-none)$/, '*'],
  [/^flex-(?:row|col)(?:-reverse)?$/, 'flex-direction'],
  [/^flex-(?:wrap|nowrap|wrap-reverse)$/, 'flex-wrap'],
  [/^flex-/, 'flex'],
  [/^(?:grow|shrink)(?=-|$)/, '*'],
  [/^grid-(?:cols|rows|flow)-/, '*'],
  [/^auto-(?:cols|rows)-/, '*'],
  [/^(?:col|row)-(?:start|end)-/, '*'],
  [/^(?:col|row)-/, '*'],
  [/^bg-(?:cover|contain|auto)$/, 'bg-size'],
  [/^bg-(?:center|top|bottom|left|right)$/, 'bg-position'],
  [/^bg-/, 'bg-color'],
  [/^text-(?:left|center|right|justify|start|end)$/, 'text-align'],
  [/^text-(?:wrap|nowrap|balance|pretty)$/, 'text-wrap'],
  [/^text-(?:xs|sm|base|lg|\d?xl|\[\d)/, 'font-size'],
  [/^text-/, 'text-color'],
  [/^font-(?:thin|light|normal|medium|semibold|bold|black)$/, 'font-weight'],
  [/^font-/, 'font-family'],
  [/^decoration-(?:\d+|auto|from-font)$/, 'decoration-thickness'],
  [/^decoration-(?:solid|double|dotted|dashed|wavy)$/, 'decoration-style'],
  [/^decoration-/, 'decoration-color'],
  [/^border-(?:collapse|separate)$/, 'border-collapse'],
  [/^(?:border|divide)-(?:solid|dashed|dotted|double|none)$/, 'border-style'],
  [/^border(?:-[xytrblse])?(?=$|-\d+$)/, '*'],
  [/^border-([xytrblse])-/, '*'],
  [/^border-/, 'border-color'],
  [/^divide-[xy](?:-|$)/, '*'],
  [/^divide-/, 'divide-color'],
  [/^outline(?:-\d+)?$/, 'outline-width'],
  [/^outline-(?:none|hidden|solid|dashed|dotted|double)$/, 'outline-style'],
  [/^outline-/, 'outline-color'],
  [/^ring(?:-\d+)?$/, 'ring-width'],
  [/^ring-/, 'ring-color'],
  [/^stroke-(?:\d|\[\d)/, 'stroke-width'],
  [/^(?:stroke|fill|from|via|to)-/, '*'],
  [/^rounded(?:-(?:[trblse]|tl|tr|bl|br|ss|se|es|ee))?(?=-|$)/, '*'],
  [/^shadow(?=-|$)/, '*'],
  [/^transition(?=-|$)/, '*'],
  [/^object-(?:contain|cover|fill|none|scale-down)$/, 'object-fit'],
  [/^object-/, 'object-position'],
  [/^select-/, '*'],
  [/^snap-(?:start|end|center|align-none)$/, 'snap-align'],
  [/^snap-(?:mandatory|proximity)$/, 'snap-strictness'],
  [/^snap-/, 'snap-type'],
  [/^touch-pan-[xlr]/, 'touch-x'],
  [/^touch-pan-[yud]/, 'touch-y'],
  [/^touch-/, 'touch'],
  [/^\[([a-z-]+):/, '*'],
];

const SIDES: Record<string, string[]> = {
  '': ['x', 'y', 's', 'e', 't', 'r', 'b', 'l'],
  x: ['r', 'l'],
  y: ['t', 'b'],
};

/** What else a group sets: `p-4` after `px-2` leaves nothing of it. */
function coveredBy(group: string): string[] {
  const box = /^(p|m|scroll-[pm])([xy]?)-$/.exec(group);
  if (box) return (SIDES[box[2] ?? ''] ?? []).map((side) => `${box[1]}${side}-`);
  const edge = /^border(?:-([xy]))?$/.exec(group);
  if (edge) return (SIDES[edge[1] ?? ''] ?? []).map((side) => `border-${side}`);
  switch (group) {
    case 'size-':
      return ['w-', 'h-'];
    case 'inset-':
      return ['inset-x-', 'inset-y-', 'start-', 'end-', 'right-', 'left-', 'top-', 'bottom-'];
    case 'inset-x-':
      return ['right-', 'left-'];
    case 'inset-y-':
      return ['top-', 'bottom-'];
    case 'gap-':
    case 'overflow-':
    case 'overscroll-':
    case 'translate-':
      return [`${group}x-`, `${group}y-`];
    case 'flex':
      return ['basis-', 'grow', 'shrink'];
    case 'font-size':
      return ['leading-'];
    case 'line-clamp-':
      return ['display', 'overflow-'];
    case 'rounded':
      return ['s', 'e', 't', 'r', 'b', 'l', 'ss', 'se', 'ee', 'es', 'tl', 'tr', 'br', 'bl'].map(
        (at) => `rounded-${at}`,
      );
    case 'rounded-t':
      return ['rounded-tl', 'rounded-tr'];
    case 'rounded-r':
      return ['rounded-tr', 'rounded-br'];
    case 'rounded-b':
      return ['rounded-br', 'rounded-bl'];
    case 'rounded-l':
      return ['rounded-tl', 'rounded-bl'];
    case 'touch':
      return ['touch-x', 'touch-y'];
    case 'touch-x':
    case 'touch-y':
      return ['touch'];
    default:
      return [];
  }
}

/** Modifiers in front (`sm:hover:`) and the utility behind them; a colon inside brackets is part of the utility. */
function splitClass(name: string): { modifiers: string; utility: string } {
  let depth = 0;
  let from = 0;
  for (let i = 0; i < name.length; i++) {
    const char = name[i];
    if (char === '[' || char === '(') depth++;
    else if (char === ']' || char === ')') depth--;
    else if (char === ':' && depth === 0) from = i + 1;
  }
  return { modifiers: name.slice(0, from), utility: name.slice(from) };
}

const known = new Map<string, { group: string; covers: string[] } | null>();

function groupOf(name: string): { group: string; covers: string[] } | null {
  const before = known.get(name);
  if (before !== undefined) return before;
  const { modifiers, utility } = splitClass(name);
  const plain = utility.replace(/^-|!$/g, '');
  let found: { group: string; covers: string[] } | null = null;
  for (const [pattern, named] of GROUPS) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const group = named === '*' ? match[0] : named;
    const scope = `${utility.endsWith('!') ? '!' : ''}${modifiers}`;
    found = { group: scope + group, covers: coveredBy(group).map((other) => scope + other) };
    break;
  }
  known.set(name, found);
  return found;
}

const merged = new Map<string, string>();
const REMEMBERED = 1_000;

/** Joins class names that are separated by spaces; the later of two that set the same thing stays. */
export function mergeClasses(classes: string): string {
  const before = merged.get(classes);
  if (before !== undefined) return before;
  const set = new Set<string>();
  const kept: string[] = [];
  for (const name of classes.split(/\s+/).reverse()) {
    const at = groupOf(name);
    if (at !== null) {
      if (set.has(at.group)) continue;
      set.add(at.group);
      for (const other of at.covers) set.add(other);
    }
    if (name !== '') kept.push(name);
  }
  const result = kept.reverse().join(' ');
  if (merged.size >= REMEMBERED) merged.clear();
  merged.set(classes, result);
  return result;
}
