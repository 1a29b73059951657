import { Button } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { paths } from '../shell/paths.ts';

/** Where the page of a company was that is suspended now. */
export function GoneCompany(): ReactNode {
  return (
    <div className="page max-w-3xl py-14 sm:py-20">
      <p className="num text-sm text-ink-faint">410</p>
      <h1 className="mt-1 text-2xl">This company is not here any more</h1>
      <p className="mt-3 max-w-prose text-ink-soft">
        Its page was taken down. If you have applied there, you find your applications in your account.
      </p>
      <Button href={paths.jobs} variant="act" className="mt-6 h-11 text-base">
        See open jobs
      </Button>
    </div>
  );
}
