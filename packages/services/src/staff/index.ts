export * from './find-people.ts';
export * from './get-person.ts';
export * from './get-user-ledger.ts';
