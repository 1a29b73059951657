import {
  CodeSent,
  Done,
  LoginInput,
  Me,
  RegisterInput,
  ResendCodeInput,
  SignedIn,
  VerifyEmailInput,
} from '@nxtgauge/domain/identity';
import { NoInput } from '@nxtgauge/domain/text';
import * as identity from '@nxtgauge/services/identity';
import type { z } from 'zod';
import { publicProcedure, router } from '../core/index.ts';
import type { SessionCookie } from '../core/index.ts';

/** The token goes into the cookie, everything else into the answer. */
function answer(cookie: SessionCookie, result: identity.SignedInSession | z.infer<typeof CodeSent>) {
  if (result.status === 'CODE_SENT') return result;
  cookie.set('USER', result.token, result.expiresAt);
  return { status: result.status, me: result.me };
}

export const identityRouter = router({
  register: publicProcedure
    .input(RegisterInput)
    .output(CodeSent)
    .mutation(({ ctx, input }) => identity.register(ctx.svc, input)),
  verifyEmail: publicProcedure
    .input(VerifyEmailInput)
    .output(SignedIn)
    .mutation(async ({ ctx, input }) => answer(ctx.cookie, await identity.verifyEmail(ctx.svc, input))),
  resendCode: publicProcedure
    .input(ResendCodeInput)
    .output(CodeSent)
    .mutation(({ ctx, input }) => identity.resendCode(ctx.svc, input)),
  login: publicProcedure
    .input(LoginInput)
    .output(SignedIn)
    .mutation(async ({ ctx, input }) => answer(ctx.cookie, await identity.login(ctx.svc, input))),
  logout: publicProcedure
    .input(NoInput)
    .output(Done)
    .mutation(async ({ ctx }) => {
      const done = await identity.logout(ctx.svc);
      ctx.cookie.clear('USER');
      return done;
    }),
  me: publicProcedure
    .input(NoInput)
    .output(Me.nullable())
    .query(({ ctx }) => identity.getMe(ctx.svc)),
});
