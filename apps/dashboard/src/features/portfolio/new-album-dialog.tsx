import { SaveAlbumInput } from '@nxtgauge/domain/portfolio';
import { Form, SubmitButton, useZodForm } from '@nxtgauge/ui/forms';
import { Dialog } from '@nxtgauge/ui/primitives';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useIntentKey } from '../../core/intent-key.ts';
import { PublicTextField } from '../profiles/public-text-fields.tsx';
import { useSaveAlbum } from './use-showcase-mutations.ts';

const Title = SaveAlbumInput.pick({ title: true });

export function NewAlbumDialog({
  profileId,
  open,
  onClose,
}: {
  profileId: string;
  open: boolean;
  onClose: () => void;
}): ReactNode {
  const form = useZodForm(Title, { defaultValues: { title: '' } });
  const save = useSaveAlbum();
  const navigate = useNavigate();
  const keyOf = useIntentKey();
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      title="New album"
      description="One job or one kind of work. Pictures come on the next page."
      size="sm"
    >
      <Form
        form={form}
        onSubmit={async ({ title }) => {
          const albumId = keyOf(title);
          await save.mutateAsync({ profileId, albumId, title, description: null, tags: [] });
          onClose();
          await navigate({ to: '/profiles/$profileId/albums/$albumId', params: { profileId, albumId } });
        }}
      >
        <PublicTextField
          control={form.control}
          name="title"
          label="Title"
          hint="For example “A garden wedding in Alibag”."
          maxLength={80}
          autoFocus
        />
        <SubmitButton pendingLabel="Adding album">Add album</SubmitButton>
      </Form>
    </Dialog>
  );
}
