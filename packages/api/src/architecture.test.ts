import { asUser, contextOf, MovableClock, RecordingPorts } from '@nxtgauge/testing/service-context';
import { cloneDatabase } from '@nxtgauge/testing/database';
import { TRPCError } from '@trpc/server';
import { describe, expect, it } from 'vitest';
import type { ApiContext, ProcedureMeta } from './core/index.ts';
import { createCallerFactory } from './core/index.ts';
import { appRouter, staffRouter } from './index.ts';

interface Def {
  meta?: ProcedureMeta;
  inputs: unknown[];
  output?: unknown;
  type: 'query' | 'mutation' | 'subscription';
}
const proceduresOf = (router: typeof appRouter | typeof staffRouter) =>
  Object.entries(router._def.procedures).map(([path, procedure]) => ({
    path,
    def: (procedure as unknown as { _def: Def })._def,
  }));

const connection = await cloneDatabase();
const context = (actor: ApiContext['svc']['actor']): ApiContext => ({
  svc: contextOf(connection, { actor, clock: new MovableClock(), ports: new RecordingPorts() }),
  cookie: { set: () => {}, clear: () => {} },
});

describe.each([
  { name: 'appRouter', router: appRouter, kinds: ['public', 'user'] },
  { name: 'staffRouter', router: staffRouter, kinds: ['public', 'staff'] },
])('$name', ({ router, kinds }) => {
  const all = proceduresOf(router);

  it('has procedures', () => {
    expect(all.length).toBeGreaterThan(5);
  });

  it.each(all)('$path has a policy of its audience, an input and an output schema', ({ def }) => {
    expect(kinds).toContain(def.meta?.policy?.kind);
    expect(def.inputs).toHaveLength(1);
    expect(def.output ?? (def.type === 'subscription' ? 'subscription' : undefined)).toBeDefined();
  });

  it.each(all.filter(({ def }) => def.meta?.policy?.kind !== 'public'))(
    '$path turns a visitor away before it looks at the input',
    async ({ path }) => {
      await expect(call(router, path, { kind: 'anonymous' })).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    },
  );

  it.each(
    all.filter(
      ({ def }) => def.meta?.policy && 'permission' in def.meta.policy && def.meta.policy.permission !== null,
    ),
  )('$path turns away a person without its permission', async ({ path }) => {
    const nobody =
      router === staffRouter
        ? ({
            kind: 'employee',
            userId: 'x',
            employeeId: 'x',
            sessionId: 'x',
            permissions: new Set<string>(),
          } as const)
        : asUser('01890000-0000-7000-8000-000000000000');
    await expect(call(router, path, nobody)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('audiences', () => {
  it('do not mix: a signed-in user is a visitor to the staff router', async () => {
    const user = asUser('01890000-0000-7000-8000-000000000000', 'customer', 'admin');
    for (const { path, def } of proceduresOf(staffRouter)) {
      if (def.meta?.policy?.kind === 'public') continue;
      await expect(call(staffRouter, path, user)).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    }
  });
});

async function call(
  router: typeof appRouter | typeof staffRouter,
  path: string,
  actor: ApiContext['svc']['actor'],
) {
  const caller: unknown = createCallerFactory(router as typeof appRouter)(context(actor));
  const procedure = path
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], caller);
  try {
    return await (procedure as (input: unknown) => Promise<unknown>)({});
  } catch (error) {
    if (error instanceof TRPCError) throw error;
    throw new Error('not a typed error', { cause: error });
  }
}
