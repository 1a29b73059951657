import type { MyProfile } from '@nxtgauge/domain/profiles';
import type { Tone } from '@nxtgauge/ui/primitives';

export const isLive = (profile: MyProfile): boolean =>
  profile.status === 'ACTIVE' && profile.approvalStatus === 'APPROVED';

/** Where a profile stands, in one or two words. */
export function profileStanding(profile: MyProfile): { label: string; tone: Tone } {
  if (profile.status === 'SUSPENDED') return { label: 'Suspended', tone: 'brick' };
  if (isLive(profile))
    return profile.isProfilePublic ? { label: 'Live', tone: 'leaf' } : { label: 'Hidden', tone: 'neutral' };
  if (profile.awaitingApproval) return { label: 'In review', tone: 'sky' };
  if (profile.approvalStatus === 'REJECTED') return { label: 'Sent back', tone: 'act' };
  return { label: 'Draft', tone: 'act' };
}

/** Steps that this editor has no field for yet. They count, but are never named as the next step. */
const ELSEWHERE = new Set(['portfolio', 'services']);

/** The open step that adds most, among those that can be done here. */
export function nextBestStep(profile: MyProfile): MyProfile['completeness']['steps'][number] | undefined {
  return profile.completeness.steps
    .filter((step) => !step.done && !ELSEWHERE.has(step.key))
    .toSorted((a, b) => b.weight - a.weight)[0];
}
