export * from './contracts.ts';
export { answerPasses } from './inputs.ts';
export type { AnswerValue, MatchInput, MatchJob, MatchPerson, MatchQuestion } from './inputs.ts';
export { matchJob } from './match-job.ts';
