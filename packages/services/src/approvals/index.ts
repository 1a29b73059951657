export * from './submit-for-approval.ts';
