import { PROFESSIONS } from '@nxtgauge/domain/profiles';
import type { ProfessionKey } from '@nxtgauge/domain/profiles';
import { readError, type ReadError } from '@nxtgauge/ui/app-kit';
import { Button, cn, Notice, RequestId, Stepper, type Option } from '@nxtgauge/ui/primitives';
import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useForm, type FieldPath } from 'react-hook-form';
import { trpc } from '../core/trpc.ts';
import { appPaths, paths } from '../shell/paths.ts';
import { LeadPosted } from './lead-posted.tsx';
import { LeadPreview } from './lead-preview.tsx';
import { BudgetFields, WhereFields, WordsFields } from './lead-step-fields.tsx';
import { firstWrongStep, leadSteps, stepOfField, STAGES, type LeadStep } from './lead-steps.ts';
import { emptyLead, leadFields, leadResolver, type LeadFields, type LeadValues } from './lead-values.ts';
import { QuestionField } from './question-field.tsx';
import { useLeadDraft } from './use-lead-draft.ts';

const HEADINGS: Record<string, string> = {
  where: 'Where and when?',
  budget: 'What do you want to spend?',
  words: 'Say it in your words',
  check: 'Is everything right?',
};

export interface LeadWizardProps {
  professionKey: ProfessionKey;
  startPlace: Option | null;
  /** The open step as the address says it. */
  step: string | undefined;
  /** Back from signing up: straight to the check. */
  resume: boolean;
  onStep: (step: string, replace?: boolean) => void;
}

