import type { PublicProfile } from '@nxtgauge/domain/profiles';
import { cn, Picture } from '@nxtgauge/ui/primitives';
import { Images } from 'lucide-react';
import { createContext, lazy, Suspense, useContext, useState, type MouseEvent, type ReactNode } from 'react';
import { useLanguage } from '../i18n/words.ts';
import { galleryOf, type GalleryPicture } from './gallery-items.ts';

const Lightbox = lazy(() => import('./lightbox.tsx'));

const OpenPicture = createContext<(url: string) => void>(() => undefined);

/** Holds the lightbox, which is loaded with the first picture that is opened. */
export function Gallery({
  pictures,
  children,
}: {
  pictures: GalleryPicture[];
  children: ReactNode;
}): ReactNode {
  const [index, setIndex] = useState<number | null>(null);
  const open = (url: string) =>
    setIndex(
      Math.max(
        0,
        pictures.findIndex((picture) => picture.url === url),
      ),
    );
  return (
    <OpenPicture value={open}>
      {children}
      {index === null ? null : (
        <Suspense>
          <Lightbox pictures={pictures} index={index} onMove={setIndex} onClose={() => setIndex(null)} />
        </Suspense>
      )}
    </OpenPicture>
  );
}

/** One picture of the work. Without JavaScript it is a link to the whole picture. */
export function GalleryLink({
  picture,
  sizes,
  priority = false,
  ratio,
  className,
  pictureClassName,
  children,
}: {
  picture: Pick<GalleryPicture, 'url' | 'alt' | 'blur' | 'width' | 'height'>;
  sizes: string;
  priority?: boolean;
  ratio?: '4/3' | '1/1' | '3/2';
  className?: string;
  pictureClassName?: string;
  children?: ReactNode;
}): ReactNode {
  const open = useContext(OpenPicture);
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    open(picture.url);
  };
  return (
    <a
      href={picture.url}
      onClick={onClick}
      className={cn('group relative block cursor-zoom-in rounded-sm', className)}
    >
      <Picture
        src={picture.url}
        alt={picture.alt}
        blur={picture.blur}
        width={picture.width}
        height={picture.height}
        priority={priority}
        sizes={sizes}
        ratio={ratio}
        className={cn('rounded-sm transition-opacity group-hover:opacity-92', pictureClassName)}
      />
      {children}
    </a>
  );
}

/** The head of a profile: a mosaic on wide screens, a strip that snaps on phones. */
export function GalleryMosaic({ profile }: { profile: PublicProfile }): ReactNode {
  const pictures = galleryOf(profile);
  const { words } = useLanguage();
  const open = useContext(OpenPicture);
  const shown = pictures.slice(0, 5);
  const [first] = shown;
  if (first === undefined) {
    return (
      <p className="flex items-center gap-3 rounded-md border border-line bg-paper-sunk px-5 py-8 text-ink-soft">
        <Images aria-hidden="true" className="size-6 text-ink-faint" />
        {words.noWork(profile.displayName)}
      </p>
    );
  }
  const alone = shown.length < 5;
  return (
    <div className="relative">
      <ul
        aria-label={words.work}
        className={cn(
          'no-scrollbar -mx-4 flex snap-x snap-mandatory gap-2 overflow-x-auto px-4 sm:mx-0 sm:px-0',
          alone
            ? 'md:gap-3'
            : 'md:grid md:h-[27rem] md:grid-cols-4 md:grid-rows-2 md:gap-3 md:overflow-visible',
        )}
      >
        {shown.map((picture, index) => (
          <li
            key={picture.url}
            className={cn(
              'w-[86%] shrink-0 snap-center sm:w-[60%]',
              alone ? 'md:w-auto md:min-w-0 md:flex-1 md:shrink md:basis-0' : 'md:w-auto',
              !alone && index === 0 && 'md:col-span-2 md:row-span-2',
              shown.length === 1 && 'w-full sm:w-full',
            )}
          >
            <GalleryLink
              picture={picture}
              priority={index === 0}
              sizes="(min-width: 48rem) 38rem, 86vw"
              ratio={alone && shown.length < 3 ? '3/2' : '4/3'}
              className="h-full"
              pictureClassName={alone ? undefined : 'md:aspect-auto md:h-full'}
            />
          </li>
        ))}
      </ul>
      {pictures.length > shown.length ? (
        <button
          type="button"
          onClick={() => open(first.url)}
          className="absolute right-3 bottom-3 inline-flex min-h-11 items-center gap-2 rounded-md border border-line bg-paper-raised px-4 text-sm font-medium text-ink hover:border-ink"
        >
          <Images aria-hidden="true" className="size-4" />
          {words.allPictures(pictures.length)}
        </button>
      ) : null}
    </div>
  );
}
