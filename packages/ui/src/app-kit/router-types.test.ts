import type { AppRouter, StaffRouter } from '@nxtgauge/api';
import { expectTypeOf, it } from 'vitest';
import { createAppTrpc } from './trpc.tsx';

it('gives the hooks of both routers their types', () => {
  const app = createAppTrpc<AppRouter>({ url: '/trpc' });
  const staff = createAppTrpc<StaffRouter>({ url: '/trpc/staff' });
  expectTypeOf(app.trpc.live.events.useSubscription).toBeFunction();
  expectTypeOf(app.trpc).not.toEqualTypeOf(staff.trpc);
});
