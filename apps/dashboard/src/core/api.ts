import type { AppRouter } from '@nxtgauge/api';
import { createAppTrpc } from '@nxtgauge/ui/app-kit';

let signedOut: () => void = () => undefined;

/** What happens when any call answers "sign in first". Set once, by the router. */
export function whenSignedOut(run: () => void): void {
  signedOut = run;
}

export const { trpc, queryClient, utils, AppTrpcProvider } = createAppTrpc<AppRouter>({
  url: '/trpc',
  onSignedOut: () => signedOut(),
});

// An act is done now or refused now. Waiting for the network with it would send it when nobody expects it any more.
const defaults = queryClient.getDefaultOptions();
queryClient.setDefaultOptions({ ...defaults, mutations: { ...defaults.mutations, networkMode: 'always' } });
