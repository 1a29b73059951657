import { PageHeader } from '@nxtgauge/ui/app-kit';
import { Button, EmptyState } from '@nxtgauge/ui/primitives';
import { BriefcaseBusiness } from 'lucide-react';
import type { ReactNode } from 'react';
import { firstName, useMe } from '../identity/me.tsx';
import { sitePaths } from '../../core/paths.ts';

/** Home of companies and candidates, whose place on Nxtgauge is the jobs side. */
export function JobsHome({ label }: { label: 'Company' | 'Candidate' }): ReactNode {
  const me = useMe();
  return (
    <>
      <PageHeader title={`Hello, ${firstName(me.fullName)}`} />
      <EmptyState
        icon={<BriefcaseBusiness />}
        title={
          label === 'Company'
            ? 'Your account is for hiring through jobs'
            : 'Your account is for finding a job'
        }
        action={
          <Button variant="act" href={sitePaths.jobs}>
            See all jobs
          </Button>
        }
      >
        <p>
          {label === 'Company'
            ? 'To hire a professional for one piece of work, create a personal account and post a lead.'
            : 'To offer your work to customers, ask support to add a professional role.'}
        </p>
      </EmptyState>
    </>
  );
}
