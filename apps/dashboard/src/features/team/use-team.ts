import type { Team } from '@nxtgauge/domain/companies';
import { errorMessage } from '@nxtgauge/ui/app-kit';
import { toast } from '@nxtgauge/ui/primitives';
import { trpc } from '../../core/api.ts';

/** The acts on a team: each answers with the team as it is afterwards, which is shown at once. */
export function useTeamActs() {
  const utils = trpc.useUtils();
  const show = (words?: string) => (team: Team) => {
    utils.companies.team.setData(undefined, team);
    if (words) toast.done(words);
    void utils.identity.me.invalidate();
  };
  const told = { onError: (error: unknown) => toast.failed(errorMessage(error)) };
  return {
    /** Its refusal is shown beside the address. */
    invite: trpc.companies.invite.useMutation({ onSuccess: show('The invitation is on its way') }),
    inviteAgain: trpc.companies.inviteAgain.useMutation({
      onSuccess: show('Sent again, with a new link'),
      ...told,
    }),
    changeRole: trpc.companies.changeRole.useMutation({ onSuccess: show('Role changed'), ...told }),
    /** Its refusal is shown in the question. */
    remove: trpc.companies.remove.useMutation({ onSuccess: show('Removed from the team') }),
  };
}
