export * from './appeal-approval.ts';
export * from './approval-content-changed.ts';
export * from './decide-revision.ts';
export * from './inbox-facets.ts';
export * from './own-approval.ts';
export * from './submit-for-approval.ts';
export * from './subjects.ts';
