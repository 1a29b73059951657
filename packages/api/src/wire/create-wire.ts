import type { ServiceCtx } from '@nxtgauge/services/context';
import type { AnyRouter } from '@trpc/server';
import type { z } from 'zod';
import { assertPolicy } from '../core/procedures.ts';
import type { Policy, ProcedureMeta, WireMethod } from '../core/procedures.ts';

interface WireRoute {
  method: WireMethod;
  policy: Policy;
  input: z.ZodType;
  run: (ctx: ServiceCtx, input: unknown) => Promise<string>;
}

/** One request that can be answered with ready text; `run` throws whatever the policy or the verb throws. */
export interface WireCall {
  needsSession: boolean;
  calls: number;
  run(ctx: ServiceCtx): Promise<string>;
}

export interface Wire {
  /** Whether every call of this address is a wire procedure of this method: then `match` is worth its body. */
  knows(method: string | undefined, pathAndQuery: string): boolean;
  /** Null for input that is no JSON or does not fit. A POST brings its body, a GET has its input in the address. */
  match(pathAndQuery: string, body?: string): WireCall | null;
}

const MAX_CALLS = 10;

function split(pathAndQuery: string) {
  const queryAt = pathAndQuery.indexOf('?');
  const path = queryAt < 0 ? pathAndQuery : pathAndQuery.slice(0, queryAt);
  return { paths: path.split(','), query: queryAt < 0 ? '' : pathAndQuery.slice(queryAt + 1) };
}

function readJson(text: string | null): { value: unknown } | null {
  try {
    return { value: text === null ? undefined : JSON.parse(text) };
  } catch {
    return null;
  }
}

/**
 * Recognises requests whose every call is a wire procedure (alone or as a batch) and answers them with ready text inside
 * tRPC's success envelope. Everything else, input that does not fit and every failure is for the ordinary tRPC adapter.
 */
export function createWire(router: AnyRouter): Wire {
  const routes = new Map<string, WireRoute>();
  for (const [path, procedure] of Object.entries(router._def.procedures)) {
    const def = (procedure as { _def: { meta?: ProcedureMeta; inputs: z.ZodType[] } })._def;
    const [input] = def.inputs;
    if (!def.meta?.wire || !def.meta.policy || !input) continue;
    const { method, run } = def.meta.wire;
    routes.set(path, { method, policy: def.meta.policy, input, run: run as WireRoute['run'] });
  }

  const prepare = (path: string, rawInput: unknown) => {
    const route = routes.get(path);
    const parsed = route?.input.safeParse(rawInput);
    return route && parsed?.success ? { route, input: parsed.data } : null;
  };

  return {
    knows(method, pathAndQuery) {
      const { paths } = split(pathAndQuery);
      return paths.length <= MAX_CALLS && paths.every((path) => routes.get(path)?.method === method);
    },
    match(pathAndQuery, body) {
      const { paths, query } = split(pathAndQuery);
      const search = new URLSearchParams(query);
      const batch = search.get('batch') === '1';
      if (!batch && paths.length > 1) return null;
      const raw = readJson(body ?? search.get('input'));
      if (!raw) return null;
      const inputs = batch ? ((raw.value ?? {}) as Record<string, unknown>) : { 0: raw.value };
      const prepared = paths.map((path, i) => prepare(path, inputs[i]));
      const calls = prepared.filter((call) => call !== null);
      if (calls.length !== paths.length) return null;
      return {
        needsSession: calls.some(({ route }) => route.policy.kind !== 'public'),
        calls: calls.length,
        async run(ctx) {
          const bodies = await Promise.all(
            calls.map(async ({ route, input }) => {
              assertPolicy(route.policy, ctx);
              return `{"result":{"data":${await route.run(ctx, input)}}}`;
            }),
          );
          return batch ? `[${bodies.join(',')}]` : (bodies[0] ?? 'null');
        },
      };
    },
  };
}
