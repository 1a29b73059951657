import { professionBySlug } from '@nxtgauge/domain/profiles';
import type { LandingInput } from '@nxtgauge/domain/seo';
import { notFound } from '@tanstack/react-router';
import { loadPage } from '../core/page-error.ts';
import type { RouterContext } from '../core/router-context.ts';
import { slugOf } from '../core/search-params.ts';
import { readFind, type FindState } from '../find/find-state.ts';
import { loadFind, type FoundPage } from '../find/load-find.ts';
import { lateParts } from './late-parts.ts';

/** A list with a page of its own around it. */
export interface LandingFound extends FoundPage {
  landing: LandingInput;
}

export const stateOf = ({ profession, place }: LandingInput): FindState =>
  readFind({ profession, ...(place === undefined ? {} : { place }) });

/** `/photographers` and `/photographers/mumbai`: the list, and what its figures say. Anything else there is a 404. */
export async function loadLanding(
  context: RouterContext,
  professionSlug: string,
  placeSlug?: string,
): Promise<LandingFound> {
  const profession = professionBySlug.get(professionSlug);
  const place = slugOf(placeSlug);
  if (profession === undefined || (placeSlug !== undefined && place === undefined)) throw notFound();
  const landing: LandingInput = { profession: profession.key, ...(place === undefined ? {} : { place }) };
  const [found] = await Promise.all([
    loadFind(context, stateOf(landing), true),
    loadPage(() => context.utils.seo.landing.ensureData(landing)),
    lateParts(),
  ]);
  return { ...found, landing };
}
