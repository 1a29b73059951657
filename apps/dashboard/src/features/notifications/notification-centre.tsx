import type { Notice as NoticeItem } from '@nxtgauge/domain/notifications';
import { indianDay } from '@nxtgauge/domain/time';
import { QueryView, useNow } from '@nxtgauge/ui/app-kit';
import { formatTime, formatWeekday } from '@nxtgauge/ui/format';
import {
  AppLink,
  Button,
  cn,
  EmptyState,
  IconButton,
  LoadMore,
  Sheet,
  SkeletonRows,
} from '@nxtgauge/ui/primitives';
import { Bell, Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { allItems } from '../../core/pages.ts';
import { paths } from '../../core/paths.ts';
import { useMarkAllNoticesRead, useMarkNoticeRead, useNotices } from './use-notices.ts';

const DAY_MS = 86_400_000;

function dayLabel(day: string, now: Date): string {
  if (day === indianDay(now)) return 'Today';
  if (day === indianDay(new Date(now.getTime() - DAY_MS))) return 'Yesterday';
  return formatWeekday(day, now);
}

/** Everything the person was told, by day. A sheet over the page, so that one can come back to what one did. */
export function NotificationCentre({ open, onClose }: { open: boolean; onClose: () => void }): ReactNode {
  const notices = useNotices(open);
  const markAll = useMarkAllNoticesRead();
  const items = allItems(notices.data);
  const anyUnread = items?.some((item) => !item.read) ?? false;
  return (
    <Sheet
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      title="Notifications"
      footer={
        anyUnread ? (
          <Button onClick={() => markAll.mutate()} loading={markAll.isPending} loadingLabel="Marking as read">
            Mark all as read
          </Button>
        ) : undefined
      }
    >
      <QueryView
        query={{ ...notices, data: items }}
        what="Your notifications"
        size="inline"
        skeleton={<SkeletonRows rows={6} />}
        isEmpty={(list) => list.length === 0}
        empty={
          <EmptyState size="inline" icon={<Bell />} title="Nothing yet">
            <p>Responses, messages, coins that come back: you will read about them here.</p>
          </EmptyState>
        }
      >
        {(list) => (
          <>
            <NoticeDays items={list} />
            <LoadMore
              hasMore={notices.hasNextPage}
              loading={notices.isFetchingNextPage}
              onLoadMore={() => void notices.fetchNextPage()}
              noun="notifications"
            />
          </>
        )}
      </QueryView>
    </Sheet>
  );
}

function NoticeDays({ items }: { items: NoticeItem[] }): ReactNode {
  const now = useNow();
  const days = Map.groupBy(items, (item) => indianDay(new Date(item.at)));
  return (
    <div className="flex flex-col gap-5">
      {[...days].map(([day, notices]) => (
        <section key={day}>
          <h3 className="border-b border-line pb-1.5 text-sm font-medium text-ink-faint">
            {dayLabel(day, now)}
          </h3>
          <ul className="divide-y divide-line">
            {notices.map((notice) => (
              <NoticeRow key={notice.id} notice={notice} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function NoticeRow({ notice }: { notice: NoticeItem }): ReactNode {
  const markRead = useMarkNoticeRead();
  return (
    <li className="relative flex gap-3 py-3">
      <span
        aria-hidden="true"
        className={cn(
          'mt-1.5 size-2 shrink-0 rounded-full',
          notice.read ? 'bg-transparent' : 'bg-marigold-edge',
        )}
      />
      <div className="min-w-0 flex-1">
        <p className="flex items-baseline justify-between gap-3">
          <AppLink
            href={notice.linkPath ?? paths.home}
            onClick={() => {
              if (!notice.read) markRead.mutate({ noticeId: notice.id });
            }}
            className={cn(
              'min-w-0 text-sm text-ink no-underline after:absolute after:inset-0 hover:underline',
              !notice.read && 'font-medium',
            )}
          >
            {notice.read ? null : <span className="sr-only">New: </span>}
            {notice.title}
          </AppLink>
          <time dateTime={notice.at} className="shrink-0 text-xs text-ink-faint">
            {formatTime(notice.at)}
          </time>
        </p>
        <p className="mt-0.5 text-sm wrap-anywhere text-ink-soft">{notice.body}</p>
      </div>
      {notice.read ? null : (
        <IconButton
          size="sm"
          label={`Mark as read: ${notice.title}`}
          icon={<Check />}
          className="relative z-1 -mr-2 self-center"
          onClick={() => markRead.mutate({ noticeId: notice.id })}
        />
      )}
    </li>
  );
}
