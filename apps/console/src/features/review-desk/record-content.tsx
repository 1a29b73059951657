import type { ApprovalDetail } from '@nxtgauge/domain/approvals';
import { Badge, DefinitionList, Diff, Notice } from '@nxtgauge/ui/primitives';
import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

/** What was sent in: the words, for an edit beside what is live, and the pictures; over it what to look at twice. */
export function RecordContent({ record }: { record: ApprovalDetail }): ReactNode {
  const isEdit = record.fields.some((field) => field.before !== null);
  const unchanged = record.fields.filter((field) => field.before === field.after).length;
  return (
    <>
      {record.hints.length > 0 ? (
        <section className="mt-4" aria-label="Look twice">
          <Notice
            tone={record.hints.some(({ level }) => level === 'warn') ? 'brick' : 'sky'}
            title="Look twice"
          >
            <ul className="mt-1 flex flex-col gap-1">
              {record.hints.map(({ level, text }) => (
                <li key={text} className="flex gap-2 wrap-anywhere">
                  {level === 'warn' ? (
                    <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-brick" />
                  ) : (
                    <span
                      aria-hidden="true"
                      className="mt-2 size-1.5 shrink-0 rounded-full bg-ink-faint mx-1.25"
                    />
                  )}
                  {text}
                </li>
              ))}
            </ul>
          </Notice>
        </section>
      ) : null}
      <section className="mt-5" aria-label="What was sent in">
        {isEdit ? (
          <>
            <div className="mb-1 hidden grid-cols-2 gap-6 text-xs font-medium text-ink-faint sm:grid">
              <p>Live now</p>
              <p className="pl-6">Edit</p>
            </div>
            <Diff fields={record.fields.map((field) => ({ id: field.label, ...field }))} />
            {unchanged > 0 ? <Unchanged record={record} /> : null}
          </>
        ) : (
          <DefinitionList
            items={record.fields.map((field) => ({
              id: field.label,
              term: field.label,
              value: <span className="whitespace-pre-line wrap-anywhere">{field.after || 'Not said'}</span>,
            }))}
          />
        )}
      </section>
      <Pictures images={record.images} />
    </>
  );
}

function Unchanged({ record }: { record: ApprovalDetail }): ReactNode {
  const same = record.fields.filter((field) => field.before === field.after);
  return (
    <details className="mt-3 text-sm">
      <summary className="cursor-pointer text-ink-soft">{same.length} fields stayed the same</summary>
      <div className="mt-3">
        <DefinitionList
          items={same.map((field) => ({
            id: field.label,
            term: field.label,
            value: <span className="whitespace-pre-line wrap-anywhere">{field.after || 'Not said'}</span>,
          }))}
        />
      </div>
    </details>
  );
}

const CHANGES = {
  added: { label: 'New', tone: 'leaf' },
  removed: { label: 'Taken out', tone: 'brick' },
} as const;

function Pictures({ images }: { images: ApprovalDetail['images'] }): ReactNode {
  if (images.length === 0) return null;
  return (
    <section className="mt-6" aria-label="Pictures">
      <ul className="grid grid-cols-2 gap-2 sm:grid-cols-4">
        {images.map((image, i) => (
          <li key={`${image.url} ${i}`} className="relative">
            <a href={image.videoUrl ?? `${image.url}?w=1200`} target="_blank" rel="noreferrer">
              <img
                src={image.url === '' ? undefined : `${image.url}?w=320`}
                alt={image.alt}
                loading="lazy"
                className="aspect-[4/3] w-full rounded-md bg-paper-sunk object-cover"
              />
            </a>
            {image.change ? (
              <Badge size="sm" tone={CHANGES[image.change].tone} className="absolute top-1.5 left-1.5">
                {CHANGES[image.change].label}
              </Badge>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
