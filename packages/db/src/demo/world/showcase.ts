import type { ProfessionCorpus } from '../corpus/professions/index.ts';
import type { Random } from '../random.ts';
import type { WallPicture } from './pictures.ts';
import { fill } from './world.ts';
import type { World } from './world.ts';

interface PortfolioPlan {
  profileId: string;
  corpus: ProfessionCorpus;
  wall: readonly WallPicture[];
  cover: WallPicture;
  words: Readonly<Record<string, string>>;
  at: Date;
}

/** Three to six albums; the first shows the cover, every album has the pictures of its topic. */
export function addPortfolio(world: World, random: Random, plan: PortfolioPlan): void {
  const { corpus, wall, cover, at } = plan;
  const topics = [...new Set(wall.map((picture) => picture.topic))].filter((topic) => topic !== cover.topic);
  const chosen = [cover.topic, ...random.sample(topics, random.int(2, 5))];
  chosen.forEach((topic, order) => {
    const album = corpus.albums[topic];
    if (album === undefined) throw new Error(`no album texts for ${topic}`);
    const pictures = random.sample(
      wall.filter((picture) => picture.topic === topic),
      random.int(1, 3),
    );
    const shown = order === 0 ? [cover, ...pictures.filter((picture) => picture !== cover)] : pictures;
    const itemId = world.id(at);
    world.rows.add('portfolio_items', {
      id: itemId,
      user_role_profile_id: plan.profileId,
      title: fill(random.pick(album.titles), plan.words),
      description: fill(random.pick(album.lines), plan.words),
      tags: album.tags,
      display_order: order,
      created_at: at,
      updated_at: at,
    });
    shown.forEach((picture, at2) => {
      world.rows.add('portfolio_images', {
        id: world.id(at),
        portfolio_item_id: itemId,
        file_url: picture.url,
        alt_text: picture.alt,
        width: picture.width,
        height: picture.height,
        blur_data_url: picture.blur,
        display_order: at2,
        created_at: at,
      });
    });
  });
}

const stepOf = (rupees: number): number =>
  rupees < 1000 ? 10 : rupees < 5000 ? 50 : rupees < 20_000 ? 250 : 500;

/** Three to six services whose prices move with the level of the whole profile (0 to 1). */
export function addServices(
  world: World,
  random: Random,
  plan: { profileId: string; corpus: ProfessionCorpus; level: number; at: Date },
): void {
  random.sample(plan.corpus.services, random.int(3, 6)).forEach((service, order) => {
    const share = Math.min(1, Math.max(0, plan.level + random.between(-0.12, 0.12)));
    const rupees = service.from + (service.to - service.from) * share;
    const step = stepOf(rupees);
    world.rows.add('services', {
      id: world.id(plan.at),
      user_role_profile_id: plan.profileId,
      name: service.name,
      description: service.about,
      price: Math.max(step, Math.round(rupees / step) * step) * 100,
      duration_minutes: service.minutes,
      is_active: true,
      display_order: order,
      created_at: plan.at,
      updated_at: plan.at,
    });
  });
}
