import type { ThreadMessage } from '@nxtgauge/domain/conversations';
import { indianDay } from '@nxtgauge/domain/time';
import { QueryView, useNow } from '@nxtgauge/ui/app-kit';
import { formatTime, formatWeekday } from '@nxtgauge/ui/format';
import { Button, cn, Skeleton } from '@nxtgauge/ui/primitives';
import { Check, CheckCheck } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { allItems } from '../../core/pages.ts';
import { ReportButton } from '../trust/report-dialog.tsx';
import { MessageComposer } from './message-composer.tsx';
import { useMarkThreadRead, useThread } from './use-thread.ts';

/** What both sides wrote about one request: oldest at the top, newest at the bottom, where one writes. */
export function MessageThread({ requestId }: { requestId: string }): ReactNode {
  const thread = useThread(requestId);
  const messages = allItems(thread.data);
  const head = thread.data?.pages[0];
  const scroller = useRef<HTMLDivElement | null>(null);
  const newest = messages?.[0]?.id;
  const seenNewest = useRef<string | undefined>(undefined);

  const unread = messages?.some((message) => !message.mine && !message.read) ?? false;
  const { mutate: markRead } = useMarkThreadRead(requestId);
  useEffect(() => {
    if (unread) markRead({ requestId });
  }, [unread, newest, requestId, markRead]);

  useEffect(() => {
    const list = scroller.current;
    if (!list || newest === seenNewest.current) return;
    seenNewest.current = newest;
    list.scrollTop = list.scrollHeight;
  }, [newest]);

  // Older messages arrive above: what was being read stays where it was.
  const heightBefore = useRef<number | null>(null);
  const count = messages?.length ?? 0;
  useLayoutEffect(() => {
    const list = scroller.current;
    if (!list || heightBefore.current === null) return;
    list.scrollTop += list.scrollHeight - heightBefore.current;
    heightBefore.current = null;
  }, [count]);

  return (
    <div className="flex flex-col gap-3">
      <QueryView
        query={{ ...thread, data: messages }}
        what="Your messages"
        size="inline"
        skeleton={
          <span className="flex flex-col gap-3">
            <Skeleton className="h-12 w-3/5 rounded-md" />
            <Skeleton className="h-12 w-1/2 self-end rounded-md" />
          </span>
        }
      >
        {(list) =>
          list.length === 0 ? (
            <p className="py-2 text-sm text-ink-faint">No messages yet.</p>
          ) : (
            <div
              ref={scroller}
              role="log"
              aria-label={`Messages with ${head?.otherName ?? 'the other side'}`}
              tabIndex={0}
              className="relative max-h-96 overflow-y-auto overscroll-contain py-1"
            >
              {thread.hasNextPage ? (
                <p className="flex justify-center pb-2">
                  <Button
                    size="sm"
                    variant="quiet"
                    loading={thread.isFetchingNextPage}
                    loadingLabel="Loading"
                    onClick={() => {
                      heightBefore.current = scroller.current?.scrollHeight ?? null;
                      void thread.fetchNextPage();
                    }}
                  >
                    Show older messages
                  </Button>
                </p>
              ) : null}
              <ol className="flex flex-col gap-1.5">
                <Messages items={list.toReversed()} otherName={head?.otherName ?? ''} />
              </ol>
            </div>
          )
        }
      </QueryView>
      {head?.canWrite ? (
        <MessageComposer
          requestId={requestId}
          otherName={head.otherName}
          contactAllowed={head.contactAllowed}
          onSent={() => {
            seenNewest.current = undefined;
          }}
        />
      ) : head ? (
        <p className="border-t border-line pt-3 text-sm text-ink-faint">
          This request has ended, so nothing more can be written.
        </p>
      ) : null}
    </div>
  );
}

function Messages({ items, otherName }: { items: ThreadMessage[]; otherName: string }): ReactNode {
  const now = useNow();
  return items.map((message, index) => {
    const day = indianDay(new Date(message.at));
    const before = items[index - 1];
    const newDay = before === undefined || indianDay(new Date(before.at)) !== day;
    return (
      <li key={message.id} className="flex flex-col">
        {newDay ? (
          <p className="py-2 text-center text-xs text-ink-faint">
            {day === indianDay(now) ? 'Today' : formatWeekday(day, now)}
          </p>
        ) : null}
        <div
          className={cn(
            'max-w-[85%] rounded-md border px-3 py-2 text-sm sm:max-w-[70%]',
            message.mine ? 'self-end border-transparent bg-ink/7' : 'self-start border-line bg-paper-raised',
          )}
        >
          <span className="sr-only">{message.mine ? 'You' : otherName}: </span>
          <p className="wrap-anywhere whitespace-pre-wrap text-ink">{message.body}</p>
          <p className="mt-0.5 flex items-center justify-end gap-1 text-xs text-ink-faint">
            {message.mine ? null : (
              <ReportButton compact kind="message" entityId={message.id} what="this message" />
            )}
            <time dateTime={message.at}>{formatTime(message.at)}</time>
            {message.mine ? (
              <>
                {message.read ? (
                  <CheckCheck aria-hidden="true" className="size-3.5 text-leaf" />
                ) : (
                  <Check aria-hidden="true" className="size-3.5" />
                )}
                <span className="sr-only">{message.read ? ', read' : ', sent'}</span>
              </>
            ) : null}
          </p>
        </div>
      </li>
    );
  });
}
