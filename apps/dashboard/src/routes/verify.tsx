import { VerifyEmailInput } from '@nxtgauge/domain/identity';
import { CodeField, Form, SubmitButton, useZodForm } from '@nxtgauge/ui/forms';
import { Button, Notice, TextLink, toast } from '@nxtgauge/ui/primitives';
import { createFileRoute, Navigate } from '@tanstack/react-router';
import { z } from 'zod';
import { AuthPage } from '../features/identity/auth-page.tsx';
import { authPath, AuthSearch } from '../features/identity/next-path.ts';
import { useCountdown } from '../features/identity/use-countdown.ts';
import { useLocalOutbox } from '../features/identity/use-local-outbox.ts';
import { useAfterSignIn } from '../features/identity/use-sign-in.ts';
import { trpc } from '../core/api.ts';
import { MutationAlert } from '../core/mutation-alert.tsx';
import { sitePaths } from '../core/paths.ts';
import { usePageTitle } from '../core/use-page-title.ts';

const VerifySearch = AuthSearch.extend({ email: z.string().max(254).optional().catch(undefined) });
const RESEND_SECONDS = 60;

export const Route = createFileRoute('/verify')({ validateSearch: VerifySearch, component: VerifyPage });

function VerifyPage() {
  usePageTitle('Enter the code');
  const { email, next } = Route.useSearch();
  if (email === undefined) return <Navigate to="/login" search={{ next }} replace />;
  return (
    <AuthPage
      title="Enter the code"
      description={
        <>
          We sent six digits to <strong className="font-medium wrap-anywhere text-ink">{email}</strong>. They
          are good for 15 minutes.
        </>
      }
      foot={
        <>
          Wrong address? <TextLink href={authPath('register', { next })}>Start again</TextLink>
        </>
      }
    >
      <CodeForm email={email} next={next} />
    </AuthPage>
  );
}

function CodeForm({ email, next }: { email: string; next: string | undefined }) {
  const form = useZodForm(VerifyEmailInput, { defaultValues: { email, code: '' } });
  const verify = trpc.identity.verifyEmail.useMutation();
  const wait = useCountdown(RESEND_SECONDS);
  const resend = trpc.identity.resendCode.useMutation({
    onSuccess: () => {
      wait.start();
      form.resetField('code');
      toast.done('A new code is on its way', { description: 'Only the newest code works.' });
    },
  });
  const afterSignIn = useAfterSignIn(next);
  const hasOutbox = useLocalOutbox();
  return (
    <div className="flex flex-col gap-6">
      <Form
        form={form}
        onSubmit={async (values) => afterSignIn(await verify.mutateAsync(values))}
        serverErrors={{ reasons: { WRONG_CODE: 'code' } }}
      >
        <CodeField
          control={form.control}
          name="code"
          label="Six-digit code"
          hint="Look in the spam folder too."
          autoFocus
        />
        <SubmitButton block pendingLabel="Checking">
          Confirm e-mail
        </SubmitButton>
      </Form>
      <div className="flex flex-col items-start gap-3">
        <Button
          variant="quiet"
          className="-ml-4"
          disabled={wait.left > 0}
          loading={resend.isPending}
          loadingLabel="Sending"
          onClick={() => resend.mutate({ email })}
        >
          {wait.left > 0 ? <span className="num">Send a new code in {wait.left} s</span> : 'Send a new code'}
        </Button>
        <MutationAlert error={resend.error} className="w-full" />
        {hasOutbox ? (
          <Notice tone="neutral" className="w-full">
            Local mail outbox:{' '}
            <TextLink href={sitePaths.localOutbox} target="_blank">
              /outbox
            </TextLink>
          </Notice>
        ) : null}
      </div>
    </div>
  );
}
