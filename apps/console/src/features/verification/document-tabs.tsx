import type { ReviewedDocument } from '@nxtgauge/domain/verification';
import { cn } from '@nxtgauge/ui/primitives';
import { Check, Clock, X } from 'lucide-react';
import type { ReactNode } from 'react';

const ICONS = { PENDING: Clock, APPROVED: Check, REJECTED: X };
const WORDS = { PENDING: 'to decide', APPROVED: 'approved', REJECTED: 'refused' };

/** The documents of a check, what waits first. */
export function DocumentTabs({
  documents,
  current,
  onChoose,
}: {
  documents: readonly ReviewedDocument[];
  current: string;
  onChoose: (documentId: string) => void;
}): ReactNode {
  return (
    <ul className="mb-2 flex flex-wrap gap-1" aria-label="Documents">
      {documents.map((document) => {
        const Icon = ICONS[document.status];
        return (
          <li key={document.id}>
            <button
              type="button"
              aria-pressed={document.id === current}
              onClick={() => onChoose(document.id)}
              className={cn(
                'flex min-h-9 items-center gap-1.5 rounded-md border px-2.5 text-sm',
                document.id === current
                  ? 'border-ink bg-paper-raised font-medium'
                  : 'border-line text-ink-soft hover:bg-ink/5',
              )}
            >
              <Icon
                aria-hidden="true"
                className={cn(
                  'size-4',
                  document.status === 'APPROVED' && 'text-leaf',
                  document.status === 'REJECTED' && 'text-brick',
                )}
              />
              {document.label}
              <span className="sr-only">, {WORDS[document.status]}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
