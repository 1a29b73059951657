import { RESUME_FIELD_LABELS, type ResumeField, type ResumeFieldPreview } from '@nxtgauge/domain/job-seekers';
import { QueryView } from '@nxtgauge/ui/app-kit';
import { Button, Checkbox, Dialog, Notice, SkeletonRows, toast } from '@nxtgauge/ui/primitives';
import { useState, type ReactNode } from 'react';
import { trpc } from '../../core/api.ts';
import { MutationAlert } from '../../core/mutation-alert.tsx';

/** What was read of a version, field by field; the person ticks what goes into the profile. */
export function TakeOverDialog({ resumeId, version }: { resumeId: string; version: number }): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button size="sm">
          What we read<span className="sr-only"> in version {version}</span>
        </Button>
      }
      title={`What we read in version ${version}`}
      description="Tick what is right. Only that goes into your profile; the file stays as it is."
    >
      {open ? <Fields resumeId={resumeId} onDone={() => setOpen(false)} /> : null}
    </Dialog>
  );
}

function Fields({ resumeId, onDone }: { resumeId: string; onDone: () => void }): ReactNode {
  const read = trpc.jobSeekers.resumeFields.useQuery({ resumeId });
  return (
    <QueryView
      query={{ ...read, data: read.data?.fields }}
      what="What we read"
      skeleton={<SkeletonRows rows={5} />}
      isEmpty={(fields) => fields.length === 0}
      empty={
        <Notice tone="sky" title="We found no fields in it">
          You can still apply with this version. Fill in the profile by hand.
        </Notice>
      }
    >
      {(fields) => <Choice fields={fields} resumeId={resumeId} onDone={onDone} />}
    </QueryView>
  );
}

function Choice({
  fields,
  resumeId,
  onDone,
}: {
  fields: readonly ResumeFieldPreview[];
  resumeId: string;
  onDone: () => void;
}): ReactNode {
  const utils = trpc.useUtils();
  const [chosen, setChosen] = useState<readonly ResumeField[]>(() =>
    fields.filter(({ problem, now }) => problem === null && now.length === 0).map(({ field }) => field),
  );
  const takeOver = trpc.jobSeekers.takeOver.useMutation({
    onSuccess: (profile) => {
      utils.jobSeekers.profile.setData(undefined, profile);
      void utils.jobSeekers.resume.invalidate();
      void utils.jobSeekers.resumeFields.invalidate();
      toast.done('Taken over into your profile');
      onDone();
    },
  });
  return (
    <>
      <ul className="divide-y divide-line">
        {fields.map(({ field, lines, now, problem }) => (
          <li key={field} className="py-3">
            <Checkbox
              label={RESUME_FIELD_LABELS[field]}
              checked={chosen.includes(field)}
              disabled={problem !== null}
              onCheckedChange={(checked) =>
                setChosen(checked ? [...chosen, field] : chosen.filter((one) => one !== field))
              }
            />
            <ul className="mt-1 ml-7 text-sm text-ink-soft">
              {lines.slice(0, field === 'skills' ? 0 : 8).map((line) => (
                <li key={line} className="line-clamp-3 wrap-anywhere">
                  {line}
                </li>
              ))}
              {field === 'skills' ? <li className="wrap-anywhere">{lines.join(', ')}</li> : null}
            </ul>
            {problem === null ? null : <p className="mt-1 ml-7 text-sm text-brick">{problem}</p>}
            {now.length === 0 ? null : (
              <p className="mt-1 ml-7 text-sm text-ink-faint wrap-anywhere">
                {field === 'skills' ? 'Added to: ' : 'Replaces: '}
                {now.join(', ')}
              </p>
            )}
          </li>
        ))}
      </ul>
      <MutationAlert error={takeOver.error} className="mt-3" />
      <Button
        variant="act"
        className="mt-4"
        disabled={chosen.length === 0}
        loading={takeOver.isPending}
        loadingLabel="Taking over"
        onClick={() => takeOver.mutate({ resumeId, fields: [...chosen] })}
      >
        Take over
      </Button>
    </>
  );
}
