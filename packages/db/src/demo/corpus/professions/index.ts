import type { ProfessionKey } from '@nxtgauge/domain/profiles';
import { cateringService } from './catering-service.ts';
import { developer } from './developer.ts';
import { fitnessTrainer } from './fitness-trainer.ts';
import { graphicDesigner } from './graphic-designer.ts';
import { makeupArtist } from './makeup-artist.ts';
import { photographer } from './photographer.ts';
import type { ProfessionCorpus } from './shape.ts';
import { socialMediaManager } from './social-media-manager.ts';
import { tutor } from './tutor.ts';
import { ugcContentCreator } from './ugc-content-creator.ts';
import { videoEditor } from './video-editor.ts';

export type { ProfessionCorpus } from './shape.ts';

export const PROFESSION_CORPORA: Record<ProfessionKey, ProfessionCorpus> = {
  photographer,
  tutor,
  makeup_artist: makeupArtist,
  developer,
  video_editor: videoEditor,
  graphic_designer: graphicDesigner,
  social_media_manager: socialMediaManager,
  fitness_trainer: fitnessTrainer,
  catering_service: cateringService,
  ugc_content_creator: ugcContentCreator,
};
