import { AppError } from '@nxtgauge/domain/errors';
import type { StaffPermission, UserPermission } from '@nxtgauge/domain/identity';
import { requireEmployee, requireUser } from '@nxtgauge/services/context';
import type { ServiceCtx } from '@nxtgauge/services/context';
import { initTRPC } from '@trpc/server';
import type { ApiContext } from './context.ts';
import { asAppError, formatError, toTrpcError } from './errors.ts';

/** Who may call a procedure. Without one the architecture test fails the build. */
export type Policy =
  | { kind: 'public' }
  | { kind: 'user'; permission: UserPermission | null }
  | { kind: 'staff'; permission: StaffPermission | null };

export type WireMethod = 'GET' | 'POST';

export interface ProcedureMeta {
  policy?: Policy;
  /** Set by `wireQuery` and `wireMutation`: what is behind this procedure answers with its own JSON text. */
  wire?: { method: WireMethod; run: (ctx: ServiceCtx, input: never) => Promise<string> };
}

const PING_MS = 15_000;
const MAX_STREAM_MS = 10 * 60_000;

const t = initTRPC
  .context<ApiContext>()
  .meta<ProcedureMeta>()
  .create({
    isDev: false,
    errorFormatter: ({ shape, error, ctx }) => formatError(shape, error, ctx?.svc.requestId ?? 'none'),
    sse: {
      ping: { enabled: true, intervalMs: PING_MS },
      maxDurationMs: MAX_STREAM_MS,
      client: { reconnectAfterInactivityMs: 3 * PING_MS },
    },
  });

const base = t.procedure.use(async ({ ctx, next, path, type }) => {
  const result = await next();
  if (result.ok) return result;
  const known = asAppError(result.error.cause);
  if (known) throw toTrpcError(known);
  if (result.error.code === 'INTERNAL_SERVER_ERROR') {
    ctx.svc.log.error(
      { err: result.error.cause ?? result.error, path, type, requestId: ctx.svc.requestId },
      'procedure failed',
    );
  }
  return result;
});

/** Throws the policy's refusal; shared by procedures and by the wire. */
export function assertPolicy(policy: Policy, svc: ServiceCtx): void {
  if (policy.kind === 'user') requireUser(svc, policy.permission ?? undefined);
  if (policy.kind === 'staff') requireEmployee(svc, policy.permission ?? undefined);
}

const guarded = (policy: Policy) =>
  base.meta({ policy }).use(async ({ ctx, next }) => {
    try {
      assertPolicy(policy, ctx.svc);
    } catch (error) {
      if (error instanceof AppError) throw toTrpcError(error);
      throw error;
    }
    return next();
  });

export const publicProcedure = guarded({ kind: 'public' });
export const signedIn = (permission: UserPermission | null = null) => guarded({ kind: 'user', permission });
export const staff = (permission: StaffPermission | null = null) => guarded({ kind: 'staff', permission });
export const { router, createCallerFactory } = t;
