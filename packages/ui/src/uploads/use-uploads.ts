import { uploadRules } from '@nxtgauge/domain/uploads';
import type { UploadedFile, UploadKind } from '@nxtgauge/domain/uploads';
import { useEffect, useRef, useState, useSyncExternalStore, type DragEvent } from 'react';
import { prepareFile } from './prepare-file.ts';
import { sendFile } from './send-file.ts';
import type { SendFile } from './send-file.ts';
import { UploadQueue } from './upload-queue.ts';
import type { UploadItem } from './upload-queue.ts';

export interface UseUploadsOptions {
  /** What may be added here, e.g. `['picture', 'video']`. */
  kinds: readonly UploadKind[];
  /** Called once per file when the server has it. */
  onDone: (result: UploadedFile, item: UploadItem) => void;
  /** Files pasted anywhere on the page are added, except into text fields. */
  paste?: boolean;
  /** Another way to send; the gallery and tests use it. */
  send?: SendFile;
}

export interface Uploads {
  items: readonly UploadItem[];
  /** Something is on its way. */
  busy: boolean;
  add: (files: Iterable<File>) => void;
  cancel: (id: string) => void;
  retry: (id: string) => void;
  clearDone: () => void;
  /** For the `accept` attribute. */
  accept: string;
  /** What is taken, in words. */
  hint: string;
  /** Files are being dragged over what carries `dropProps`. */
  over: boolean;
  dropProps: {
    onDragEnter: (event: DragEvent) => void;
    onDragOver: (event: DragEvent) => void;
    onDragLeave: (event: DragEvent) => void;
    onDrop: (event: DragEvent) => void;
  };
}

const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName));

/** Everything around sending files: choose, drop or paste; progress, cancel and retry per file; a word before leaving. */
export function useUploads({ kinds, onDone, paste = false, send = sendFile }: UseUploadsOptions): Uploads {
  const latest = useRef(onDone);
  useEffect(() => {
    latest.current = onDone;
  });
  const [queue] = useState(
    () =>
      new UploadQueue({
        kinds,
        send,
        prepare: prepareFile,
        onDone: (result, item) => latest.current(result, item),
      }),
  );
  const items = useSyncExternalStore(queue.subscribe, queue.snapshot, queue.snapshot);
  const busy = items.some(({ state }) => state !== 'done' && state !== 'failed');
  const [depth, setDepth] = useState(0);

  useEffect(() => {
    if (!busy) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [busy]);

  useEffect(() => {
    if (!paste) return undefined;
    const take = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length > 0 && !isTyping(event.target)) queue.add(files);
    };
    document.addEventListener('paste', take);
    return () => document.removeEventListener('paste', take);
  }, [paste, queue]);

  return {
    items,
    busy,
    add: (files) => queue.add(files),
    cancel: (id) => queue.cancel(id),
    retry: (id) => queue.retry(id),
    clearDone: () => queue.clearDone(),
    accept: [
      ...kinds.flatMap((kind) => Object.keys(uploadRules(kind).types)),
      ...(kinds.includes('picture') ? ['image/heic', 'image/heif'] : []),
    ].join(','),
    hint: kinds.map((kind) => uploadRules(kind).words).join('. '),
    over: depth > 0,
    dropProps: {
      onDragEnter: (event) => {
        if (hasFiles(event)) setDepth((n) => n + 1);
      },
      onDragOver: (event) => {
        if (hasFiles(event)) event.preventDefault();
      },
      onDragLeave: (event) => {
        if (hasFiles(event)) setDepth((n) => Math.max(0, n - 1));
      },
      onDrop: (event) => {
        setDepth(0);
        if (!hasFiles(event)) return;
        event.preventDefault();
        queue.add(event.dataTransfer.files);
      },
    },
  };
}
