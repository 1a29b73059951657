import type { MyVerification } from '@nxtgauge/domain/verification';
import { PageSection, QueryView, useNow } from '@nxtgauge/ui/app-kit';
import { formatDateTime } from '@nxtgauge/ui/format';
import { Notice, SkeletonText, Timeline } from '@nxtgauge/ui/primitives';
import { useState, type ReactNode } from 'react';
import { trpc } from '../../core/api.ts';
import { RequirementCard } from './requirement-card.tsx';
import { entryWords, queueWords, standingWords } from './verification-words.ts';

/** "Get verified", for a profile or (null) for the company that one works for: what is needed and why, where each document stands, and what happened. */
export function VerificationSection({ profileId }: { profileId: string | null }): ReactNode {
  const verification = trpc.verification.mine.useQuery({ profileId });
  return (
    <QueryView query={verification} what="Your verification" skeleton={<SkeletonText lines={8} />}>
      {(data) => <Verification verification={data} />}
    </QueryView>
  );
}

function Verification({ verification }: { verification: MyVerification }): ReactNode {
  const now = useNow();
  const standing = standingWords(verification, now);
  const [open, setOpen] = useState<string | null>(null);
  return (
    <>
      <Notice tone={standing.tone} title={standing.title}>
        <p>{standing.body}</p>
        {verification.waiting.map((one) => (
          <p key={one.requestId} className="num mt-1">
            {queueWords(one, now)}
          </p>
        ))}
      </Notice>
      <ul className="mt-2 divide-y divide-line">
        {verification.requirements.map((requirement) => (
          <RequirementCard
            key={requirement.policyKey}
            profileId={verification.profileId}
            requirement={requirement}
            now={now}
            open={open === requirement.policyKey}
            onOpen={(next) => setOpen(next ? requirement.policyKey : null)}
          />
        ))}
      </ul>
      <p className="border-t border-line pt-4 text-sm text-ink-soft">
        Only the verification team sees your documents, each with the viewer’s name across the page. Files are
        kept sealed and deleted {verification.rules.retentionDays} days after the decision.
      </p>
      {verification.timeline.length > 0 ? (
        <PageSection title="What happened">
          <Timeline
            items={verification.timeline.map((entry, index) => ({
              id: `${entry.at}-${index}`,
              title: entryWords(entry),
              time: formatDateTime(entry.at, now),
              state: entry.action === 'REJECTED' || entry.action === 'EXPIRED' ? 'stopped' : 'done',
              ...(entry.remarks ? { body: entry.remarks } : {}),
            }))}
          />
        </PageSection>
      ) : null}
    </>
  );
}
