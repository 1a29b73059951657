export * from './time-cursor.ts';
