import { ErrorView, PageHeader, PageSection, useNow } from '@nxtgauge/ui/app-kit';
import { plural } from '@nxtgauge/ui/format';
import { AppLink, Loading, SkeletonRows, TextLink } from '@nxtgauge/ui/primitives';
import type { ReactNode } from 'react';
import { firstName, useMe } from '../identity/me.tsx';
import { LeadStatusPill } from '../leads/lead-status-pill.tsx';
import { PostLeadButton } from '../leads/post-lead-button.tsx';
import { trpc } from '../../core/api.ts';
import { paths } from '../../core/paths.ts';
import { customerTodos, leadsToLookInto } from './customer-todos.tsx';
import { TodoList } from './todo-list.tsx';

const SHOWN_LEADS = 5;

/** Home of a customer: what needs an answer, then the newest leads. */
export function CustomerHome(): ReactNode {
  const me = useMe();
  const now = useNow();
  const leads = trpc.leads.mine.useQuery({ limit: 50 });
  const looked = leadsToLookInto(leads.data?.items ?? [], now);
  const details = trpc.useQueries((t) => looked.map((lead) => t.leads.detail({ leadId: lead.id })));
  const loaded = details.flatMap((detail) => (detail.data ? [detail.data] : []));
  const waiting = leads.isPending || details.some((detail) => detail.isPending);
  const todos = customerTodos(loaded, now);
  return (
    <>
      <PageHeader title={`Hello, ${firstName(me.fullName)}`} actions={<PostLeadButton />} />
      {leads.error && !leads.data ? (
        <ErrorView
          error={leads.error}
          what="Your leads"
          onRetry={() => void leads.refetch()}
          retrying={leads.isFetching}
        />
      ) : (
        <>
          <PageSection title="What needs you">
            {waiting && todos.length === 0 ? (
              <Loading label="Loading what needs you">
                <SkeletonRows rows={3} />
              </Loading>
            ) : (
              <TodoList
                todos={todos}
                empty={
                  <p>
                    {leads.data?.items.length === 0
                      ? 'Post a lead, and professionals come to you. Or look for someone yourself.'
                      : 'New responses and messages appear here by themselves.'}
                  </p>
                }
              />
            )}
          </PageSection>
          {leads.data && leads.data.items.length > 0 ? (
            <PageSection
              title="Your leads"
              action={
                <TextLink href={paths.leads} tone="quiet" className="text-sm">
                  See all
                </TextLink>
              }
            >
              <ul className="divide-y divide-line border-y border-line">
                {leads.data.items.slice(0, SHOWN_LEADS).map((lead) => (
                  <li key={lead.id} className="relative flex items-center gap-4 py-3">
                    <span className="min-w-0 flex-1">
                      <AppLink
                        href={paths.lead(lead.id)}
                        className="block truncate font-medium text-ink no-underline after:absolute after:inset-0 hover:underline"
                      >
                        {lead.title}
                      </AppLink>
                      <span className="num block text-sm text-ink-faint">
                        {lead.status !== 'OPEN'
                          ? lead.placeName
                          : lead.liveRequestCount === 0
                            ? 'No responses yet'
                            : plural(lead.liveRequestCount, 'response')}
                      </span>
                    </span>
                    <LeadStatusPill lead={lead} />
                  </li>
                ))}
              </ul>
            </PageSection>
          ) : null}
        </>
      )}
    </>
  );
}
