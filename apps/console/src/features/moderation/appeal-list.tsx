import {
  APPEAL_STATUSES,
  DecideAppealInput,
  type AppealRow,
  type AppealStatus,
} from '@nxtgauge/domain/trust';
import { Form, FormActions, RadioField, SubmitButton, TextareaField, useZodForm } from '@nxtgauge/ui/forms';
import { ErrorView, useNow } from '@nxtgauge/ui/app-kit';
import { formatDateTime, formatRelative } from '@nxtgauge/ui/format';
import {
  Badge,
  Button,
  EmptyState,
  Loading,
  Notice,
  Select,
  SkeletonRows,
  TextLink,
  toast,
} from '@nxtgauge/ui/primitives';
import { Scale } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { trpc } from '../shell/api.ts';
import { paths } from '../shell/paths.ts';

const LABELS: Record<AppealStatus, string> = {
  OPEN: 'Waiting',
  UPHELD: 'Decision stays',
  OVERTURNED: 'Overturned',
};
const SUBJECTS: Record<AppealRow['subject'], string> = {
  STRIKE: 'Strike',
  SUSPENSION: 'Suspension',
  REVIEW: 'Hidden review',
};

/** Appeals against strikes, suspensions and hidden reviews: decided by somebody else than the first moderator. */
export function AppealList({
  status,
  onStatus,
}: {
  status: AppealStatus;
  onStatus: (status: AppealStatus) => void;
}): ReactNode {
  const list = trpc.moderation.appeals.useInfiniteQuery(
    { status, limit: 20 },
    { getNextPageParam: (page) => page.nextCursor ?? undefined },
  );
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="mx-auto max-w-3xl px-4 py-4 lg:px-8">
      <div className="mb-4 max-w-56">
        <Select
          aria-label="State"
          value={status}
          onValueChange={(value) => onStatus(value as AppealStatus)}
          options={APPEAL_STATUSES.map((value) => ({ value, label: LABELS[value] }))}
        />
      </div>
      {list.isPending ? (
        <Loading label="Loading the appeals">
          <SkeletonRows rows={4} />
        </Loading>
      ) : list.isError ? (
        <ErrorView error={list.error} what="The appeals" onRetry={() => void list.refetch()} />
      ) : rows.length === 0 ? (
        <EmptyState icon={<Scale />} title={status === 'OPEN' ? 'No appeal waits' : 'Nothing here'}>
          <p>People can contest a strike, a suspension or a hidden review once.</p>
        </EmptyState>
      ) : (
        <ul className="flex flex-col gap-4">
          {rows.map((row) => (
            <Appeal key={row.id} row={row} />
          ))}
        </ul>
      )}
      {list.hasNextPage ? (
        <Button
          className="mt-4"
          variant="quiet"
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          Show more
        </Button>
      ) : null}
    </div>
  );
}

function Appeal({ row }: { row: AppealRow }): ReactNode {
  const now = useNow();
  const [open, setOpen] = useState(false);
  return (
    <li className="rounded-md border border-line bg-paper-raised p-4">
      <p className="flex flex-wrap items-center gap-2 text-sm">
        <Badge size="sm">{SUBJECTS[row.subject]}</Badge>
        <TextLink href={paths.person(row.appellant.userId)}>{row.appellant.name}</TextLink>
        <span className="text-ink-faint">
          {formatRelative(row.at, now)}, first decided by {row.firstDeciderName}
        </span>
      </p>
      <p className="mt-2 text-sm wrap-anywhere text-ink-soft">{row.about}</p>
      <blockquote className="mt-2 border-l-2 border-marigold-edge pl-3 wrap-anywhere whitespace-pre-line">
        {row.statement}
      </blockquote>
      {row.decision ? (
        <p className="mt-3 text-sm">
          <span className="font-medium">
            {LABELS[row.status]}, {row.decision.byName}, {formatDateTime(row.decision.at)}:
          </span>{' '}
          {row.decision.words}
        </p>
      ) : row.blockedBecause ? (
        <Notice tone="sky" title={row.blockedBecause} className="mt-3" />
      ) : open ? (
        <DecideAppeal appealId={row.id} onDone={() => setOpen(false)} />
      ) : (
        <Button size="sm" className="mt-3" onClick={() => setOpen(true)}>
          Decide
        </Button>
      )}
    </li>
  );
}

const AppealForm = DecideAppealInput.pick({ decision: true, words: true });

function DecideAppeal({ appealId, onDone }: { appealId: string; onDone: () => void }): ReactNode {
  const utils = trpc.useUtils();
  const decide = trpc.moderation.decideAppeal.useMutation({ onSettled: () => utils.moderation.invalidate() });
  const form = useZodForm(AppealForm, { defaultValues: { words: '' } });
  return (
    <div className="mt-4 border-t border-line pt-4">
      <Form
        form={form}
        onSubmit={async (values) => {
          await decide.mutateAsync({ appealId, ...values });
          toast.done('Decided');
          onDone();
        }}
      >
        <RadioField
          control={form.control}
          name="decision"
          label="What should happen"
          options={[
            { value: 'UPHOLD', label: 'The decision stays' },
            {
              value: 'OVERTURN',
              label:
                'Overturn it: the strike no longer counts, the suspension ends, or the review is public again',
            },
          ]}
        />
        <TextareaField
          control={form.control}
          name="words"
          label="What the person is told"
          rows={3}
          maxLength={1000}
        />
        <FormActions>
          <Button variant="quiet" onClick={onDone}>
            Not now
          </Button>
          <SubmitButton pendingLabel="Deciding">Decide appeal</SubmitButton>
        </FormActions>
      </Form>
    </div>
  );
}
