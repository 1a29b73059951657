import { Progress as Base } from '@base-ui/react/progress';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from './cn.ts';

/** How far something is. `value` null while the end is not known. */
export function Progress({
  value,
  max = 100,
  label,
  text,
  hideLabel = false,
  className,
}: {
  value: number | null;
  max?: number;
  label: string;
  /** "3 of 8 pictures"; without it the percentage is shown. */
  text?: string;
  hideLabel?: boolean;
  className?: string;
}): ReactNode {
  const percent = value === null ? null : Math.round((Math.min(value, max) * 100) / max);
  return (
    <Base.Root
      value={value}
      max={max}
      getAriaValueText={() => text ?? (percent === null ? 'Working' : `${percent} percent`)}
      className={cn('flex flex-col gap-1.5', className)}
    >
      <div className={cn('flex justify-between gap-3 text-sm', hideLabel && 'sr-only')}>
        <Base.Label className="text-ink">{label}</Base.Label>
        <span className="num text-ink-faint" aria-hidden="true">
          {text ?? (percent === null ? 'Working' : `${percent} %`)}
        </span>
      </div>
      <Base.Track className="h-1.5 w-full overflow-hidden rounded-full bg-line">
        <Base.Indicator className="h-full rounded-full bg-marigold-edge transition-[width] duration-200 data-indeterminate:w-1/3 data-indeterminate:animate-breathe" />
      </Base.Track>
    </Base.Root>
  );
}

/** Steps of a wizard. On phones: "Step 2 of 5" and a bar; on wide screens every step by name. */
export function Stepper({
  steps,
  current,
  onStep,
  className,
}: {
  steps: readonly string[];
  /** Index of the open step, from 0. */
  current: number;
  /** Lets a person go back to steps already answered. */
  onStep?: (index: number) => void;
  className?: string;
}): ReactNode {
  return (
    <nav aria-label="Progress" className={className}>
      <p className="mb-2 flex items-baseline justify-between text-sm md:hidden">
        <span className="font-medium text-ink">{steps[current]}</span>
        <span className="num text-ink-faint">
          Step {current + 1} of {steps.length}
        </span>
      </p>
      <ol className="flex gap-1.5 md:gap-3">
        {steps.map((step, index) => {
          const done = index < current;
          const open = index === current;
          const content = (
            <>
              <span
                className={cn(
                  'block h-1 w-full rounded-full transition-colors',
                  done ? 'bg-leaf' : open ? 'bg-marigold-edge' : 'bg-line',
                )}
              />
              <span className="flex items-start gap-1.5 pt-2 text-sm max-md:sr-only">
                {done ? <Check aria-hidden="true" className="mt-0.5 size-4 text-leaf" /> : null}
                <span className={cn(open ? 'font-medium text-ink' : 'text-ink-soft')}>{step}</span>
                {done ? <span className="sr-only">, answered</span> : null}
              </span>
            </>
          );
          return (
            <li key={step} aria-current={open ? 'step' : undefined} className="min-w-0 flex-1">
              {done && onStep ? (
                <button
                  type="button"
                  onClick={() => onStep(index)}
                  className="relative -my-3 block w-full rounded-sm py-3 text-left hover:underline"
                >
                  {content}
                </button>
              ) : (
                <div className="relative">{content}</div>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
