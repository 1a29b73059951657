import { SHOWCASE_LIMITS } from '@nxtgauge/domain/portfolio';
import { Button } from '@nxtgauge/ui/primitives';
import { UploadField, useUploads } from '@nxtgauge/ui/uploads';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { MutationAlert } from '../../core/mutation-alert.tsx';
import { useAddMedia } from './use-showcase-mutations.ts';

/** Files that end close together go into the album in one change. */
const GATHER_MS = 300;

/**
 * Adds pictures and videos to an album: chosen, dropped or pasted, several at once. What has been uploaded is put into the
 * album by itself; what could not be put there is kept and can be tried again.
 */
export function AlbumUpload({
  at,
  count,
  onBusy,
}: {
  at: { profileId: string; albumId: string };
  count: number;
  /** Told while something is on its way. */
  onBusy: (busy: boolean) => void;
}): ReactNode {
  const add = useAddMedia();
  const ready = useRef<string[]>([]);
  const running = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [kept, setKept] = useState(0);

  const flush = async () => {
    if (running.current || ready.current.length === 0) return;
    running.current = true;
    const batch = ready.current;
    try {
      await add.mutateAsync({ ...at, media: batch.map((fileId) => ({ fileId, altText: null })) });
      ready.current = ready.current.filter((fileId) => !batch.includes(fileId));
      setKept(0);
    } catch {
      // `add.error` says why; the files stay here for another try.
      setKept(ready.current.length);
      return;
    } finally {
      running.current = false;
    }
    void flush();
  };
  const uploads = useUploads({
    kinds: ['picture', 'video'],
    paste: true,
    onDone: ({ fileId }) => {
      ready.current = [...ready.current, fileId];
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), GATHER_MS);
    },
  });
  const busy = uploads.busy || add.isPending || kept > 0;
  useEffect(() => onBusy(busy), [busy, onBusy]);

  const full = count >= SHOWCASE_LIMITS.media;
  return (
    <div {...uploads.dropProps}>
      <UploadField
        uploads={uploads}
        label={full ? 'This album is full' : 'Add pictures or short videos'}
        hint={full ? `It holds up to ${SHOWCASE_LIMITS.media}.` : uploads.hint}
        disabled={full}
      />
      {kept > 0 ? (
        <MutationAlert error={add.error} className="mt-3">
          <p>What you uploaded is safe.</p>
          <Button size="sm" className="mt-2" onClick={() => void flush()}>
            Put it into the album
          </Button>
        </MutationAlert>
      ) : null}
    </div>
  );
}
