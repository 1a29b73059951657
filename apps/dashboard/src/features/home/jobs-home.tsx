import { PageHeader } from '@nxtgauge/ui/app-kit';
import { Button, EmptyState } from '@nxtgauge/ui/primitives';
import { BriefcaseBusiness, UsersRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { firstName, useMe } from '../identity/me.tsx';
import { paths, sitePaths } from '../../core/paths.ts';

/** Home of somebody who hires for a company. */
export function CompanyHome({ companyName }: { companyName: string }): ReactNode {
  const me = useMe();
  return (
    <>
      <PageHeader title={`Hello, ${firstName(me.fullName)}`} description={`You work for ${companyName}.`} />
      <EmptyState
        icon={<UsersRound />}
        title="Bring your hiring team together"
        action={
          <Button variant="act" href={paths.team}>
            See the team
          </Button>
        }
      >
        <p>Invite recruiters by e-mail and give each the role that fits.</p>
      </EmptyState>
    </>
  );
}

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
