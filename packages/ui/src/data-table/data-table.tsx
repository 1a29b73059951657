import { useTable } from '@tanstack/react-table';
import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import { LoadMore } from '../primitives/breadcrumbs.tsx';
import { Checkbox } from '../primitives/choice.tsx';
import { cn } from '../primitives/cn.ts';
import { AppLink } from '../primitives/link.tsx';
import { EmptyState } from '../primitives/states.tsx';
import { useIsWide } from '../primitives/use-media-query.ts';
import {
  features,
  fromSelection,
  fromSorting,
  toColumnDefs,
  toSelection,
  toSorting,
  type DataColumn,
  type DataSort,
} from './columns.ts';
import { DataCards } from './data-cards.tsx';
import { DataTableSkeleton } from './data-table-skeleton.tsx';
import { useRowKeys } from './use-row-keys.ts';

export type DataTableProps<Row extends object> = {
  /** Says what is listed, for screen readers: "Your requests". */
  label: string;
  /** undefined while the first page loads. Keep the array stable between renders. */
  rows: readonly Row[] | undefined;
  /** Declare them outside the component or in `useMemo`. */
  columns: readonly DataColumn<Row>[];
  getRowId: (row: Row) => string;
  /** Read for "Select …"; the id unless given. */
  rowName?: (row: Row) => string;
  /** Makes the whole row a link. */
  rowHref?: (row: Row) => string;
  /** Makes the whole row a button. */
  onOpen?: (row: Row) => void;
  empty?: ReactNode;
  /** Shown instead of rows: an `ErrorView`. */
  error?: ReactNode;
  /** Keyset paging. */
  hasMore?: boolean;
  loadingMore?: boolean;
  onLoadMore?: () => void;
  /** Plural of what is listed, for "Show more leads". */
  noun?: string;
  sort?: DataSort | null;
  onSortChange?: (sort: DataSort | null) => void;
  /** Ids; with `onSelectedChange` every row gets a checkbox. */
  selected?: readonly string[];
  onSelectedChange?: (ids: string[]) => void;
  /** j/k move, Enter opens, x selects. One table per page may have it. */
  keyboard?: boolean;
  /** The marked row; leave both out and the table keeps it itself. */
  activeId?: string | null;
  onActiveChange?: (id: string) => void;
  density?: 'cosy' | 'dense';
  className?: string;
};

const NONE: readonly never[] = [];

export function DataTable<Row extends object>(props: DataTableProps<Row>): ReactNode {
  const wide = useIsWide();
  const {
    label,
    columns,
    rows,
    error,
    empty,
    hasMore = false,
    onLoadMore,
    noun = 'results',
    className,
  } = props;
  if (error) return <div className={className}>{error}</div>;
  if (rows === undefined) {
    return (
      <div className={className}>
        <DataTableSkeleton columns={columns} wide={wide} label={label.toLowerCase()} />
      </div>
    );
  }
  if (rows.length === 0) {
    return <div className={className}>{empty ?? <EmptyState size="inline" title={`No ${noun} here`} />}</div>;
  }
  return (
    <div className={className}>
      <Rows {...props} rows={rows} wide={wide} />
      {onLoadMore ? (
        <LoadMore
          hasMore={hasMore}
          loading={props.loadingMore}
          onLoadMore={onLoadMore}
          shown={rows.length}
          noun={noun}
        />
      ) : null}
    </div>
  );
}

type RowsProps<Row extends object> = DataTableProps<Row> & { rows: readonly Row[]; wide: boolean };

