import type { LinkProps } from '@nxtgauge/ui/primitives';
import { useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';
import { isOwnPath } from './paths.ts';

const isPlainClick = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** Every link of the design system: inside the app without a page load, to the rest of the site as an ordinary link. */
export function RouterLink({ href, onClick, onPointerEnter, onFocus, ...props }: LinkProps): ReactNode {
  const router = useRouter();
  const inside = isOwnPath(href) && props.target === undefined && props.download === undefined;
  if (!inside) return <a {...props} {...{ href, onClick, onPointerEnter, onFocus }} />;
  const preload = () => void router.preloadRoute({ to: '/', href }).catch(() => undefined);
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
}
