import { z } from 'zod';
import { pageOf, PageInput } from '../paging/index.ts';
import { Id, prose } from '../text/index.ts';

export const ThreadInput = PageInput.extend({ requestId: Id });
export const ThreadMessage = z.object({
  id: z.uuid(),
  body: z.string(),
  mine: z.boolean(),
  at: z.string(),
  read: z.boolean(),
});
export type ThreadMessage = z.infer<typeof ThreadMessage>;
/** Newest first. `otherName` is masked until acceptance. */
export const Thread = pageOf(ThreadMessage).extend({
  otherName: z.string(),
  /** Contact data may be written only once the request is accepted. */
  contactAllowed: z.boolean(),
  canWrite: z.boolean(),
});
/** Whether the text may carry contact data depends on the request, so the verb checks it. */
export const SendMessageInput = z.strictObject({ requestId: Id, body: prose(2000, 1) });
export const MarkThreadReadInput = z.strictObject({ requestId: Id });
