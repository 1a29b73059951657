import { professionList } from '@nxtgauge/domain/profiles';
import { Button, TextLink } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { paths } from './paths.ts';

/** An address with nothing behind it, and the ways on from here. */
export function NotFoundPage(): ReactNode {
  return (
    <div className="page max-w-3xl py-14 sm:py-20">
      <title>Page not found | Nxtgauge</title>
      <meta name="robots" content="noindex" />
      <p className="num text-sm text-ink-faint">404</p>
      <h1 className="mt-1 text-2xl">There is nothing at this address</h1>
      <p className="mt-3 max-w-prose text-ink-soft">
        The link may be mistyped, or the profile or job was taken down by its owner. The work itself is still
        here:
      </p>
      <ul className="mt-6 flex flex-wrap gap-x-5 gap-y-1">
        {professionList.map((profession) => (
          <li key={profession.key}>
            <TextLink href={paths.profession(profession)} className="inline-flex min-h-11 items-center">
              {profession.plural}
            </TextLink>
          </li>
        ))}
      </ul>
      <div className="mt-8 flex flex-wrap gap-2">
        <Button href={paths.find} variant="act">
          Find someone
        </Button>
        <Button href={paths.jobs}>See jobs</Button>
      </div>
    </div>
  );
}
