import type { ProfessionKey } from '@nxtgauge/domain/profiles';
import type { PictureSpec } from '../scenes/scene.ts';
import { cateringPictures } from './catering.ts';
import { creatorPictures } from './creator.ts';
import { designPictures } from './design.ts';
import { fitnessPictures } from './fitness.ts';
import { tutorPictures } from './learning.ts';
import { makeupPictures } from './makeup.ts';
import { photographerPictures } from './photography.ts';
import { developerPictures } from './screens.ts';
import { socialPictures } from './social.ts';
import { videoPictures } from './video.ts';

/** Every demo picture by profession, in the order of their storage keys. */
export const CATALOGUE: Record<ProfessionKey, readonly PictureSpec[]> = {
  photographer: photographerPictures,
  tutor: tutorPictures,
  makeup_artist: makeupPictures,
  developer: developerPictures,
  video_editor: videoPictures,
  graphic_designer: designPictures,
  social_media_manager: socialPictures,
  fitness_trainer: fitnessPictures,
  catering_service: cateringPictures,
  ugc_content_creator: creatorPictures,
};
