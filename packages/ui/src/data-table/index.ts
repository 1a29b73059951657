export type { DataColumn, DataSort } from './columns.ts';
export { DataTable, type DataTableProps } from './data-table.tsx';
export { DataTableSkeleton } from './data-table-skeleton.tsx';
export { nextRow, useRowKeys } from './use-row-keys.ts';
