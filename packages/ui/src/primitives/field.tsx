import { Field as Base } from '@base-ui/react/field';
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from './cn.ts';

export type FieldProps = {
  /** null where the control carries its own words, as a checkbox does. */
  label: ReactNode;
  hint?: ReactNode;
  /** Replaces the hint and says what to do. */
  error?: string;
  /** Shown as "optional" beside the label; fields are required unless they say otherwise. */
  optional?: boolean;
  disabled?: boolean;
  name?: string;
  /** `control` labels one input; `group` labels buttons, chips or radios. */
  kind?: 'control' | 'group';
  /** Keeps the label for screen readers only. */
  hideLabel?: boolean;
  className?: string;
  children: ReactNode;
};

/** Label above, hint below, error in place of the hint. Wires aria to the control inside it. */
export function Field({
  label,
  hint,
  error,
  optional = false,
  disabled,
  name,
  kind = 'control',
  hideLabel = false,
  className,
  children,
}: FieldProps): ReactNode {
  const labelClass = cn('text-sm font-medium text-ink', hideLabel && 'sr-only');
  const labelText = (
    <>
      {label}
      {optional ? <span className="ml-1.5 font-normal text-ink-faint">optional</span> : null}
    </>
  );
  return (
    <Base.Root
      name={name}
      disabled={disabled}
      invalid={error !== undefined}
      className={cn('flex min-w-0 flex-col gap-1.5', className)}
    >
      {label === null ? null : kind === 'group' ? (
        <Base.Label nativeLabel={false} render={<div />} className={cn(labelClass, 'w-fit')}>
          {labelText}
        </Base.Label>
      ) : (
        <Base.Label className={cn(labelClass, 'w-fit')}>{labelText}</Base.Label>
      )}
      {children}
      {error !== undefined ? (
        <Base.Error match className="flex animate-arrive items-start gap-1.5 text-sm text-brick">
          <CircleAlert aria-hidden="true" className="mt-0.5 size-4" />
          <span>{error}</span>
        </Base.Error>
      ) : hint ? (
        <Base.Description className="text-sm text-ink-faint">{hint}</Base.Description>
      ) : null}
    </Base.Root>
  );
}
