import { pictureSources } from '@nxtgauge/ui/primitives';
import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import type { GalleryPicture } from './gallery-items.ts';

const SWIPE_PX = 48;
const round =
  'inline-flex size-11 items-center justify-center rounded-full border border-on-picture/40 bg-[#11161f]/70 text-on-picture hover:border-on-picture focus-visible:outline-on-picture [&_svg]:size-5';

/** One picture over the whole window: arrows, swipe, Home and End move, Escape closes and gives the focus back. */
export default function Lightbox({
  pictures,
  index,
  onMove,
  onClose,
}: {
  pictures: GalleryPicture[];
  index: number;
  onMove: (index: number) => void;
  onClose: () => void;
}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const swipeFrom = useRef<number | null>(null);
  const count = pictures.length;
  const picture = pictures[index];
  const move = (step: number) => onMove((index + step + count) % count);

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const to = {
      ArrowRight: (index + 1) % count,
      ArrowLeft: (index - 1 + count) % count,
      Home: 0,
      End: count - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onMove(to);
  };
  const onPointerUp = (event: PointerEvent) => {
    const from = swipeFrom.current;
    swipeFrom.current = null;
    if (from === null || Math.abs(event.clientX - from) < SWIPE_PX) return;
    move(event.clientX < from ? 1 : -1);
  };
  if (picture === undefined) return null;
  const { src, srcSet } = pictureSources(picture.url);
  return (
    <dialog
      ref={dialog}
      aria-label={`Picture ${index + 1} of ${count}`}
      onClose={onClose}
      onKeyDown={onKeyDown}
      className="m-0 flex h-dvh max-h-none w-screen max-w-none flex-col bg-[#11161f] text-on-picture backdrop:bg-[#11161f]"
    >
      <div className="flex items-center gap-3 px-4 py-2.5">
        <p className="num mr-auto text-sm" aria-live="polite">
          {index + 1} of {count}
        </p>
        <button type="button" aria-label="Close" onClick={() => dialog.current?.close()} className={round}>
          <X aria-hidden="true" />
        </button>
      </div>
      <div
        className="relative min-h-0 flex-1 touch-pan-y"
        onPointerDown={(event) => {
          swipeFrom.current = event.clientX;
        }}
        onPointerUp={onPointerUp}
      >
        <img
          key={picture.url}
          src={src}
          srcSet={srcSet}
          sizes="100vw"
          alt={picture.alt}
          width={picture.width}
          height={picture.height}
          draggable={false}
          className="absolute inset-0 size-full object-contain"
        />
        {count > 1 ? (
          <>
            <button
              type="button"
              aria-label="Picture before"
              onClick={() => move(-1)}
              className={`${round} absolute top-1/2 left-3 -translate-y-1/2`}
            >
              <ChevronLeft aria-hidden="true" />
            </button>
            <button
              type="button"
              aria-label="Next picture"
              onClick={() => move(1)}
              className={`${round} absolute top-1/2 right-3 -translate-y-1/2`}
            >
              <ChevronRight aria-hidden="true" />
            </button>
          </>
        ) : null}
      </div>
      <p className="px-4 pt-3 pb-[max(1rem,env(safe-area-inset-bottom))] text-center text-sm">
        <span className="font-medium">{picture.album}</span>
        {picture.alt ? <span className="block opacity-80">{picture.alt}</span> : null}
      </p>
    </dialog>
  );
}
