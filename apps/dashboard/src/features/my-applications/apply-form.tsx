import type { ApplyQuestion, JobToApply } from '@nxtgauge/domain/my-applications';
import { AnswerValue, ApplyInput } from '@nxtgauge/domain/my-applications';
import { formatDate } from '@nxtgauge/ui/format';
import {
  Form,
  FormActions,
  FormSection,
  NumberField,
  RadioField,
  SubmitButton,
  TextareaField,
  useZodForm,
} from '@nxtgauge/ui/forms';
import { useNow } from '@nxtgauge/ui/app-kit';
import { Button, TextLink, toast } from '@nxtgauge/ui/primitives';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { z } from 'zod';
import { trpc } from '../../core/api.ts';
import { useIntentKey } from '../../core/intent-key.ts';
import { paths, sitePaths } from '../../core/paths.ts';

const NO_RESUME = 'none';

/** A question's own rule, for the field; the server holds the same. */
function answerSchema({ kind, isRequired }: ApplyQuestion): z.ZodType {
  if (kind === 'YES_NO') {
    const choice = z.enum(['yes', 'no'], 'Choose yes or no.');
    return isRequired ? choice : choice.nullable();
  }
  if (kind === 'NUMBER') {
    const number = z.number('Enter a number.');
    return isRequired ? number : number.nullable();
  }
  const text = z
    .string(kind === 'CHOICE' ? 'Choose one.' : 'Write an answer.')
    .trim()
    .min(1, 'Write an answer.')
    .max(2_000);
  return isRequired ? text : z.union([z.literal('').transform(() => null), text]).nullable();
}

const formSchema = (questions: readonly ApplyQuestion[]) =>
  z.object({
    resume: z.string().max(100),
    coverNote: ApplyInput.shape.coverNote,
    answers: z.object(Object.fromEntries(questions.map((question) => [question.id, answerSchema(question)]))),
  });

const asSent = (question: ApplyQuestion, value: unknown): z.infer<typeof AnswerValue> | null => {
  if (value === null || value === undefined || value === '') return null;
  return question.kind === 'YES_NO' ? value === 'yes' : AnswerValue.parse(value);
};

/** The version, the note and the answers; what goes is what is on the screen. */
export function ApplyForm({
  job,
  source,
  onResume,
}: {
  job: JobToApply;
  source: ApplyInput['source'];
  /** The match is explained with this version. */
  onResume: (resumeId: string | null) => void;
}): ReactNode {
  const now = useNow();
  const schema = useMemo(() => formSchema(job.questions), [job.questions]);
  const form = useZodForm(schema, {
    defaultValues: {
      resume: job.resumes[0]?.id ?? NO_RESUME,
      coverNote: null,
      answers: Object.fromEntries(job.questions.map(({ id }) => [id, null])),
    },
  });
  const keyFor = useIntentKey();
  const navigate = useNavigate();
  const utils = trpc.useUtils();
  const apply = trpc.myApplications.send.useMutation();
  const versions = [
    ...job.resumes.map(({ id, versionNumber, fileName, uploadedAt }) => ({
      value: id,
      label: `Version ${versionNumber}: ${fileName}`,
      hint: `From ${formatDate(uploadedAt, now)}`,
    })),
    { value: NO_RESUME, label: 'No résumé', hint: 'The company reads your profile and your note.' },
  ];
  return (
    <Form
      form={form}
      className="max-w-2xl"
      onChange={() => {
        const chosen = form.getValues('resume');
        onResume(chosen === NO_RESUME ? null : chosen);
      }}
      onSubmit={async ({ resume, coverNote, answers }) => {
        const content = {
          jobId: job.id,
          resumeId: resume === NO_RESUME ? null : resume,
          coverNote,
          answers: job.questions.flatMap((question) => {
            const value = asSent(question, answers[question.id]);
            return value === null ? [] : [{ questionId: question.id, value }];
          }),
          source,
        };
        const sent = await apply.mutateAsync({ ...content, idempotencyKey: keyFor(content) });
        toast.done('Your application is on its way');
        void utils.myApplications.invalidate();
        await navigate({ to: '/applications/$applicationId', params: sent });
      }}
    >
      <FormSection title="Résumé">
        <RadioField
          control={form.control}
          name="resume"
          label="Which version goes"
          options={versions}
          look="card"
        />
        <p className="text-sm">
          <TextLink href={paths.resumes}>Upload another version</TextLink>
        </p>
      </FormSection>
      {job.questions.length === 0 ? null : (
        <FormSection title={`${job.companyName} asks`}>
          {job.questions.map((question) => (
            <QuestionField key={question.id} question={question} />
          ))}
        </FormSection>
      )}
      <FormSection title="A note">
        <TextareaField
          control={form.control}
          name="coverNote"
          label="To the company"
          hint="What makes you right for this job, in a few lines. Only this company reads it."
          rows={6}
          maxLength={3000}
          optional
          nullable
        />
      </FormSection>
      <FormActions>
        <SubmitButton variant="act" pendingLabel="Sending">
          Send application
        </SubmitButton>
        <Button variant="quiet" href={sitePaths.job(job.slug)}>
          Back to the job
        </Button>
      </FormActions>
      <p className="text-sm text-ink-faint">
        The company sees your name, e-mail and phone with it. It stays as you send it.
      </p>
    </Form>
  );
}

function QuestionField({ question }: { question: ApplyQuestion }): ReactNode {
  const frame = {
    name: `answers.${question.id}`,
    label: question.question,
    optional: !question.isRequired,
    hint: question.isKnockOut ? 'The company looks at this answer first.' : undefined,
  };
  switch (question.kind) {
    case 'YES_NO':
      return (
        <RadioField
          {...frame}
          look="chips"
          options={[
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
          ]}
        />
      );
    case 'NUMBER':
      return <NumberField {...frame} />;
    case 'CHOICE':
      return (
        <RadioField
          {...frame}
          options={question.choices.map((choice) => ({ value: choice, label: choice }))}
        />
      );
    case 'TEXT':
      return <TextareaField {...frame} rows={3} maxLength={2000} nullable />;
  }
}
