import type { StaffRouter } from '@nxtgauge/api';
import { createAppTrpc } from '@nxtgauge/ui/app-kit';

let signedOut: () => void = () => undefined;

/** What happens when any call answers "sign in first". Set once, by the router. */
export function whenSignedOut(run: () => void): void {
  signedOut = run;
}

export const { trpc, queryClient, utils, AppTrpcProvider } = createAppTrpc<StaffRouter>({
  url: '/trpc/staff',
  onSignedOut: () => signedOut(),
});
