export { getThread } from './get-thread.ts';
export { markThreadRead } from './mark-thread-read.ts';
export { sendMessage } from './send-message.ts';
