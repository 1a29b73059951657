import type { Redaction, ReviewedDocument } from '@nxtgauge/domain/verification';
import { ErrorView, useShortcuts } from '@nxtgauge/ui/app-kit';
import { Button, EmptyState, IconButton } from '@nxtgauge/ui/primitives';
import { ChevronLeft, ChevronRight, Eraser, FileX2, RotateCw, Undo2, ZoomIn, ZoomOut } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { nextTurn, type Turn } from './page-geometry.ts';
import { PageSheet } from './page-sheet.tsx';
import { RedactDialog } from './redact-dialog.tsx';
import { useOpenedDocument } from './use-opened-document.ts';
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
  const [areas, setAreas] = useState<Redaction[]>([]);
  const [asking, setAsking] = useState(false);
  const { pageCount } = opened;
  const turnPage = (by: number) => setPage((at) => Math.min(pageCount, Math.max(1, at + by)));
  const scale = (by: number) => setZoom((at) => Math.min(ZOOMS.length - 1, Math.max(0, at + by)));
  const stopDrawing = () => {
    setDrawing(false);
    setAreas([]);
  };
  useShortcuts([
    { keys: '[', label: 'Page before', run: () => turnPage(-1) },
    { keys: ']', label: 'Next page', run: () => turnPage(1) },
    { keys: '=', label: 'Larger', run: () => scale(1) },
    { keys: '-', label: 'Smaller', run: () => scale(-1) },
    { keys: 'o', label: 'Turn', run: () => setTurn(nextTurn) },
    { keys: 'b', label: 'Black out parts', run: () => mayRedact && setDrawing(true) },
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
        <Button size="sm" variant="quiet" iconStart={<Eraser />} onClick={() => setDrawing(true)}>
          Black out
        </Button>
      ) : null}
    </div>
  );
  return (
    <div>
      {bar}
      {drawing ? (
        <div className="mb-2 flex flex-wrap items-center gap-2 rounded-md bg-marigold-wash px-3 py-2 text-sm">
          <span className="min-w-0 flex-1">Draw over what nobody should see.</span>
          <Button
            size="sm"
            variant="quiet"
            iconStart={<Undo2 />}
            disabled={areas.length === 0}
            onClick={() => setAreas((all) => all.slice(0, -1))}
          >
            Undo
          </Button>
          <Button size="sm" variant="quiet" onClick={stopDrawing}>
            Stop
          </Button>
          <Button size="sm" variant="act" disabled={areas.length === 0} onClick={() => setAsking(true)}>
            Save the copy
          </Button>
        </div>
      ) : null}
      {opened.address ? (
        <PageSheet
          src={opened.address(page)}
          page={page}
          turn={turn}
          zoom={ZOOMS[zoom] ?? 1}
          drawing={drawing}
          areas={areas}
          onArea={(area) => setAreas((all) => [...all, { ...area, page }])}
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
        areas={areas}
        desk={desk}
        open={asking}
        onOpenChange={setAsking}
        onSaved={stopDrawing}
      />
    </div>
  );
}
