import { SHOWCASE_LIMITS } from '@nxtgauge/domain/portfolio';
import { Button } from '@nxtgauge/ui/primitives';
import { UploadField, useUploads, type UploadItem, type UploadState } from '@nxtgauge/ui/uploads';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { MutationAlert } from '../../core/mutation-alert.tsx';
import { tellSaved } from '../profiles/use-profile-mutations.ts';
import { useAddMedia } from './use-showcase-mutations.ts';

const MOVING = new Set<UploadState>(['waiting', 'preparing', 'sending', 'processing']);

/** Uploaded files whose place is known: every file chosen before them is there, has failed or waits for the line. */
function inOrder(items: readonly UploadItem[]): string[] {
  const firstMoving = items.findIndex(({ state }) => MOVING.has(state));
  const settled = firstMoving < 0 ? items : items.slice(0, firstMoving);
  return settled.flatMap(({ result }) => (result ? [result.fileId] : []));
}

/**
 * Adds pictures and videos to an album: chosen, dropped or pasted, several at once. What has been uploaded is put into the
 * album by itself, in the order in which it was chosen; what could not be put there is kept and can be tried again.
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
  const { mutateAsync } = add;
  const uploads = useUploads({ kinds: ['picture', 'video'], paste: true, onDone: () => undefined });
  const { items, clearDone } = uploads;
  const [inAlbum, setInAlbum] = useState<ReadonlySet<string>>(new Set());
  const next = inOrder(items).filter((fileId) => !inAlbum.has(fileId));
  const { profileId, albumId } = at;

  const putting = useRef(false);
  const put = async (fileIds: readonly string[]) => {
    if (putting.current) return;
    putting.current = true;
    const media = fileIds.map((fileId) => ({ fileId, altText: null }));
    try {
      const { outcome } = await mutateAsync({ profileId, albumId, media });
      setInAlbum((before) => new Set([...before, ...fileIds]));
      if (!uploads.busy) {
        clearDone();
        tellSaved(outcome, fileIds.length === 1 ? 'Added to the album' : 'All added to the album');
      }
    } catch {
      // `add.error` says why; the files stay for another try.
    } finally {
      putting.current = false;
    }
  };
  const idle = !add.isPending && !add.isError;
  useEffect(() => {
    if (idle && next.length > 0) void put(next);
  });

  const kept = add.isError ? next.length : 0;
  const busy = uploads.busy || next.length > 0;
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
          <Button size="sm" className="mt-2" onClick={() => void put(next)}>
            Put it into the album
          </Button>
        </MutationAlert>
      ) : null}
    </div>
  );
}
