import { Done, LoginInput, StaffMe } from '@nxtgauge/domain/identity';
import { NoInput } from '@nxtgauge/domain/text';
import * as identity from '@nxtgauge/services/identity';
import { publicProcedure, router } from '../core/index.ts';

/** The console's own door: other cookie, shorter sessions, employees only. */
export const staffIdentityRouter = router({
  login: publicProcedure
    .input(LoginInput)
    .output(StaffMe)
    .mutation(async ({ ctx, input }) => {
      const { token, expiresAt, me } = await identity.staffLogin(ctx.svc, input);
      ctx.cookie.set('STAFF', token, expiresAt);
      return me;
    }),
  logout: publicProcedure
    .input(NoInput)
    .output(Done)
    .mutation(async ({ ctx }) => {
      const done = await identity.logout(ctx.svc);
      ctx.cookie.clear('STAFF');
      return done;
    }),
  me: publicProcedure
    .input(NoInput)
    .output(StaffMe.nullable())
    .query(({ ctx }) => identity.getStaffMe(ctx.svc)),
});
