import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import type { LoadedColumn } from './use-board.ts';

const buttonOf = (id: string) => document.querySelector<HTMLElement>(`[data-card-open="${CSS.escape(id)}"]`);

/** The card in which the focus is. */
export function focusedCard(): string | null {
  return document.activeElement?.closest<HTMLElement>('[data-card]')?.dataset['card'] ?? null;
}

const STEPS: Record<string, [column: number, row: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Arrows go from card to card, with Alt they take the card along; space selects. A card that went to another column keeps the
 * focus. Gives the handler for the element around the columns.
 */
export function useBoardKeys(
  columns: readonly LoadedColumn[],
  acts: { toggle: (id: string) => void; move: (id: string, stage: { id: string; name: string }) => void },
) {
  const follow = useRef<string | null>(null);
  useLayoutEffect(() => {
    // Only when it was lost with the card that went away: nobody's own focus is taken.
    if (follow.current !== null && document.activeElement === document.body)
      buttonOf(follow.current)?.focus();
  });
  return (event: KeyboardEvent<HTMLElement>) => {
    const id = focusedCard();
    const at = columns.findIndex((column) => column.cards.some((card) => card.id === id));
    const here = columns[at];
    if (!id || !here) return;
    follow.current = null;
    if (event.key === ' ' && document.activeElement === buttonOf(id)) {
      event.preventDefault();
      acts.toggle(id);
      return;
    }
    const step = STEPS[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (event.altKey) {
      const stage = columns[at + step[0]];
      if (!stage || step[0] === 0) return;
      follow.current = id;
      acts.move(id, stage);
      return;
    }
    const row = here.cards.findIndex((card) => card.id === id);
    const next = step[0] === 0 ? here.cards[row + step[1]] : sideways(columns, at, step[0], row);
    if (next) buttonOf(next.id)?.focus();
  };
}

/** The card beside, in the nearest column on that side that has one. */
function sideways(columns: readonly LoadedColumn[], from: number, step: number, row: number) {
  for (let at = from + step; columns[at]; at += step) {
    const cards = columns[at]?.cards ?? [];
    if (cards.length > 0) return cards[Math.min(row, cards.length - 1)];
  }
  return undefined;
}
