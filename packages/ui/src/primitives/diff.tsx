import type { ReactNode } from 'react';
import { cn } from './cn.ts';
import { wordDiff } from './word-diff.ts';

export type DiffField = { id: string; label: ReactNode; before: string | null; after: string | null };

function Side({
  parts,
  keep,
  empty,
}: {
  parts: ReturnType<typeof wordDiff>;
  keep: 'removed' | 'added';
  empty: boolean;
}): ReactNode {
  if (empty) return <span className="text-ink-faint">Nothing</span>;
  const Mark = keep === 'removed' ? 'del' : 'ins';
  return parts.map((part, index) =>
    part.kind === 'same' ? (
      <span key={index}>{part.text}</span>
    ) : part.kind === keep ? (
      <Mark
        key={index}
        className={cn(
          'rounded-[3px] px-0.5',
          keep === 'removed' ? 'bg-brick-wash text-brick' : 'bg-leaf-wash text-leaf no-underline',
        )}
      >
        {part.text}
      </Mark>
    ) : null,
  );
}

/** Old and new side by side, changed words marked. Fields that stayed the same are left out unless `all`. */
export function Diff({
  fields,
  all = false,
  className,
}: {
  fields: readonly DiffField[];
  all?: boolean;
  className?: string;
}): ReactNode {
  const shown = all ? fields : fields.filter((field) => field.before !== field.after);
  if (shown.length === 0) return <p className="text-sm text-ink-soft">Nothing changed.</p>;
  return (
    <div className={cn('divide-y divide-line border-y border-line text-sm', className)}>
      {shown.map((field) => {
        const before = field.before ?? '';
        const after = field.after ?? '';
        const parts = wordDiff(before, after);
        return (
          <section key={field.id} className="py-3">
            <h3 className="mb-1.5 text-ink-faint">{field.label}</h3>
            <div className="grid gap-x-6 gap-y-2 whitespace-pre-line sm:grid-cols-2">
              <p className="min-w-0 wrap-anywhere">
                <span className="sr-only">Before: </span>
                <Side parts={parts} keep="removed" empty={before === ''} />
              </p>
              <p className="min-w-0 border-line wrap-anywhere sm:border-l sm:pl-6">
                <span className="sr-only">After: </span>
                <Side parts={parts} keep="added" empty={after === ''} />
              </p>
            </div>
          </section>
        );
      })}
    </div>
  );
}
