import { ImageOff } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { cn } from './cn.ts';

/** `/files/<key>` alone is 1200 px wide; `?w=` picks a smaller variant. Other addresses have no variants. */
export function pictureSources(src: string): { src: string; srcSet?: string } {
  if (!src.startsWith('/files/')) return { src };
  return { src: `${src}?w=640`, srcSet: `${src}?w=320 320w, ${src}?w=640 640w, ${src} 1200w` };
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
  return (
    <span
      className={cn(frame, 'bg-cover bg-center')}
      style={blur ? { backgroundImage: `url("${blur}")` } : undefined}
    >
      <img
        {...pictureSources(src)}
        alt={alt}
        width={width ?? undefined}
        height={height ?? undefined}
        sizes={sizes}
        loading={priority ? 'eager' : 'lazy'}
        fetchPriority={priority ? 'high' : 'auto'}
        decoding={priority ? 'sync' : 'async'}
        className={cn('absolute inset-0 size-full', fit === 'cover' ? 'object-cover' : 'object-contain')}
        onError={() => setFailedSrc(src)}
        ref={(image) => {
          // A picture that failed before the page came alive has already fired its error.
          if (image?.complete && image.naturalWidth === 0) setFailedSrc(src);
        }}
      />
    </span>
  );
}
