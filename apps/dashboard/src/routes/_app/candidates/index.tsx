import { CANDIDATE_SOURCES, CANDIDATE_STATUSES } from '@nxtgauge/domain/candidates';
import type { CandidateListItem } from '@nxtgauge/domain/candidates';
import { ErrorView, PageHeader } from '@nxtgauge/ui/app-kit';
import { DataTable, type DataColumn } from '@nxtgauge/ui/data-table';
import { formatDate, plural } from '@nxtgauge/ui/format';
import { Badge, EmptyState, Input, Select, Switch, TabNav } from '@nxtgauge/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { Search, UsersRound } from 'lucide-react';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { trpc } from '../../../core/api.ts';
import { allItems, nextPage } from '../../../core/pages.ts';
import { paths } from '../../../core/paths.ts';
import { usePageTitle } from '../../../core/use-page-title.ts';
import {
  CANDIDATE_SOURCE_WORDS,
  CANDIDATE_STATUS_WORDS,
} from '../../../features/candidates/candidate-words.ts';
import { NewCandidate } from '../../../features/candidates/new-candidate.tsx';

const CandidatesSearch = z.object({
  q: z.string().max(120).optional().catch(undefined),
  status: z.enum(CANDIDATE_STATUSES).optional().catch(undefined),
  source: z.enum(CANDIDATE_SOURCES).optional().catch(undefined),
  tag: z.string().max(30).optional().catch(undefined),
  mine: z.boolean().optional().catch(undefined),
});

export const Route = createFileRoute('/_app/candidates/')({
  validateSearch: CandidatesSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => void context.utils.candidates.list.prefetchInfinite(deps),
  component: CandidatesPage,
});

const columns: DataColumn<CandidateListItem>[] = [
  {
    id: 'name',
    header: 'Candidate',
    phone: 'title',
    width: '34%',
    cell: (one) => (
      <span className="block min-w-0">
        <span className="block font-medium wrap-anywhere">{one.name}</span>
        <span className="block text-sm font-normal text-ink-faint wrap-anywhere">
          {[one.currentPosition, one.currentCompany].filter(Boolean).join(', ') ||
            one.email ||
            'Nothing more yet'}
        </span>
      </span>
    ),
  },
  {
    id: 'resumes',
    header: 'Résumés',
    phone: 'end',
    cell: (one) =>
      one.resumeCount === 0 ? (
        <span className="text-ink-faint">None</span>
      ) : (
        <span className="num">{plural(one.resumeCount, 'version')}</span>
      ),
  },
  {
    id: 'pipeline',
    header: 'In the pipeline of',
    cell: (one) =>
      one.inPipelineOf.length === 0 ? (
        <span className="text-ink-faint">No job</span>
      ) : (
        <span className="wrap-anywhere">
          {one.inPipelineOf[0]}
          {one.inPipelineOf.length > 1 ? ` and ${one.inPipelineOf.length - 1} more` : ''}
        </span>
      ),
  },
  {
    id: 'people',
    header: 'Assigned',
    cell: (one) => (
      <span className="wrap-anywhere">{one.assignees.map(({ name }) => name).join(', ') || 'Nobody'}</span>
    ),
  },
  {
    id: 'tags',
    header: 'Tags',
    cell: (one) =>
      one.tags.length === 0 ? (
        <span className="text-ink-faint">None</span>
      ) : (
        <span className="flex flex-wrap gap-1">
          {one.tags.slice(0, 3).map((tag) => (
            <Badge key={tag} size="sm">
              {tag}
            </Badge>
          ))}
        </span>
      ),
  },
  {
    id: 'since',
    header: 'Since',
    align: 'end',
    cell: (one) => <time dateTime={one.createdAt}>{formatDate(one.createdAt, new Date())}</time>,
  },
];

const sourceOptions = CANDIDATE_SOURCES.map((value) => ({ value, label: CANDIDATE_SOURCE_WORDS[value] }));
const TYPING_MS = 250;

function CandidatesPage() {
  usePageTitle('Candidates');
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const change = (next: Partial<z.infer<typeof CandidatesSearch>>) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true, resetScroll: false });
  const [typed, setTyped] = useState(search.q ?? '');
  useEffect(() => {
    const timer = setTimeout(() => {
      if (typed !== (search.q ?? '')) change({ q: typed || undefined });
    }, TYPING_MS);
    return () => clearTimeout(timer);
  });
  const candidates = trpc.candidates.list.useInfiniteQuery(search, nextPage);
  const rows = allItems(candidates.data);
  const total = candidates.data?.pages[0]?.total;
  const status = search.status ?? 'active';
  const isFiltered = Boolean(search.q || search.source || search.tag || search.mine);
  return (
    <>
      <PageHeader
        title="Candidates"
        description="Everybody your company knows, from applications, uploads and referrals."
        actions={<NewCandidate />}
      />
      <TabNav
        label="Candidates by state"
        items={CANDIDATE_STATUSES.map((value) => ({
          href: `${paths.companyCandidates}?status=${value}`,
          label: CANDIDATE_STATUS_WORDS[value].label,
        }))}
        current={`${paths.companyCandidates}?status=${status}`}
      />
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <div className="w-full sm:w-72">
          <Input
            type="search"
            aria-label="Search candidates"
            placeholder="Name, position or whole e-mail"
            prefix={<Search aria-hidden="true" className="size-4" />}
            value={typed}
            maxLength={120}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
        <Select
          aria-label="Known from"
          options={sourceOptions}
          value={search.source ?? null}
          placeholder="From anywhere"
          clearLabel="From anywhere"
          onValueChange={(source) => change({ source: source ?? undefined })}
          className="sm:w-48"
        />
        <Switch
          label="Assigned to me"
          checked={search.mine === true}
          onCheckedChange={(mine) => change({ mine: mine || undefined })}
        />
        <p role="status" className="num ml-auto text-sm text-ink-faint">
          {total === undefined ? '' : plural(total, 'candidate')}
        </p>
      </div>
      <DataTable
        className="mt-4"
        label="Candidates"
        noun="candidates"
        rows={rows}
        columns={columns}
        keyboard
        getRowId={(one) => one.id}
        rowName={(one) => one.name}
        rowHref={(one) => paths.companyCandidate(one.id)}
        error={
          candidates.error && !rows ? (
            <ErrorView
              error={candidates.error}
              what="Your candidates"
              onRetry={() => void candidates.refetch()}
              retrying={candidates.isFetching}
            />
          ) : undefined
        }
        empty={
          isFiltered ? (
            <EmptyState size="inline" icon={<Search />} title="Nobody fits this">
              <p>Search for fewer words, or take a filter away.</p>
            </EmptyState>
          ) : status === 'active' ? (
            <EmptyState icon={<UsersRound />} title="No candidates yet" action={<NewCandidate />}>
              <p>Whoever applies to your jobs appears here. You can also add people whom you know.</p>
            </EmptyState>
          ) : (
            <EmptyState size="inline" icon={<UsersRound />} title="Nobody is here">
              <p>Look under “Active”.</p>
            </EmptyState>
          )
        }
        hasMore={candidates.hasNextPage}
        loadingMore={candidates.isFetchingNextPage}
        onLoadMore={() => void candidates.fetchNextPage()}
      />
    </>
  );
}
