import { Upload } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { cn } from './cn.ts';

export type FileDropProps = {
  /** "Add pictures" */
  label: string;
  /** What is taken: "JPEG, PNG or WebP, up to 8 MB each". */
  hint?: ReactNode;
  accept?: string;
  multiple?: boolean;
  disabled?: boolean;
  onFiles: (files: File[]) => void;
  className?: string;
};

/** A field to drop files on or to open the picker with. The app checks and sends what it gets. */
export function FileDrop({
  label,
  hint,
  accept,
  multiple = false,
  disabled = false,
  onFiles,
  className,
}: FileDropProps): ReactNode {
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (list: FileList | null) => {
    const files = [...(list ?? [])];
    if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
  };
  return (
    <div
      className={cn(
        'relative flex flex-col items-center gap-1 rounded-md border border-dashed border-line-strong px-4 py-6 text-center text-sm transition-colors hover:border-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
        over && 'border-ink bg-marigold-wash/50',
        disabled && 'opacity-50',
        className,
      )}
    >
      <Upload aria-hidden="true" className="mb-1 size-6 text-ink-soft" />
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      {hint ? (
        <span id={`${id}-hint`} className="text-ink-faint">
          {hint}
        </span>
      ) : null}
      {/* Covers the frame: the browser's own input takes clicks and dropped files alike. */}
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="absolute inset-0 cursor-pointer opacity-0 file:cursor-pointer disabled:cursor-not-allowed"
        onDragEnter={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
        onChange={(event) => {
          take(event.target.files);
          // Choosing the same file again after an error must count as a choice.
          event.target.value = '';
        }}
      />
    </div>
  );
}
