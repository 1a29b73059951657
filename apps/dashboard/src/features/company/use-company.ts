import type { SavedCompany } from '@nxtgauge/domain/companies';
import { toast } from '@nxtgauge/ui/primitives';
import { trpc } from '../../core/api.ts';

function useCompanyChanged() {
  const utils = trpc.useUtils();
  return () =>
    Promise.all([
      utils.companies.mine.invalidate(),
      utils.companies.changes.invalidate(),
      utils.approvals.own.invalidate(),
      utils.identity.me.invalidate(),
    ]);
}

/** The acts of an administrator on the company; each asks for the company anew and says what happened. */
export function useCompanyActs() {
  const changed = useCompanyChanged();
  const then =
    (words: string, waiting = words) =>
    async ({ outcome }: SavedCompany) => {
      await changed();
      toast.done(outcome === 'SAVED' ? words : waiting);
    };
  return {
    savePage: trpc.companies.savePage.useMutation({
      onSuccess: then('Saved', 'Saved. It is public once we have read it.'),
    }),
    saveFacts: trpc.companies.saveFacts.useMutation({ onSuccess: then('Saved') }),
    submit: trpc.companies.submit.useMutation({
      onSuccess: then('Sent. We usually answer within a day.'),
    }),
    takeEditBack: trpc.companies.takeEditBack.useMutation({ onSuccess: then('Your changes are taken back') }),
  };
}
