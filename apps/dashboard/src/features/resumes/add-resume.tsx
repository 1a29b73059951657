import { errorMessage } from '@nxtgauge/ui/app-kit';
import { Notice } from '@nxtgauge/ui/primitives';
import { UploadField, useUploads } from '@nxtgauge/ui/uploads';
import type { ReactNode } from 'react';
import { trpc } from '../../core/api.ts';

/** Drop a file: it is stored, becomes the next version, and is read while one goes on. */
export function AddResume({
  candidateId,
  onAdded,
}: {
  candidateId: string;
  onAdded: (resumeId: string) => void;
}): ReactNode {
  const utils = trpc.useUtils();
  const add = trpc.resumes.add.useMutation({
    onSuccess: async (resume) => {
      await utils.resumes.list.invalidate({ candidateId });
      onAdded(resume.id);
    },
  });
  const uploads = useUploads({
    kinds: ['resume'],
    onDone: (file) => {
      uploads.clearDone();
      add.mutate({ candidateId, fileId: file.fileId });
    },
  });
  return (
    <div {...uploads.dropProps}>
      <UploadField uploads={uploads} multiple={false} label="Add a résumé" disabled={add.isPending} />
      <div aria-live="polite">
        {add.error ? <Notice tone="sky" title={errorMessage(add.error)} className="mt-3" /> : null}
      </div>
    </div>
  );
}
