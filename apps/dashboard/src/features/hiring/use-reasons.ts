import { trpc } from '../../core/api.ts';
import { useMe } from '../identity/me.tsx';

/** Seniors and administrators write the company's own reasons. */
export function useMayWriteReasons(): boolean {
  const { company } = useMe();
  return company !== null && company.role !== 'junior_recruiter';
}

/** Saves a reason; the answer is the whole list, which is shown at once. */
export function useSaveReason() {
  const utils = trpc.useUtils();
  return trpc.hiring.saveReason.useMutation({
    onSuccess: (reasons) => utils.hiring.reasons.setData(undefined, reasons),
  });
}
