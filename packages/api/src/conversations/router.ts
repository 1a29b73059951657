import {
  MarkThreadReadInput,
  SendMessageInput,
  Thread,
  ThreadInput,
  ThreadMessage,
} from '@nxtgauge/domain/conversations';
import { Done } from '@nxtgauge/domain/identity';
import * as conversations from '@nxtgauge/services/conversations';
import { router, signedIn } from '../core/index.ts';

export const conversationsRouter = router({
  thread: signedIn()
    .input(ThreadInput)
    .output(Thread)
    .query(({ ctx, input }) => conversations.getThread(ctx.svc, input)),
  send: signedIn()
    .input(SendMessageInput)
    .output(ThreadMessage)
    .mutation(({ ctx, input }) => conversations.sendMessage(ctx.svc, input)),
  markRead: signedIn()
    .input(MarkThreadReadInput)
    .output(Done)
    .mutation(({ ctx, input }) => conversations.markThreadRead(ctx.svc, input)),
});
