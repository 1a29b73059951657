import { Done } from '@nxtgauge/domain/identity';
import { MarkNoticeReadInput, NoticePage, NoticesInput, UnreadCount } from '@nxtgauge/domain/notifications';
import { NoInput } from '@nxtgauge/domain/text';
import * as notifications from '@nxtgauge/services/notifications';
import { router, signedIn } from '../core/index.ts';

export const notificationsRouter = router({
  list: signedIn()
    .input(NoticesInput)
    .output(NoticePage)
    .query(({ ctx, input }) => notifications.listNotices(ctx.svc, input)),
  unread: signedIn()
    .input(NoInput)
    .output(UnreadCount)
    .query(({ ctx }) => notifications.countUnread(ctx.svc)),
  markRead: signedIn()
    .input(MarkNoticeReadInput)
    .output(Done)
    .mutation(({ ctx, input }) => notifications.markNoticeRead(ctx.svc, input)),
  markAllRead: signedIn()
    .input(NoInput)
    .output(Done)
    .mutation(({ ctx }) => notifications.markAllRead(ctx.svc)),
});
