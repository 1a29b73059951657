import { z } from 'zod';
import { PageInput, pageOf } from '../paging/index.ts';
import { Id } from '../text/index.ts';

export * from './events.ts';

export const Notice = z.object({
  id: z.uuid(),
  eventKey: z.string(),
  title: z.string(),
  body: z.string(),
  linkPath: z.string().nullable(),
  read: z.boolean(),
  at: z.string(),
});
export type Notice = z.infer<typeof Notice>;
export const NoticesInput = PageInput;
export const NoticePage = pageOf(Notice).extend({ unread: z.int() });
export const MarkNoticeReadInput = z.strictObject({ noticeId: Id });
export const UnreadCount = z.object({ unread: z.int() });

/** What changed, so that open screens fetch it again. Ids only: the data comes through its own procedure. */
export const LIVE_TOPICS = [
  'lead',
  'lead_request',
  'wallet',
  'notification',
  'message',
  'review',
  'profile',
  'approval',
  'company',
  'job',
  'application',
  'candidate',
  'resume',
] as const;
export type LiveTopic = (typeof LIVE_TOPICS)[number];
export const LiveEvent = z.object({ topic: z.enum(LIVE_TOPICS), entityId: z.uuid() });
export type LiveEvent = z.infer<typeof LiveEvent>;
export const LiveInput = z.strictObject({ lastEventId: z.string().max(30).regex(/^\d*$/u).nullish() });
