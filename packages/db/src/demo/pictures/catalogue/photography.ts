import * as catering from '../scenes/catering/index.ts';
import * as photography from '../scenes/photography/index.ts';
import { pictureSpec } from '../scenes/scene.ts';
import type { PictureSpec } from '../scenes/scene.ts';

const spec = pictureSpec(0.7);

export const photographerPictures: readonly PictureSpec[] = [
  spec(
    'wedding',
    photography.mandap,
    'Bride and groom under a flower-hung mandap at dusk, lamps along the aisle',
    '#2b3466 #f0a36a #5b5a7c #c23b4e #f2a71b #b3202e',
  ),
  spec(
    'pre_wedding',
    photography.coupleAtSunset,
    'A couple by the lake as the sun goes down behind the hills',
    '#3a3f78 #d9788a #f7b26b #7a86b0 #c4496b #efe4cf',
  ),
  spec(
    'fashion',
    photography.portrait,
    'Portrait of a woman in a silk saree with jasmine in her hair, window light on the wall',
    '#b98b5e #5f3d33 #8a1f3a #d9a32e',
    0.4,
  ),
  spec(
    'travel',
    photography.lakeFort,
    'A lake palace in evening light with two covered boats',
    '#5a7ab8 #f6c79a #e2b57c #5f8fae #6a7a8e',
  ),
  spec(
    'maternity_newborn',
    photography.newborn,
    'A sleeping newborn in a woven basket under fairy lights',
    '#8fa3a8 #b08a64 #b98549 #e9c9bd #e59aa6',
    0.5,
  ),
  spec(
    'wedding',
    photography.mandap,
    'A beach wedding in marigold and white just after sunset',
    '#1f4a5f #f2b98c #3f6a6e #f0d9c0 #e8862a #a3324a',
  ),
  spec(
    'corporate',
    photography.stageEvent,
    'A speaker on a lit stage facing a full hall',
    '#2b1d4f #ff9d4d #4fb3ff #5a2f8a',
  ),
  spec(
    'fashion',
    photography.fashion,
    'A model in a crimson saree, the pallu spread wide before ochre arches',
    '#d9a441 #8a5a35 #a31f4a #e2b04a #9c6239',
    0.55,
  ),
  spec(
    'product',
    photography.productShelf,
    'Two glass jars on plinths with leaf shadows on a peach wall',
    '#e8bfa3 #d99a80 #c2683f #5d8059 #a3402e',
    0.45,
  ),
  spec(
    'real_estate',
    photography.interior,
    'A bright living room with a teal sofa and a window onto trees',
    '#e3d3b6 #4d7a78 #a8774a #d98a4f #c4573a',
    0.5,
  ),
  spec(
    'travel',
    photography.teaHills,
    'Pickers among rows of tea with mist in the valley',
    '#8fb8c8 #eef0dc #6f9a4a #2f5f38 #f6f0df',
  ),
  spec(
    'pre_wedding',
    photography.coupleAtSunset,
    'A couple at first light on a quiet shore, her dupatta in the wind',
    '#2f5f7a #8fb8b0 #f6d79a #5f9aa0 #e0a52e #f3ead6',
  ),
  spec(
    'fashion',
    photography.portrait,
    'Portrait of an elderly man in a red turban against a blue wall',
    '#5f8296 #2f4656 #efe4cf #b3282d man',
    0.4,
  ),
  spec(
    'food',
    catering.bananaLeaf,
    'A festive meal on a banana leaf, photographed from above',
    '#7a4a2c #4f8f45 #b98a4a #e8862a',
    0.55,
  ),
  spec(
    'real_estate',
    photography.interior,
    'A warm evening corner with a rust sofa and a reading lamp',
    '#cfd6c6 #a8553a #8a5f3f #5f7f8a #e0b23a',
    0.5,
  ),
  spec(
    'product',
    photography.productShelf,
    'Green glass bottles on stone plinths under soft morning light',
    '#cfd9c0 #b9b09a #4f7a5a #5d8059 #c99a3f',
    0.45,
  ),
];
