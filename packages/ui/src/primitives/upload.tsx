import { CircleCheck, ImagePlus, RotateCw, X } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { formatBytes } from '../format/index.ts';
import { IconButton } from './button.tsx';
import { cn } from './cn.ts';
import { Progress } from './progress.tsx';

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
      <ImagePlus aria-hidden="true" className="mb-1 size-6 text-ink-soft" />
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

export type Upload = {
  id: string;
  name: string;
  bytes: number;
  /** 0 to 100; null before the first byte is counted. */
  percent: number | null;
  state: 'sending' | 'done' | 'failed';
  /** Why it failed and what to do. */
  error?: string;
};

/** Every file with its own progress, its cancel and its retry. */
export function UploadList({
  uploads,
  onCancel,
  onRetry,
  className,
}: {
  uploads: readonly Upload[];
  onCancel: (id: string) => void;
  onRetry?: (id: string) => void;
  className?: string;
}): ReactNode {
  if (uploads.length === 0) return null;
  return (
    <ul className={cn('divide-y divide-line text-sm', className)}>
      {uploads.map((upload) => (
        <li key={upload.id} className="flex items-center gap-3 py-2.5">
          <div className="min-w-0 flex-1">
            {upload.state === 'sending' ? (
              <Progress value={upload.percent} label={upload.name} />
            ) : (
              <>
                <p className="flex items-center gap-1.5 truncate">
                  {upload.state === 'done' ? (
                    <CircleCheck aria-hidden="true" className="size-4 text-leaf" />
                  ) : null}
                  <span className="truncate">{upload.name}</span>
                  <span className="num shrink-0 text-ink-faint">{formatBytes(upload.bytes)}</span>
                </p>
                {upload.error ? <p className="text-brick">{upload.error}</p> : null}
              </>
            )}
          </div>
          {upload.state === 'failed' && onRetry ? (
            <IconButton
              size="sm"
              label={`Try ${upload.name} again`}
              icon={<RotateCw />}
              onClick={() => onRetry(upload.id)}
            />
          ) : null}
          {upload.state !== 'done' ? (
            <IconButton
              size="sm"
              label={upload.state === 'sending' ? `Cancel ${upload.name}` : `Remove ${upload.name}`}
              icon={<X />}
              onClick={() => onCancel(upload.id)}
            />
          ) : null}
        </li>
      ))}
    </ul>
  );
}
