import { AltText, type MediaContent } from '@nxtgauge/domain/portfolio';
import { readError } from '@nxtgauge/ui/app-kit';
import { Badge, Button, ConfirmDialog, Field, IconButton, Picture, Textarea } from '@nxtgauge/ui/primitives';
import { Play, Star, Trash2 } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { MarkedContacts } from '../profiles/public-text-fields.tsx';
import { MediaVideo } from './media-video.tsx';
import { useDescribeMedia, useMoveMedia, useRemoveMedia } from './use-showcase-mutations.ts';

export function MediaCard({
  at,
  media,
  index,
  controls,
  onDirty,
}: {
  at: { profileId: string; albumId: string };
  media: MediaContent;
  index: number;
  controls: ReactNode;
  /** Told while words were typed that are not saved. */
  onDirty: (mediaId: string, dirty: boolean) => void;
}): ReactNode {
  const move = useMoveMedia();
  const remove = useRemoveMedia();
  const name = nameOfMedia(media, index);
  const video = media.mediaType === 'VIDEO';
  return (
    <figure className="flex h-full flex-col gap-2 pb-2">
      <span className="relative block">
        {video ? (
          <MediaVideo media={media} name={media.altText ?? 'Video'} />
        ) : (
          <Picture
            src={media.url}
            alt={media.altText ?? 'No description yet'}
            blur={media.blur}
            sizes="(min-width: 64rem) 16rem, (min-width: 40rem) 30vw, 92vw"
            className="rounded-sm"
          />
        )}
        <span className="pointer-events-none absolute top-2 left-2 flex gap-1">
          {index === 0 ? (
            <Badge tone="act" icon={<Star aria-hidden="true" />}>
              Cover
            </Badge>
          ) : null}
          {video ? (
            <Badge icon={<Play aria-hidden="true" />} className="bg-paper-raised text-ink">
              Video
            </Badge>
          ) : null}
        </span>
      </span>
      <div className="-mx-1 flex items-center justify-between">
        {controls}
        <span className="flex items-center">
          {index > 0 ? (
            <IconButton
              size="sm"
              variant="quiet"
              label={`Make ${name} the cover`}
              icon={<Star />}
              onClick={() => move.mutate({ ...at, mediaId: media.id, to: 0 })}
            />
          ) : null}
          <ConfirmDialog
            trigger={<IconButton size="sm" variant="quiet" label={`Remove ${name}`} icon={<Trash2 />} />}
            title={video ? 'Remove this video?' : 'Remove this picture?'}
            confirmLabel="Remove"
            pendingLabel="Removing"
            tone="danger"
            onConfirm={() => remove.mutateAsync({ ...at, mediaId: media.id })}
          >
            It leaves this album. To show it again you would upload it again.
          </ConfirmDialog>
        </span>
      </div>
      <AltTextField at={at} media={media} onDirty={onDirty} />
    </figure>
  );
}

export const nameOfMedia = (media: MediaContent, index: number): string =>
  media.altText === null
    ? `${media.mediaType === 'VIDEO' ? 'video' : 'picture'} ${index + 1}`
    : `“${media.altText.length > 40 ? `${media.altText.slice(0, 40)}…` : media.altText}”`;

function AltTextField({
  at,
  media,
  onDirty,
}: Pick<Parameters<typeof MediaCard>[0], 'at' | 'media' | 'onDirty'>): ReactNode {
  const saved = media.altText ?? '';
  const [typed, setTyped] = useState(saved);
  const [error, setError] = useState<string>();
  const describe = useDescribeMedia();
  const dirty = typed.trim() !== saved;
  useEffect(() => {
    onDirty(media.id, dirty);
    return () => onDirty(media.id, false);
  }, [dirty, media.id, onDirty]);
  const save = () => {
    if (!dirty || describe.isPending) return;
    const parsed = AltText.safeParse(typed.trim() === '' ? null : typed);
    if (!parsed.success) {
      setError(parsed.error.issues[0]?.message);
      return;
    }
    describe.mutate(
      { ...at, mediaId: media.id, altText: parsed.data },
      { onError: (failed) => setError(readError(failed).message) },
    );
  };
  return (
    <form
      noValidate
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field
        label={media.mediaType === 'VIDEO' ? 'What happens in it?' : 'What is in it?'}
        hint={saved === '' ? 'For people who cannot see it, and for search.' : undefined}
        error={error}
      >
        <Textarea
          rows={2}
          className="min-h-16"
          value={typed}
          maxLength={160}
          placeholder="A bride laughing under a red veil"
          onChange={(event) => {
            setTyped(event.target.value);
            setError(undefined);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            save();
          }}
        />
      </Field>
      {error === undefined ? null : <MarkedContacts text={typed} />}
      {dirty ? (
        <Button type="submit" size="sm" className="w-fit" loading={describe.isPending} loadingLabel="Saving">
          Save words
        </Button>
      ) : null}
    </form>
  );
}
