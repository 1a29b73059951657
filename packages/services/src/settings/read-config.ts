import { runtimeConfigs } from '@nxtgauge/db/settings';
import { RUNTIME_CONFIGS } from '@nxtgauge/domain/settings';
import type { RuntimeConfig, RuntimeConfigName } from '@nxtgauge/domain/settings';
import { and, eq } from 'drizzle-orm';
import type { ServiceCtx } from '../context/index.ts';

interface Cached {
  value: unknown;
  readAt: number;
}
/** Rules change rarely: each process reads a rule again after this long. */
const CACHE_MS = 5_000;
const caches = new WeakMap<object, Map<string, Cached>>();

/**
 * Lets this process read its rules anew at once; the others do within `CACHE_MS`. A read that is on its way fills the
 * map that is thrown away here, so that it cannot bring back the value from before.
 */
export const forgetConfigs = (ctx: Pick<ServiceCtx, 'ports'>): void => void caches.delete(ctx.ports);

/** The row of a rule. */
export function ofConfig(name: RuntimeConfigName) {
  const [group = '', key = ''] = name.split('.');
  return { group, key, where: and(eq(runtimeConfigs.configGroup, group), eq(runtimeConfigs.configKey, key)) };
}

/**
 * One typed rule of `runtime_configs`; its default when no row is active. A row that does not fit its schema is
 * refused loudly rather than half applied.
 */
export async function readConfig<N extends RuntimeConfigName>(
  ctx: Pick<ServiceCtx, 'db' | 'ports'>,
  name: N,
): Promise<RuntimeConfig<N>> {
  const cache = caches.get(ctx.ports) ?? new Map<string, Cached>();
  caches.set(ctx.ports, cache);
  const now = performance.now();
  const hit = cache.get(name);
  if (hit && now - hit.readAt < CACHE_MS) return hit.value as RuntimeConfig<N>;
  const [row] = await ctx.db
    .select({ value: runtimeConfigs.configValueJson })
    .from(runtimeConfigs)
    .where(and(ofConfig(name).where, eq(runtimeConfigs.isActive, true)));
  const { schema, value } = RUNTIME_CONFIGS[name];
  const parsed = schema.parse(row?.value ?? value) as RuntimeConfig<N>;
  cache.set(name, { value: parsed, readAt: now });
  return parsed;
}
