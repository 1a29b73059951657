import {
  APPLICATION_SOURCES,
  APPLICATION_STATUS_LABELS,
  JOB_APPLICATION_STATUSES,
} from '@nxtgauge/domain/applications';
import type { ApplicationSource, JobApplicationStatus } from '@nxtgauge/domain/applications';
import { LIST_ORDER_LABELS, LIST_ORDERS } from '@nxtgauge/domain/hiring';
import type { ApplicationCard, ListOrder } from '@nxtgauge/domain/hiring';
import { ErrorView, useNow } from '@nxtgauge/ui/app-kit';
import { DataTable, type DataColumn } from '@nxtgauge/ui/data-table';
import { formatDate } from '@nxtgauge/ui/format';
import {
  Badge,
  Button,
  Checkbox,
  EmptyState,
  Field,
  Input,
  Select,
  StatusPill,
  toast,
} from '@nxtgauge/ui/primitives';
import { Download, Search } from 'lucide-react';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { trpc } from '../../core/api.ts';
import { allItems, nextPage } from '../../core/pages.ts';
import { saveFile, SOURCE_LABELS } from './hiring-words.ts';

const columns = (now: Date): DataColumn<ApplicationCard>[] => [
  {
    id: 'name',
    header: 'Applicant',
    phone: 'title',
    cell: (card) => (
      <span className="block min-w-0">
        <span className="block font-medium wrap-anywhere">{card.name}</span>
        <span className="block text-sm font-normal text-ink-faint">{card.position}</span>
      </span>
    ),
  },
  {
    id: 'status',
    header: 'State',
    phone: 'end',
    cell: (card) => <StatusPill>{APPLICATION_STATUS_LABELS[card.status]}</StatusPill>,
  },
  {
    id: 'match',
    header: 'Match',
    align: 'end',
    cell: (card) => (
      <span className="num inline-flex items-center gap-2">
        {card.knockedOut ? <Badge tone="brick">Knock-out</Badge> : null}
        {card.matchScore ?? '–'}
      </span>
    ),
  },
  { id: 'source', header: 'Came by', cell: (card) => SOURCE_LABELS[card.source] },
  {
    id: 'applied',
    header: 'Applied',
    align: 'end',
    cell: (card) => <time dateTime={card.appliedAt}>{formatDate(card.appliedAt, now)}</time>,
  },
];

/** All applications of a job, also those that ended, to search, filter and take along as a file. */
export function ApplicationsList({
  jobId,
  blind,
  hrefOf,
}: {
  jobId: string;
  blind: boolean;
  hrefOf: (applicationId: string) => string;
}): ReactNode {
  const [text, setText] = useState('');
  const [status, setStatus] = useState<JobApplicationStatus | null>(null);
  const [source, setSource] = useState<ApplicationSource | null>(null);
  const [passedOnly, setPassedOnly] = useState(false);
  const [order, setOrder] = useState<ListOrder>('LONGEST_WAITING');
  const now = useNow();
  const utils = trpc.useUtils();
  const wanted = useDeferredValue(text.trim());
  const filters = {
    jobId,
    blind,
    order,
    ...(wanted ? { text: wanted } : {}),
    ...(status ? { status } : {}),
    ...(source ? { source } : {}),
    ...(passedOnly ? { knockedOut: false } : {}),
  };
  const list = trpc.hiring.list.useInfiniteQuery(filters, nextPage);
  const rows = allItems(list.data);
  const save = async () => {
    try {
      saveFile(await utils.hiring.listCsv.fetch(filters, { staleTime: 0 }));
    } catch {
      toast.failed('The file could not be made. Try again.');
    }
  };
  return (
    <>
      <div className="mb-4 grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
        <Field label="Search" hideLabel>
          <Input
            autoFocus
            type="search"
            maxLength={120}
            placeholder="Name or position"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </Field>
        <Select
          aria-label="State"
          options={JOB_APPLICATION_STATUSES.map((value) => ({
            value,
            label: APPLICATION_STATUS_LABELS[value],
          }))}
          value={status}
          onValueChange={setStatus}
          placeholder="Every state"
          clearLabel="Every state"
        />
        <Select
          aria-label="Came by"
          options={APPLICATION_SOURCES.map((value) => ({ value, label: SOURCE_LABELS[value] }))}
          value={source}
          onValueChange={setSource}
          placeholder="Every source"
          clearLabel="Every source"
        />
        <Select
          aria-label="Order"
          options={LIST_ORDERS.map((value) => ({ value, label: LIST_ORDER_LABELS[value] }))}
          value={order}
          onValueChange={(next) => setOrder(next ?? 'LONGEST_WAITING')}
        />
        <Checkbox
          label="Passed every knock-out question"
          checked={passedOnly}
          onCheckedChange={setPassedOnly}
        />
      </div>
      <DataTable
        label="Applications"
        noun="applications"
        rows={rows}
        columns={columns(now)}
        getRowId={(card) => card.id}
        rowHref={(card) => hrefOf(card.id)}
        error={
          list.error && !rows ? (
            <ErrorView
              error={list.error}
              what="The applications"
              onRetry={() => void list.refetch()}
              retrying={list.isFetching}
            />
          ) : undefined
        }
        empty={
          <EmptyState size="inline" icon={<Search />} title="No application fits">
            <p>Take a filter away, or search for fewer letters.</p>
          </EmptyState>
        }
        hasMore={list.hasNextPage}
        loadingMore={list.isFetchingNextPage}
        onLoadMore={() => void list.fetchNextPage()}
      />
      <Button className="mt-4" iconStart={<Download />} onClick={() => void save()}>
        Save as CSV
      </Button>
    </>
  );
}
