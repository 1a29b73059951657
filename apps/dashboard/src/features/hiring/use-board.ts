import type { AnswerDelay, ApplicationCard, Board, BoardColumn } from '@nxtgauge/domain/hiring';
import { readError } from '@nxtgauge/ui/app-kit';
import { plural } from '@nxtgauge/ui/format';
import { toast } from '@nxtgauge/ui/primitives';
import { useRef, useState } from 'react';
import { trpc } from '../../core/api.ts';
import { doneIds, leftOutWords } from './hiring-words.ts';

/** Where a card is going while the server has not answered; null: off the board. */
type Going = ReadonlyMap<string, string | null>;

export interface LoadedColumn extends BoardColumn {
  /** All that are loaded, with what is on its way where it will be. */
  cards: ApplicationCard[];
}

/** The columns as they will be when everything on its way has arrived. */
export function withGoing(
  columns: readonly BoardColumn[],
  extra: ReadonlyMap<string, ApplicationCard[]>,
  going: Going,
): LoadedColumn[] {
  const seen = new Set<string>();
  const all = columns
    .flatMap((column) => [...column.cards, ...(extra.get(column.id) ?? [])])
    .filter((card) => !seen.has(card.id) && seen.add(card.id));
  const placeOf = (card: ApplicationCard) => {
    const to = going.get(card.id);
    return to === undefined ? card.stageId : to;
  };
  return columns.map((column) => {
    const cards = all.filter((card) => placeOf(card) === column.id);
    const came = cards.filter((card) => card.stageId !== column.id).length;
    const left = all.filter((card) => card.stageId === column.id && placeOf(card) !== column.id).length;
    return { ...column, cards, count: column.count + came - left };
  });
}

/** The board of a job with what can be done on it: shown at once, rolled back when refused, undone with one key. */
export function useBoard(jobId: string, blind: boolean, announce: (words: string) => void) {
  const utils = trpc.useUtils();
  const query = trpc.hiring.board.useQuery({ jobId, blind });
  const [going, setGoing] = useState<Going>(new Map());
  const [extra, setExtra] = useState<ReadonlyMap<string, ApplicationCard[]>>(new Map());
  const [cursors, setCursors] = useState<ReadonlyMap<string, string | null>>(new Map());
  const undoLast = useRef<(() => void) | null>(null);
  const moveMany = trpc.hiring.moveMany.useMutation();
  const rejectMany = trpc.hiring.rejectMany.useMutation();
  const undoRejections = trpc.hiring.undoRejections.useMutation();

  async function act(targets: Going, run: () => Promise<void>): Promise<void> {
    setGoing((before) => new Map([...before, ...targets]));
    try {
      await run();
    } catch (error) {
      const { message } = readError(error);
      toast.failed(message);
      announce(message);
    } finally {
      await Promise.all([
        utils.hiring.board.invalidate({ jobId }),
        utils.hiring.list.invalidate(),
        utils.hiring.application.invalidate(),
      ]);
      setExtra(
        (before) =>
          new Map([...before].map(([id, cards]) => [id, cards.filter((card) => !targets.has(card.id))])),
      );
      setGoing((before) => new Map([...before].filter(([id]) => !targets.has(id))));
    }
  }

  function offerUndo(words: string, description: string | undefined, undo: () => void): void {
    const once = () => {
      if (undoLast.current !== once) return;
      undoLast.current = null;
      undo();
    };
    undoLast.current = once;
    toast.undo(words, once, { description });
    announce(`${words}. Press u to undo.`);
  }

  /** Moves cards, each from where it was seen. The undo is the same with the places swapped. */
  function move(cards: readonly ApplicationCard[], stage: { id: string; name: string }, back = false): void {
    const moves = cards
      .filter((card) => card.stageId !== stage.id)
      .map((card) => ({ applicationId: card.id, fromStageId: card.stageId, toStageId: stage.id }));
    if (moves.length === 0) return;
    const words =
      cards.length === 1
        ? `${cards[0]?.name ?? ''} is in ${stage.name}`
        : `${plural(moves.length, 'card')} moved to ${stage.name}`;
    void act(new Map(moves.map((one) => [one.applicationId, one.toStageId])), async () => {
      const outcome = await moveMany.mutateAsync({ moves });
      const done = new Set(doneIds(outcome));
      if (done.size === 0) {
        const reason = leftOutWords(outcome) ?? '';
        toast.failed('Nothing was moved', { description: reason });
        announce(`Nothing was moved. ${reason}`);
        return;
      }
      if (back) return;
      const moved = moves.filter((one) => done.has(one.applicationId));
      offerUndo(words, leftOutWords(outcome), () => moveBack(moved));
    });
  }

  function moveBack(moved: { applicationId: string; fromStageId: string; toStageId: string }[]): void {
    void act(new Map(moved.map((one) => [one.applicationId, one.fromStageId])), async () => {
      const outcome = await moveMany.mutateAsync({
        moves: moved.map(({ applicationId, fromStageId, toStageId }) => ({
          applicationId,
          fromStageId: toStageId,
          toStageId: fromStageId,
        })),
      });
      sayUndone(leftOutWords(outcome));
    });
  }

  const sayUndone = (leftOut: string | undefined) => {
    toast.info('Undone', { description: leftOut });
    announce(`Undone. ${leftOut ?? ''}`);
  };

  function reject(cards: readonly ApplicationCard[], reasonId: string, delay: AnswerDelay): void {
    const applicationIds = cards.map((card) => card.id);
    void act(new Map(applicationIds.map((id) => [id, null])), async () => {
      const outcome = await rejectMany.mutateAsync({ applicationIds, reasonId, delay });
      const done = doneIds(outcome);
      const words =
        cards.length === 1 && done.length === 1
          ? `${cards[0]?.name ?? ''} is turned down`
          : `${plural(done.length, 'application')} turned down`;
      if (done.length === 0 || delay === 'NOW') {
        toast.info(words, { description: leftOutWords(outcome) });
        announce(words);
        return;
      }
      offerUndo(words, leftOutWords(outcome), () => takeBack(done));
    });
  }

  function takeBack(applicationIds: string[]): void {
    void act(new Map(), async () => {
      sayUndone(leftOutWords(await undoRejections.mutateAsync({ applicationIds })));
    });
  }

  async function loadMore(column: BoardColumn): Promise<void> {
    const cursor = nextCursorOf(column);
    if (!cursor) return;
    const page = await utils.hiring.column.fetch({ jobId, stageId: column.id, blind, cursor });
    setExtra((before) => new Map(before).set(column.id, [...(before.get(column.id) ?? []), ...page.cards]));
    setCursors((before) => new Map(before).set(column.id, page.nextCursor));
  }

  const nextCursorOf = (column: BoardColumn) =>
    cursors.has(column.id) ? (cursors.get(column.id) ?? null) : column.nextCursor;

  return {
    query,
    columnsOf: (board: Board) => withGoing(board.columns, extra, going),
    hasMore: (column: BoardColumn) => nextCursorOf(column) !== null,
    loadMore,
    move,
    reject,
    takeBack,
    undo: () => undoLast.current?.(),
  };
}
export type BoardActs = ReturnType<typeof useBoard>;
