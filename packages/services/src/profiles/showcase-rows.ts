import { notFound } from '@nxtgauge/domain/errors';
import type { Showcase } from '@nxtgauge/domain/portfolio';
import type { TxCtx } from '../context/index.ts';

/**
 * Makes these the albums, pictures and services of the profile: what has a known id is changed in place, what is missing
 * is deleted. An id that belongs to another profile changes nothing there and fails the whole write.
 */
export async function writeShowcase(tx: TxCtx, profileId: string, showcase: Showcase): Promise<void> {
  await writeAlbums(tx, profileId, showcase);
  await writeMedia(tx, profileId, showcase);
  await writeServices(tx, profileId, showcase);
}

async function writeAlbums(tx: TxCtx, profileId: string, { albums }: Showcase): Promise<void> {
  const rows = albums.map(({ id, title, description, tags }, order) => ({
    id,
    title,
    description,
    tags,
    order,
  }));
  const now = tx.clock.now().toISOString();
  await tx.sql`
    delete from portfolio_items
    where user_role_profile_id = ${profileId} and id <> all (${rows.map(({ id }) => id)}::uuid[])`;
  const written = await tx.sql`
    insert into portfolio_items as known (id, user_role_profile_id, title, description, tags, display_order, created_at, updated_at)
    select a.id, ${profileId}, a.title, a.description, a.tags, a."order", ${now}, ${now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as a (id uuid, title text, description text, tags text[], "order" int)
    on conflict (id) do update set title = excluded.title, description = excluded.description, tags = excluded.tags,
      display_order = excluded.display_order, updated_at = excluded.updated_at
    where known.user_role_profile_id = ${profileId}
    returning id`;
  if (written.length !== rows.length) throw notFound('album');
}

async function writeMedia(tx: TxCtx, profileId: string, { albums }: Showcase): Promise<void> {
  const rows = albums.flatMap((album) =>
    album.media.map((one, order) => ({ ...one, albumId: album.id, order })),
  );
  const now = tx.clock.now().toISOString();
  await tx.sql`
    delete from portfolio_images m using portfolio_items i
    where i.id = m.portfolio_item_id and i.user_role_profile_id = ${profileId}
      and m.id <> all (${rows.map(({ id }) => id)}::uuid[])`;
  const written = await tx.sql`
    insert into portfolio_images as known (id, portfolio_item_id, file_id, media_type, file_url, poster_url, duration_ms,
      width, height, blur_data_url, alt_text, display_order, created_at)
    select m.id, m."albumId", m."fileId", m."mediaType", m.url, m."posterUrl", m."durationMs", m.width, m.height, m.blur,
      m."altText", m."order", ${now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as m (id uuid, "albumId" uuid, "fileId" uuid, "mediaType" text, url text, "posterUrl" text, "durationMs" int,
        width int, height int, blur text, "altText" text, "order" int)
    on conflict (id) do update set portfolio_item_id = excluded.portfolio_item_id, alt_text = excluded.alt_text,
      display_order = excluded.display_order
    where known.portfolio_item_id in (select id from portfolio_items where user_role_profile_id = ${profileId})
    returning id`;
  if (written.length !== rows.length) throw notFound('picture');
}

async function writeServices(tx: TxCtx, profileId: string, { services }: Showcase): Promise<void> {
  const rows = services.map((service, order) => ({ ...service, order }));
  const now = tx.clock.now().toISOString();
  await tx.sql`
    delete from services
    where user_role_profile_id = ${profileId} and id <> all (${rows.map(({ id }) => id)}::uuid[])`;
  const written = await tx.sql`
    insert into services as known (id, user_role_profile_id, name, description, price, duration_minutes, is_active,
      display_order, created_at, updated_at)
    select s.id, ${profileId}, s.name, s.description, s."priceInr", s."durationMinutes", s."isActive", s."order", ${now}, ${now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as s (id uuid, name text, description text, "priceInr" bigint, "durationMinutes" int, "isActive" boolean, "order" int)
    on conflict (id) do update set name = excluded.name, description = excluded.description, price = excluded.price,
      duration_minutes = excluded.duration_minutes, is_active = excluded.is_active, display_order = excluded.display_order,
      updated_at = excluded.updated_at
    where known.user_role_profile_id = ${profileId}
    returning id`;
  if (written.length !== rows.length) throw notFound('service');
}
