import { createFileRoute, Outlet, useChildMatches } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FindView } from '../find/find-view.tsx';
import type { FoundPage } from '../find/load-find.ts';

/**
 * `/find`, `/photographers` and `/photographers/mumbai` are one list: it stays in place while its address changes, so that
 * a filter keeps the focus and the sheet on a phone stays open. The routes below only read.
 */
export const Route = createFileRoute('/_list')({ component: Lists });

function Lists(): ReactNode {
  const found = useChildMatches({
    select: (matches) => {
      const match = matches.at(-1);
      return match?.status === 'success' ? (match.loaderData as FoundPage | undefined) : undefined;
    },
  });
  return (
    <>
      {found ? <FindView {...found} /> : null}
      <Outlet />
    </>
  );
}
