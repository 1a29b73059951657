import type { SearchMiss } from '@nxtgauge/domain/search';
import { ErrorView } from '@nxtgauge/ui/app-kit';
import { DataTable, type DataColumn } from '@nxtgauge/ui/data-table';
import { formatDateTime } from '@nxtgauge/ui/format';
import { Button, EmptyState } from '@nxtgauge/ui/primitives';
import { SearchCheck } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { trpc } from '../shell/api.ts';
import { expansionLabel } from './words.ts';

/** Searches that found nobody in the last thirty days, the most frequent first; each leads to a new entry. */
export function MissesList({ onTeach }: { onTeach: (words: string) => void }): ReactNode {
  const misses = trpc.searchWords.misses.useQuery({ days: 30 });
  const columns = useMemo<readonly DataColumn<SearchMiss>[]>(
    () => [
      { id: 'words', header: 'Words', cell: (row) => row.words, phone: 'title' },
      {
        id: 'where',
        header: 'Asked for',
        cell: (row) =>
          [row.professionKey && expansionLabel(`profession:${row.professionKey}`), row.placeSlug]
            .filter(Boolean)
            .join(', ') || 'Anybody, anywhere',
      },
      { id: 'searches', header: 'Searches', cell: (row) => row.searches, align: 'end' },
      { id: 'last', header: 'Last', cell: (row) => formatDateTime(row.lastAt) },
      {
        id: 'teach',
        header: '',
        cell: (row) => (
          <Button variant="outline" size="sm" onClick={() => onTeach(row.words)}>
            Explain<span className="sr-only"> {row.words}</span>
          </Button>
        ),
      },
    ],
    [onTeach],
  );
  return (
    <DataTable
      label="Searches that found nobody"
      rows={misses.data?.items}
      columns={columns}
      getRowId={(row) => `${row.words} ${row.professionKey} ${row.placeSlug}`}
      density="dense"
      noun="searches"
      error={
        misses.isError ? (
          <ErrorView error={misses.error} what="The list" onRetry={() => void misses.refetch()} />
        ) : undefined
      }
      empty={
        <EmptyState icon={<SearchCheck />} title="Every search found somebody">
          <p>
            Searches without a result are counted here by their words for thirty days, without who searched.
          </p>
        </EmptyState>
      }
    />
  );
}
