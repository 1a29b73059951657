import { Slider as Base } from '@base-ui/react/slider';
import type { ReactNode } from 'react';
import { cn } from './cn.ts';

export type SliderProps = {
  /** One number, or [from, to] for a range. */
  value: number | readonly [number, number];
  /** While it moves. */
  onValueChange: (value: number[]) => void;
  /** When it is let go: the moment to change the URL or ask the server. */
  onValueCommitted?: (value: number[]) => void;
  min: number;
  max: number;
  step?: number;
  label: string;
  hideLabel?: boolean;
  /** Words for a value: "₹12,000", "within 10 km". */
  format: (value: number) => string;
  disabled?: boolean;
  className?: string;
};

export function Slider({
  value,
  onValueChange,
  onValueCommitted,
  min,
  max,
  step = 1,
  label,
  hideLabel = false,
  format,
  disabled,
  className,
}: SliderProps): ReactNode {
  const values = typeof value === 'number' ? [value] : [value[0], value[1]];
  const words = values.map(format);
  const ends = ['lowest', 'highest'];
  return (
    <Base.Root
      value={values}
      onValueChange={(next) => onValueChange([...next])}
      onValueCommitted={(next) => onValueCommitted?.([...next])}
      min={min}
      max={max}
      step={step}
      disabled={disabled}
      thumbAlignment="edge"
      className={cn('flex flex-col gap-1', className)}
    >
      <div className="flex items-baseline justify-between gap-3 text-sm">
        <span className={cn('font-medium text-ink', hideLabel && 'sr-only')}>{label}</span>
        <span className="num text-ink-soft">{words.join(' – ')}</span>
      </div>
      <Base.Control className="flex h-9 w-full touch-none items-center select-none touch:h-11">
        <Base.Track className="h-1 w-full rounded-full bg-line">
          <Base.Indicator className="rounded-full bg-ink" />
          {values.map((_, index) => (
            <Base.Thumb
              key={ends[index]}
              index={index}
              getAriaLabel={() => (values.length === 1 ? label : `${label}, ${ends[index]}`)}
              getAriaValueText={(_text, current) => format(current)}
              className="size-5 rounded-full border-2 border-ink bg-paper-raised transition-transform hover:scale-110 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus data-dragging:scale-110"
            />
          ))}
        </Base.Track>
      </Base.Control>
    </Base.Root>
  );
}
