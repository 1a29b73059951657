import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type Announcements,
  type DragEndEvent,
  type KeyboardCoordinateGetter,
  type UniqueIdentifier,
} from '@dnd-kit/core';
import {
  rectSortingStrategy,
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { cn, IconButton } from '@nxtgauge/ui/primitives';
import { ArrowLeft, ArrowRight, ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import type { ReactNode } from 'react';

interface Entry {
  id: string;
}
export interface SortableProps<T extends Entry> {
  items: readonly T[];
  /** What stands in announcements and on buttons: "Weddings in Goa". */
  nameOf: (item: T) => string;
  layout: 'list' | 'grid';
  label: string;
  onMove: (id: string, to: number) => void;
  children: (item: T, index: number, controls: ReactNode) => ReactNode;
  className?: string;
}

const STEPS: Partial<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** Left is always one place earlier and right one later, also where a line or the only column ends; up and down go by sight. */
const neighbourCoordinates = (
  ids: readonly UniqueIdentifier[],
  event: KeyboardEvent,
  { active, context }: Parameters<KeyboardCoordinateGetter>[1],
): { x: number; y: number } | undefined => {
  const step = STEPS[event.code];
  if (step === undefined) return undefined;
  const next = ids[ids.indexOf(context.over?.id ?? active) + step];
  const rect = next === undefined ? undefined : context.droppableRects.get(next);
  if (!rect) return undefined;
  event.preventDefault();
  return { x: rect.left, y: rect.top };
};

/**
 * A list whose order is changed by dragging, by the keyboard (space on the handle, arrows, space) or by its two buttons.
 * Every step is announced.
 */
export function Sortable<T extends Entry>({
  items,
  nameOf,
  layout,
  label,
  onMove,
  children,
  className,
}: SortableProps<T>): ReactNode {
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, {
      coordinateGetter: (event, args) =>
        neighbourCoordinates(
          items.map(({ id }) => id),
          event,
          args,
        ) ?? sortableKeyboardCoordinates(event, args),
    }),
  );
  const indexOf = (id: UniqueIdentifier | undefined) => items.findIndex((item) => item.id === id);
  const words = (id: UniqueIdentifier) => {
    const item = items[indexOf(id)];
    return item ? nameOf(item) : 'It';
  };
  const place = (id: UniqueIdentifier | undefined) => `position ${indexOf(id) + 1} of ${items.length}`;
  const announcements: Announcements = {
    onDragStart: ({ active }) => `${words(active.id)} is picked up at ${place(active.id)}.`,
    onDragOver: ({ active, over }) => (over ? `${words(active.id)} is over ${place(over.id)}.` : undefined),
    onDragEnd: ({ active, over }) =>
      over ? `${words(active.id)} is now at ${place(over.id)}.` : `${words(active.id)} stays where it was.`,
    onDragCancel: ({ active }) => `${words(active.id)} is back at ${place(active.id)}.`,
  };
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    if (over && over.id !== active.id) onMove(String(active.id), indexOf(over.id));
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={onDragEnd}
      accessibility={{
        announcements,
        screenReaderInstructions: {
          draggable:
            'Press space to pick it up, the arrow keys to move it, space to put it down, escape to cancel.',
        },
      }}
    >
      <SortableContext
        items={items.map(({ id }) => id)}
        strategy={layout === 'grid' ? rectSortingStrategy : verticalListSortingStrategy}
      >
        <ul aria-label={label} className={className}>
          {items.map((item, index) => (
            <SortableItem
              key={item.id}
              id={item.id}
              name={nameOf(item)}
              layout={layout}
              first={index === 0}
              last={index === items.length - 1}
              onStep={(step) => onMove(item.id, index + step)}
            >
              {(controls) => children(item, index, controls)}
            </SortableItem>
          ))}
        </ul>
      </SortableContext>
    </DndContext>
  );
}

function SortableItem({
  id,
  name,
  layout,
  first,
  last,
  onStep,
  children,
}: {
  id: string;
  name: string;
  layout: 'list' | 'grid';
  first: boolean;
  last: boolean;
  onStep: (step: 1 | -1) => void;
  children: (controls: ReactNode) => ReactNode;
}): ReactNode {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id });
  const grid = layout === 'grid';
  const controls = (
    <span className="flex items-center">
      <button
        {...attributes}
        {...listeners}
        ref={setActivatorNodeRef}
        type="button"
        aria-label={`Move ${name}`}
        className="flex size-9 cursor-grab touch-none items-center justify-center rounded-md text-ink-faint hover:bg-ink/5 hover:text-ink active:cursor-grabbing touch:size-11 [&_svg]:size-4.5"
      >
        <GripVertical aria-hidden="true" />
      </button>
      <IconButton
        size="sm"
        variant="quiet"
        label={`Move ${name} ${grid ? 'earlier' : 'up'}`}
        icon={grid ? <ArrowLeft /> : <ArrowUp />}
        disabled={first}
        onClick={() => onStep(-1)}
      />
      <IconButton
        size="sm"
        variant="quiet"
        label={`Move ${name} ${grid ? 'later' : 'down'}`}
        icon={grid ? <ArrowRight /> : <ArrowDown />}
        disabled={last}
        onClick={() => onStep(1)}
      />
    </span>
  );
  return (
    <li
      ref={setNodeRef}
      style={{
        transform: transform ? `translate3d(${transform.x}px, ${transform.y}px, 0)` : undefined,
        transition,
      }}
      className={cn('min-w-0 bg-paper', isDragging && 'relative z-10 rounded-md opacity-90 shadow-float')}
    >
      {children(controls)}
    </li>
  );
}
