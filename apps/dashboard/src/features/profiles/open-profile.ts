import type { MyProfileContent } from '@nxtgauge/domain/profiles';
import { trpc } from '../../core/api.ts';

/** The profile that the editor around this page has loaded; undefined only while it loads again after an error. */
export function useOpenProfile(profileId: string): MyProfileContent | undefined {
  return trpc.profiles.myProfile.useQuery({ profileId }).data;
}
