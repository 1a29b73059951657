import { BUILT_IN_VIEWS } from '@nxtgauge/domain/approvals';
import { SplitView } from '@nxtgauge/ui/app-kit';
import { createFileRoute } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { ApprovalList } from '../../features/review-desk/approval-list.tsx';
import { ApprovalRecord } from '../../features/review-desk/approval-record.tsx';
import { filtersOf, InboxSearch, searchOf } from '../../features/review-desk/inbox-search.ts';
import { neighbourOf, useInbox, useSelection } from '../../features/review-desk/use-inbox.ts';
import { trpc } from '../../features/shell/api.ts';
import { usePageCommands } from '../../features/shell/page-commands.ts';

export const Route = createFileRoute('/_desk/approvals')({
  validateSearch: InboxSearch,
  component: Approvals,
});

function Approvals() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const filters = useMemo(() => filtersOf(search), [search]);
  const inbox = useInbox(filters);
  const selection = useSelection(inbox.rows);
  const go = (next: InboxSearch) => void navigate({ search: next, replace: true });
  const open = (id: string | undefined) => go({ ...search, id });
  usePageCommands(
    useMemo(
      () => ({
        label: 'Approvals',
        items: BUILT_IN_VIEWS.map(({ key, name, filters: wanted }) => ({
          id: `approvals-${key}`,
          label: name,
          keywords: ['inbox', 'view', 'approvals'],
          run: () => void navigate({ search: searchOf(wanted), replace: true }),
        })),
      }),
      [navigate],
    ),
  );
  const { id } = search;
  const next = id === undefined ? undefined : neighbourOf(inbox.rows, id);
  const utils = trpc.useUtils();
  useEffect(() => {
    // What opens after the decision is there already.
    if (next !== undefined) void utils.reviewDesk.detail.prefetch({ approvalId: next });
  }, [next, utils]);
  return (
    <>
      <title>Approvals · Nxtgauge console</title>
      <h1 className="sr-only">Approvals</h1>
      <SplitView
        listLabel="Approvals"
        list={
          <ApprovalList
            inbox={inbox}
            filters={filters}
            search={search}
            selection={selection}
            onSearch={(change) => go({ ...search, ...change, id: undefined })}
            onView={(next) => go(searchOf(next))}
            onOpen={open}
          />
        }
        record={
          id ? (
            <ApprovalRecord
              key={id}
              approvalId={id}
              onClose={() => open(undefined)}
              onDecided={() => open(next)}
            />
          ) : null
        }
      />
    </>
  );
}
