import { AppError } from '@nxtgauge/domain/errors';
import type { Permission } from '@nxtgauge/domain/identity';

export interface UserActor {
  kind: 'user';
  userId: string;
  sessionId: string;
  permissions: ReadonlySet<string>;
}
export interface EmployeeActor {
  kind: 'employee';
  userId: string;
  employeeId: string;
  sessionId: string;
  permissions: ReadonlySet<string>;
}
/** Who does it: every verb, audit row and ledger line can answer that. */
export type Actor =
  | { kind: 'anonymous' }
  | UserActor
  | EmployeeActor
  | { kind: 'system'; job: string }
  | { kind: 'gateway'; gateway: string };

const missing = () =>
  new AppError('PERMISSION_MISSING', 'Your account may not do this. Ask support if you think it should.');

/** The signed-in user, who must hold this permission when one is named. */
export function requireUser(ctx: { actor: Actor }, permission?: Permission): UserActor {
  if (ctx.actor.kind !== 'user') throw new AppError('SIGN_IN_REQUIRED', 'Sign in to go on.');
  if (permission && !ctx.actor.permissions.has(permission)) throw missing();
  return ctx.actor;
}

/** The signed-in employee, who must hold this permission when one is named. */
export function requireEmployee(ctx: { actor: Actor }, permission?: Permission): EmployeeActor {
  if (ctx.actor.kind !== 'employee')
    throw new AppError('SIGN_IN_REQUIRED', 'Sign in to the console to go on.');
  if (permission && !ctx.actor.permissions.has(permission)) throw missing();
  return ctx.actor;
}

/** Verbs that only the system runs: sweeps, deliveries, gateway callbacks. */
export function requireSystem(ctx: { actor: Actor }): void {
  if (ctx.actor.kind !== 'system' && ctx.actor.kind !== 'gateway') throw missing();
}

/** The acting person's user id; null for the system, a gateway or a visitor. */
export function actorUserId(actor: Actor): string | null {
  return actor.kind === 'user' || actor.kind === 'employee' ? actor.userId : null;
}
