import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useId, useState, type ReactNode } from 'react';
import { cn } from './cn.ts';

const STAR = 'M8 1.6l1.95 4.03 4.35.62-3.16 3.1.76 4.42L8 11.67l-3.9 2.1.76-4.42L1.7 6.25l4.35-.62z';

/** One star, `fill` between 0 and 1. */
function Star({ fill, className }: { fill: number; className?: string }): ReactNode {
  const id = useId();
  const share = Math.max(0, Math.min(1, fill));
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={cn('size-4', className)}>
      {share > 0 && share < 1 ? (
        <defs>
          <linearGradient id={id}>
            <stop offset={share} stopColor="var(--nx-marigold)" />
            <stop offset={share} stopColor="var(--nx-marigold)" stopOpacity="0" />
          </linearGradient>
        </defs>
      ) : null}
      <path
        d={STAR}
        fill={share === 0 ? 'none' : share === 1 ? 'var(--nx-marigold)' : `url(#${id})`}
        stroke={share === 0 ? 'var(--nx-line-strong)' : 'var(--nx-marigold-edge)'}
        strokeWidth="1"
        strokeLinejoin="round"
      />
    </svg>
  );
}

export type RatingProps = {
  /** Raw mean, 1 to 5, or null when nobody has reviewed yet. */
  value: number | null;
  count: number;
  /** `star`: one star and the number (cards). `stars`: five stars (profile head). */
  look?: 'star' | 'stars';
  size?: 'sm' | 'md';
  className?: string;
};

/** Stars, the mean, and how many people stand behind it. */
export function Rating({ value, count, look = 'star', size = 'sm', className }: RatingProps): ReactNode {
  const text = size === 'sm' ? 'text-sm' : 'text-base';
  if (value === null || count === 0) {
    return <span className={cn('text-ink-faint', text, className)}>New, no reviews yet</span>;
  }
  const shown = value.toLocaleString('en-IN', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const star = size === 'sm' ? 'size-4' : 'size-5';
  return (
    <span className={cn('word-baseline inline-flex items-center whitespace-nowrap', text, className)}>
      <span className="sr-only">
        Rated {shown} out of 5 by {count === 1 ? '1 person' : `${count} people`}
      </span>
      <span aria-hidden="true" className="inline-flex items-center gap-1">
        <span className="inline-flex gap-px">
          {look === 'star' ? (
            <Star fill={1} className={star} />
          ) : (
            [0, 1, 2, 3, 4].map((index) => <Star key={index} fill={value - index} className={star} />)
          )}
        </span>
        <span className="num font-medium text-ink">{shown}</span>
        <span className="num text-ink-faint">({count.toLocaleString('en-IN')})</span>
      </span>
    </span>
  );
}

const WORDS = ['Poor', 'Fair', 'Good', 'Very good', 'Excellent'] as const;

/** Giving a rating: five stars that are radio buttons. Put it in a `Field kind="group"`. */
export function RatingInput({
  value,
  onValueChange,
  onBlur,
  disabled,
  'aria-label': label = 'Rating',
}: {
  value: number | null;
  onValueChange: (value: number) => void;
  onBlur?: () => void;
  disabled?: boolean;
  'aria-label'?: string;
}): ReactNode {
  const [hovered, setHovered] = useState<number | null>(null);
  const shown = hovered ?? value ?? 0;
  return (
    <div className="flex items-center gap-3">
      <RadioGroup<number | null>
        aria-label={label}
        value={value}
        disabled={disabled}
        onBlur={onBlur}
        onValueChange={(next) => {
          if (next !== null) onValueChange(next);
        }}
        className="flex"
        onPointerLeave={() => setHovered(null)}
      >
        {WORDS.map((word, index) => (
          <Radio.Root
            key={word}
            value={index + 1}
            aria-label={`${index + 1} of 5, ${word}`}
            onPointerEnter={() => setHovered(index + 1)}
            className="flex size-10 cursor-pointer items-center justify-center rounded-sm touch:size-11"
          >
            <Star fill={index < shown ? 1 : 0} className="size-7" />
          </Radio.Root>
        ))}
      </RadioGroup>
      <span className="text-sm text-ink-soft" aria-hidden="true">
        {WORDS[shown - 1]}
      </span>
    </div>
  );
}
