import type { OwnResume } from '@nxtgauge/domain/resumes';
import { errorMessage, useNow } from '@nxtgauge/ui/app-kit';
import { formatBytes, formatDate, plural } from '@nxtgauge/ui/format';
import {
  Button,
  ConfirmDialog,
  Notice,
  Progress,
  StatusPill,
  toast,
  type Tone,
} from '@nxtgauge/ui/primitives';
import { UploadField, useUploads } from '@nxtgauge/ui/uploads';
import { Download, FileText, RotateCw, Sparkles, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { trpc } from '../../core/api.ts';
import { MutationAlert } from '../../core/mutation-alert.tsx';
import { paths } from '../../core/paths.ts';
import { TakeOverDialog } from './take-over-dialog.tsx';

const STANDING: Record<OwnResume['status'], { label: string; tone: Tone }> = {
  pending: { label: 'In line', tone: 'neutral' },
  processing: { label: 'Being read', tone: 'sky' },
  completed: { label: 'Ready', tone: 'leaf' },
  error: { label: 'Could not be read', tone: 'brick' },
};

/** Takes a file in; from then on the list shows how far its reading is. */
export function ResumeUpload(): ReactNode {
  const utils = trpc.useUtils();
  const add = trpc.resumes.addOwn.useMutation({
    onSuccess: () => void utils.resumes.mine.invalidate(),
  });
  const uploads = useUploads({
    kinds: ['resume'],
    onDone: (result) => {
      uploads.clearDone();
      add.mutate({ fileId: result.fileId });
    },
  });
  return (
    <div {...uploads.dropProps}>
      <UploadField uploads={uploads} multiple={false} label="Add a résumé" disabled={add.isPending} />
      {add.error ? <Notice tone="brick" title={errorMessage(add.error)} className="mt-3" /> : null}
    </div>
  );
}

/** One version on one's own shelf. */
export function ResumeRow({ resume }: { resume: OwnResume }): ReactNode {
  const now = useNow();
  const utils = trpc.useUtils();
  const retry = trpc.resumes.retry.useMutation({
    onSuccess: () => void utils.resumes.mine.invalidate(),
    onError: (error) => toast.failed(errorMessage(error)),
  });
  const { label, tone } = STANDING[resume.status];
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-2 py-4">
      <FileText aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-ink-faint" />
      <div className="min-w-0 flex-1 basis-56">
        <p className="font-medium wrap-anywhere">
          Version {resume.versionNumber}: {resume.fileName}
        </p>
        <p className="num text-sm text-ink-faint">
          {formatDate(resume.uploadedAt, now)}, {formatBytes(resume.byteSize)}
          {resume.pageCount === null ? '' : `, ${plural(resume.pageCount, 'page')}`}
          {resume.wordCount === null ? '' : `, ${plural(resume.wordCount, 'word')}`}
        </p>
        {resume.status === 'processing' ? (
          <Progress value={resume.progress} label={`Reading ${resume.fileName}`} className="mt-2 max-w-xs" />
        ) : null}
        {resume.wasSent ? (
          <p className="text-sm text-ink-faint">Sent with an application, so it stays.</p>
        ) : null}
        {resume.errorMessage === null ? null : (
          <p className="mt-1 text-sm text-brick">{resume.errorMessage}</p>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <StatusPill tone={tone}>{label}</StatusPill>
        {resume.status === 'error' ? (
          <Button
            size="sm"
            iconStart={<RotateCw />}
            loading={retry.isPending}
            onClick={() => retry.mutate({ resumeId: resume.id })}
          >
            Read it again
          </Button>
        ) : null}
        {resume.status === 'completed' ? (
          <>
            <TakeOverDialog resumeId={resume.id} version={resume.versionNumber} />
            <Button size="sm" iconStart={<Sparkles />} href={paths.ownResume(resume.id)}>
              Review<span className="sr-only"> version {resume.versionNumber}</span>
            </Button>
          </>
        ) : null}
        <Button size="sm" variant="quiet" iconStart={<Download />} href={paths.resumeFile(resume.id)}>
          Download<span className="sr-only"> version {resume.versionNumber}</span>
        </Button>
        {resume.wasSent ? null : <Remove resume={resume} />}
      </div>
    </li>
  );
}

function Remove({ resume }: { resume: OwnResume }): ReactNode {
  const utils = trpc.useUtils();
  const remove = trpc.jobSeekers.removeResume.useMutation({
    onSuccess: async () => {
      await utils.resumes.mine.invalidate();
      toast.done(`Version ${resume.versionNumber} is removed`);
    },
  });
  return (
    <ConfirmDialog
      trigger={
        <Button size="sm" variant="quiet" iconStart={<Trash2 />}>
          Remove<span className="sr-only"> version {resume.versionNumber}</span>
        </Button>
      }
      title={`Remove version ${resume.versionNumber}?`}
      confirmLabel="Remove"
      pendingLabel="Removing"
      tone="danger"
      onOpenChange={() => remove.reset()}
      onConfirm={() => remove.mutateAsync({ resumeId: resume.id })}
    >
      Its file and its reviews go with it. What you took over into your profile stays there.
      <MutationAlert error={remove.error} className="mt-3" />
    </ConfirmDialog>
  );
}
