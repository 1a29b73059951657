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
  const [group = '', key = ''] = name.split('.');
  const [row] = await ctx.db
    .select({ value: runtimeConfigs.configValueJson })
    .from(runtimeConfigs)
    .where(
      and(
        eq(runtimeConfigs.configGroup, group),
        eq(runtimeConfigs.configKey, key),
        eq(runtimeConfigs.isActive, true),
      ),
    );
  const { schema, value } = RUNTIME_CONFIGS[name];
  const parsed = schema.parse(row?.value ?? value) as RuntimeConfig<N>;
  cache.set(name, { value: parsed, readAt: now });
  return parsed;
}
