import { ErrorView, PageHeader, PageSection } from '@nxtgauge/ui/app-kit';
import { Button, Loading, SkeletonRows, TextLink } from '@nxtgauge/ui/primitives';
import { Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { firstName, useMe } from '../identity/me.tsx';
import { ApplicationRow } from '../my-applications/application-row.tsx';
import { trpc } from '../../core/api.ts';
import { paths, sitePaths } from '../../core/paths.ts';
import { applicationTodos, seekerSteps } from './candidate-todos.tsx';
import { TodoList } from './todo-list.tsx';

const SHOWN_APPLICATIONS = 5;

/** Home of somebody who looks for a job: what needs them, first steps, then where they applied. */
export function CandidateHome(): ReactNode {
  const me = useMe();
  const profile = trpc.jobSeekers.profile.useQuery();
  const resumes = trpc.resumes.mine.useQuery({ limit: 1 });
  const applications = trpc.myApplications.list.useQuery({ limit: 50 });
  const failed = [profile, resumes, applications].find((query) => query.error && !query.data);
  const sent = applications.data?.items ?? [];
  const todos =
    profile.data && resumes.data && applications.data
      ? [
          ...applicationTodos(sent),
          ...seekerSteps(profile.data, {
            hasResume: resumes.data.items.length > 0,
            hasApplied: sent.length > 0,
          }),
        ]
      : null;
  return (
    <>
      <PageHeader
        title={`Hello, ${firstName(me.fullName)}`}
        actions={
          <Button variant="act" href={sitePaths.jobs} iconStart={<Search />}>
            Find jobs
          </Button>
        }
      />
      {failed ? (
        <ErrorView
          error={failed.error}
          what="What needs you"
          onRetry={() => void failed.refetch()}
          retrying={failed.isFetching}
        />
      ) : (
        <>
          <PageSection title="What needs you">
            {todos === null ? (
              <Loading label="Loading what needs you">
                <SkeletonRows rows={3} />
              </Loading>
            ) : (
              <TodoList todos={todos} empty={<p>Answers of companies appear here by themselves.</p>} />
            )}
          </PageSection>
          {sent.length === 0 ? null : (
            <PageSection
              title="Your applications"
              action={
                <TextLink href={paths.applications} tone="quiet" className="text-sm">
                  See all
                </TextLink>
              }
            >
              <ul className="divide-y divide-line border-y border-line">
                {sent.slice(0, SHOWN_APPLICATIONS).map((application) => (
                  <ApplicationRow key={application.id} application={application} />
                ))}
              </ul>
            </PageSection>
          )}
        </>
      )}
    </>
  );
}