function Rows<Row extends object>(props: RowsProps<Row>): ReactNode {
  const { columns, rows, getRowId, rowHref, onOpen, onSelectedChange, wide, density = 'cosy' } = props;
  const [innerActive, setInnerActive] = useState<string | null>(null);
  const active = props.activeId === undefined ? innerActive : props.activeId;
  const selectable = onSelectedChange !== undefined;
  const selected = props.selected ?? NONE;
  const rowName = props.rowName ?? getRowId;

  const columnDefs = useMemo(() => toColumnDefs(columns), [columns]);
  const sorting = useMemo(() => toSorting(props.sort), [props.sort]);
  const rowSelection = useMemo(() => toSelection(selected), [selected]);

  const table = useTable({
    features,
    columns: columnDefs,
    data: rows,
    getRowId,
    manualSorting: true,
    enableMultiSort: false,
    state: { sorting, rowSelection },
    onSortingChange: (update) =>
      props.onSortChange?.(fromSorting(typeof update === 'function' ? update(sorting) : update)),
    onRowSelectionChange: (update) =>
      onSelectedChange?.(fromSelection(typeof update === 'function' ? update(rowSelection) : update)),
  });

  const tableRows = table.getRowModel().rows;
  const open = (id: string) => {
    const row = tableRows.find((candidate) => candidate.id === id);
    if (!row) return;
    if (onOpen) onOpen(row.original);
    else around.current?.querySelector<HTMLElement>(`[data-row-id="${CSS.escape(id)}"] a`)?.click();
  };
  const around = useRowKeys({
    enabled: props.keyboard ?? false,
    ids: tableRows.map((row) => row.id),
    active,
    onActive: (id) => {
      setInnerActive(id);
      props.onActiveChange?.(id);
    },
    onOpen: rowHref || onOpen ? open : undefined,
    onToggle: selectable ? (id) => table.getRow(id).toggleSelected() : undefined,
  });

  if (!wide) {
    return (
      <div ref={around}>
        <DataCards
          rows={tableRows.map((row) => ({
            id: row.id,
            row: row.original,
            selected: row.getIsSelected(),
            toggle: (checked) => row.toggleSelected(checked),
          }))}
          columns={columns}
          label={props.label}
          active={active}
          selectable={selectable}
          rowName={rowName}
          rowHref={rowHref}
          onOpen={onOpen}
        />
      </div>
    );
  }

  const pad = density === 'dense' ? 'px-3 py-1.5' : 'px-3 py-3';
  return (
    <div ref={around} className="overflow-x-auto">
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{props.label}</caption>
        <thead>
          <tr className="border-b border-line-strong/60 text-left text-ink-faint">
            {selectable ? (
              <th scope="col" className="w-10 px-3 py-2">
                <Checkbox
                  label="Select all shown"
                  hideLabel
                  checked={table.getIsAllRowsSelected()}
                  indeterminate={!table.getIsAllRowsSelected() && selected.length > 0}
                  onCheckedChange={(checked) => table.toggleAllRowsSelected(checked)}
                />
              </th>
            ) : null}
            {table.getHeaderGroups()[0]?.headers.map((header, index) => {
              const column = columns[index];
              const direction = header.column.getIsSorted();
              const end = column?.align === 'end';
              return (
                <th
                  key={header.id}
                  scope="col"
                  aria-sort={
                    direction === 'asc' ? 'ascending' : direction === 'desc' ? 'descending' : undefined
                  }
                  style={column?.width ? { width: column.width } : undefined}
                  className={cn('px-3 py-2 font-normal whitespace-nowrap', end && 'text-right')}
                >
                  {header.column.getCanSort() ? (
                    <button
                      type="button"
                      onClick={header.column.getToggleSortingHandler()}
                      className="inline-flex items-center gap-1 rounded-sm hover:text-ink [&_svg]:size-3.5"
                    >
                      {column?.header}
                      {direction === 'asc' ? (
                        <ArrowUp />
                      ) : direction === 'desc' ? (
                        <ArrowDown />
                      ) : (
                        <ArrowUpDown />
                      )}
                    </button>
                  ) : (
                    column?.header
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {tableRows.map((row) => (
            <tr
              key={row.id}
              data-row-id={row.id}
              className={cn(
                'relative border-b border-line transition-colors',
                (rowHref || onOpen) && 'hover:bg-ink/4',
                row.getIsSelected() && 'bg-marigold-wash/50',
                row.id === active && 'bg-ink/4 shadow-[inset_3px_0_0_var(--nx-focus)]',
              )}
            >
              {selectable ? (
                <td className={cn('relative z-1', pad)}>
                  <Checkbox
                    label={`Select ${rowName(row.original)}`}
                    hideLabel
                    checked={row.getIsSelected()}
                    onCheckedChange={(checked) => row.toggleSelected(checked)}
                  />
                </td>
              ) : null}
              {row.getAllCells().map((cell, index) => {
                const column = columns[index];
                const first = index === 0;
                const content = <table.FlexRender cell={cell} />;
                return (
                  <td
                    key={cell.id}
                    className={cn(
                      pad,
                      'align-middle',
                      column?.align === 'end' && 'text-right whitespace-nowrap',
                      column?.interactive && 'relative z-1',
                    )}
                  >
                    {first && rowHref ? (
                      <AppLink
                        href={rowHref(row.original)}
                        className="text-ink no-underline after:absolute after:inset-0"
                      >
                        {content}
                      </AppLink>
                    ) : first && onOpen ? (
                      <button
                        type="button"
                        onClick={() => onOpen(row.original)}
                        className="text-left after:absolute after:inset-0"
                      >
                        {content}
                      </button>
                    ) : (
                      content
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
