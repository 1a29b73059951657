import type { MyCandidateProfile } from '@nxtgauge/domain/job-seekers';
import { errorMessage } from '@nxtgauge/ui/app-kit';
import { toast } from '@nxtgauge/ui/primitives';
import { trpc } from '../../core/api.ts';

/** The acts on one's own profile: each answers with the profile as it is afterwards, which is shown at once. */
export function useCandidateProfileActs() {
  const utils = trpc.useUtils();
  const show = (words: string) => (profile: MyCandidateProfile) => {
    utils.jobSeekers.profile.setData(undefined, profile);
    toast.done(words);
    void utils.identity.me.invalidate();
  };
  const told = { onError: (error: unknown) => toast.failed(errorMessage(error)) };
  return {
    /** Its refusal is shown in the form. */
    save: trpc.jobSeekers.save.useMutation({ onSuccess: show('Profile saved') }),
    setVisibility: trpc.jobSeekers.setVisibility.useMutation({ onSuccess: show('Saved'), ...told }),
    /** Its refusal is shown beside the box. */
    block: trpc.jobSeekers.block.useMutation({ onSuccess: show('Blocked') }),
    unblock: trpc.jobSeekers.unblock.useMutation({ onSuccess: show('Taken off the list'), ...told }),
  };
}
