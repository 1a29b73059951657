import type { ReactNode } from 'react';
import { FileDrop } from '../primitives/file-drop.tsx';
import { UploadTray } from './upload-tray.tsx';
import type { Uploads } from './use-uploads.ts';

/** The place to add files and the tray of what is on its way, over one `useUploads`. */
export function UploadField({
  uploads,
  label,
  hint = uploads.hint,
  multiple = true,
  disabled = false,
  className,
}: {
  uploads: Uploads;
  /** "Add pictures" */
  label: string;
  hint?: ReactNode;
  multiple?: boolean;
  disabled?: boolean;
  className?: string;
}): ReactNode {
  return (
    <div className={className}>
      <FileDrop
        label={label}
        hint={hint}
        accept={uploads.accept}
        multiple={multiple}
        disabled={disabled}
        onFiles={uploads.add}
      />
      <UploadTray
        items={uploads.items}
        onCancel={uploads.cancel}
        onRetry={uploads.retry}
        onClearDone={uploads.clearDone}
        className="mt-3"
      />
    </div>
  );
}
