import type { PublishedRules } from '@nxtgauge/domain/seo';
import type { ServiceCtx } from '../context/index.ts';
import { readConfig } from '../settings/index.ts';

/** What decides the order of lists, and what badges ask for, as it holds now. For everybody. */
export async function publishedRules(ctx: ServiceCtx): Promise<PublishedRules> {
  const [ranking, badges] = await Promise.all([
    readConfig(ctx, 'search.ranking'),
    readConfig(ctx, 'trust.badges'),
  ]);
  return { ranking, badges };
}
