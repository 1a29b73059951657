import { LoginInput } from '@nxtgauge/domain/identity';
import { Form, PasswordField, SubmitButton, TextField, useZodForm } from '@nxtgauge/ui/forms';
import { Logo, ThemeSwitch } from '@nxtgauge/ui/primitives';
import { createFileRoute, redirect, useRouter } from '@tanstack/react-router';
import { trpc } from '../features/shell/api.ts';

export const Route = createFileRoute('/login')({
  beforeLoad: async ({ context }) => {
    const me = await context.utils.identity.me.ensureData().catch(() => null);
    if (me) throw redirect({ to: '/', replace: true });
  },
  component: LoginPage,
});

function LoginPage() {
  const router = useRouter();
  const utils = trpc.useUtils();
  const form = useZodForm(LoginInput, { defaultValues: { email: '', password: '' } });
  const login = trpc.identity.login.useMutation();
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="flex h-14 items-center justify-between border-b border-line px-4">
        <Logo />
        <ThemeSwitch />
      </header>
      <main id="main" className="mx-auto w-full max-w-md flex-1 px-4 py-10 sm:py-16">
        <title>Sign in to the console · Nxtgauge</title>
        <h1 className="text-xl font-semibold">Sign in to the console</h1>
        <p className="mt-1.5 text-sm text-ink-soft">For Nxtgauge staff. Everything done here is on record.</p>
        <div className="mt-7">
          <Form
            form={form}
            onSubmit={async (values) => {
              utils.identity.me.setData(undefined, await login.mutateAsync(values));
              await router.navigate({ to: '/', replace: true });
            }}
            serverErrors={{ reasons: { WRONG_CREDENTIALS: 'password' } }}
          >
            <TextField
              control={form.control}
              name="email"
              label="Work e-mail"
              type="email"
              autoComplete="username"
              inputMode="email"
              size="lg"
              autoFocus
            />
            <PasswordField
              control={form.control}
              name="password"
              label="Password"
              autoComplete="current-password"
            />
            <SubmitButton size="lg" block pendingLabel="Signing in">
              Sign in
            </SubmitButton>
          </Form>
        </div>
      </main>
    </div>
  );
}