/** One thing per step; the address holds the step, this device holds what was said. */
export default function LeadWizard({
  professionKey,
  startPlace,
  step,
  resume,
  onStep,
}: LeadWizardProps): ReactNode {
  const profession = PROFESSIONS[professionKey];
  const [steps] = useState(() => leadSteps(profession));
  const [resolver] = useState(() => leadResolver(professionKey));
  const form = useForm<LeadValues, unknown, LeadFields>({
    mode: 'onTouched',
    resolver,
    defaultValues: emptyLead(professionKey, startPlace?.value ?? null),
  });
  const at = Math.max(
    0,
    steps.findIndex(({ id }) => id === step),
  );
  const open = steps[at] as LeadStep;
  const draft = useLeadDraft(professionKey, form, { step: open.id, startPlace });
  const me = trpc.identity.me.useQuery(undefined, { staleTime: 5 * 60_000 }).data ?? null;
  const [failure, setFailure] = useState<ReadError | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const post = trpc.leads.post.useMutation();

  useEffect(() => {
    if (moved.current) heading.current?.focus();
    moved.current = true;
  }, [open.id]);

  // An answer takes its own complaint away at once: left until the field is left, it would move the buttons under the finger.
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name }) => {
          const field = name as Parameters<typeof form.getFieldState>[0] | undefined;
          if (field !== undefined && form.getFieldState(field).error) void form.trigger(field);
        },
      }),
    [form],
  );

  // An address may name a step whose earlier answers are not on this device.
  const { ready, restored, step: savedStep } = draft;
  const settled = useRef(false);
  useEffect(() => {
    if (!ready || settled.current) return;
    settled.current = true;
    const wanted = resume ? 'check' : (step ?? (restored ? savedStep : null) ?? steps[0]?.id);
    const target = steps.find(({ id }) => id === wanted) ?? steps[0];
    const wrong = firstWrongStep(professionKey, steps, form.getValues());
    const reachable = wrong && target && steps.indexOf(wrong) < steps.indexOf(target) ? wrong : target;
    if (reachable && reachable.id !== step) onStep(reachable.id, true);
  }, [ready, resume, step, restored, savedStep, steps, professionKey, form, onStep]);

  const go = (id: string) => {
    setFailure(null);
    onStep(id);
  };
  const showErrors = (error: ReadError) => {
    for (const { path, message } of error.fieldErrors) {
      form.setError(path as FieldPath<LeadValues>, { type: 'server', message });
    }
    const home = error.fieldErrors
      .map(({ path }) => stepOfField(steps, path))
      .find((found) => found !== undefined);
    if (home) onStep(home.id);
    else setFailure(error);
  };
  const signUpAddress = (page: 'login' | 'register') =>
    appPaths[page](`${paths.postLead}/${profession.slug}?resume=1`);
  const send = async () => {
    const fields = leadFields(professionKey, form.getValues());
    if (fields === null) {
      await form.trigger();
      const wrong = firstWrongStep(professionKey, steps, form.getValues());
      if (wrong) onStep(wrong.id);
      return;
    }
    if (me === null) {
      window.location.assign(signUpAddress('register'));
      return;
    }
    setFailure(null);
    try {
      await post.mutateAsync({ ...fields, professionKey, idempotencyKey: draft.idempotencyKey() });
      draft.forget();
    } catch (thrown) {
      const error = readError(thrown);
      if (error.reason === 'SIGN_IN_REQUIRED') window.location.assign(signUpAddress('login'));
      else showErrors(error);
    }
  };
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (open.id === 'check') {
      await send();
      return;
    }
    const right = await form.trigger(open.fields as FieldPath<LeadValues>[], { shouldFocus: true });
    const next = steps[at + 1];
    if (right && next) go(next.id);
  };

  if (post.data) return <LeadPosted leadId={post.data.leadId} profession={profession} />;
  const before = steps[at - 1];
  const inStage = steps.filter(({ stage }) => stage === open.stage);
  return (
    <div className="page max-w-2xl pt-6 pb-4 sm:pt-10">
      <Stepper
        steps={STAGES}
        current={open.stage}
        onStep={(stage) => go(steps.find((entry) => entry.stage === stage)?.id ?? open.id)}
      />
      {restored && !resume && open.id !== 'check' ? (
        <Notice
          tone="neutral"
          className="mt-5"
          title="Your draft is back"
          action={
            <button
              type="button"
              className="-my-2 min-h-11 text-sm font-medium underline underline-offset-4"
              onClick={() => {
                draft.startOver();
                go(steps[0]?.id ?? 'check');
              }}
            >
              Start over
            </button>
          }
        >
          Everything you wrote here before is kept on this device.
        </Notice>
      ) : null}
      <form noValidate onSubmit={(event) => void onSubmit(event)} className="mt-8">
        <p className="text-sm text-ink-faint">
          {profession.label}
          {inStage.length > 1 ? `, question ${inStage.indexOf(open) + 1} of ${inStage.length}` : ''}
        </p>
        <h1 ref={heading} tabIndex={-1} className="mt-1 mb-5 text-xl outline-none sm:text-2xl">
          {open.question?.label ?? HEADINGS[open.id]}
          {open.question && !open.question.required ? (
            <span className="ml-2 text-sm font-normal whitespace-nowrap text-ink-faint">
              You can skip this
            </span>
          ) : null}
        </h1>
        {/* Closed until the draft is back: what is typed into a page that is not alive yet would be lost. */}
        <fieldset disabled={!ready} className="flex min-h-40 min-w-0 flex-col gap-6">
          {open.question ? (
            <QuestionField key={open.id} question={open.question} control={form.control} />
          ) : null}
          {open.id === 'where' ? (
            <WhereFields form={form} place={draft.place} onPlace={draft.setPlace} />
          ) : null}
          {open.id === 'budget' ? <BudgetFields form={form} profession={profession} /> : null}
          {open.id === 'words' ? <WordsFields form={form} profession={profession} /> : null}
          {open.id === 'check' ? (
            <LeadPreview
              professionKey={professionKey}
              values={form.getValues()}
              placeLabel={draft.place?.label ?? null}
              onEdit={go}
            />
          ) : null}
          {failure ? (
            <Notice tone="brick" title="Your lead is not posted yet">
              <p>{failure.message} Everything you wrote is kept.</p>
              {failure.requestId ? <RequestId id={failure.requestId} /> : null}
            </Notice>
          ) : null}
        </fieldset>
        <div
          className={cn(
            'mt-8 flex items-center justify-between gap-3 border-t border-line pt-5',
            open.id === 'check' && 'max-sm:flex-col-reverse max-sm:items-stretch',
          )}
        >
          {before ? (
            <Button
              variant="quiet"
              size="lg"
              className="w-fit sm:-ml-6 max-sm:-ml-4"
              iconStart={<ArrowLeft />}
              onClick={() => go(before.id)}
            >
              Back
            </Button>
          ) : (
            <Button
              variant="quiet"
              size="lg"
              className="w-fit sm:-ml-6 max-sm:-ml-4"
              href={paths.postLead}
              iconStart={<ArrowLeft />}
            >
              Back
            </Button>
          )}
          {open.id === 'check' ? (
            <Button
              type="submit"
              variant="act"
              size="lg"
              loading={post.isPending}
              loadingLabel="Posting lead"
            >
              {me === null ? 'Create an account and post' : 'Post lead'}
            </Button>
          ) : (
            <Button type="submit" variant="act" size="lg" disabled={!ready}>
              Next
            </Button>
          )}
        </div>
        {open.id === 'check' && me === null ? (
          <p className="mt-4 text-sm text-ink-soft sm:text-right">
            Have an account?{' '}
            <a
              href={signUpAddress('login')}
              className="inline-flex min-h-11 items-center font-medium text-ink underline underline-offset-4"
            >
              Sign in and post
            </a>
          </p>
        ) : null}
      </form>
    </div>
  );
}
