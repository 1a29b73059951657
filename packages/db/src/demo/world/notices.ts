import { fillTemplate, NOTIFICATION_EVENTS } from '@nxtgauge/domain/notifications';
import type { NotificationEvent } from '@nxtgauge/domain/notifications';
import type { World } from './world.ts';

export interface NoticeText {
  userId: string;
  event: NotificationEvent;
  params: Readonly<Record<string, string>>;
  entityType: string;
  entityId: string;
  linkPath: string;
  at: Date;
}

/** A notice in the person's centre; older ones count as read. */
export function addNotice(world: World, notice: NoticeText): void {
  const text = NOTIFICATION_EVENTS[notice.event];
  const params = { ...notice.params };
  const read = world.now.getTime() - notice.at.getTime() > 2 * 86_400_000;
  world.rows.add('notifications', {
    id: world.id(notice.at),
    user_id: notice.userId,
    channel: 'IN_APP',
    event_key: notice.event,
    title: fillTemplate(text.title, params),
    body: fillTemplate(text.body, params),
    link_path: notice.linkPath,
    status: read ? 'READ' : 'SENT',
    related_entity_type: notice.entityType,
    related_entity_id: notice.entityId,
    sent_at: notice.at,
    read_at: read ? notice.at : null,
    created_at: notice.at,
  });
}
