import { newId } from '@nxtgauge/db/ids';
import { fillTemplate, NOTIFICATION_EVENTS } from '@nxtgauge/domain/notifications';
import type { LiveTopic, NotificationEvent } from '@nxtgauge/domain/notifications';
import type { TxCtx } from '../context/index.ts';
import { sendJob } from '../outbox/index.ts';

export interface NoticeToSend {
  userId: string;
  event: NotificationEvent;
  /** Fills the event's `{name}` places. Never contact data. */
  params: Record<string, string>;
  entityType: string;
  entityId: string;
  /** Path in the app that the notice opens, e.g. `/app/leads/…`. */
  linkPath: string;
}

/** Puts one notice into the person's centre, wakes their open screens, and queues its e-mail, all in this transaction. */
export async function notify(tx: TxCtx, notice: NoticeToSend): Promise<void> {
  const text = NOTIFICATION_EVENTS[notice.event];
  const id = newId();
  const now = tx.clock.now().toISOString();
  await tx.sql`
    insert into notifications
      (id, user_id, channel, title, body, status, related_entity_type, related_entity_id, sent_at, created_at, event_key, link_path)
    values (${id}, ${notice.userId}, 'IN_APP', ${fillTemplate(text.title, notice.params)},
      ${fillTemplate(text.body, notice.params)}, 'SENT', ${notice.entityType}, ${notice.entityId}, ${now}, ${now},
      ${notice.event}, ${notice.linkPath})`;
  await wakeScreens(tx, notice.userId, [{ topic: 'notification', entityId: id }]);
  if (text.email) await sendJob(tx, 'email.notice', { notificationId: id });
}

/** Tells the open screens of one person which things changed. */
export const wakeScreens = (tx: TxCtx, userId: string, changes: Change[]): Promise<void> =>
  wakeAll(tx, tx.sql`select ${userId}::uuid as user_id`, changes);

interface Change {
  topic: LiveTopic;
  entityId: string;
}

/** The same for everybody whom a query over `user_id` names, however many, in one statement. */
export async function wakeAll(tx: TxCtx, people: ReturnType<TxCtx['sql']>, changes: Change[]): Promise<void> {
  const now = tx.clock.now().toISOString();
  await tx.sql`
    with people as materialized (${people}),
    written as (
      insert into live_events (user_id, topic, entity_id, created_at)
      select people.user_id, change.topic, change.entity_id, ${now}::timestamptz
      from people, unnest(${changes.map((c) => c.topic)}::text[], ${changes.map((c) => c.entityId)}::uuid[]) as change (topic, entity_id)
    )
    select pg_notify('live', user_id::text) from people`;
}
