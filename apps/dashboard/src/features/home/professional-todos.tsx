import {
  automaticRelease,
  type HoldPolicy,
  type MyRequest,
  type MyRequestDetail,
} from '@nxtgauge/domain/leads';
import { nextBestStep, type MyProfile } from '@nxtgauge/domain/profiles';
import { formatDateTime } from '@nxtgauge/ui/format';
import { BadgeCheck, Hourglass, Phone, Star } from 'lucide-react';
import type { z } from 'zod';
import { isLive } from '../profiles/profile-words.ts';
import { paths } from '../../core/paths.ts';
import type { Todo } from './todo-list.tsx';

const MAX_DETAILS = 8;

/** Accepted requests whose review may be open. */
export const requestsToLookInto = (accepted: readonly MyRequest[]): MyRequest[] =>
  accepted.filter((request) => request.completedAt !== null).slice(0, MAX_DETAILS);

/** What the active profile itself needs before or after approval. */
export function profileTodos(profile: MyProfile): Todo[] {
  if (isLive(profile) || profile.awaitingApproval || profile.status === 'SUSPENDED') return [];
  const next = nextBestStep(profile.completeness.steps);
  const back = profile.rejectionReason !== null;
  return [
    {
      id: `${profile.id}-profile`,
      icon: <BadgeCheck />,
      title: back ? 'Change your profile and send it again' : 'Finish your profile',
      detail: back
        ? `We wrote: “${profile.rejectionReason}”`
        : next
          ? `Best next step: ${next.label}`
          : 'It is ready to be sent for approval.',
      href: next ? paths.profileSection(profile.id, next.section) : paths.profile(profile.id),
    },
  ];
}

export function acceptedTodos(accepted: readonly MyRequest[]): Todo[] {
  return accepted
    .filter((request) => request.completedAt === null)
    .map((request) => ({
      id: `${request.id}-contact`,
      icon: <Phone />,
      title: `${request.postedAs} accepted you`,
      detail: `“${request.leadTitle}”. Contacts are open: agree on the details.`,
      href: paths.request(request.id),
    }));
}

export function reviewTodos(details: readonly z.infer<typeof MyRequestDetail>[]): Todo[] {
  return details
    .filter((request) => request.reviewState === 'OPEN')
    .map((request) => ({
      id: `${request.id}-review`,
      icon: <Star />,
      title: `Review ${request.postedAs}`,
      detail: `“${request.leadTitle}” is done. Both reviews appear together.`,
      href: paths.request(request.id),
    }));
}

/** Requests that wait, with the time after which the coins come back by themselves. */
export function pendingLines(
  pending: readonly MyRequest[],
  policy: HoldPolicy | undefined,
  now: Date,
): Todo[] {
  return pending.map((request) => {
    const release =
      policy &&
      automaticRelease(policy, {
        requestedAt: new Date(request.requestedAt),
        openedAt: request.openedAt === null ? null : new Date(request.openedAt),
      });
    const coins = `${request.heldCoins} coins held`;
    return {
      id: request.id,
      icon: <Hourglass />,
      title: request.leadTitle,
      detail: `${request.openedAt === null ? 'Not opened yet' : `Opened by ${request.postedAs}`}, ${coins}${
        release ? `, decided or back by ${formatDateTime(release.at, now)}` : ''
      }`,
      href: paths.request(request.id),
    };
  });
}
