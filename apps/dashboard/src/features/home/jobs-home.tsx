import { PageHeader } from '@nxtgauge/ui/app-kit';
import { Button, EmptyState } from '@nxtgauge/ui/primitives';
import { BriefcaseBusiness } from 'lucide-react';
import type { ReactNode } from 'react';
import { firstName, useMe } from '../identity/me.tsx';
import { sitePaths } from '../../core/paths.ts';

/** Home of somebody who looks for a job. */
export function CandidateHome(): ReactNode {
  const me = useMe();
  return (
    <>
      <PageHeader title={`Hello, ${firstName(me.fullName)}`} />
      <EmptyState
        icon={<BriefcaseBusiness />}
        title="Your account is for finding a job"
        action={
          <Button variant="act" href={sitePaths.jobs}>
            See all jobs
          </Button>
        }
      >
        <p>To offer your work to customers, ask support to add a professional role.</p>
      </EmptyState>
    </>
  );
}
