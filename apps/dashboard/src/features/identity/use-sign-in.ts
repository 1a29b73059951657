import type { Me } from '@nxtgauge/domain/identity';
import { toast } from '@nxtgauge/ui/primitives';
import { useRouter } from '@tanstack/react-router';
import { trpc } from '../../core/api.ts';
import { isOwnPath, paths } from '../../core/paths.ts';
import { safeNextPath } from './next-path.ts';

type SignedIn = { status: 'SIGNED_IN'; me: Me } | { status: 'CODE_SENT'; email: string };

/** What follows an answer of login or verify: into the app (or back to where they came from), or to the code page. */
export function useAfterSignIn(next: string | undefined): (answer: SignedIn) => Promise<void> {
  const router = useRouter();
  const utils = trpc.useUtils();
  return async (answer) => {
    if (answer.status === 'CODE_SENT') {
      await router.navigate({ to: '/verify', search: { email: answer.email, next } });
      return;
    }
    utils.identity.me.setData(undefined, answer.me);
    const target = safeNextPath(next, window.location.origin) ?? paths.home;
    if (isOwnPath(target)) await router.navigate({ href: target, replace: true });
    else window.location.assign(target);
  };
}

/** Signs out and loads the sign-in page anew, so that nothing of this person stays in memory. */
export function useSignOut() {
  return trpc.identity.logout.useMutation({
    onSuccess: () => window.location.assign(paths.login),
    onError: () =>
      toast.failed('You are still signed in', { description: 'Check your connection and try again.' }),
  });
}
