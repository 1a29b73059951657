import {
  DndContext,
  DragOverlay,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
  type DragEndEvent,
} from '@dnd-kit/core';
import type { ApplicationCard, Board } from '@nxtgauge/domain/hiring';
import { ShortcutHelp, useShortcuts } from '@nxtgauge/ui/app-kit';
import { plural } from '@nxtgauge/ui/format';
import { Button, EmptyState, Tabs, useIsWide } from '@nxtgauge/ui/primitives';
import { ArrowRightLeft, Inbox, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { BoardCard, DraggedCards } from './board-card.tsx';
import { BoardColumnView } from './board-column.tsx';
import { focusedCard, useBoardKeys } from './board-keys.ts';
import { RejectDialog } from './reject-dialog.tsx';
import { StageDialog } from './stage-dialog.tsx';
import type { BoardActs } from './use-board.ts';

type Asking = { act: 'move' | 'reject'; ids: string[] } | null;

/** The columns with all ways to work on them: pointer, keyboard, many at once. */
export function BoardView({
  board,
  acts,
  blind,
  onOpen,
  onSearch,
}: {
  board: Board;
  acts: BoardActs;
  blind: boolean;
  onOpen: (applicationId: string) => void;
  onSearch: () => void;
}): ReactNode {
  const wide = useIsWide();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [dragged, setDragged] = useState<string | null>(null);
  const [asking, setAsking] = useState<Asking>(null);
  const [tab, setTab] = useState(
    (board.columns.find(({ count }) => count > 0) ?? board.columns[0])?.id ?? '',
  );
  const columns = acts.columnsOf(board);
  const cards = columns.flatMap((column) => column.cards);
  const chosen = cards.filter((card) => selected.has(card.id));
  const cardsOf = (ids: readonly string[]) => cards.filter((card) => ids.includes(card.id));
  /** What an act on this card is about: all that are selected when it is one of them. */
  const withSelection = (id: string) => (selected.has(id) ? [...selected] : [id]);

  const select = (id: string, on: boolean) =>
    setSelected((before) => {
      const next = new Set(before);
      if (on) next.add(id);
      else next.delete(id);
      return next;
    });
  const move = (ids: readonly string[], stage: { id: string; name: string }) => {
    acts.move(cardsOf(ids), stage);
    setSelected(new Set());
  };
  const ask = (act: 'move' | 'reject') => {
    const id = focusedCard();
    const ids = id ? withSelection(id) : [...selected];
    if (ids.length > 0) setAsking({ act, ids });
  };
  const keepFocus = useBoardKeys(columns, {
    toggle: (id) => select(id, !selected.has(id)),
    move: (id, stage) => move(withSelection(id), stage),
  });
  const shortcuts = [
    { keys: 'm', label: 'Move to a column', run: () => ask('move') },
    { keys: 'r', label: 'Turn down', run: () => ask('reject') },
    { keys: 'u', label: 'Undo the last act', run: acts.undo },
    { keys: '/', label: 'Search in the list', run: onSearch },
    { keys: 'escape', label: 'Select nothing', run: () => setSelected(new Set()) },
  ];
  useShortcuts(shortcuts);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    setDragged(null);
    const stage = columns.find((column) => column.id === over?.id);
    if (stage) move(withSelection(String(active.id)), stage);
  };
  const askedCards = asking ? cardsOf(asking.ids) : [];
  const what = nameOf(askedCards);

  if (cards.length === 0) {
    return (
      <EmptyState icon={<Inbox />} title="No application waits here">
        <p>
          {board.role === 'junior_recruiter'
            ? 'You see the applicants that a senior recruiter assigns to you.'
            : 'Applications appear here by themselves, the longest waiting first.'}
        </p>
      </EmptyState>
    );
  }
  const shown = wide ? columns : columns.filter((column) => column.id === tab);
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={pointerWithin}
      onDragStart={({ active }) => setDragged(String(active.id))}
      onDragCancel={() => setDragged(null)}
      onDragEnd={onDragEnd}
    >
      {wide ? null : (
        <Tabs
          aria-label="Columns"
          className="mb-3"
          items={columns.map(({ id, name, count }) => ({ value: id, label: name, count }))}
          value={tab}
          onValueChange={setTab}
        />
      )}
      <div onKeyDown={keepFocus} className="flex gap-3 overflow-x-auto pb-2" role="presentation">
        {shown.map((column) => (
          <BoardColumnView
            key={column.id}
            column={column}
            hasMore={acts.hasMore(column)}
            onMore={() => acts.loadMore(column)}
          >
            {column.cards.map((card) => (
              <BoardCard
                key={card.id}
                card={card}
                blind={blind}
                selected={selected.has(card.id)}
                draggable={wide}
                onOpen={() => onOpen(card.id)}
                onSelect={(on) => select(card.id, on)}
                onMove={() => setAsking({ act: 'move', ids: withSelection(card.id) })}
              />
            ))}
          </BoardColumnView>
        ))}
      </div>
      <DragOverlay>
        {dragged ? <DraggedCards cards={cardsOf(withSelection(dragged))} blind={blind} /> : null}
      </DragOverlay>
      {chosen.length > 0 ? (
        <section
          aria-label="Selected applications"
          className="sticky bottom-3 z-20 mx-auto mt-3 flex w-fit max-w-full flex-wrap items-center gap-2 rounded-lg border border-line bg-paper-raised px-3 py-2 shadow-float"
        >
          <p className="num px-1 text-sm font-medium">{chosen.length} selected</p>
          <Button
            size="sm"
            iconStart={<ArrowRightLeft />}
            onClick={() => setAsking({ act: 'move', ids: [...selected] })}
          >
            Move
          </Button>
          <Button
            size="sm"
            variant="danger-outline"
            onClick={() => setAsking({ act: 'reject', ids: [...selected] })}
          >
            Turn down
          </Button>
          <Button size="sm" variant="quiet" iconStart={<X />} onClick={() => setSelected(new Set())}>
            Clear
          </Button>
        </section>
      ) : null}
      <StageDialog
        what={asking?.act === 'move' ? what : null}
        columns={columns}
        currentStageId={askedCards.length === 1 ? (askedCards[0]?.stageId ?? null) : null}
        onChoose={(stage) => move(asking?.ids ?? [], stage)}
        onClose={() => setAsking(null)}
      />
      <RejectDialog
        what={asking?.act === 'reject' ? what : null}
        onReject={(reasonId, delay) => {
          acts.reject(askedCards, reasonId, delay);
          setSelected(new Set());
        }}
        onClose={() => setAsking(null)}
      />
      <ShortcutHelp
        shortcuts={[
          { keys: 'arrowdown', label: 'Next card, other arrows likewise', run: () => undefined },
          { keys: 'alt+arrowright', label: 'Move to the next column', run: () => undefined },
          { keys: 'space', label: 'Select the card', run: () => undefined },
          { keys: 'enter', label: 'Open the card', run: () => undefined },
          ...shortcuts,
        ]}
      />
    </DndContext>
  );
}

const nameOf = (cards: readonly ApplicationCard[]) =>
  cards.length === 1 ? (cards[0]?.name ?? '') : plural(cards.length, 'application');
