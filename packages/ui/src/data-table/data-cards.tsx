import type { ReactNode } from 'react';
import { Checkbox } from '../primitives/choice.tsx';
import { cn } from '../primitives/cn.ts';
import { AppLink } from '../primitives/link.tsx';
import { phoneParts, type DataColumn } from './columns.ts';

export type CardRow<Row> = { id: string; row: Row; selected: boolean; toggle: (checked: boolean) => void };

/** The same rows on a phone. */
export function DataCards<Row>({
  rows,
  columns,
  label,
  active,
  selectable,
  rowName,
  rowHref,
  onOpen,
}: {
  rows: readonly CardRow<Row>[];
  columns: readonly DataColumn<Row>[];
  label: string;
  active: string | null;
  selectable: boolean;
  rowName: (row: Row) => string;
  rowHref?: (row: Row) => string;
  onOpen?: (row: Row) => void;
}): ReactNode {
  const { title, end, lines } = phoneParts(columns);
  return (
    <ul aria-label={label} className="flex flex-col gap-3">
      {rows.map(({ id, row, selected, toggle }) => (
        <li
          key={id}
          data-row-id={id}
          className={cn(
            'relative rounded-md border border-line bg-paper-raised p-4',
            selected && 'border-ink bg-marigold-wash/40',
            id === active && 'outline-2 outline-focus',
          )}
        >
          <div className="flex items-start gap-3">
            {selectable ? (
              <span className="relative z-1 touch:-my-1.5">
                <Checkbox
                  label={`Select ${rowName(row)}`}
                  hideLabel
                  checked={selected}
                  onCheckedChange={toggle}
                />
              </span>
            ) : null}
            <div className="min-w-0 flex-1 font-medium wrap-anywhere">
              {rowHref ? (
                <AppLink
                  href={rowHref(row)}
                  className="text-ink no-underline after:absolute after:inset-0 after:rounded-md"
                >
                  {title?.cell(row)}
                </AppLink>
              ) : onOpen ? (
                <button
                  type="button"
                  onClick={() => onOpen(row)}
                  className="text-left after:absolute after:inset-0 after:rounded-md"
                >
                  {title?.cell(row)}
                </button>
              ) : (
                title?.cell(row)
              )}
            </div>
            {end ? <div className="relative z-1 shrink-0 text-sm">{end.cell(row)}</div> : null}
          </div>
          {lines.length > 0 ? (
            <dl className="mt-2.5 flex flex-col gap-1.5 text-sm">
              {lines.map((column) => (
                <div key={column.id} className="flex items-baseline justify-between gap-4">
                  <dt className="shrink-0 text-ink-faint">{column.header}</dt>
                  <dd
                    className={cn(
                      'num min-w-0 text-right wrap-anywhere',
                      column.interactive && 'relative z-1',
                    )}
                  >
                    {column.cell(row)}
                  </dd>
                </div>
              ))}
            </dl>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
