import { Field as Base } from '@base-ui/react/field';
import { Input as BaseInput } from '@base-ui/react/input';
import { useState, type ComponentProps, type ReactNode } from 'react';
import { cn } from './cn.ts';

/** Shared by everything that looks like a box one can write or choose in. */
export const controlStyles =
  'w-full min-w-0 rounded-md border border-line-strong bg-paper-raised text-ink transition-[border-color,box-shadow] hover:border-ink focus-visible:border-focus focus-visible:outline-offset-0 disabled:cursor-not-allowed disabled:border-line disabled:bg-paper-sunk disabled:text-ink-faint data-disabled:cursor-not-allowed data-disabled:border-line data-disabled:bg-paper-sunk data-invalid:border-brick not-[button]:read-only:bg-paper-sunk';

/** 16 px on touch screens, or the phone zooms into the field. */
export const controlText = 'text-base md:text-sm touch:text-base';

const HEIGHTS = { sm: 'h-8 px-2.5 touch:h-10', md: 'h-10 px-3 touch:h-11', lg: 'h-12 px-4' } as const;
export type ControlSize = keyof typeof HEIGHTS;

export function controlHeight(size: ControlSize = 'md'): string {
  return HEIGHTS[size];
}

export type InputProps = Omit<ComponentProps<typeof BaseInput>, 'className' | 'size' | 'prefix'> & {
  size?: ControlSize;
  /** Inside the box, before what is typed: an icon or "₹". */
  prefix?: ReactNode;
  /** Inside the box, after what is typed: a unit. */
  suffix?: ReactNode;
  className?: string;
};

export function Input({ size = 'md', prefix, suffix, className, ...props }: InputProps): ReactNode {
  const input = (
    <BaseInput
      {...props}
      className={cn(
        controlStyles,
        controlText,
        controlHeight(size),
        prefix !== undefined && 'pl-9',
        suffix !== undefined && 'pr-14',
        className,
      )}
    />
  );
  if (prefix === undefined && suffix === undefined) {
    return input;
  }
  const affix = 'pointer-events-none absolute inset-y-0 flex items-center text-ink-faint [&_svg]:size-4';
  return (
    <div className="relative">
      {prefix !== undefined ? <span className={cn(affix, 'left-0 w-9 justify-center')}>{prefix}</span> : null}
      {input}
      {suffix !== undefined ? <span className={cn(affix, 'right-3 text-sm')}>{suffix}</span> : null}
    </div>
  );
}

export type TextareaProps = ComponentProps<'textarea'> & {
  /** Shows "120 of 500" while writing. Counts characters as people see them. */
  counter?: boolean;
};

function countCharacters(text: string): number {
  return Array.from(text).length;
}

export function Textarea({
  counter = false,
  maxLength,
  className,
  onChange,
  ...props
}: TextareaProps): ReactNode {
  const [inner, setInner] = useState(String(props.defaultValue ?? ''));
  const used = countCharacters(props.value === undefined ? inner : String(props.value));
  const limit = maxLength ?? 0;
  return (
    <div className="relative">
      <Base.Control
        render={
          <textarea
            rows={4}
            {...props}
            maxLength={counter ? undefined : maxLength}
            onChange={(event) => {
              setInner(event.target.value);
              onChange?.(event);
            }}
          />
        }
        className={cn(
          controlStyles,
          controlText,
          'field-sizing-content min-h-24 resize-y supports-[field-sizing:content]:resize-none px-3 py-2 leading-6 md:leading-6',
          counter && limit > 0 && 'pb-7',
          className,
        )}
      />
      {counter && limit > 0 ? (
        <span
          className={cn(
            'num pointer-events-none absolute right-3 bottom-2.5 rounded-sm bg-paper-raised pl-1 text-xs text-ink-faint',
            used > limit && 'font-medium text-brick',
          )}
        >
          <span className="sr-only">Written: </span>
          {used} of {limit}
        </span>
      ) : null}
    </div>
  );
}
