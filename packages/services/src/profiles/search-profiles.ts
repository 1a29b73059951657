import type { SearchProfilesInput } from '@nxtgauge/domain/profiles';
import type { ServiceCtx } from '../context/index.ts';
import { jsonPage, readCursor } from '../search/index.ts';
import { browseProfiles } from './browse-profiles.ts';
import { matchProfiles } from './match-profiles.ts';
import { profileScope } from './search-scope.ts';

/**
 * One page of public profiles as the JSON text of `ProfilePage`, from one prepared statement. `distance` needs a place;
 * without one the best come first. Throws INVALID_INPUT for an unknown place or a broken cursor.
 */
export async function searchProfiles(ctx: ServiceCtx, input: SearchProfilesInput): Promise<string> {
  const byDistance = input.sort === 'distance' && input.place !== undefined;
  const order = input.sort === 'distance' && !byDistance ? 'best' : input.sort;
  const after = readCursor(order.charAt(0), input.cursor);
  const scope = await profileScope(ctx, input, byDistance);
  const { citySlug, facets, nearby, text } = scope;
  const inIndexOrder =
    text === undefined &&
    facets.size === 0 &&
    nearby === undefined &&
    (!scope.inPlace || citySlug !== undefined);
  const page = { scope, after, limit: input.limit };
  const rows =
    inIndexOrder && order !== 'distance'
      ? browseProfiles(ctx.sql, order, page)
      : matchProfiles(ctx.sql, order, page);
  return jsonPage(ctx.sql, order.charAt(0), input.limit, rows);
}
