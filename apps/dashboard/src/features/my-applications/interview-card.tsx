import type { MyInterview } from '@nxtgauge/domain/my-applications';
import { CallOffInterviewInput } from '@nxtgauge/domain/my-applications';
import { INTERVIEW_MODE_LABELS } from '@nxtgauge/domain/applications';
import { useNow } from '@nxtgauge/ui/app-kit';
import { formatDateTime, formatTime, formatWeekday } from '@nxtgauge/ui/format';
import { Form, RadioField, SubmitButton, TextareaField, useZodForm } from '@nxtgauge/ui/forms';
import { Button, Dialog, StatusPill, type Tone } from '@nxtgauge/ui/primitives';
import { indianDay } from '@nxtgauge/domain/time';
import { CalendarPlus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { z } from 'zod';
import { trpc } from '../../core/api.ts';
import { MutationAlert } from '../../core/mutation-alert.tsx';
import { saveFile } from '../../core/save-file.ts';
import { useApplicationActs } from './use-application-acts.ts';

const STANDING: Record<MyInterview['status'], { label: string; tone: Tone }> = {
  PROPOSED: { label: 'Choose a time', tone: 'act' },
  BOOKED: { label: 'Agreed', tone: 'leaf' },
  CANCELLED: { label: 'Called off', tone: 'neutral' },
  DONE: { label: 'Held', tone: 'leaf' },
  MISSED: { label: 'Missed', tone: 'brick' },
};

/** One invitation: the times on offer, or the agreed one with its calendar file, and a way out of it. */
export function InterviewCard({ interview }: { interview: MyInterview }): ReactNode {
  const now = useNow();
  const [leaving, setLeaving] = useState(false);
  const { pickSlot } = useApplicationActs();
  const calendar = trpc.useUtils().myApplications.calendar;
  const { label, tone } = STANDING[interview.status];
  const isOpen = interview.status === 'PROPOSED' || interview.status === 'BOOKED';
  return (
    <article className="rounded-lg border border-line bg-paper-raised p-4">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <div className="min-w-0">
          <h3 className="font-medium wrap-anywhere">{interview.title}</h3>
          <p className="text-sm text-ink-soft wrap-anywhere">
            {INTERVIEW_MODE_LABELS[interview.mode]}, {interview.durationMinutes} minutes
            {interview.placeWords === null ? '' : `. ${interview.placeWords}`}
          </p>
        </div>
        <StatusPill tone={tone}>{label}</StatusPill>
      </div>
      {interview.startsAt === null ? null : (
        <p className="num mt-3 font-medium">{formatDateTime(interview.startsAt, now)}</p>
      )}
      {interview.status === 'PROPOSED' ? (
        interview.slots.length === 0 ? (
          <p className="mt-3 text-sm text-ink-soft">
            All offered times are gone. Ask for another and the company offers new ones.
          </p>
        ) : (
          <ul aria-label="Times to choose from" className="mt-3 flex flex-col gap-2 sm:flex-row sm:flex-wrap">
            {interview.slots.map((slot) => (
              <li key={slot.id}>
                <Button
                  className="num w-full sm:w-auto"
                  loading={pickSlot.isPending && pickSlot.variables.slotId === slot.id}
                  disabled={pickSlot.isPending}
                  onClick={() => pickSlot.mutate({ interviewId: interview.id, slotId: slot.id })}
                >
                  {formatWeekday(indianDay(new Date(slot.startsAt)), now)}, {formatTime(slot.startsAt)}
                </Button>
              </li>
            ))}
          </ul>
        )
      ) : null}
      <MutationAlert error={pickSlot.error} className="mt-3" />
      {isOpen ? (
        <div className="mt-3 flex flex-wrap gap-2">
          {interview.status === 'BOOKED' ? (
            <Button
              size="sm"
              iconStart={<CalendarPlus />}
              onClick={async () => {
                const file = await calendar.fetch({ interviewId: interview.id });
                saveFile(file.fileName, 'text/calendar;charset=utf-8', file.content);
              }}
            >
              Put it in my calendar
            </Button>
          ) : null}
          <Button size="sm" variant="quiet" onClick={() => setLeaving(true)}>
            I cannot make it
          </Button>
        </div>
      ) : null}
      <CallOffDialog interviewId={interview.id} open={leaving} onClose={() => setLeaving(false)} />
    </article>
  );
}

const CallOffForm = CallOffInterviewInput.pick({ words: true }).extend({ want: z.enum(['OTHER', 'NONE']) });
const WANTS = [
  { value: 'OTHER', label: 'Another time would do', hint: 'The company offers new ones.' },
  {
    value: 'NONE',
    label: 'I do not want this interview',
    hint: 'Your application stays until one of you ends it.',
  },
];

function CallOffDialog({
  interviewId,
  open,
  onClose,
}: {
  interviewId: string;
  open: boolean;
  onClose: () => void;
}): ReactNode {
  const { callOff } = useApplicationActs();
  const form = useZodForm(CallOffForm, { defaultValues: { want: 'OTHER', words: '' } });
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      title="You cannot make it?"
    >
      <Form
        form={form}
        onSubmit={async ({ want, words }) => {
          await callOff.mutateAsync({ interviewId, wantsOtherTime: want === 'OTHER', words });
          onClose();
        }}
      >
        <RadioField control={form.control} name="want" label="What now?" options={WANTS} />
        <TextareaField
          control={form.control}
          name="words"
          label="A line for the company"
          hint="Why, and when you could instead. No phone numbers or links."
          rows={3}
          maxLength={500}
        />
        <SubmitButton pendingLabel="Telling them">Tell them</SubmitButton>
      </Form>
    </Dialog>
  );
}
