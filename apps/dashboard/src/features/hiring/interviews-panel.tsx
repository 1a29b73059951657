import { INTERVIEW_MODES } from '@nxtgauge/domain/applications';
import type { InterviewMode } from '@nxtgauge/domain/applications';
import { INTERVIEW_MODE_LABELS } from '@nxtgauge/domain/hiring';
import type { ApplicationSheet, Interview } from '@nxtgauge/domain/hiring';
import { useNow } from '@nxtgauge/ui/app-kit';
import { formatDateTime } from '@nxtgauge/ui/format';
import {
  Button,
  ConfirmDialog,
  EmptyState,
  Field,
  Input,
  RadioGroup,
  StatusPill,
  toast,
} from '@nxtgauge/ui/primitives';
import { CalendarClock } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { MutationAlert } from '../../core/mutation-alert.tsx';
import { INTERVIEW_WORDS } from './hiring-words.ts';
import { SlotFields, slotInstants } from './slot-fields.tsx';
import { useSheetActs } from './use-sheet-acts.ts';

const OPEN = new Set(['INTERVIEW', 'APPLIED', 'SHORTLISTED', 'OFFERED']);

/** Interviews of an application: offer times, offer others, cancel, say how it went. */
export function InterviewsPanel({ sheet }: { sheet: ApplicationSheet }): ReactNode {
  const [asking, setAsking] = useState(false);
  const mayPropose = sheet.mayChange && OPEN.has(sheet.card.status);
  return (
    <>
      {asking ? (
        <ProposeForm applicationId={sheet.card.id} onDone={() => setAsking(false)} />
      ) : sheet.interviews.length === 0 ? (
        <EmptyState
          size="inline"
          icon={<CalendarClock />}
          title="No interview yet"
          action={
            mayPropose ? (
              <Button variant="act" onClick={() => setAsking(true)}>
                Offer times
              </Button>
            ) : undefined
          }
        >
          <p>Offer a few times. They choose one, and both get a calendar file.</p>
        </EmptyState>
      ) : mayPropose ? (
        <Button onClick={() => setAsking(true)}>Offer times</Button>
      ) : null}
      <ul className="mt-4 divide-y divide-line">
        {sheet.interviews.map((interview) => (
          <InterviewRow key={interview.id} interview={interview} mayChange={sheet.mayChange} />
        ))}
      </ul>
    </>
  );
}

function InterviewRow({ interview, mayChange }: { interview: Interview; mayChange: boolean }): ReactNode {
  const now = useNow();
  const { closeInterview, cancelInterview } = useSheetActs();
  const [moving, setMoving] = useState(false);
  const words = INTERVIEW_WORDS[interview.status];
  const isOpen = interview.status === 'PROPOSED' || interview.status === 'BOOKED';
  const began = interview.startsAt !== null && Date.parse(interview.startsAt) <= now.getTime();
  const interviewId = interview.id;
  return (
    <li className="flex flex-col gap-2 py-4 text-sm">
      <p className="flex flex-wrap items-center gap-2 font-medium">
        {interview.title} <StatusPill tone={words.tone}>{words.label}</StatusPill>
      </p>
      <p className="text-ink-soft wrap-anywhere">
        {INTERVIEW_MODE_LABELS[interview.mode]}, {interview.durationMinutes} minutes, with{' '}
        {interview.proposedByName}
        {interview.placeWords ? `. ${interview.placeWords}` : ''}
      </p>
      {interview.startsAt ? (
        <p className="num">{formatDateTime(interview.startsAt, now)}</p>
      ) : interview.status === 'PROPOSED' ? (
        <ul className="num ml-4 list-disc">
          {interview.slots.map((slot) => (
            <li key={slot}>{formatDateTime(slot, now)}</li>
          ))}
        </ul>
      ) : null}
      <MutationAlert error={closeInterview.error} />
      {isOpen && mayChange ? (
        <div className="flex flex-wrap gap-2">
          {interview.status === 'BOOKED' && began ? (
            <>
              <Button size="sm" onClick={() => closeInterview.mutate({ interviewId, outcome: 'DONE' })}>
                It took place
              </Button>
              <Button size="sm" onClick={() => closeInterview.mutate({ interviewId, outcome: 'MISSED' })}>
                They did not come
              </Button>
            </>
          ) : null}
          <Button size="sm" variant="quiet" onClick={() => setMoving(!moving)}>
            Offer other times
          </Button>
          <ConfirmDialog
            trigger={
              <Button size="sm" variant="quiet">
                Cancel interview
              </Button>
            }
            title={`Cancel “${interview.title}”?`}
            confirmLabel="Cancel interview"
            cancelLabel="Keep it"
            tone="danger"
            onConfirm={() => cancelInterview.mutateAsync({ interviewId })}
          >
            They are told at once.
            <MutationAlert error={cancelInterview.error} />
          </ConfirmDialog>
        </div>
      ) : null}
      {moving && isOpen ? <MoveForm interviewId={interviewId} onDone={() => setMoving(false)} /> : null}
    </li>
  );
}

