import { SaveAlbumInput, SHOWCASE_LIMITS, type AlbumContent } from '@nxtgauge/domain/portfolio';
import type { MyProfileContent } from '@nxtgauge/domain/profiles';
import { PageSection } from '@nxtgauge/ui/app-kit';
import { Form, FormActions, LeaveGuard, SubmitButton, useZodForm } from '@nxtgauge/ui/forms';
import { Button, ConfirmDialog, TextLink } from '@nxtgauge/ui/primitives';
import { useBlocker, useNavigate } from '@tanstack/react-router';
import { ArrowLeft, Trash2 } from 'lucide-react';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { trpc } from '../../core/api.ts';
import { paths } from '../../core/paths.ts';
import { PublicTextarea, PublicTextField } from '../profiles/public-text-fields.tsx';
import { KEEP_TYPED } from '../profiles/section-form.tsx';
import { tellSaved, useProfilesChanged } from '../profiles/use-profile-mutations.ts';
import { AlbumUpload } from './album-upload.tsx';
import { MediaCard, nameOfMedia } from './media-card.tsx';
import { Sortable } from './sortable.tsx';
import { TagsField } from './tags-field.tsx';
import { useMoveMedia, useSaveAlbum } from './use-showcase-mutations.ts';

/** One album: its pictures first, then its words. */
export function AlbumPage({ profile, album }: { profile: MyProfileContent; album: AlbumContent }): ReactNode {
  const at = { profileId: profile.id, albumId: album.id };
  const move = useMoveMedia();
  const [openWords, setOpenWords] = useState<ReadonlySet<string>>(new Set());
  const [textsDirty, setTextsDirty] = useState(false);
  const [uploading, setUploading] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const onDirty = useCallback((mediaId: string, dirty: boolean) => {
    setOpenWords((before) => {
      if (before.has(mediaId) === dirty) return before;
      const after = new Set(before);
      if (dirty) after.add(mediaId);
      else after.delete(mediaId);
      return after;
    });
  }, []);
  const dirty = (textsDirty || uploading || openWords.size > 0) && !leaving;
  const blocker = useBlocker({ shouldBlockFn: () => dirty, withResolver: true });
  return (
    <>
      <p className="mb-2">
        <TextLink
          href={paths.profileSection(profile.id, 'portfolio')}
          className="inline-flex items-center gap-1"
        >
          <ArrowLeft aria-hidden="true" className="size-4" />
          All albums
        </TextLink>
      </p>
      <h2 className="mb-4 text-lg font-semibold wrap-anywhere">{album.title}</h2>
      <AlbumUpload at={at} count={album.media.length} onBusy={setUploading} />
      {album.media.length > 0 ? (
        <Sortable
          items={album.media}
          nameOf={(media) => nameOfMedia(media, album.media.indexOf(media))}
          layout="grid"
          label="Pictures and videos"
          className="mt-5 grid gap-x-4 gap-y-6 sm:grid-cols-2 xl:grid-cols-3"
          onMove={(mediaId, to) => move.mutate({ ...at, mediaId, to })}
        >
          {(media, index, controls) => (
            <MediaCard at={at} media={media} index={index} controls={controls} onDirty={onDirty} />
          )}
        </Sortable>
      ) : null}
      <PageSection title="About this album" className="border-t border-line pt-6">
        <AlbumTexts at={at} album={album} onDirty={setTextsDirty} />
      </PageSection>
      <RemoveAlbum at={at} album={album} onLeave={setLeaving} />
      <LeaveGuard dirty={dirty} blocker={blocker}>
        {uploading
          ? 'Files are still on their way into this album.'
          : 'What you typed on this page is not saved yet.'}
      </LeaveGuard>
    </>
  );
}

interface At {
  profileId: string;
  albumId: string;
}
const Texts = SaveAlbumInput.omit({ profileId: true, albumId: true });

function AlbumTexts({
  at,
  album,
  onDirty,
}: {
  at: At;
  album: AlbumContent;
  onDirty: (dirty: boolean) => void;
}): ReactNode {
  const form = useZodForm(Texts, {
    resetOptions: KEEP_TYPED,
    values: { title: album.title, description: album.description, tags: album.tags },
  });
  const save = useSaveAlbum();
  const { isDirty } = form.formState;
  useEffect(() => onDirty(isDirty), [isDirty, onDirty]);
  return (
    <Form
      form={form}
      className="max-w-2xl"
      onSubmit={async (texts) => {
        await save.mutateAsync({ ...at, ...texts });
        form.reset(form.getValues());
      }}
    >
      <PublicTextField control={form.control} name="title" label="Title" maxLength={80} />
      <PublicTextarea
        control={form.control}
        name="description"
        label="The story"
        hint="Where, for whom, what was special. No links or contacts."
        optional
        nullable
        rows={4}
        maxLength={1000}
      />
      <TagsField
        control={form.control}
        name="tags"
        label="Tags"
        hint="Words that people look for: haldi, rooftop, documentary."
        max={SHOWCASE_LIMITS.tags}
      />
      <FormActions>
        <SubmitButton disabled={!isDirty} pendingLabel="Saving album">
          Save album
        </SubmitButton>
      </FormActions>
    </Form>
  );
}

function RemoveAlbum({
  at,
  album,
  onLeave,
}: {
  at: At;
  album: AlbumContent;
  onLeave: (leaving: boolean) => void;
}): ReactNode {
  const remove = trpc.portfolio.removeAlbum.useMutation();
  const changed = useProfilesChanged();
  const navigate = useNavigate();
  return (
    <div className="mt-8 border-t border-line pt-5">
      <ConfirmDialog
        trigger={
          <Button variant="danger-outline" size="sm" iconStart={<Trash2 />}>
            Remove this album
          </Button>
        }
        title={`Remove “${album.title}”?`}
        confirmLabel="Remove album"
        pendingLabel="Removing album"
        tone="danger"
        onConfirm={async () => {
          onLeave(true);
          try {
            const { outcome } = await remove.mutateAsync(at);
            await navigate({
              to: '/profiles/$profileId/portfolio',
              params: { profileId: at.profileId },
            });
            tellSaved(outcome, 'Album removed');
            void changed();
          } finally {
            onLeave(false);
          }
        }}
      >
        Its {album.media.length} pictures and videos go with it.
      </ConfirmDialog>
    </div>
  );
}
