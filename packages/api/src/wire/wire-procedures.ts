import type { ServiceCtx } from '@nxtgauge/services/context';
import type { z } from 'zod';
import { publicProcedure, signedIn } from '../core/procedures.ts';
import type { Policy } from '../core/procedures.ts';

type WirePolicy = Exclude<Policy, { kind: 'staff' }>;
const builderOf = (policy: WirePolicy) =>
  policy.kind === 'public' ? publicProcedure : signedIn(policy.permission);

/**
 * A hot read that answers with its own JSON text, mostly written by SQL in one prepared statement; `createWire` puts that text into
 * tRPC's envelope unparsed. It stays an ordinary procedure: same path, types, policy and input check, and in batches with
 * others, in tests and in errors it runs through tRPC, where the output schema checks what the SQL wrote.
 */
export function wireQuery<I extends z.ZodType, O extends z.ZodType>(query: {
  policy: WirePolicy;
  input: I;
  output: O;
  read: (ctx: ServiceCtx, input: z.output<I>) => Promise<string>;
}) {
  return builderOf(query.policy)
    .meta({ policy: query.policy, wire: { method: 'GET', run: query.read } })
    .input(query.input)
    .output(query.output)
    .query(async ({ ctx, input }) => {
      const text = await query.read(ctx.svc, input as z.output<I>);
      return JSON.parse(text) as never;
    });
}

/**
 * A hot write, answered the same short way. A failure is worded by tRPC, which runs the verb again: so the verb must leave
 * nothing behind when it throws, and carry an idempotency key for the case that it had succeeded.
 */
export function wireMutation<I extends z.ZodType, O extends z.ZodType>(mutation: {
  policy: WirePolicy;
  input: I;
  output: O;
  write: (ctx: ServiceCtx, input: z.output<I>) => Promise<z.input<O>>;
}) {
  const run = async (ctx: ServiceCtx, input: z.output<I>) =>
    JSON.stringify(mutation.output.parse(await mutation.write(ctx, input)));
  return builderOf(mutation.policy)
    .meta({ policy: mutation.policy, wire: { method: 'POST', run } })
    .input(mutation.input)
    .output(mutation.output)
    .mutation(({ ctx, input }) => mutation.write(ctx.svc, input as z.output<I>) as never);
}
