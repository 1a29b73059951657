export { mergeCandidates } from './merge-candidates.ts';
