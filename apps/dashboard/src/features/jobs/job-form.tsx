import type { DeskJob } from '@nxtgauge/domain/jobs';
import { plural } from '@nxtgauge/ui/format';
import { Form, FormActions, LeaveGuard, SubmitButton, useZodForm } from '@nxtgauge/ui/forms';
import { Button, Dialog, toast } from '@nxtgauge/ui/primitives';
import { useBlocker, useNavigate } from '@tanstack/react-router';
import { Eye } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { usePlaceOption } from '../places/use-place-search.ts';
import { ContentFields } from './content-fields.tsx';
import { FindingsProvider, useFindings } from './job-findings.tsx';
import { JobCost } from './job-cost.tsx';
import { formValuesOf, JobFormValues, toJobForm } from './job-form-schema.ts';
import { JobPreview } from './job-preview.tsx';
import { QuestionBuilder } from './question-builder.tsx';
import { StageEditor } from './stage-editor.tsx';
import { useSaveJob } from './use-save-job.ts';

/** Writes a job: a new one, a draft, one that waits, or the words of a live one. */
export function JobForm({ job }: { job: DeskJob | null }): ReactNode {
  const form = useZodForm(JobFormValues, { defaultValues: formValuesOf(job) });
  const save = useSaveJob(job);
  const navigate = useNavigate();
  const kept = useRef(false);
  const dirty = form.formState.isDirty;
  const blocker = useBlocker({ shouldBlockFn: () => dirty && !kept.current, withResolver: true });
  const isDraft = job === null || job.status === 'DRAFT';
  const place =
    job?.content.placeSlug && job.placeName ? { value: job.content.placeSlug, label: job.placeName } : null;

  const store = async (values: JobFormValues, send: boolean) => {
    const { jobId, outcome } = await save(values, send);
    kept.current = true;
    form.reset(values);
    if (send) toast.done('Sent for review', { description: 'We usually answer within a day.' });
    else if (outcome === 'IN_REVIEW') toast.done('Your changes are in review. The job stays live as it is.');
    else toast.done(isDraft ? 'Draft saved' : 'Saved');
    if (send) await navigate({ to: '/jobs' });
    else if (job === null) await navigate({ to: '/jobs/$jobId/edit', params: { jobId }, replace: true });
    kept.current = false;
  };
  const sends = useRef(false);

  return (
    <>
      <Form
        form={form}
        className="max-w-2xl"
        serverErrors={{
          paths: { 'content.salary': 'pay.minInr', 'content.salary.maxInr': 'pay.maxInr' },
        }}
        onSubmit={(values) => {
          const send = sends.current;
          sends.current = false;
          return store(values, send);
        }}
      >
        <FindingsProvider>
          <ContentFields place={place} />
          <QuestionBuilder />
          <StageEditor used={new Set(job?.stages.filter(({ isUsed }) => isUsed).map(({ id }) => id) ?? [])} />
          <div className="flex flex-col gap-4 border-t border-line pt-5">
            <FindingsSummary isDraft={isDraft} />
            {isDraft ? <JobCost isPaid={job?.isPaid ?? false} /> : null}
            <FormActions className="flex-wrap">
              {isDraft ? (
                <>
                  <SubmitButton
                    pendingLabel="Sending for review"
                    onClick={() => {
                      sends.current = true;
                    }}
                  >
                    Send for review
                  </SubmitButton>
                  <SubmitButton variant="outline" pendingLabel="Saving the draft">
                    Save draft
                  </SubmitButton>
                </>
              ) : (
                <SubmitButton pendingLabel="Saving">Save changes</SubmitButton>
              )}
              <PreviewButton />
            </FormActions>
          </div>
        </FindingsProvider>
      </Form>
      <LeaveGuard dirty={dirty && !kept.current} blocker={blocker} />
    </>
  );
}

/** What the lint says of the whole job, where it is sent. */
function FindingsSummary({ isDraft }: { isDraft: boolean }): ReactNode {
  const found = useFindings();
  const stops = found.filter(({ level }) => level === 'stop').length;
  const hints = found.length - stops;
  return (
    <p role="status" className="text-sm">
      {stops > 0 ? (
        <span className="text-brick">
          {plural(stops, 'thing')} {stops === 1 ? 'has' : 'have'} to change before it can be{' '}
          {isDraft ? 'sent' : 'saved'}.{' '}
        </span>
      ) : null}
      {hints > 0 ? (
        <span className="text-ink-soft">{plural(hints, 'hint')} above would make it better.</span>
      ) : null}
      {found.length === 0 && isDraft ? (
        <span className="text-leaf">Nothing stands in the way of sending it.</span>
      ) : null}
    </p>
  );
}

function PreviewButton(): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="quiet" iconStart={<Eye />} onClick={() => setOpen(true)}>
        Preview
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title="As candidates read it" size="lg">
        {open ? <LivePreview /> : null}
      </Dialog>
    </>
  );
}

function LivePreview(): ReactNode {
  const { control } = useFormContext<JobFormValues>();
  const [content, pay, questions, stages] = useWatch({
    control,
    name: ['content', 'pay', 'questions', 'stages'],
  });
  const form = toJobForm({ content, pay, questions, stages });
  const place = usePlaceOption(content.placeSlug);
  return (
    <>
      <h2 className="mb-4 text-xl font-semibold wrap-anywhere">{content.title || 'No title yet'}</h2>
      <JobPreview content={form.content} placeName={place?.label ?? null} questions={form.questions} />
    </>
  );
}
