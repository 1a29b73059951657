export * from './claim-approval.ts';
export * from './decide-approval.ts';
export * from './get-approval.ts';
export * from './list-approvals.ts';
