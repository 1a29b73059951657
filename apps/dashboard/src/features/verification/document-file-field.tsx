import type { UploadedDocument } from '@nxtgauge/domain/uploads';
import { errorMessage } from '@nxtgauge/ui/app-kit';
import { formatBytes, plural } from '@nxtgauge/ui/format';
import { Button, Notice } from '@nxtgauge/ui/primitives';
import { UploadField, useUploads } from '@nxtgauge/ui/uploads';
import { FileCheck2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { trpc } from '../../core/api.ts';

/** One file: uploaded, then looked at at once for a full Aadhaar number, so that the person hears of it before going on. */
export function DocumentFileField({
  file,
  onFile,
  error,
}: {
  file: UploadedDocument | null;
  onFile: (file: UploadedDocument | null) => void;
  error: string | undefined;
}): ReactNode {
  const check = trpc.verification.checkDocument.useMutation();
  const uploads = useUploads({
    kinds: ['document'],
    onDone: (result) => {
      if (result.kind !== 'document') return;
      uploads.clearDone();
      check.mutate({ fileId: result.fileId }, { onSuccess: () => onFile(result) });
    },
  });
  if (file) {
    return (
      <div className="flex items-center gap-3 rounded-md border border-line bg-paper-raised p-3">
        <FileCheck2 aria-hidden="true" className="size-5 shrink-0 text-leaf" />
        <div className="min-w-0 flex-1">
          <p className="truncate text-sm font-medium">{file.fileName}</p>
          <p className="num text-sm text-ink-faint">
            {formatBytes(file.byteSize)}, {plural(file.pageCount, 'page')}
          </p>
        </div>
        <Button size="sm" onClick={() => onFile(null)}>
          Change
        </Button>
      </div>
    );
  }
  const message = check.error ? errorMessage(check.error) : error;
  return (
    <div {...uploads.dropProps}>
      <UploadField uploads={uploads} multiple={false} label="Add the document" disabled={check.isPending} />
      <div aria-live="polite">
        {check.isPending ? <p className="mt-2 text-sm text-ink-soft">Looking at the file</p> : null}
        {message ? <Notice tone="brick" title={message} className="mt-3" /> : null}
      </div>
    </div>
  );
}
