import { MAX_LIVE_REQUESTS } from '@nxtgauge/domain/leads';
import { CoinGlyph, TextLink } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { trpc } from '../core/trpc.ts';
import { paths } from '../shell/paths.ts';

/** What happens between posting a lead and shaking hands, in four sentences. */
export function Steps(): ReactNode {
  const { data: rules } = trpc.settings.leadRules.useQuery(undefined, { staleTime: Infinity });
  const steps = [
    {
      title: 'Say what you need',
      text: 'A few questions made for the work, two minutes in all. Free, and you only make an account at the end.',
    },
    {
      title: 'We read it, professionals see it',
      text: `${rules ? `Within ${rules.approvalHours} hours it` : 'Soon it'} goes to people who do this work near you. They see your first name and your area, never your number.`,
    },
    {
      title: `Up to ${MAX_LIVE_REQUESTS} answer with a price`,
      text: 'Compare their work, ratings and quotes side by side. To answer, a professional sets some coins aside.',
    },
    {
      title: 'You accept one',
      text: 'Only then do the two of you see each other’s contact, and only then are coins spent. Everyone else gets theirs back.',
    },
  ];
  return (
    <section
      aria-labelledby="how"
      className="page mt-20 grid gap-8 lg:grid-cols-[18rem_minmax(0,1fr)] lg:gap-16"
    >
      <div>
        <h2 id="how" className="text-xl">
          How it works
        </h2>
        <p className="mt-3 text-ink-soft">
          Your number stays yours until you accept somebody. Professionals pay for customers they get, not for
          lists of names.
        </p>
        <p className="mt-3 flex items-center gap-2 text-sm">
          <CoinGlyph />
          <TextLink href={paths.howItWorks} className="inline-flex min-h-11 items-center">
            What an answer costs, and when it comes back
          </TextLink>
        </p>
      </div>
      <ol className="divide-y divide-line border-y border-line">
        {steps.map((step, index) => (
          <li
            key={step.title}
            className="grid grid-cols-[2.5rem_minmax(0,1fr)] gap-x-3 py-5 sm:grid-cols-[4rem_minmax(0,1fr)]"
          >
            <span
              aria-hidden="true"
              className="num text-xl leading-7 text-marigold-ink sm:text-2xl sm:leading-8"
            >
              {index + 1}
            </span>
            <div>
              <h3 className="text-lg">{step.title}</h3>
              <p className="mt-1 max-w-prose text-ink-soft">{step.text}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
