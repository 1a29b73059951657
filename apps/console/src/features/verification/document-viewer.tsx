import type { ReviewedDocument } from '@nxtgauge/domain/verification';
import { ErrorView, useShortcuts } from '@nxtgauge/ui/app-kit';
import { Button, EmptyState, IconButton } from '@nxtgauge/ui/primitives';
import { ChevronLeft, ChevronRight, Eraser, FileX2, RotateCw, ZoomIn, ZoomOut } from 'lucide-react';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { BlackOutBar } from './black-out-bar.tsx';
import { areaName } from './black-out-words.ts';
import { middleArea, nextTurn, type Turn } from './page-geometry.ts';
import { PageSheet } from './page-sheet.tsx';
import { RedactDialog } from './redact-dialog.tsx';
import { useBlackOut } from './use-black-out.ts';
import { useOpenedDocument } from './use-opened-document.ts';
import { usePoliteWords } from './use-polite-words.ts';
import type { useVerificationDesk } from './use-verification-desk.ts';

const ZOOMS = [0.5, 0.75, 1, 1.5, 2, 3, 4] as const;
const WHOLE = 2;

/** The pages of one document with the viewer's name burnt in. Every page that is shown is written to the audit log. */
export function DocumentViewer({
  document,
  desk,
  mayRedact,
}: {
  document: ReviewedDocument;
  desk: ReturnType<typeof useVerificationDesk>;
  mayRedact: boolean;
}): ReactNode {
  const opened = useOpenedDocument(document.id, document.redactedAt ?? '');
  const [page, setPage] = useState(1);
  const [turn, setTurn] = useState<Turn>(0);
  const [zoom, setZoom] = useState(WHOLE);
  const [drawing, setDrawing] = useState(false);
  const blackOut = useBlackOut();
  const [asking, setAsking] = useState(false);
  const [said, say] = usePoliteWords();
  const hintId = useId();
  const frame = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasDrawing = useRef(false);
  useEffect(() => {
    if (wasDrawing.current && !drawing) opener.current?.focus();
    wasDrawing.current = drawing;
  }, [drawing]);
  const { pageCount } = opened;
  const here = blackOut.areas.filter((area) => area.page === page);
  const chosen = here.find((area) => area.id === blackOut.chosenId);
  const turnPage = (by: number) => {
    const next = Math.min(pageCount, Math.max(1, page + by));
    if (next === page) return;
    if (frame.current?.querySelector(':focus')) frame.current.focus();
    blackOut.choose(null);
    setPage(next);
  };
  const scale = (by: number) => setZoom((at) => Math.min(ZOOMS.length - 1, Math.max(0, at + by)));
  const stopDrawing = () => {
    setDrawing(false);
    blackOut.clear();
  };
  const addArea = () => {
    blackOut.add(page, middleArea(turn, here));
    say(`${areaName(here.length + 1)} added`);
  };
  const removeArea = (areaId: number) => {
    say(`${areaName(here.findIndex(({ id }) => id === areaId) + 1)} removed`);
    blackOut.remove(areaId);
    frame.current?.focus();
  };
  const undo = () => {
    blackOut.undo();
    say('Undone');
    // A button that is switched off loses the focus.
    if (blackOut.undoSteps === 1) frame.current?.focus();
  };
  const mayAdd = drawing && opened.address !== null;
  useShortcuts([
    { keys: '[', label: 'Page before', run: () => turnPage(-1) },
    { keys: ']', label: 'Next page', run: () => turnPage(1) },
    { keys: '=', label: 'Larger', run: () => scale(1) },
    { keys: '-', label: 'Smaller', run: () => scale(-1) },
    { keys: 'o', label: 'Turn', run: () => setTurn(nextTurn) },
    {
      keys: 'b',
      label: 'Black out parts',
      run: () => {
        if (mayAdd) addArea();
        else if (mayRedact) setDrawing(true);
      },
    },
  ]);

  if (opened.error) return <ErrorView error={opened.error} what="This document" onRetry={opened.open} />;
  const bar = (
    <div className="flex flex-wrap items-center gap-1 pb-2">
      <IconButton
        label="Page before"
        icon={<ChevronLeft />}
        disabled={page === 1}
        onClick={() => turnPage(-1)}
      />
      <span className="num px-1 text-sm whitespace-nowrap" aria-live="polite">
        Page {page} of {pageCount}
      </span>
      <IconButton
        label="Next page"
        icon={<ChevronRight />}
        disabled={page === pageCount}
        onClick={() => turnPage(1)}
      />
      <span className="mx-1 h-5 w-px bg-line" aria-hidden="true" />
      <IconButton label="Smaller" icon={<ZoomOut />} disabled={zoom === 0} onClick={() => scale(-1)} />
      <span className="num w-12 text-center text-sm">{Math.round((ZOOMS[zoom] ?? 1) * 100)} %</span>
      <IconButton
        label="Larger"
        icon={<ZoomIn />}
        disabled={zoom === ZOOMS.length - 1}
        onClick={() => scale(1)}
      />
      <IconButton label="Turn clockwise" icon={<RotateCw />} onClick={() => setTurn(nextTurn)} />
      {mayRedact && !drawing ? (
        <Button
          ref={opener}
          size="sm"
          variant="quiet"
          iconStart={<Eraser />}
          onClick={() => setDrawing(true)}
        >
          Black out
        </Button>
      ) : null}
    </div>
  );
  return (
    <div>
      {bar}
      {drawing ? (
        <BlackOutBar
          hintId={hintId}
          count={blackOut.areas.length}
          onAdd={mayAdd ? addArea : undefined}
          onRemove={chosen && (() => removeArea(chosen.id))}
          onUndo={blackOut.undoSteps > 0 ? undo : undefined}
          onStop={stopDrawing}
          onSave={() => setAsking(true)}
        />
      ) : null}
      <p role="status" className="sr-only">
        {said}
      </p>
      {opened.address ? (
        <PageSheet
          frame={frame}
          src={opened.address(page)}
          page={page}
          turn={turn}
          zoom={ZOOMS[zoom] ?? 1}
          drawing={drawing}
          blackOut={blackOut}
          hintId={hintId}
          onRemove={removeArea}
          say={say}
          onEnded={opened.end}
        />
      ) : opened.ended ? (
        <EmptyState
          size="inline"
          icon={<FileX2 />}
          title="This view has ended"
          action={<Button onClick={opened.open}>Open it again</Button>}
        >
          <p>A document stays open for a few minutes at a time.</p>
        </EmptyState>
      ) : (
        <div className="h-[52vh] min-h-72 animate-pulse rounded-md bg-paper-sunk" role="status">
          <span className="sr-only">Opening the document</span>
        </div>
      )}
      <RedactDialog
        documentId={document.id}
        areas={blackOut.redactions}
        desk={desk}
        open={asking}
        onOpenChange={setAsking}
        onSaved={stopDrawing}
      />
    </div>
  );
}
