import { cn } from '@nxtgauge/ui/primitives';
import { useEffect, useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { areaName, placeWords, sizeWords } from './black-out-words.ts';
import { areaAfterKey, moveArea, type Area, type Point, type Turn } from './page-geometry.ts';

/** In both themes, as in the copy. */
export const BLACK = 'bg-ink dark:bg-paper-sunk';

export const areaBox = (area: Area) => ({
  left: `${area.x * 100}%`,
  top: `${area.y * 100}%`,
  width: `${area.width * 100}%`,
  height: `${area.height * 100}%`,
});

/** One area that is to be blacked out: dragged by the pointer, or moved, sized and removed by keys while it has the focus. */
export function BlackOutArea({
  area,
  number,
  turn,
  zoom,
  chosen,
  hintId,
  pointAt,
  onChoose,
  onChange,
  onRemove,
  onLeave,
  say,
}: {
  area: Area;
  number: number;
  turn: Turn;
  zoom: number;
  chosen: boolean;
  hintId: string;
  pointAt: (event: PointerEvent) => Point;
  onChoose: () => void;
  onChange: (to: Area) => void;
  onRemove: () => void;
  onLeave: () => void;
  say: (words: string) => void;
}): ReactNode {
  const element = useRef<HTMLDivElement>(null);
  const grip = useRef<{ from: Point; area: Area } | null>(null);
  useEffect(() => {
    if (chosen) element.current?.focus();
  }, [chosen]);
  const { x, y, width, height } = area;
  useEffect(() => {
    if (chosen && !grip.current) element.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [chosen, x, y, width, height, turn, zoom]);

  const stepTo = (next: Area, sized: boolean) => {
    if (next.x === x && next.y === y && next.width === width && next.height === height) {
      say(sized ? 'This is as far as it goes' : 'This is the edge of the page');
      return;
    }
    onChange(next);
    say(sized ? sizeWords(next, turn) : placeWords(next, turn));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    const next = areaAfterKey(area, event, { turn, zoom });
    if (next) stepTo(next, event.shiftKey);
    else if (event.key === 'Delete' || event.key === 'Backspace') onRemove();
    else if (event.key === 'Escape') onLeave();
    else return;
    // Alt with an arrow is otherwise the browser's way back.
    event.preventDefault();
  };
  const onPointerDown = (event: PointerEvent) => {
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { from: pointAt(event), area };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!grip.current) return;
    const { from, area: start } = grip.current;
    const to = pointAt(event);
    if (to.x !== from.x || to.y !== from.y) onChange(moveArea(start, { x: to.x - from.x, y: to.y - from.y }));
  };
  const letGo = () => {
    grip.current = null;
  };

  return (
    <div
      role="presentation"
      className={cn('absolute', chosen && 'z-10')}
      style={areaBox(area)}
      onFocus={onChoose}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    >
      <div
        ref={element}
        role="application"
        aria-roledescription="movable area"
        aria-label={`${areaName(number)}, ${placeWords(area, turn)}, ${sizeWords(area, turn)}`}
        aria-describedby={hintId}
        tabIndex={0}
        className={cn(
          'relative size-full cursor-move touch-none before:absolute before:-inset-0.5 touch:before:-inset-3',
          BLACK,
          chosen && 'ring-2 ring-on-picture outline-2 outline-offset-2 outline-focus dark:outline-sky-wash',
        )}
      />
    </div>
  );
}
