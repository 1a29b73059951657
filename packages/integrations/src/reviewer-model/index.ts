export { openAiCompatibleReviewer } from './openai-compatible.ts';
