import { cva } from 'class-variance-authority';
import { Ban, Check, CircleAlert, CircleDashed, Clock, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from './cn.ts';

/** neutral: at rest · act: waits for you · leaf: accepted, verified, paid · brick: refused, overdue · sky: information. */
export type Tone = 'neutral' | 'act' | 'leaf' | 'brick' | 'sky';

const badge = cva(
  'inline-flex w-fit shrink-0 items-center gap-1 rounded-full relative -top-px align-middle font-medium whitespace-nowrap [&_svg]:size-3.5',
  {
    variants: {
      tone: {
        neutral: 'bg-ink/7 text-ink-soft',
        act: 'bg-marigold-wash text-marigold-ink',
        leaf: 'bg-leaf-wash text-leaf',
        brick: 'bg-brick-wash text-brick',
        sky: 'bg-sky-wash text-sky',
      },
      size: { sm: 'h-5 px-2 text-xs', md: 'h-6 px-2.5 text-sm' },
    },
    defaultVariants: { tone: 'neutral', size: 'sm' },
  },
);

export type BadgeProps = {
  tone?: Tone;
  size?: 'sm' | 'md';
  icon?: ReactNode;
  children: ReactNode;
  className?: string;
};

/** A word on a wash of colour; the word alone must be enough. */
export function Badge({ tone, size, icon, children, className }: BadgeProps): ReactNode {
  return (
    <span className={cn(badge({ tone, size }), className)}>
      {icon}
      {children}
    </span>
  );
}

const TONE_ICONS: Record<Tone, ReactNode> = {
  neutral: <CircleDashed aria-hidden="true" />,
  act: <Clock aria-hidden="true" />,
  leaf: <Check aria-hidden="true" />,
  brick: <Ban aria-hidden="true" />,
  sky: <Info aria-hidden="true" />,
};

/** A state: icon and word, never colour alone. */
export function StatusPill({ tone = 'neutral', icon, ...props }: BadgeProps): ReactNode {
  return <Badge {...props} tone={tone} icon={icon ?? TONE_ICONS[tone]} />;
}

const NOTICE = {
  neutral: 'border-line bg-paper-sunk',
  act: 'border-marigold-edge/40 bg-marigold-wash',
  leaf: 'border-leaf/30 bg-leaf-wash',
  brick: 'border-brick/30 bg-brick-wash',
  sky: 'border-sky/30 bg-sky-wash',
} as const;

const NOTICE_ICONS: Record<Tone, ReactNode> = {
  ...TONE_ICONS,
  neutral: <Info aria-hidden="true" />,
  brick: <CircleAlert aria-hidden="true" />,
};

const NOTICE_INK = {
  neutral: 'text-ink-soft',
  act: 'text-marigold-ink',
  leaf: 'text-leaf',
  brick: 'text-brick',
  sky: 'text-sky',
} as const;

/** A sentence or two that belongs to the page: a deadline, a rule, a result. */
export function Notice({
  tone = 'sky',
  title,
  icon,
  action,
  children,
  className,
}: {
  tone?: Tone;
  title?: ReactNode;
  icon?: ReactNode;
  action?: ReactNode;
  children?: ReactNode;
  className?: string;
}): ReactNode {
  return (
    <div
      role={tone === 'brick' ? 'alert' : undefined}
      className={cn('flex items-start gap-3 rounded-md border px-4 py-3 text-sm', NOTICE[tone], className)}
    >
      <span className={cn('mt-0.5 [&_svg]:size-4.5', NOTICE_INK[tone])}>{icon ?? NOTICE_ICONS[tone]}</span>
      <div className="min-w-0 flex-1 text-ink">
        {title ? <p className="font-medium">{title}</p> : null}
        {children ? (
          <div className={cn(title !== undefined && 'mt-0.5 text-ink-soft')}>{children}</div>
        ) : null}
      </div>
      {action ? <div className="shrink-0">{action}</div> : null}
    </div>
  );
}
