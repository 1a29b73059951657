import { PICTURE_FORMATS, PICTURE_URL_PREFIX, PICTURE_WIDTHS } from '@nxtgauge/domain/uploads';
import { ImageOff } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { cn } from './cn.ts';

const DEMO_WIDTHS = [320, 640, 1200] as const;

/** The stored widths worth offering: none wider than the first that has all pixels of the original. */
function widthsOf(src: string, pixels: number | null | undefined): readonly number[] {
  const widths: readonly number[] = src.startsWith(PICTURE_URL_PREFIX) ? PICTURE_WIDTHS : DEMO_WIDTHS;
  return pixels ? widths.filter((width, i) => i === 0 || (widths[i - 1] ?? 0) < pixels) : widths;
}

/**
 * One `<img>` for a picture of ours: `/files/<key>` alone is 1200 px wide, `?w=` picks another width, and the server the
 * format. Other addresses have no variants.
 */
export function pictureSources(src: string, pixels?: number | null): { src: string; srcSet?: string } {
  if (!src.startsWith('/files/')) return { src };
  const srcSet = widthsOf(src, pixels).map(
    (width) => `${src}${width === 1200 ? '' : `?w=${width}`} ${width}w`,
  );
  return { src: `${src}?w=640`, srcSet: srcSet.join(', ') };
}

const TYPES = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' } as const;

/** The same with the format in the address, which caches need not tell apart by headers: only uploads are kept that way. */
function formatsOf(src: string, pixels?: number | null): { type: string; srcSet: string }[] {
  if (!src.startsWith(PICTURE_URL_PREFIX)) return [];
  return PICTURE_FORMATS.map((format) => ({
    type: TYPES[format],
    srcSet: widthsOf(src, pixels)
      .map((width) => `${src}/w${width}.${format} ${width}w`)
      .join(', '),
  }));
}

const RATIOS = {
  '4/3': 'aspect-4/3',
  '3/2': 'aspect-3/2',
  '1/1': 'aspect-square',
  '16/9': 'aspect-video',
  '3/4': 'aspect-3/4',
  '21/9': 'aspect-21/9',
} as const;

export type PictureProps = {
  src?: string | null;
  /** What is seen. Empty only where the words beside it say the same. */
  alt: string;
  /** Tiny data URL shown until the picture is there. */
  blur?: string | null;
  width?: number | null;
  height?: number | null;
  ratio?: keyof typeof RATIOS;
  /** How wide it is shown, as in the `sizes` attribute. */
  sizes?: string;
  /** For the one or two pictures seen first: loaded at once, ahead of others. */
  priority?: boolean;
  /** `cover` fills the frame, `contain` shows the whole work on a sunk ground. */
  fit?: 'cover' | 'contain';
  className?: string;
};

/** A picture in a frame of fixed shape: it never jumps, stretches or leaves a torn icon. */
export function Picture({
  src,
  alt,
  blur,
  width,
  height,
  ratio = '4/3',
  sizes = '(min-width: 64rem) 22rem, (min-width: 40rem) 45vw, 92vw',
  priority = false,
  fit = 'cover',
  className,
}: PictureProps): ReactNode {
  const [failedSrc, setFailedSrc] = useState<string | null>(null);
  const frame = cn('relative block overflow-hidden bg-paper-sunk', RATIOS[ratio], className);
  if (!src || failedSrc === src) {
    return (
      <span
        className={cn(frame, 'flex items-center justify-center text-ink-faint')}
        role="img"
        aria-label={alt}
      >
        <ImageOff aria-hidden="true" className="size-6" />
      </span>
    );
  }
  const formats = formatsOf(src, width);
  const plain = pictureSources(src, width);
  const image = (address: string, srcSet?: string) => (
    <img
      src={address}
      srcSet={srcSet}
      alt={alt}
      width={width ?? undefined}
      height={height ?? undefined}
      sizes={sizes}
      loading={priority ? 'eager' : 'lazy'}
      fetchPriority={priority ? 'high' : 'auto'}
      decoding={priority ? 'sync' : 'async'}
      className={cn('absolute inset-0 size-full', fit === 'cover' ? 'object-cover' : 'object-contain')}
      onError={() => setFailedSrc(src)}
      ref={(element) => {
        // A picture that failed before the page came alive has already fired its error.
        if (element?.complete && element.naturalWidth === 0) setFailedSrc(src);
      }}
    />
  );
  return (
    <span
      className={cn(frame, 'bg-cover bg-center')}
      style={blur ? { backgroundImage: `url("${blur}")` } : undefined}
    >
      {formats.length > 0 ? (
        <picture>
          {formats.map(({ type, srcSet }) => (
            <source key={type} type={type} srcSet={srcSet} sizes={sizes} />
          ))}
          {image(`${src}/w640.jpg`)}
        </picture>
      ) : (
        image(plain.src, plain.srcSet)
      )}
    </span>
  );
}
