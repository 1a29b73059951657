import type { z } from 'zod';
import type { ReviewedImage } from '@nxtgauge/domain/approvals';
import { contentFrom } from '@nxtgauge/domain/profiles';
import type { ProfessionKey, ProfileContent } from '@nxtgauge/domain/profiles';
import type { ServiceCtx } from '../context/index.ts';
import { contentInWords } from '../profiles/content-in-words.ts';
import { liveContent } from '../profiles/content-rows.ts';
import type { ReviewedContent } from './reviewed-content.ts';

type Image = z.infer<typeof ReviewedImage>;
/** Pictures that stayed are context only; what was added or removed is shown whole. */
const UNCHANGED_SHOWN = 24;

/** A profile, or the edit of one beside what is live: texts, details, albums and services in words, and its pictures. */
export async function readProfile(
  ctx: ServiceCtx,
  profileId: string,
  revisionId: string | null,
): Promise<ReviewedContent> {
  const [row] = await ctx.sql<{ key: ProfessionKey; payload: unknown }[]>`
    select p.role_key as key, (select r.payload_json from entity_revisions r where r.id = ${revisionId}::uuid) as payload
    from user_role_profiles p where p.id = ${profileId}`;
  if (!row) return { fields: [], images: [] };
  const live = await liveContent(ctx, row.key, profileId);
  const edited = row.payload ? contentFrom(row.payload, live) : null;
  const fields = await contentInWords(ctx, row.key, edited ?? live, edited ? live : null);
  return { fields, images: edited ? changedImages(live, edited) : shownIn(live).map(({ image }) => image) };
}

interface Shown {
  id: string;
  image: Image;
}

function shownIn({ albums }: ProfileContent): Shown[] {
  return albums.flatMap((album) =>
    album.media.map((one) => {
      const alt = one.altText ?? album.title;
      const image =
        one.mediaType === 'VIDEO'
          ? { url: one.posterUrl ?? '', alt, videoUrl: one.url }
          : { url: one.url, alt };
      return { id: one.id, image };
    }),
  );
}

function changedImages(before: ProfileContent, after: ProfileContent): Image[] {
  const was = shownIn(before);
  const is = shownIn(after);
  const known = new Set(was.map(({ id }) => id));
  const kept = new Set(is.map(({ id }) => id));
  const of = (list: Shown[], change: Image['change']) => list.map(({ image }) => ({ ...image, change }));
  return [
    ...of(
      is.filter(({ id }) => !known.has(id)),
      'added',
    ),
    ...of(
      was.filter(({ id }) => !kept.has(id)),
      'removed',
    ),
    ...is
      .filter(({ id }) => known.has(id))
      .slice(0, UNCHANGED_SHOWN)
      .map(({ image }) => image),
  ];
}
