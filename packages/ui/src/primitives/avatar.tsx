import { PICTURE_URL_PREFIX, pictureVariant } from '@nxtgauge/domain/uploads';
import { useState, type ReactNode } from 'react';
import { cn } from './cn.ts';

const SHADES = 8;

/** Always the same shade for the same id, 0 to 7. */
export function avatarShade(id: string): number {
  let hash = 0x811c9dc5;
  for (const character of id) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0) % SHADES;
}

const segments = new Intl.Segmenter('en', { granularity: 'grapheme' });

function firstLetter(word: string): string {
  for (const { segment } of segments.segment(word)) return segment;
  return '';
}

/** "Asha Kulkarni" → "AK"; one word gives one letter; Devanagari letters keep their vowel signs. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const first = firstLetter(words[0] ?? '');
  const last = words.length > 1 ? firstLetter(words[words.length - 1] ?? '') : '';
  return (first + last).toLocaleUpperCase('en-IN');
}

const SIZES = {
  xs: 'size-6 text-[0.625rem]',
  sm: 'size-8 text-xs',
  md: 'size-10 text-sm',
  lg: 'size-14 text-lg',
  xl: 'size-20 text-xl',
} as const;

const smallest = (src: string): string => {
  if (src.startsWith(PICTURE_URL_PREFIX)) return pictureVariant(src, 320, 'webp');
  return src.startsWith('/files/') ? `${src}?w=320` : src;
};

export type AvatarProps = {
  /** Decides the colour behind the initials. */
  id: string;
  name: string;
  src?: string | null;
  size?: keyof typeof SIZES;
  /** Companies and studios are square. */
  shape?: 'round' | 'square';
  className?: string;
};

/** Beside a written name; the picture adds nothing a screen reader needs. */
export function Avatar({ id, name, src, size = 'md', shape = 'round', className }: AvatarProps): ReactNode {
  const [failed, setFailed] = useState(false);
  const frame = cn(
    'inline-flex shrink-0 items-center justify-center overflow-hidden font-medium text-avatar-ink select-none',
    shape === 'round' ? 'rounded-full' : 'rounded-md',
    SIZES[size],
    className,
  );
  if (src && !failed) {
    return (
      <span className={frame} aria-hidden="true">
        <img
          src={smallest(src)}
          alt=""
          loading="lazy"
          decoding="async"
          className="size-full object-cover"
          onError={() => setFailed(true)}
        />
      </span>
    );
  }
  return (
    <span
      className={cn(frame, 'before:content-[attr(data-initials)]')}
      aria-hidden="true"
      // Not as text: a button named by its label would then show words that are not in its name.
      data-initials={initials(name)}
      style={{ background: `var(--nx-avatar-${avatarShade(id)})` }}
    />
  );
}
