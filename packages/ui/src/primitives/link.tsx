import { cva, type VariantProps } from 'class-variance-authority';
import { createContext, useContext, type ComponentProps, type ComponentType, type ReactNode } from 'react';
import { cn } from './cn.ts';

export type LinkProps = ComponentProps<'a'> & { href: string };
export type LinkComponent = ComponentType<LinkProps>;

function PlainLink(props: LinkProps): ReactNode {
  return <a {...props} />;
}

const LinkContext = createContext<LinkComponent>(PlainLink);

/** Gives every link of the design system the app's router link. Without it links are plain anchors. */
export function LinkProvider({ link, children }: { link: LinkComponent; children: ReactNode }): ReactNode {
  return <LinkContext value={link}>{children}</LinkContext>;
}

/** An unstyled link that goes through the app's router. */
export function AppLink(props: LinkProps): ReactNode {
  const Link = useContext(LinkContext);
  return <Link {...props} />;
}

export const linkStyles = cva('rounded-sm transition-colors', {
  variants: {
    tone: {
      /** Inside running text: must be seen as a link without colour. */
      text: 'text-ink underline decoration-line-strong decoration-1 underline-offset-4 hover:decoration-marigold-edge hover:decoration-2',
      quiet: 'text-ink-soft hover:text-ink hover:underline underline-offset-4',
      act: 'font-medium text-marigold-ink underline decoration-marigold-edge/50 underline-offset-4 hover:decoration-marigold-edge',
      plain: 'text-ink no-underline',
    },
  },
  defaultVariants: { tone: 'text' },
});

export type TextLinkProps = LinkProps & VariantProps<typeof linkStyles>;

export function TextLink({ tone, className, ...props }: TextLinkProps): ReactNode {
  return <AppLink {...props} className={cn(linkStyles({ tone }), className)} />;
}
