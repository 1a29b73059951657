import { MAX_LIVE_REQUESTS } from '@nxtgauge/domain/leads';
import type { Profession } from '@nxtgauge/domain/profiles';
import { Button, Timeline } from '@nxtgauge/ui/primitives';
import { CircleCheck } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { trpc } from '../core/trpc.ts';
import { appPaths, paths } from '../shell/paths.ts';

/** The lead is in: what happens next, in order. */
export function LeadPosted({ leadId, profession }: { leadId: string; profession: Profession }): ReactNode {
  const { data: rules } = trpc.settings.leadRules.useQuery();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="page max-w-2xl py-12">
      <CircleCheck aria-hidden="true" className="size-10 text-leaf" />
      <h1 ref={heading} tabIndex={-1} className="mt-4 text-2xl outline-none">
        Your lead is posted
      </h1>
      <p className="mt-2 text-ink-soft">What happens next:</p>
      <Timeline
        className="mt-5"
        items={[
          {
            id: 'review',
            state: 'now',
            title: 'Our staff read it',
            body: rules
              ? `Within ${rules.approvalHours} hours. We tell you when it is open.`
              : 'We tell you when it is open.',
          },
          {
            id: 'answers',
            state: 'next',
            title: `Up to ${MAX_LIVE_REQUESTS} ${profession.plural.toLowerCase()} answer`,
            body: 'With a price and a message. You compare them side by side.',
          },
          {
            id: 'accept',
            state: 'next',
            title: 'You accept one',
            body: 'Only then do you see each other’s contact. The others get their coins back.',
          },
        ]}
      />
      <div className="mt-8 flex flex-wrap gap-2">
        <Button href={appPaths.lead(leadId)} variant="act" size="lg">
          Follow your lead
        </Button>
        <Button href={paths.profession(profession)} size="lg">
          Look at {profession.plural.toLowerCase()}
        </Button>
      </div>
    </div>
  );
}
