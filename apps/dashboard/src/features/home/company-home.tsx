import { ErrorView, PageHeader, PageSection } from '@nxtgauge/ui/app-kit';
import { Loading, SkeletonRows } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { trpc } from '../../core/api.ts';
import { firstName, useMe } from '../identity/me.tsx';
import { firstSteps, pageTodos, waitingTodos } from './company-todos.tsx';
import { TodoList } from './todo-list.tsx';

/** Home of somebody who hires for a company: what needs them, most pressing first. */
export function CompanyHome({ companyName }: { companyName: string }): ReactNode {
  const me = useMe();
  const mine = trpc.companies.mine.useQuery();
  const jobs = trpc.jobs.mine.useQuery({ limit: 50 });
  const team = trpc.companies.team.useQuery();
  const failed = [mine, jobs, team].find((query) => query.error && !query.data);
  const company = mine.data?.company ?? null;
  const todos =
    company && jobs.data && team.data
      ? [
          ...pageTodos(company),
          ...waitingTodos(jobs.data.items),
          ...firstSteps(company, jobs.data.items.length, team.data.members.length),
        ]
      : null;
  return (
    <>
      <PageHeader title={`Hello, ${firstName(me.fullName)}`} description={`You work for ${companyName}.`} />
      {failed ? (
        <ErrorView
          error={failed.error}
          what="What needs you"
          onRetry={() => void failed.refetch()}
          retrying={failed.isFetching}
        />
      ) : (
        <PageSection title="What needs you">
          {todos === null ? (
            <Loading label="Loading what needs you">
              <SkeletonRows rows={3} />
            </Loading>
          ) : (
            <TodoList todos={todos} empty={<p>New applications appear here by themselves.</p>} />
          )}
        </PageSection>
      )}
    </>
  );
}
