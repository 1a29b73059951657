import type { ServiceCtx } from '@nxtgauge/services/context';
import type { AnyRouter } from '@trpc/server';
import type { z } from 'zod';
import { assertPolicy } from '../core/procedures.ts';
import type { Policy, ProcedureMeta } from '../core/procedures.ts';

interface WireRoute {
  policy: Policy;
  input: z.ZodType;
  read: (ctx: ServiceCtx, input: unknown) => Promise<string>;
}

/** One GET that can be answered with ready text; `run` throws whatever the policy or the read throws. */
export interface WireCall {
  needsSession: boolean;
  calls: number;
  run(ctx: ServiceCtx): Promise<string>;
}

const MAX_CALLS = 10;

function readInput(search: URLSearchParams): unknown {
  const text = search.get('input');
  return text === null ? undefined : (JSON.parse(text) as unknown);
}

/**
 * Recognises GET requests whose every call is a wire read (alone or as a batch) and answers them with the text that the
 * SQL wrote, inside tRPC's success envelope. Returns null for everything else, and for input that does not fit: then the
 * ordinary tRPC adapter answers, with its errors.
 */
export function createWire(router: AnyRouter): { match(pathAndQuery: string): WireCall | null } {
  const routes = new Map<string, WireRoute>();
  for (const [path, procedure] of Object.entries(router._def.procedures)) {
    const def = (procedure as { _def: { meta?: ProcedureMeta; inputs: z.ZodType[] } })._def;
    const [input] = def.inputs;
    if (!def.meta?.wireRead || !def.meta.policy || !input) continue;
    routes.set(path, { policy: def.meta.policy, input, read: def.meta.wireRead as WireRoute['read'] });
  }

  const prepare = (path: string, rawInput: unknown) => {
    const route = routes.get(path);
    const parsed = route?.input.safeParse(rawInput);
    return route && parsed?.success ? { route, input: parsed.data } : null;
  };

  return {
    match(pathAndQuery) {
      const queryAt = pathAndQuery.indexOf('?');
      const path = queryAt < 0 ? pathAndQuery : pathAndQuery.slice(0, queryAt);
      const paths = path.split(',');
      if (paths.length > MAX_CALLS || !paths.every((p) => routes.has(p))) return null;
      const search = new URLSearchParams(queryAt < 0 ? '' : pathAndQuery.slice(queryAt + 1));
      const batch = search.get('batch') === '1';
      if (!batch && paths.length > 1) return null;
      let raw: unknown;
      try {
        raw = readInput(search);
      } catch {
        return null;
      }
      const inputs = batch ? ((raw ?? {}) as Record<string, unknown>) : { 0: raw };
      const prepared = paths.map((p, i) => prepare(p, inputs[i]));
      const calls = prepared.filter((call) => call !== null);
      if (calls.length !== paths.length) return null;
      return {
        needsSession: calls.some(({ route }) => route.policy.kind !== 'public'),
        calls: calls.length,
        async run(ctx) {
          const bodies = await Promise.all(
            calls.map(async ({ route, input }) => {
              assertPolicy(route.policy, ctx);
              return `{"result":{"data":${await route.read(ctx, input)}}}`;
            }),
          );
          return batch ? `[${bodies.join(',')}]` : (bodies[0] ?? 'null');
        },
      };
    },
  };
}
