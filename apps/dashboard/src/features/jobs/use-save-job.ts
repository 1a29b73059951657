import type { DeskJob } from '@nxtgauge/domain/jobs';
import { useRef } from 'react';
import { trpc } from '../../core/api.ts';
import { toJobForm, type JobFormValues } from './job-form-schema.ts';
import { useJobChanged } from './use-job-mutations.ts';

/** Saves the form, as a new draft the first time; when sending fails after that, the next try changes the same draft. */
export function useSaveJob(job: DeskJob | null) {
  const create = trpc.jobs.create.useMutation();
  const save = trpc.jobs.save.useMutation();
  const submit = trpc.jobs.submit.useMutation();
  const changed = useJobChanged();
  const known = useRef(job?.id ?? null);
  return async (values: JobFormValues, send: boolean) => {
    const form = toJobForm(values);
    const saved =
      known.current === null
        ? await create.mutateAsync(form)
        : await save.mutateAsync({ jobId: known.current, ...form });
    known.current = saved.jobId;
    try {
      if (send) await submit.mutateAsync({ jobId: saved.jobId });
    } finally {
      await changed();
    }
    return saved;
  };
}
