import type { MediaContent } from '@nxtgauge/domain/portfolio';
import { cn } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';

/** A video of the work in the frame of a picture; nothing is loaded before it is started, and it starts silent. */
export function MediaVideo({
  media,
  name,
  className,
}: {
  media: MediaContent;
  /** What happens in it, for people who cannot see it. */
  name: string;
  className?: string;
}): ReactNode {
  return (
    <video
      controls
      muted
      playsInline
      preload="none"
      src={media.url}
      poster={media.posterUrl ?? undefined}
      aria-label={name}
      className={cn('aspect-4/3 w-full rounded-sm bg-paper-sunk object-contain', className)}
    />
  );
}
