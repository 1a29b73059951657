import { PageHeader, QueryView } from '@nxtgauge/ui/app-kit';
import { Button, EmptyState, SkeletonRows } from '@nxtgauge/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { UsersRound } from 'lucide-react';
import { trpc } from '../../core/api.ts';
import { paths } from '../../core/paths.ts';
import { usePageTitle } from '../../core/use-page-title.ts';
import { useMe } from '../../features/identity/me.tsx';
import { TeamView } from '../../features/team/team-view.tsx';

export const Route = createFileRoute('/_app/team')({ component: TeamPage });

function TeamPage() {
  usePageTitle('Team');
  const { company } = useMe();
  return (
    <>
      <PageHeader
        title="Team"
        {...(company ? { description: `Who hires for ${company.name}, and what each may see.` } : {})}
      />
      {company ? <LoadedTeam /> : <NoTeam />}
    </>
  );
}

function LoadedTeam() {
  const team = trpc.companies.team.useQuery();
  return (
    <QueryView query={team} what="Your team" skeleton={<SkeletonRows />}>
      {(data) => <TeamView team={data} />}
    </QueryView>
  );
}

function NoTeam() {
  return (
    <EmptyState
      icon={<UsersRound />}
      title="You are in no team"
      action={<Button href={paths.home}>Go home</Button>}
    >
      <p>A company’s administrator can invite you by e-mail.</p>
    </EmptyState>
  );
}
