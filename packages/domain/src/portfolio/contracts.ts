import { z } from 'zod';
import { withoutContactData } from '../contact-data/index.ts';
import { Paise } from '../money/index.ts';
import { Id, line, prose } from '../text/index.ts';
import { SHOWCASE_LIMITS } from './content.ts';

const Tags = z
  .array(withoutContactData(line(30)))
  .max(SHOWCASE_LIMITS.tags, `Use at most ${SHOWCASE_LIMITS.tags} tags.`)
  .refine((tags) => new Set(tags.map((tag) => tag.toLowerCase())).size === tags.length, 'Use each tag once.');
/** An index in a list; past the end means the end. */
const Position = z.int().min(0).max(1000);

/** What is in a picture, for people who cannot see it and for search engines. */
export const AltText = withoutContactData(line(160)).nullable();

/** Texts of one album, which is added when it is new. The client makes the id, so that a retry adds nothing twice. */
export const SaveAlbumInput = z.strictObject({
  profileId: Id,
  albumId: Id,
  title: withoutContactData(line(80, 2)),
  description: withoutContactData(prose(1000)).nullable(),
  tags: Tags,
});
export type SaveAlbumInput = z.infer<typeof SaveAlbumInput>;
export const AlbumInput = z.strictObject({ profileId: Id, albumId: Id });
export const MoveAlbumInput = AlbumInput.extend({ to: Position });

/** Files that this person uploaded before. */
export const AddMediaInput = AlbumInput.extend({
  media: z
    .array(z.strictObject({ fileId: Id, altText: AltText }))
    .min(1)
    .max(SHOWCASE_LIMITS.media),
});
export type AddMediaInput = z.infer<typeof AddMediaInput>;
export const MediaInput = AlbumInput.extend({ mediaId: Id });
export const DescribeMediaInput = MediaInput.extend({ altText: AltText });
export const MoveMediaInput = MediaInput.extend({ to: Position });

export const SaveServiceInput = z.strictObject({
  profileId: Id,
  serviceId: Id,
  name: withoutContactData(line(80, 2)),
  description: withoutContactData(prose(600)).nullable(),
  priceInr: Paise,
  durationMinutes: z
    .int('Use a whole number of minutes.')
    .min(5, 'Enter 5 minutes or more.')
    .max(43_200, 'Enter 30 days or less.')
    .nullable(),
  isActive: z.boolean(),
});
export type SaveServiceInput = z.infer<typeof SaveServiceInput>;
export const ServiceInput = z.strictObject({ profileId: Id, serviceId: Id });
export const MoveServiceInput = ServiceInput.extend({ to: Position });
