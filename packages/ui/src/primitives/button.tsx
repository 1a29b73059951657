import { cva, type VariantProps } from 'class-variance-authority';
import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import { cn } from './cn.ts';
import { AppLink } from './link.tsx';
import { Spinner } from './spinner.tsx';

export const buttonStyles = cva(
  'relative inline-flex shrink-0 items-center justify-center gap-2 rounded-md border font-medium whitespace-nowrap no-underline select-none transition-[background-color,border-color,color,transform] active:translate-y-px disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-default [&_svg]:size-4',
  {
    variants: {
      variant: {
        act: 'border-marigold-edge bg-marigold text-on-marigold hover:bg-marigold-bright',
        outline: 'border-line-strong bg-paper-raised text-ink hover:border-ink hover:bg-paper',
        quiet: 'border-transparent bg-transparent text-ink hover:bg-ink/7',
        danger: 'border-brick bg-brick text-on-brick hover:bg-brick/90',
        'danger-outline': 'border-brick bg-paper-raised text-brick hover:bg-brick-wash',
      },
      size: {
        sm: 'h-8 px-3 text-sm touch:h-10',
        md: 'h-10 px-4 text-sm touch:h-11',
        lg: 'h-12 px-6 text-base [&_svg]:size-5',
      },
      block: { true: 'w-full', false: '' },
    },
    defaultVariants: { variant: 'outline', size: 'md', block: false },
  },
);

export type ButtonStyleProps = VariantProps<typeof buttonStyles>;

export type ButtonProps = ComponentProps<'button'> &
  ButtonStyleProps & {
    /** Keeps its width, shows a spinner, swallows clicks, stays focusable. */
    loading?: boolean;
    /** What is happening now, e.g. "Posting lead". Room for it is kept from the start. */
    loadingLabel?: string;
    iconStart?: ReactNode;
    iconEnd?: ReactNode;
    /** Renders a router link instead of a button. */
    href?: string;
  };

export function Button({
  variant,
  size,
  block,
  loading = false,
  loadingLabel,
  iconStart,
  iconEnd,
  href,
  children,
  className,
  ...props
}: ButtonProps): ReactNode {
  const isLink = href !== undefined;
  const content = (
    <>
      {loading ? <Spinner className={loadingLabel || iconStart ? undefined : 'absolute'} /> : iconStart}
      <span className="grid">
        <span
          className={cn('col-start-1 row-start-1', loading && (loadingLabel || !iconStart) && 'invisible')}
        >
          {children}
        </span>
        {loadingLabel ? (
          <span className={cn('col-start-1 row-start-1', !loading && 'invisible')} aria-hidden={!loading}>
            {loadingLabel}
          </span>
        ) : null}
      </span>
      {iconEnd}
    </>
  );
  const all = {
    ...props,
    ...(loading
      ? {
          'aria-disabled': true,
          'aria-busy': true,
          onClick: (event: MouseEvent) => event.preventDefault(),
        }
      : {}),
    className: cn(buttonStyles({ variant, size, block }), className),
  };
  if (isLink) {
    return (
      <AppLink {...(all as ComponentProps<'a'>)} href={href}>
        {content}
      </AppLink>
    );
  }
  return (
    <button type="button" {...all}>
      {content}
    </button>
  );
}

export type IconButtonProps = Omit<ButtonProps, 'children' | 'iconStart' | 'iconEnd' | 'loadingLabel'> & {
  /** Read aloud: icons alone say nothing. */
  label: string;
  icon: ReactNode;
};

const ICON_SIZES = { sm: 'size-8 touch:size-10', md: 'size-10 touch:size-11', lg: 'size-12' } as const;

export function IconButton({
  label,
  icon,
  className,
  size,
  variant = 'quiet',
  ...props
}: IconButtonProps): ReactNode {
  return (
    <Button
      {...props}
      variant={variant}
      size={size}
      aria-label={label}
      className={cn('px-0', ICON_SIZES[size ?? 'md'], className)}
    >
      {icon}
    </Button>
  );
}
