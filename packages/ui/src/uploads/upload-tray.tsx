import { CircleCheck, CircleX, RotateCw, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatBytes, plural } from '../format/index.ts';
import { Button, IconButton } from '../primitives/button.tsx';
import { cn } from '../primitives/cn.ts';
import type { UploadItem, UploadState } from './upload-queue.ts';

const WORDS: Record<Exclude<UploadState, 'sending' | 'failed'>, string> = {
  waiting: 'Waits for its turn',
  preparing: 'Getting it ready',
  processing: 'Checking and storing',
  pausing: 'The line is busy, trying again',
  done: 'Added',
};

const stateWords = (item: UploadItem) => {
  if (item.state === 'failed') return item.error ?? 'This did not work.';
  return item.state === 'sending' ? `${item.percent ?? 0} % sent` : WORDS[item.state];
};

/** What a person who does not look hears: the count, not every percent. */
function summary(items: readonly UploadItem[]): string {
  const count = (state: UploadState) => items.filter((item) => item.state === state).length;
  const [done, failed] = [count('done'), count('failed')];
  if (items.length === 0) return '';
  const running = items.length - done - failed;
  const parts = [`${done} of ${plural(items.length, 'file', 'files')} added`];
  if (running > 0) parts.push(`${running} on the way`);
  if (failed > 0) parts.push(`${failed} failed`);
  return parts.join(', ');
}

function Bar({ item }: { item: UploadItem }): ReactNode {
  const known = item.state === 'sending';
  return (
    <div
      role="progressbar"
      aria-label={item.name}
      aria-valuemin={0}
      aria-valuemax={100}
      {...(known ? { 'aria-valuenow': item.percent ?? 0 } : {})}
      aria-valuetext={stateWords(item)}
      className="mt-1.5 h-1 w-full overflow-hidden rounded-full bg-line"
    >
      <div
        className={cn(
          'h-full rounded-full bg-marigold-edge transition-[width] duration-200',
          !known && item.state !== 'waiting' && 'animate-breathe',
        )}
        style={{ width: known ? `${item.percent ?? 0}%` : item.state === 'waiting' ? '0' : '33%' }}
      />
    </div>
  );
}

export type UploadTrayProps = {
  items: readonly UploadItem[];
  onCancel: (id: string) => void;
  onRetry: (id: string) => void;
  onClearDone?: () => void;
  className?: string;
};

/** Every file with its own bar, its state in words, its cancel and its retry. */
export function UploadTray({ items, onCancel, onRetry, onClearDone, className }: UploadTrayProps): ReactNode {
  const done = items.filter(({ state }) => state === 'done').length;
  return (
    <div className={cn('min-w-0', className)}>
      <p role="status" className={cn('text-sm text-ink-soft', items.length === 0 && 'sr-only')}>
        {summary(items)}
      </p>
      {items.length > 0 ? (
        <ul aria-label="Uploads" className="divide-y divide-line text-sm">
          {items.map((item) => (
            <li key={item.id} className="flex items-start gap-2 py-2.5">
              <div className="min-w-0 flex-1">
                <p className="flex items-baseline gap-2">
                  <span className="truncate font-medium text-ink">{item.name}</span>
                  <span className="num shrink-0 text-ink-faint">{formatBytes(item.bytes)}</span>
                </p>
                <p
                  className={cn(
                    'flex items-start gap-1.5 text-ink-soft',
                    item.state === 'failed' && 'text-brick',
                    item.state === 'done' && 'text-leaf',
                  )}
                >
                  {item.state === 'done' ? (
                    <CircleCheck aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
                  ) : null}
                  {item.state === 'failed' ? (
                    <CircleX aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
                  ) : null}
                  <span className="num">{stateWords(item)}</span>
                </p>
                {item.state === 'done' || item.state === 'failed' ? null : <Bar item={item} />}
              </div>
              {item.state === 'failed' && item.canRetry ? (
                <IconButton
                  size="sm"
                  label={`Try ${item.name} again`}
                  icon={<RotateCw />}
                  onClick={() => onRetry(item.id)}
                />
              ) : null}
              {item.state === 'done' ? null : (
                <IconButton
                  size="sm"
                  label={item.state === 'failed' ? `Remove ${item.name}` : `Cancel ${item.name}`}
                  icon={<X />}
                  onClick={() => onCancel(item.id)}
                />
              )}
            </li>
          ))}
        </ul>
      ) : null}
      {onClearDone && done > 1 ? (
        <Button variant="quiet" size="sm" onClick={onClearDone}>
          Clear what is added
        </Button>
      ) : null}
    </div>
  );
}
