import { ACCOUNT_TYPES, RegisterInput } from '@nxtgauge/domain/identity';
import { Form, PasswordField, RadioField, SubmitButton, TextField, useZodForm } from '@nxtgauge/ui/forms';
import { TextLink } from '@nxtgauge/ui/primitives';
import { createFileRoute, useNavigate } from '@tanstack/react-router';
import { useWatch } from 'react-hook-form';
import { AuthPage } from '../features/identity/auth-page.tsx';
import { leaveWhenSignedIn } from '../features/identity/leave-when-signed-in.ts';
import { authPath, AuthSearch } from '../features/identity/next-path.ts';
import { PasswordHint } from '../features/identity/password-hint.tsx';
import { trpc } from '../core/api.ts';
import { usePageTitle } from '../core/use-page-title.ts';

export const Route = createFileRoute('/register')({
  validateSearch: AuthSearch,
  beforeLoad: ({ context, search }) => leaveWhenSignedIn(context.utils, search.next),
  component: RegisterPage,
});

const ACCOUNT_CHOICES = {
  INDIVIDUAL: { label: 'For myself', hint: 'Hire professionals, or offer your own work.' },
  COMPANY: { label: 'For a company', hint: 'Post jobs and hire for your team.' },
} as const;

const accountOptions = ACCOUNT_TYPES.map((value) => ({ value, ...ACCOUNT_CHOICES[value] }));

function RegisterPage() {
  usePageTitle('Create an account');
  const { next } = Route.useSearch();
  const navigate = useNavigate();
  const form = useZodForm(RegisterInput, {
    defaultValues: { accountType: 'INDIVIDUAL', fullName: '', email: '', phone: null, password: '' },
  });
  const [accountType, password] = useWatch({ control: form.control, name: ['accountType', 'password'] });
  const register = trpc.identity.register.useMutation();
  return (
    <AuthPage
      title="Create an account"
      description="One account for everything: hire, offer your work, find a job."
      foot={
        <>
          Already have an account? <TextLink href={authPath('login', { next })}>Sign in</TextLink>
        </>
      }
    >
      <Form
        form={form}
        onSubmit={async (values) => {
          const sent = await register.mutateAsync(values);
          await navigate({ to: '/verify', search: { email: sent.email, next } });
        }}
      >
        <RadioField
          control={form.control}
          name="accountType"
          label="Who is it for?"
          look="card"
          options={accountOptions}
        />
        <TextField
          control={form.control}
          name="fullName"
          label={accountType === 'COMPANY' ? 'Your full name' : 'Full name'}
          hint="Others see your first name only, until a response is accepted."
          autoComplete="name"
          maxLength={80}
        />
        <TextField
          control={form.control}
          name="email"
          label="E-mail"
          hint="We send a six-digit code to it."
          type="email"
          autoComplete="username"
          inputMode="email"
        />
        <TextField
          control={form.control}
          name="phone"
          label="Mobile number"
          hint="Shown only to someone you accept, or who accepts you."
          optional
          nullable
          type="tel"
          autoComplete="tel"
          inputMode="tel"
          placeholder="98765 43210"
        />
        <div className="flex flex-col gap-2">
          <PasswordField
            control={form.control}
            name="password"
            label="Password"
            hint="A short sentence works well. Any characters, spaces too."
            autoComplete="new-password"
          />
          <PasswordHint password={password} />
        </div>
        <SubmitButton block pendingLabel="Creating your account">
          Create account
        </SubmitButton>
      </Form>
    </AuthPage>
  );
}
