import { PROFESSION_KEYS } from '@nxtgauge/domain/profiles';
import type { ProfessionKey, ProfileCard } from '@nxtgauge/domain/profiles';
import { loadPage } from '../core/page-error.ts';
import type { RouterContext } from '../core/router-context.ts';
import { sharedRead } from '../core/shared-reads.ts';

const PER_PROFESSION = 3;
const STRIP_SIZE = 8;
export const JOBS_INPUT = { limit: 6 } as const;

export interface HomePage {
  /** One picture per profession, from the best rated who has one. */
  wall: { profession: ProfessionKey; card: ProfileCard | null }[];
  /** Well rated people who are not on the wall. */
  strip: ProfileCard[];
}

async function readHome({ client }: RouterContext): Promise<HomePage> {
  const best = await Promise.all(
    PROFESSION_KEYS.map(async (profession) => ({
      profession,
      cards: (await client.profiles.search.query({ profession, limit: PER_PROFESSION })).items,
    })),
  );
  const wall = best.map(({ profession, cards }) => ({
    profession,
    card: cards.find((card) => card.coverImage !== null) ?? null,
  }));
  const onWall = new Set(wall.flatMap(({ card }) => (card === null ? [] : [card.id])));
  const strip = best
    .flatMap(({ cards }) =>
      cards.filter((card) => !onWall.has(card.id) && card.coverImage !== null).slice(0, 1),
    )
    .sort((a, b) => (b.ratingAvg ?? 0) - (a.ratingAvg ?? 0) || b.ratingCount - a.ratingCount)
    .slice(0, STRIP_SIZE);
  return { wall, strip };
}

/** The same for every visitor: read once a minute per process. */
export function loadHome(context: RouterContext): Promise<HomePage> {
  return loadPage(async () => {
    const { utils, client } = context;
    const [home] = await Promise.all([
      sharedRead('home', () => readHome(context)),
      utils.jobs.search.fetch(JOBS_INPUT),
      sharedRead('lead-rules', () => client.settings.leadRules.query()).then((rules) =>
        utils.settings.leadRules.setData(undefined, rules),
      ),
    ]);
    return home;
  });
}
