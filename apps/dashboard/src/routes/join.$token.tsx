import { InvitationToken, RECRUITER_ROLE_HINTS, RECRUITER_ROLE_LABELS } from '@nxtgauge/domain/companies';
import type { Invitation } from '@nxtgauge/domain/companies';
import { QueryView } from '@nxtgauge/ui/app-kit';
import { Button, Notice, SkeletonText, toast } from '@nxtgauge/ui/primitives';
import { createFileRoute, notFound, useNavigate } from '@tanstack/react-router';
import { trpc } from '../core/api.ts';
import { MutationAlert } from '../core/mutation-alert.tsx';
import { paths } from '../core/paths.ts';
import { usePageTitle } from '../core/use-page-title.ts';
import { AuthPage } from '../features/identity/auth-page.tsx';
import { authPath } from '../features/identity/next-path.ts';
import { useSignOut } from '../features/identity/use-sign-in.ts';

export const Route = createFileRoute('/join/$token')({
  params: {
    parse: ({ token }) => {
      if (!InvitationToken.safeParse(token).success) throw notFound();
      return { token };
    },
  },
  component: JoinPage,
});

function JoinPage() {
  usePageTitle('Invitation');
  const { token } = Route.useParams();
  const invitation = trpc.companies.invitation.useQuery({ token });
  const companyName = invitation.data?.companyName;
  return (
    <AuthPage title={companyName ? `Join ${companyName}` : 'Your invitation'}>
      <QueryView query={invitation} what="This invitation" skeleton={<SkeletonText lines={4} />}>
        {(data) => <Answer invitation={data} token={token} />}
      </QueryView>
    </AuthPage>
  );
}

function Answer({ invitation, token }: { invitation: Invitation; token: string }) {
  const { companyName, invitedByName, role, state, isForMe } = invitation;
  if (state !== 'OPEN') {
    return (
      <Notice
        tone="sky"
        title={state === 'USED' ? 'This invitation was used or taken back' : 'This invitation has ended'}
      >
        Ask {invitedByName} for a new one.
        {isForMe && state === 'USED' ? (
          <Button href={paths.team} className="mt-3">
            See the team
          </Button>
        ) : null}
      </Notice>
    );
  }
  return (
    <>
      <p>
        {invitedByName} invites you to hire for <strong>{companyName}</strong> as{' '}
        {RECRUITER_ROLE_LABELS[role].toLowerCase()}.
      </p>
      <p className="mt-2 text-sm text-ink-soft">{RECRUITER_ROLE_HINTS[role]}</p>
      <div className="mt-6">
        {isForMe ? <Accept token={token} /> : <WhoAreYou token={token} emailHint={invitation.emailHint} />}
      </div>
    </>
  );
}

function Accept({ token }: { token: string }) {
  const utils = trpc.useUtils();
  const navigate = useNavigate();
  const accept = trpc.companies.accept.useMutation({
    onSuccess: async (team) => {
      utils.companies.team.setData(undefined, team);
      utils.identity.me.setData(undefined, await utils.client.identity.me.query());
      toast.done(`You are in the team of ${team.companyName}`);
      await navigate({ to: '/team' });
    },
  });
  return (
    <>
      <MutationAlert error={accept.error} />
      <Button
        variant="act"
        block
        loading={accept.isPending}
        loadingLabel="Joining"
        onClick={() => accept.mutate({ token })}
      >
        Join the team
      </Button>
    </>
  );
}

function WhoAreYou({ token, emailHint }: { token: string; emailHint: string }) {
  const me = trpc.identity.me.useQuery();
  const signOut = useSignOut();
  const next = `/app/join/${token}`;
  return (
    <div className="flex flex-col gap-3">
      <p className="text-sm text-ink-soft">
        {me.data
          ? `You are signed in as ${me.data.email}. The invitation is for ${emailHint}.`
          : `The invitation is for ${emailHint}. Sign in with that address, or open an account with it.`}
      </p>
      {me.data ? (
        <Button loading={signOut.isPending} onClick={() => signOut.mutate()}>
          Sign out and use the other address
        </Button>
      ) : (
        <>
          <Button variant="act" block href={authPath('login', { next })}>
            Sign in
          </Button>
          <Button block href={authPath('register', { next })}>
            Create an account
          </Button>
        </>
      )}
    </div>
  );
}
