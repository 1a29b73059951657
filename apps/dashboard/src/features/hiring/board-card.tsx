import { useDraggable } from '@dnd-kit/core';
import type { ApplicationCard } from '@nxtgauge/domain/hiring';
import { useNow } from '@nxtgauge/ui/app-kit';
import { plural } from '@nxtgauge/ui/format';
import { Avatar, Badge, Checkbox, cn, IconButton } from '@nxtgauge/ui/primitives';
import { ArrowRightLeft, Clock, OctagonAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { ageWords, SOURCE_LABELS } from './hiring-words.ts';

export interface CardProps {
  card: ApplicationCard;
  blind: boolean;
  selected: boolean;
  draggable: boolean;
  onOpen: () => void;
  onSelect: (selected: boolean) => void;
  onMove: () => void;
}

/** One application on the board. All of it can be dragged; its name opens it; space selects it. */
export function BoardCard({
  card,
  blind,
  selected,
  draggable,
  onOpen,
  onSelect,
  onMove,
}: CardProps): ReactNode {
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: card.id, disabled: !draggable });
  return (
    <li
      ref={setNodeRef}
      {...listeners}
      data-card={card.id}
      className={cn(
        'rounded-md border bg-paper-raised p-3',
        draggable && 'cursor-grab',
        selected ? 'border-ink ring-1 ring-ink' : 'border-line hover:border-line-strong',
        isDragging && 'opacity-40',
      )}
    >
      <CardFace card={card} blind={blind}>
        <button
          type="button"
          data-card-open={card.id}
          onClick={onOpen}
          onKeyUp={(event) => {
            if (event.key === ' ') event.preventDefault();
          }}
          aria-label={labelOf(card)}
          className="max-w-full rounded-sm text-left font-medium wrap-anywhere outline-offset-2 hover:underline touch:min-h-8"
        >
          {card.name}
        </button>
      </CardFace>
      <div className="mt-2 flex items-center justify-between">
        <Checkbox label={`Select ${card.name}`} hideLabel checked={selected} onCheckedChange={onSelect} />
        <span className="flex items-center gap-1">
          <span className="flex -space-x-1.5">
            {card.assignees.slice(0, 3).map((who) => (
              <Avatar key={who.userId} id={who.userId} name={who.name} size="xs" />
            ))}
          </span>
          <IconButton
            size="sm"
            variant="quiet"
            label={`Move ${card.name}`}
            icon={<ArrowRightLeft />}
            onClick={onMove}
          />
        </span>
      </div>
    </li>
  );
}

const labelOf = (card: ApplicationCard) =>
  [
    card.name,
    card.matchScore === null ? null : `match ${card.matchScore} of 100`,
    card.knockedOut ? 'a knock-out question not passed' : null,
    card.isViewed ? null : 'new',
    card.isTouched ? null : 'waits for an answer',
    card.assignees.length > 0 ? `assigned to ${card.assignees.map(({ name }) => name).join(', ')}` : null,
  ]
    .filter((part) => part !== null)
    .join(', ');

/** What a card says; also what is seen under the pointer while it is dragged. */
export function CardFace({
  card,
  blind,
  children,
}: {
  card: ApplicationCard;
  blind: boolean;
  children?: ReactNode;
}): ReactNode {
  const now = useNow();
  return (
    <div className="flex items-start gap-2.5">
      {blind ? null : <Avatar id={card.candidateId} name={card.name} size="sm" />}
      <div className="min-w-0 flex-1">
        <div className="flex items-start justify-between gap-2">
          <span className="min-w-0">{children ?? <span className="font-medium">{card.name}</span>}</span>
          {card.matchScore === null ? null : (
            <span title="Match, 0 to 100" className="num shrink-0 text-sm text-ink-soft">
              {card.matchScore}
            </span>
          )}
        </div>
        {card.position ? <p className="text-sm text-ink-soft wrap-anywhere">{card.position}</p> : null}
        <p className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-faint">
          <span className="num inline-flex items-center gap-1">
            <Clock aria-hidden="true" className="size-3.5" />
            {ageWords(card.stageEnteredAt, now)}
          </span>
          <span>{SOURCE_LABELS[card.source]}</span>
          {card.isViewed ? null : <Badge tone="act">New</Badge>}
          {card.knockedOut ? (
            <Badge tone="brick" icon={<OctagonAlert aria-hidden="true" />}>
              Knock-out
            </Badge>
          ) : null}
        </p>
      </div>
    </div>
  );
}

/** Under the pointer while cards are dragged. */
export function DraggedCards({
  cards,
  blind,
}: {
  cards: readonly ApplicationCard[];
  blind: boolean;
}): ReactNode {
  const [first] = cards;
  if (!first) return null;
  return (
    <div className="rotate-1 rounded-md border border-ink bg-paper-raised p-3 shadow-float">
      <CardFace card={first} blind={blind} />
      {cards.length > 1 ? (
        <p className="mt-2 text-sm text-ink-soft">and {plural(cards.length - 1, 'other')}</p>
      ) : null}
    </div>
  );
}
