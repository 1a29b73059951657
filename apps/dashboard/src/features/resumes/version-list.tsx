import type { ResumeFacts } from '@nxtgauge/domain/resumes';
import { useNow } from '@nxtgauge/ui/app-kit';
import { formatBytes, formatDateTime, plural } from '@nxtgauge/ui/format';
import { Badge, Button, cn, LoadMore, Progress } from '@nxtgauge/ui/primitives';
import { Download, RotateCcw, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { paths } from '../../core/paths.ts';
import { useResumeActs } from './use-resume-acts.ts';

/** Versions, newest first; those on their way show how far they are, those that failed say why. */
export function VersionList({
  rows,
  openId,
  blind,
  mayChange,
  onOpen,
  hasMore,
  onLoadMore,
}: {
  rows: readonly ResumeFacts[];
  openId: string | null;
  blind: boolean;
  mayChange: boolean;
  onOpen: (resumeId: string) => void;
  hasMore: boolean;
  onLoadMore: () => void;
}): ReactNode {
  return (
    <div>
      <h2 className="mb-2 text-base font-semibold">{plural(rows.length, 'version')}</h2>
      <ul className="divide-y divide-line border-y border-line">
        {rows.map((row) => (
          <li key={row.id} className={cn('px-2 py-3', row.id === openId && 'bg-paper-sunk')}>
            <VersionRow
              row={row}
              open={row.id === openId}
              blind={blind}
              mayChange={mayChange}
              onOpen={onOpen}
            />
          </li>
        ))}
      </ul>
      <LoadMore hasMore={hasMore} noun="versions" onLoadMore={onLoadMore} />
    </div>
  );
}

function VersionRow({
  row,
  open,
  blind,
  mayChange,
  onOpen,
}: {
  row: ResumeFacts;
  open: boolean;
  blind: boolean;
  mayChange: boolean;
  onOpen: (resumeId: string) => void;
}): ReactNode {
  const now = useNow();
  const { retry, cancel } = useResumeActs(row);
  const facts = [
    formatBytes(row.byteSize),
    row.pageCount === null ? null : plural(row.pageCount, 'page'),
    row.wordCount === null ? null : plural(row.wordCount, 'word'),
  ].filter((fact) => fact !== null);
  return (
    <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
      <div className="min-w-0 flex-1 basis-48">
        <p className="flex flex-wrap items-center gap-2">
          <span className="font-medium">Version {row.versionNumber}</span>
          {row.cameWithApplication ? <Badge size="sm">As applied</Badge> : null}
        </p>
        <p className="text-sm text-ink-soft wrap-anywhere">
          {blind ? '' : `${row.fileName}, `}
          {facts.join(', ')}
        </p>
        <p className="text-sm text-ink-faint">
          {formatDateTime(row.uploadedAt, now)}
          {blind ? '' : `, by ${row.uploadedByName}`}
        </p>
        {row.status === 'pending' || row.status === 'processing' ? (
          <Progress value={row.progress} label="Reading" className="mt-2" />
        ) : null}
        {row.status === 'error' ? (
          <p className="mt-1 text-sm text-brick wrap-anywhere">{row.errorMessage}</p>
        ) : null}
      </div>
      <div className="flex flex-wrap gap-2">
        {row.status === 'completed' && !open ? (
          <Button size="sm" onClick={() => onOpen(row.id)} aria-label={`Open version ${row.versionNumber}`}>
            Open
          </Button>
        ) : null}
        {row.status === 'error' && mayChange ? (
          <Button
            size="sm"
            iconStart={<RotateCcw />}
            loading={retry.isPending}
            onClick={() => retry.mutate({ resumeId: row.id })}
          >
            Try again
          </Button>
        ) : null}
        {row.status !== 'completed' && mayChange ? (
          <Button
            size="sm"
            iconStart={<X />}
            loading={cancel.isPending}
            onClick={() => cancel.mutate({ resumeId: row.id })}
          >
            {row.status === 'error' ? 'Remove' : 'Cancel'}
          </Button>
        ) : null}
        {blind ? null : (
          <a
            href={paths.resumeFile(row.id)}
            download
            className="inline-flex h-8 items-center gap-1.5 rounded-md border border-line-strong px-2.5 text-sm hover:border-ink touch:h-10 [&_svg]:size-4"
            aria-label={`File of version ${row.versionNumber}`}
          >
            <Download aria-hidden="true" />
            File
          </a>
        )}
      </div>
    </div>
  );
}
