export * from './board.ts';
export * from './csv.ts';
export * from './reasons.ts';
export * from './reports.ts';
export * from './sheet.ts';
export * from './talks.ts';