function MoveForm({ interviewId, onDone }: { interviewId: string; onDone: () => void }): ReactNode {
  const { rescheduleInterview } = useSheetActs();
  const [slots, setSlots] = useState<string[]>(['']);
  return (
    <form
      noValidate
      className="flex flex-col gap-3 rounded-md bg-paper-sunk p-3"
      onSubmit={(event) => {
        event.preventDefault();
        const instants = slotInstants(slots);
        if (instants.length === 0) return;
        rescheduleInterview.mutate(
          { interviewId, slots: instants },
          {
            onSuccess: () => {
              toast.done('They were told of the new times');
              onDone();
            },
          },
        );
      }}
    >
      <SlotFields slots={slots} onChange={setSlots} />
      <MutationAlert error={rescheduleInterview.error} />
      <Button
        type="submit"
        size="sm"
        className="self-start"
        loading={rescheduleInterview.isPending}
        disabled={slotInstants(slots).length === 0}
      >
        Send new times
      </Button>
    </form>
  );
}

function ProposeForm({ applicationId, onDone }: { applicationId: string; onDone: () => void }): ReactNode {
  const { proposeInterview } = useSheetActs();
  const [title, setTitle] = useState('First interview');
  const [mode, setMode] = useState<InterviewMode>('VIDEO');
  const [placeWords, setPlaceWords] = useState('');
  const [minutes, setMinutes] = useState('45');
  const [slots, setSlots] = useState<string[]>(['']);
  const durationMinutes = Number(minutes);
  const ready =
    title.trim() !== '' && slotInstants(slots).length > 0 && durationMinutes >= 10 && durationMinutes <= 480;
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        proposeInterview.mutate(
          { applicationId, title, mode, placeWords, durationMinutes, slots: slotInstants(slots) },
          {
            onSuccess: () => {
              toast.done('They can choose a time now');
              onDone();
            },
          },
        );
      }}
    >
      <Field label="What for">
        <Input value={title} maxLength={80} onChange={(event) => setTitle(event.target.value)} />
      </Field>
      <Field label="How" kind="group">
        <RadioGroup
          aria-label="How"
          options={INTERVIEW_MODES.map((value) => ({ value, label: INTERVIEW_MODE_LABELS[value] }))}
          value={mode}
          onValueChange={setMode}
        />
      </Field>
      <Field
        label={mode === 'ONSITE' ? 'Where' : 'How you call them'}
        optional
        hint={mode === 'ONSITE' ? 'Street, floor, whom to ask for.' : 'A link, or who calls whom.'}
      >
        <Input value={placeWords} maxLength={300} onChange={(event) => setPlaceWords(event.target.value)} />
      </Field>
      <Field label="How long" hint="10 to 480 minutes.">
        <div className="max-w-40">
          <Input
            inputMode="numeric"
            suffix="minutes"
            className="num pr-20"
            value={minutes}
            onChange={(event) => setMinutes(event.target.value.replaceAll(/\D/gu, '').slice(0, 3))}
          />
        </div>
      </Field>
      <SlotFields slots={slots} onChange={setSlots} />
      <MutationAlert error={proposeInterview.error} />
      <div className="flex gap-2">
        <Button type="submit" variant="act" disabled={!ready} loading={proposeInterview.isPending}>
          Offer these times
        </Button>
        <Button variant="quiet" onClick={onDone}>
          Not now
        </Button>
      </div>
    </form>
  );
}
