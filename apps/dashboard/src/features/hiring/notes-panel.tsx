import type { CandidateNotes, Note } from '@nxtgauge/domain/hiring';
import { QueryView, useNow } from '@nxtgauge/ui/app-kit';
import { formatDateTime } from '@nxtgauge/ui/format';
import {
  Avatar,
  Button,
  ConfirmDialog,
  EmptyState,
  Field,
  MultiCombobox,
  SkeletonRows,
  Textarea,
} from '@nxtgauge/ui/primitives';
import { MessageSquareText } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { trpc } from '../../core/api.ts';
import { MutationAlert } from '../../core/mutation-alert.tsx';

/** What the team says about a candidate among itself. */
export function NotesPanel({ candidateId, mayWrite }: { candidateId: string; mayWrite: boolean }): ReactNode {
  const query = trpc.hiring.notes.useQuery({ candidateId });
  const utils = trpc.useUtils();
  const options = {
    onSuccess: (data: CandidateNotes) => utils.hiring.notes.setData({ candidateId }, data),
  };
  const add = trpc.hiring.addNote.useMutation(options);
  return (
    <QueryView query={query} what="The notes" skeleton={<SkeletonRows />}>
      {({ notes, mentionable }) => (
        <>
          {mayWrite ? (
            <NoteForm
              label="New note"
              submitLabel="Add note"
              mentionable={mentionable}
              error={add.error}
              onSubmit={(values) => add.mutateAsync({ candidateId, ...values })}
            />
          ) : null}
          {notes.length === 0 ? (
            <EmptyState size="inline" icon={<MessageSquareText />} title="No notes yet">
              <p>The candidate never sees what you write here.</p>
            </EmptyState>
          ) : (
            <ul className="mt-5 divide-y divide-line">
              {notes.map((note) => (
                <NoteRow key={note.id} note={note} mentionable={mentionable} onChanged={options.onSuccess} />
              ))}
            </ul>
          )}
        </>
      )}
    </QueryView>
  );
}

interface Words {
  body: string;
  mentionedUserIds: string[];
}

function NoteForm({
  label,
  submitLabel,
  mentionable,
  initial,
  error,
  onSubmit,
  onCancel,
}: {
  label: string;
  submitLabel: string;
  mentionable: CandidateNotes['mentionable'];
  initial?: Words;
  error: unknown;
  onSubmit: (words: Words) => Promise<unknown>;
  onCancel?: () => void;
}): ReactNode {
  const [words, setWords] = useState<Words>(initial ?? { body: '', mentionedUserIds: [] });
  const [pending, setPending] = useState(false);
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={async (event) => {
        event.preventDefault();
        if (words.body.trim() === '' || pending) return;
        setPending(true);
        try {
          await onSubmit(words);
          setWords({ body: '', mentionedUserIds: [] });
        } catch {
          // The alert below says why; what was written stays.
        } finally {
          setPending(false);
        }
      }}
    >
      <Field label={label}>
        <Textarea
          value={words.body}
          maxLength={4_000}
          rows={3}
          onChange={(event) => setWords({ ...words, body: event.target.value })}
        />
      </Field>
      <Field label="Mention" optional hint="They are told. Only people who may see this candidate.">
        <MultiCombobox
          options={mentionable.map(({ userId, name }) => ({ value: userId, label: name }))}
          value={words.mentionedUserIds}
          onValueChange={(mentionedUserIds) => setWords({ ...words, mentionedUserIds })}
        />
      </Field>
      <MutationAlert error={error} />
      <div className="flex gap-2">
        <Button type="submit" variant="act" size="sm" loading={pending} disabled={words.body.trim() === ''}>
          {submitLabel}
        </Button>
        {onCancel ? (
          <Button size="sm" variant="quiet" onClick={onCancel}>
            Keep it as it was
          </Button>
        ) : null}
      </div>
    </form>
  );
}

function NoteRow({
  note,
  mentionable,
  onChanged,
}: {
  note: Note;
  mentionable: CandidateNotes['mentionable'];
  onChanged: (data: CandidateNotes) => void;
}): ReactNode {
  const now = useNow();
  const [editing, setEditing] = useState(false);
  const edit = trpc.hiring.editNote.useMutation({ onSuccess: onChanged });
  const remove = trpc.hiring.deleteNote.useMutation({ onSuccess: onChanged });
  if (editing) {
    return (
      <li className="py-4">
        <NoteForm
          label="Your note"
          submitLabel="Save"
          mentionable={mentionable}
          initial={{ body: note.body, mentionedUserIds: note.mentioned.map(({ userId }) => userId) }}
          error={edit.error}
          onSubmit={async (words) => {
            await edit.mutateAsync({ noteId: note.id, ...words });
            setEditing(false);
          }}
          onCancel={() => setEditing(false)}
        />
      </li>
    );
  }
  return (
    <li className="flex gap-3 py-4">
      <Avatar id={note.id} name={note.authorName} size="sm" />
      <div className="min-w-0 flex-1 text-sm">
        <p className="text-ink-soft">
          <span className="font-medium text-ink">{note.authorName}</span>,{' '}
          {formatDateTime(note.writtenAt, now)}
          {note.isEdited ? ', changed' : ''}
        </p>
        <p className="mt-1 wrap-anywhere whitespace-pre-wrap">{note.body}</p>
        {note.mentioned.length > 0 ? (
          <p className="mt-1 text-ink-soft">For {note.mentioned.map(({ name }) => name).join(', ')}</p>
        ) : null}
        {note.isMine ? (
          <p className="mt-1 -ml-3 flex">
            <Button size="sm" variant="quiet" onClick={() => setEditing(true)}>
              Change
            </Button>
            <ConfirmDialog
              trigger={
                <Button size="sm" variant="quiet">
                  Delete
                </Button>
              }
              title="Delete this note?"
              confirmLabel="Delete note"
              tone="danger"
              onConfirm={() => remove.mutateAsync({ noteId: note.id })}
            >
              It goes for everybody in the team.
              <MutationAlert error={remove.error} />
            </ConfirmDialog>
          </p>
        ) : null}
      </div>
    </li>
  );
}
