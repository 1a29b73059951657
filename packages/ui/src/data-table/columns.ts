import {
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
  type ColumnDef,
  type RowSelectionState,
  type SortingState,
} from '@tanstack/react-table';
import type { ReactNode } from 'react';

export type DataColumn<Row> = {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Numbers and money stand right. */
  align?: 'start' | 'end';
  /** Any CSS width: "8rem", "20%". */
  width?: string;
  /** The server can sort by it. */
  sortable?: boolean;
  /** Holds its own buttons or links; keeps them clickable when the whole row is a link. */
  interactive?: boolean;
  /** On a phone's card. `title` heads it (the first column unless another says so), `end` stands right of the title, `line` is name and value, `hidden` is left out. */
  phone?: 'title' | 'end' | 'line' | 'hidden';
};

export type DataSort = { id: string; direction: 'asc' | 'desc' };

export const features = tableFeatures({ rowSelectionFeature, rowSortingFeature });
export type Features = typeof features;

export function toColumnDefs<Row extends object>(
  columns: readonly DataColumn<Row>[],
): ColumnDef<Features, Row>[] {
  return columns.map((column) => ({
    id: column.id,
    // The server sorts; the accessor only tells the table that sorting exists.
    accessorFn: () => column.id,
    header: column.header,
    enableSorting: column.sortable ?? false,
    cell: (context) => column.cell(context.row.original),
  }));
}

export const toSorting = (sort: DataSort | null | undefined): SortingState =>
  sort ? [{ id: sort.id, desc: sort.direction === 'desc' }] : [];

export function fromSorting(sorting: SortingState): DataSort | null {
  const first = sorting[0];
  return first ? { id: first.id, direction: first.desc ? 'desc' : 'asc' } : null;
}

export const toSelection = (ids: readonly string[]): RowSelectionState =>
  Object.fromEntries(ids.map((id) => [id, true as const]));

export const fromSelection = (selection: RowSelectionState): string[] => Object.keys(selection);

/** Which part of a phone's card each column is. */
export function phoneParts<Row>(columns: readonly DataColumn<Row>[]): {
  title: DataColumn<Row> | undefined;
  end: DataColumn<Row> | undefined;
  lines: DataColumn<Row>[];
} {
  const title = columns.find((column) => column.phone === 'title') ?? columns.find((column) => !column.phone);
  const end = columns.find((column) => column.phone === 'end');
  const lines = columns.filter((column) => column !== title && column !== end && column.phone !== 'hidden');
  return { title, end, lines };
}
