import { hasHindi, localePath, readLocale, type Locale } from '@nxtgauge/domain/seo';
import type { LinkProps } from '@nxtgauge/ui/primitives';
import { useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';

const ELSEWHERE = /^\/(?:app|console|files|trpc|outbox|og)(?:$|[/?#])/u;

/** Whether this page's router answers at the address: not the dashboard, the files, another host or another language. */
function isOwnPath(href: string, locale: Locale): boolean {
  if (!href.startsWith('/') || href.startsWith('//') || ELSEWHERE.test(href)) return false;
  const bare = href.split(/[?#]/u, 1)[0] ?? '';
  return locale === 'en' ? readLocale(bare).locale === 'en' : hasHindi(bare);
}

const opensElsewhere = (event: MouseEvent<HTMLAnchorElement>) =>
  event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;

/**
 * A plain anchor that, once the page is alive, moves inside the site without a reload and loads ahead on hover. `href` is the
 * English address everywhere; in another language it leads to that language's page where there is one.
 */
export function RouterLink({ href, onClick, onPointerEnter, onFocus, ...props }: LinkProps): ReactNode {
  const router = useRouter();
  const { locale } = router.options.context;
  const own =
    isOwnPath(href, locale) && (props.target === undefined || props.target === '_self') && !props.download;
  const preload = () => {
    if (own) router.preloadRoute({ to: '.', href }).catch(() => undefined);
  };
  return (
    <a
      {...props}
      href={own ? localePath(href, locale) : href}
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
