import type { MyLead, MyLeadDetail } from '@nxtgauge/domain/leads';
import { REVIEW_WINDOW_DAYS } from '@nxtgauge/domain/reviews';
import { DAY_MS } from '@nxtgauge/domain/time';
import { formatDate, plural } from '@nxtgauge/ui/format';
import { CalendarClock, Flag, Inbox, MessageSquare, Pencil, Star } from 'lucide-react';
import { closesSoon } from '../leads/lead-words.ts';
import { paths } from '../../core/paths.ts';
import type { Todo } from './todo-list.tsx';

/** Details are asked for the newest of these only; older leads stand in the list of all leads. */
const MAX_DETAILS = 12;

/** The leads in which something may wait for the customer. */
export function leadsToLookInto(leads: readonly MyLead[], now: Date): MyLead[] {
  const windowStart = now.getTime() - REVIEW_WINDOW_DAYS * DAY_MS;
  return leads
    .filter(
      (lead) =>
        lead.status === 'DRAFT' ||
        lead.status === 'OPEN' ||
        (lead.closeReason === 'HIRED' &&
          lead.closedAt !== null &&
          new Date(lead.closedAt).getTime() > windowStart),
    )
    .slice(0, MAX_DETAILS);
}

/** Everything in one lead that waits for the customer. */
function todosOf(lead: MyLeadDetail, now: Date): (Todo & { rank: number })[] {
  const todos: (Todo & { rank: number })[] = [];
  const about = `“${lead.title}”`;
  if (lead.status === 'DRAFT') {
    const back = lead.reviewRemarks !== null;
    todos.push({
      rank: back ? 1 : 5,
      id: `${lead.id}-draft`,
      icon: <Pencil />,
      title: back ? `Change ${about} and send it again` : `Finish ${about} and send it`,
      detail: back ? `We wrote: “${lead.reviewRemarks}”` : 'Only you can see it until then.',
      href: paths.leadEdit(lead.id),
    });
  }
  const fresh = lead.responses.filter(
    (response) => response.status === 'PENDING' && response.openedAt === null,
  );
  const [first] = fresh;
  if (first) {
    todos.push({
      rank: 0,
      id: `${lead.id}-new`,
      icon: <Inbox />,
      title: `${plural(fresh.length, 'new response')} to ${about}`,
      detail: fresh.map((response) => response.professional.displayName).join(', '),
      href: fresh.length === 1 ? paths.leadResponse(lead.id, first.id) : paths.lead(lead.id),
    });
  }
  const waiting = lead.responses.filter(
    (response) => response.status === 'PENDING' && response.openedAt !== null,
  );
  if (lead.status === 'OPEN' && waiting.length > 0) {
    todos.push({
      rank: 3,
      id: `${lead.id}-decide`,
      icon: <Inbox />,
      title: `${plural(waiting.length, 'response waits', 'responses wait')} for your answer`,
      detail: `${about}. A yes or a no sets their coins free.`,
      href: paths.lead(lead.id),
    });
  }
  for (const response of lead.responses) {
    const name = response.professional.displayName;
    if (response.unreadMessages > 0) {
      todos.push({
        rank: 0,
        id: `${response.id}-message`,
        icon: <MessageSquare />,
        title: `${plural(response.unreadMessages, 'message')} from ${name}`,
        detail: about,
        href: paths.leadResponse(lead.id, response.id),
      });
    }
    if (response.reviewState === 'OPEN') {
      todos.push({
        rank: 2,
        id: `${response.id}-review`,
        icon: <Star />,
        title: `Review ${name}`,
        detail: `${about} is done. Both reviews appear together.`,
        href: paths.leadResponse(lead.id, response.id),
      });
    }
    if (response.status === 'ACCEPTED' && response.completedAt === null) {
      todos.push({
        rank: 4,
        id: `${response.id}-done`,
        icon: <Flag />,
        title: `Work with ${name}`,
        detail: `${about}. Mark it as done when it is finished.`,
        href: paths.leadResponse(lead.id, response.id),
      });
    }
  }
  if (lead.expiresAt !== null && closesSoon(lead, now)) {
    todos.push({
      rank: 2,
      id: `${lead.id}-expiring`,
      icon: <CalendarClock />,
      title: `${about} closes on ${formatDate(lead.expiresAt, now)}`,
      detail: lead.renewalsLeft > 0 ? 'Renew it if you still need someone.' : undefined,
      href: paths.lead(lead.id),
    });
  }
  return todos;
}

/** The customer's to-do list over all leads, most pressing first. */
export function customerTodos(leads: readonly MyLeadDetail[], now: Date): Todo[] {
  return leads.flatMap((lead) => todosOf(lead, now)).toSorted((a, b) => a.rank - b.rank);
}
