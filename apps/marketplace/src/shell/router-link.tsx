import type { LinkProps } from '@nxtgauge/ui/primitives';
import { useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';

const ELSEWHERE = /^\/(?:app|console|files|trpc|outbox)(?:$|[/?#])/u;

/** Whether this site answers at the address, and not the dashboard, the files or another host. */
const isOwnPath = (href: string) => href.startsWith('/') && !href.startsWith('//') && !ELSEWHERE.test(href);

const opensElsewhere = (event: MouseEvent<HTMLAnchorElement>) =>
  event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;

/** A plain anchor that, once the page is alive, moves inside the site without a reload and loads ahead on hover. */
export function RouterLink({ href, onClick, onPointerEnter, onFocus, ...props }: LinkProps): ReactNode {
  const router = useRouter();
  const own = isOwnPath(href) && (props.target === undefined || props.target === '_self') && !props.download;
  const preload = () => {
    if (own) router.preloadRoute({ to: '.', href }).catch(() => undefined);
  };
  return (
    <a
      {...props}
      href={href}
      onPointerEnter={(event) => {
        onPointerEnter?.(event);
        if (event.pointerType === 'mouse') preload();
      }}
      onFocus={(event) => {
        onFocus?.(event);
        preload();
      }}
      onClick={(event) => {
        onClick?.(event);
        if (!own || event.defaultPrevented || opensElsewhere(event)) return;
        event.preventDefault();
        void router.navigate({ href });
      }}
    />
  );
}
