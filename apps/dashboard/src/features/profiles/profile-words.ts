import type { MyProfile } from '@nxtgauge/domain/profiles';
import { formatDate } from '@nxtgauge/ui/format';
import type { Tone } from '@nxtgauge/ui/primitives';

export const isLive = (profile: MyProfile): boolean =>
  profile.status === 'ACTIVE' && profile.approvalStatus === 'APPROVED';

/** The last day of a pause, or that it has none. The instant is the midnight that ends that day in India. */
export const awayUntil = (pausedUntil: string | null): string =>
  pausedUntil === null
    ? 'Away until you come back'
    : `Away until ${formatDate(new Date(Date.parse(pausedUntil) - 1), new Date())}`;

/** Where a profile stands, in one or two words. */
export function profileStanding(profile: MyProfile): { label: string; tone: Tone } {
  if (profile.status === 'SUSPENDED') return { label: 'Suspended', tone: 'brick' };
  if (isLive(profile)) {
    if (!profile.isProfilePublic) return { label: 'Hidden', tone: 'neutral' };
    return profile.pausedAt === null ? { label: 'Live', tone: 'leaf' } : { label: 'Away', tone: 'neutral' };
  }
  if (profile.awaitingApproval) return { label: 'In review', tone: 'sky' };
  if (profile.approvalStatus === 'REJECTED') return { label: 'Sent back', tone: 'act' };
  return { label: 'Draft', tone: 'act' };
}
