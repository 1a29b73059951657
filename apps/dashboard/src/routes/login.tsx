import { LoginInput } from '@nxtgauge/domain/identity';
import { Form, PasswordField, SubmitButton, TextField, useZodForm } from '@nxtgauge/ui/forms';
import { TextLink } from '@nxtgauge/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { AuthPage } from '../features/identity/auth-page.tsx';
import { leaveWhenSignedIn } from '../features/identity/leave-when-signed-in.ts';
import { authPath, AuthSearch } from '../features/identity/next-path.ts';
import { useAfterSignIn } from '../features/identity/use-sign-in.ts';
import { trpc } from '../core/api.ts';
import { usePageTitle } from '../core/use-page-title.ts';

export const Route = createFileRoute('/login')({
  validateSearch: AuthSearch,
  beforeLoad: ({ context, search }) => leaveWhenSignedIn(context.utils, search.next),
  component: LoginPage,
});

function LoginPage() {
  usePageTitle('Sign in');
  const { next } = Route.useSearch();
  const form = useZodForm(LoginInput, { defaultValues: { email: '', password: '' } });
  const login = trpc.identity.login.useMutation();
  const afterSignIn = useAfterSignIn(next);
  return (
    <AuthPage
      title="Sign in"
      foot={
        <>
          New here? <TextLink href={authPath('register', { next })}>Create an account</TextLink>
        </>
      }
    >
      <Form
        form={form}
        onSubmit={async (values) => afterSignIn(await login.mutateAsync(values))}
        serverErrors={{ reasons: { WRONG_CREDENTIALS: 'password' } }}
      >
        <TextField
          control={form.control}
          name="email"
          label="E-mail"
          type="email"
          autoComplete="username"
          inputMode="email"
          autoFocus
        />
        <PasswordField
          control={form.control}
          name="password"
          label="Password"
          autoComplete="current-password"
        />
        <SubmitButton block pendingLabel="Signing in">
          Sign in
        </SubmitButton>
      </Form>
    </AuthPage>
  );
}
