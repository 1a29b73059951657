export * from '../paging/time-cursor.ts';
