import type { ServiceCtx } from '@nxtgauge/services/context';
import type { z } from 'zod';
import { publicProcedure, signedIn } from '../core/procedures.ts';
import type { Policy } from '../core/procedures.ts';

/**
 * A hot read. Its SQL writes the JSON text of the whole answer in one prepared statement; `createWire` puts that text into
 * tRPC's envelope unparsed. It stays an ordinary procedure: same path, types, policy and input check, and in batches with
 * others, in tests and in errors it runs through tRPC, where the output schema checks what the SQL wrote.
 */
export function wireQuery<I extends z.ZodType, O extends z.ZodType>(read: {
  policy: Exclude<Policy, { kind: 'staff' }>;
  input: I;
  output: O;
  read: (ctx: ServiceCtx, input: z.output<I>) => Promise<string>;
}) {
  const builder = read.policy.kind === 'public' ? publicProcedure : signedIn(read.policy.permission);
  return builder
    .meta({ policy: read.policy, wireRead: read.read })
    .input(read.input)
    .output(read.output)
    .query(async ({ ctx, input }) => {
      const text = await read.read(ctx.svc, input as z.output<I>);
      return JSON.parse(text) as never;
    });
}
