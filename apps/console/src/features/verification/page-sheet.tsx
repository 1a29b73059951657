import { cn, Spinner } from '@nxtgauge/ui/primitives';
import { useEffect, useRef, useState, type PointerEvent, type ReactNode, type RefObject } from 'react';
import { areaBox, BLACK, BlackOutArea } from './black-out-area.tsx';
import { areaBetween, pointOnPage, type Area, type Point, type Turn } from './page-geometry.ts';
import type { useBlackOut } from './use-black-out.ts';

const FIRST_RATIO = 1.414;

/** One page: turned and scaled, moved by dragging, or drawn on while parts are being blacked out. */
export function PageSheet({
  frame,
  src,
  page,
  turn,
  zoom,
  drawing,
  blackOut,
  hintId,
  onRemove,
  say,
  onEnded,
}: {
  frame: RefObject<HTMLDivElement | null>;
  src: string;
  page: number;
  turn: Turn;
  zoom: number;
  drawing: boolean;
  blackOut: ReturnType<typeof useBlackOut>;
  hintId: string;
  onRemove: (areaId: number) => void;
  say: (words: string) => void;
  onEnded: () => void;
}): ReactNode {
  const stage = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(600);
  const [ratio, setRatio] = useState(FIRST_RATIO);
  const [loaded, setLoaded] = useState<string | null>(null);
  const [from, setFrom] = useState<Point | null>(null);
  const [draft, setDraft] = useState<Area | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const watch = new ResizeObserver(() => setRoom(element.clientWidth));
    watch.observe(element);
    return () => watch.disconnect();
  }, [frame]);

  const lying = turn === 90 || turn === 270;
  const viewWidth = room * zoom;
  const pageWidth = lying ? viewWidth / ratio : viewWidth;
  const pageHeight = pageWidth * ratio;
  const viewHeight = lying ? pageWidth : pageHeight;

  const at = (event: PointerEvent): Point => {
    const box = stage.current?.getBoundingClientRect();
    if (!box) return { x: 0, y: 0 };
    return pointOnPage(
      { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height },
      turn,
    );
  };
  const move = (event: PointerEvent) => {
    if (event.buttons === 0) return;
    if (drawing) {
      if (from) setDraft(areaBetween(from, at(event)));
    } else {
      frame.current?.scrollBy(-event.movementX, -event.movementY);
    }
  };
  const drop = () => {
    if (draft) blackOut.add(page, draft);
    setFrom(null);
    setDraft(null);
  };
  const shown = blackOut.areas.filter((area) => area.page === page);
  const leave = () => {
    blackOut.choose(null);
    frame.current?.focus();
  };

  return (
    <div
      ref={frame}
      className="relative max-h-[60vh] min-h-72 overflow-auto rounded-md border border-line bg-paper-sunk lg:max-h-[calc(100dvh-19rem)]"
      // Keys scroll it.
      tabIndex={0}
      role="region"
      aria-label={`Page ${page}`}
    >
      <div
        ref={stage}
        className={cn('relative touch-none select-none', drawing ? 'cursor-crosshair' : 'cursor-grab')}
        style={{ width: viewWidth, height: viewHeight }}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          if (drawing) setFrom(at(event));
        }}
        onPointerMove={move}
        onPointerUp={drop}
        onPointerCancel={() => setDraft(null)}
      >
        <div
          className="absolute top-1/2 left-1/2"
          style={{
            width: pageWidth,
            height: pageHeight,
            transform: `translate(-50%, -50%) rotate(${turn}deg)`,
          }}
        >
          <img
            src={src}
            alt={`Page ${page} of the document, marked with your name`}
            draggable={false}
            className="size-full"
            onLoad={(event) => {
              const { naturalWidth, naturalHeight } = event.currentTarget;
              setRatio(naturalHeight / naturalWidth);
              setLoaded(src);
            }}
            onError={onEnded}
          />
          {shown.map((area, index) => (
            <BlackOutArea
              key={area.id}
              area={area}
              number={index + 1}
              turn={turn}
              zoom={zoom}
              chosen={area.id === blackOut.chosenId}
              hintId={hintId}
              pointAt={at}
              onChoose={() => blackOut.choose(area.id)}
              onChange={(to) => blackOut.change(area.id, to)}
              onRemove={() => onRemove(area.id)}
              onLeave={leave}
              say={say}
            />
          ))}
          {draft ? <div className={cn('absolute', BLACK)} style={areaBox(draft)} /> : null}
        </div>
      </div>
      {loaded === src ? null : (
        <div className="absolute inset-0 flex items-center justify-center bg-paper-sunk" role="status">
          <Spinner className="size-6" />
          <span className="sr-only">Drawing the page</span>
        </div>
      )}
    </div>
  );
}
