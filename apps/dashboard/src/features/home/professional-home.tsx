import { PROFESSIONS } from '@nxtgauge/domain/profiles';
import { ErrorView, PageHeader, PageSection, QueryView, useNow } from '@nxtgauge/ui/app-kit';
import { Button, Loading, SkeletonRows, TextLink } from '@nxtgauge/ui/primitives';
import { Inbox } from 'lucide-react';
import type { ReactNode } from 'react';
import { firstName, useMe } from '../identity/me.tsx';
import { FeedCard } from '../lead-requests/feed-card.tsx';
import type { MyProfileRef } from '../shell/active-role.ts';
import { trpc } from '../../core/api.ts';
import { paths } from '../../core/paths.ts';
import {
  acceptedTodos,
  pendingLines,
  profileTodos,
  requestsToLookInto,
  reviewTodos,
} from './professional-todos.tsx';
import { TodoList } from './todo-list.tsx';

/** Home of a professional: what needs them, what waits for customers, the newest leads. */
export function ProfessionalHome({ profile }: { profile: MyProfileRef }): ReactNode {
  const me = useMe();
  const now = useNow();
  const own = trpc.profiles.myProfile.useQuery({ profileId: profile.id });
  const accepted = trpc.leadRequests.mine.useQuery({ state: 'ACCEPTED' });
  const pending = trpc.leadRequests.mine.useQuery({ state: 'PENDING' });
  const rules = trpc.settings.leadRules.useQuery(undefined, { staleTime: Infinity });
  const finished = requestsToLookInto(accepted.data?.items ?? []);
  const details = trpc.useQueries((t) =>
    finished.map((request) => t.leadRequests.detail({ requestId: request.id })),
  );
  const failed = [accepted, pending].find((query) => query.error && !query.data);
  const waiting = own.isPending || accepted.isPending || details.some((detail) => detail.isPending);
  const todos = [
    ...(own.data ? profileTodos(own.data) : []),
    ...acceptedTodos(accepted.data?.items ?? []),
    ...reviewTodos(details.flatMap((detail) => (detail.data ? [detail.data] : []))),
  ];
  const waits = pending.data?.items ?? [];
  if (failed) {
    return (
      <ErrorView
        error={failed.error}
        what="Your requests"
        onRetry={() => void failed.refetch()}
        retrying={failed.isFetching}
      />
    );
  }
  return (
    <>
      <PageHeader
        title={`Hello, ${firstName(me.fullName)}`}
        description={`${profile.displayName}, ${PROFESSIONS[profile.professionKey].label.toLowerCase()}`}
        actions={
          <Button variant="act" href={paths.openLeads} iconStart={<Inbox />}>
            See open leads
          </Button>
        }
      />
      <PageSection title="What needs you">
        {waiting && todos.length === 0 ? (
          <Loading label="Loading what needs you">
            <SkeletonRows rows={2} />
          </Loading>
        ) : (
          <TodoList todos={todos} empty={<p>Answers of customers appear here by themselves.</p>} />
        )}
      </PageSection>
      {waits.length > 0 ? (
        <PageSection
          title={`Waiting for customers (${waits.length})`}
          action={
            <TextLink href={`${paths.requests}?state=PENDING`} tone="quiet" className="text-sm">
              See all
            </TextLink>
          }
        >
          <TodoList todos={pendingLines(waits.slice(0, 5), rules.data, now)} empty={null} />
        </PageSection>
      ) : null}
      <NewestLeads profile={profile} />
    </>
  );
}

function NewestLeads({ profile }: { profile: MyProfileRef }): ReactNode {
  const now = useNow();
  const feed = trpc.leadRequests.feed.useQuery({ profileId: profile.id, limit: 3 });
  const pricing = trpc.settings.leadPricing.useQuery(undefined, { staleTime: 5 * 60_000 });
  return (
    <PageSection
      title="Newest open leads"
      action={
        <TextLink href={paths.openLeads} tone="quiet" className="text-sm">
          See all
        </TextLink>
      }
    >
      <QueryView
        query={feed}
        what="Open leads"
        size="inline"
        skeleton={<SkeletonRows rows={3} />}
        isEmpty={(page) => page.items.length === 0}
        empty={
          <p className="py-4 text-sm text-ink-soft">
            No lead is open right now. New ones appear here once approved.
          </p>
        }
      >
        {(page) => (
          <ul className="divide-y divide-line border-y border-line">
            {page.items.map((lead) => (
              <FeedCard key={lead.id} lead={lead} profileId={profile.id} policy={pricing.data} now={now} />
            ))}
          </ul>
        )}
      </QueryView>
    </PageSection>
  );
}
