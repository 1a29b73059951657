import { addPendingApproval, addSentBack } from './approvals.ts';
import type { LeadDesk } from './current-leads.ts';
import { addReview } from './history.ts';
import { addLeadsForRavi } from './named-ravi.ts';
import { bestInMumbai, toolsFor } from './named-tools.ts';
import { addNotice } from './notices.ts';
import { placeOf } from './places.ts';
import type { NamedPeople } from './named.ts';

export function addNamedLeads(desk: LeadDesk, { asha, ravi }: NamedPeople): void {
  const { world, addRequest } = desk;
  const tools = toolsFor(desk);
  const bandra = placeOf(world, 'mumbai-bandra');
  const hours = (count: number): Date => world.ago(0, count);
  const base = { customer: asha, place: bandra };

  tools.add({ ...base, key: 'tutor', sample: 0, status: 'DRAFT', createdAt: hours(5) });
  const sentBack = tools.add({
    ...base,
    key: 'fitness_trainer',
    sample: 5,
    status: 'DRAFT',
    createdAt: hours(50),
  });
  addSentBack(
    world,
    { entityType: 'lead', entityId: sentBack.id, submittedBy: asha.id, submittedAt: hours(49) },
    'CHANGES_REQUESTED',
    {
      by: desk.approvers[1] ?? '',
      at: hours(40),
      reasonCode: 'UNCLEAR',
      remarks: 'Please add the days on which you are free and the place of the group run.',
    },
  );
  const waiting = tools.add({
    ...base,
    key: 'makeup_artist',
    sample: 0,
    status: 'PENDING',
    createdAt: hours(2),
  });
  addPendingApproval(world, {
    entityType: 'lead',
    entityId: waiting.id,
    submittedBy: asha.id,
    submittedAt: hours(2),
  });

  const wedding = tools.add({
    ...base,
    key: 'photographer',
    sample: 0,
    status: 'OPEN',
    openedAt: hours(22),
    liveRequests: 3,
    firstRequestedAt: hours(20),
  });
  const [first, second] = bestInMumbai(desk, 'photographer', 2, [ravi]);
  addRequest({
    lead: wedding,
    profile: ravi,
    status: 'PENDING',
    at: hours(20),
    openedAt: hours(16),
    recent: true,
    everRequested: false,
    thread: 0,
  });
  if (first) addRequest({ lead: wedding, profile: first, status: 'PENDING', at: hours(9), recent: true });
  if (second) addRequest({ lead: wedding, profile: second, status: 'PENDING', at: hours(3), recent: true });

  tools.add({ ...base, key: 'catering_service', sample: 0, status: 'OPEN', openedAt: hours(3) });

  const [trainer, otherTrainer] = bestInMumbai(desk, 'fitness_trainer', 2);
  if (trainer && otherTrainer) {
    const yoga = tools.add({
      ...base,
      key: 'fitness_trainer',
      sample: 0,
      status: 'OPEN',
      openedAt: hours(70),
      liveRequests: 1,
      firstRequestedAt: hours(66),
    });
    addRequest({
      lead: yoga,
      profile: trainer,
      status: 'ACCEPTED',
      at: hours(66),
      openedAt: hours(50),
      decidedAt: hours(44),
      recent: true,
      everRequested: false,
      thread: 3,
    });
    addRequest({
      lead: yoga,
      profile: otherTrainer,
      status: 'REJECTED',
      at: hours(60),
      openedAt: hours(50),
      decidedAt: hours(43),
      recent: true,
    });
  }

  const [designer] = bestInMumbai(desk, 'graphic_designer', 1);
  if (designer) {
    const logo = tools.add({
      ...base,
      key: 'graphic_designer',
      sample: 0,
      status: 'CLOSED',
      closeReason: 'HIRED',
      openedAt: world.ago(30),
      closedAt: world.ago(26),
      liveRequests: 1,
      firstRequestedAt: world.ago(29),
    });
    const request = addRequest({
      lead: logo,
      profile: designer,
      status: 'ACCEPTED',
      at: world.ago(29),
      openedAt: world.ago(28),
      decidedAt: world.ago(27),
      completedAt: world.ago(3),
      recent: true,
      everRequested: false,
      thread: 1,
    });
    addReview(world, {
      reviewerId: designer.user.id,
      entityType: 'customer',
      entityId: asha.id,
      requestId: request,
      stars: 5,
      text: 'Clear brief, quick decisions and paid on the day. A pleasure.',
      at: world.ago(2),
      published: false,
    });
    addNotice(world, {
      userId: asha.id,
      event: 'review.waiting',
      params: { lead: logo.title },
      entityType: 'lead_request',
      entityId: request,
      linkPath: `/app/leads/${logo.id}`,
      at: world.ago(2),
    });
  }

  const [makeup] = bestInMumbai(desk, 'makeup_artist', 1);
  if (makeup) {
    const past = tools.add({
      ...base,
      key: 'makeup_artist',
      sample: 5,
      status: 'CLOSED',
      closeReason: 'HIRED',
      openedAt: world.ago(90),
      closedAt: world.ago(84),
      liveRequests: 1,
      firstRequestedAt: world.ago(89),
    });
    const request = addRequest({
      lead: past,
      profile: makeup,
      status: 'ACCEPTED',
      at: world.ago(89),
      openedAt: world.ago(88),
      decidedAt: world.ago(87),
      completedAt: world.ago(70),
      everRequested: false,
    });
    addReview(world, {
      reviewerId: asha.id,
      entityType: 'professional',
      entityId: makeup.id,
      requestId: request,
      stars: 5,
      text: 'My mother and three aunts looked like themselves, only happier. Finished half an hour early.',
      at: world.ago(68),
      published: true,
    });
    addReview(world, {
      reviewerId: makeup.user.id,
      entityType: 'customer',
      entityId: asha.id,
      requestId: request,
      stars: 5,
      text: 'Lovely family, everything was ready when I came.',
      at: world.ago(68),
      published: true,
    });
    makeup.ratingSum += 5;
    makeup.ratingCount += 1;
  }
  const closed = { ...base, status: 'CLOSED' as const };
  tools.add({
    ...closed,
    key: 'developer',
    sample: 3,
    closeReason: 'NO_HIRE',
    openedAt: world.ago(50),
    closedAt: world.ago(44),
  });
  tools.add({
    ...closed,
    key: 'video_editor',
    sample: 0,
    closeReason: 'EXPIRED',
    openedAt: world.ago(40),
    closedAt: world.ago(26),
  });
  tools.add({
    ...closed,
    key: 'ugc_content_creator',
    sample: 4,
    closeReason: 'REMOVED',
    openedAt: world.ago(34),
    closedAt: world.ago(33),
  });
  addLeadsForRavi(tools, ravi, asha);
}
