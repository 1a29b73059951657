import { useRouter, type AnyRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';
import type { LinkProps } from '../primitives/link.tsx';

const isPlainClick = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/**
 * The link component of one app, for the design system's `LinkProvider`: addresses for which `isOwnPath` holds open
 * without a page load, the rest of the site by ordinary links.
 */
export function createRouterLink(isOwnPath: (href: string) => boolean): (props: LinkProps) => ReactNode {
  return function RouterLink({ href, onClick, onPointerEnter, onFocus, ...props }) {
    const router: AnyRouter = useRouter();
    const inside = isOwnPath(href) && props.target === undefined && props.download === undefined;
    if (!inside) return <a {...props} {...{ href, onClick, onPointerEnter, onFocus }} />;
    const preload = () => void router.preloadRoute({ to: '.', href }).catch(() => undefined);
    return (
      <a
        {...props}
        href={href}
        onClick={(event) => {
          onClick?.(event);
          if (event.defaultPrevented || !isPlainClick(event)) return;
          event.preventDefault();
          void router.navigate({ href });
        }}
        onPointerEnter={(event) => {
          onPointerEnter?.(event);
          preload();
        }}
        onFocus={(event) => {
          onFocus?.(event);
          preload();
        }}
      />
    );
  };
}
