import * as creator from '../scenes/creator/index.ts';
import { pictureSpec } from '../scenes/scene.ts';
import type { PictureSpec } from '../scenes/scene.ts';

const spec = pictureSpec(0.6);

export const creatorPictures: readonly PictureSpec[] = [
  spec(
    'unboxing',
    creator.unboxing,
    'Hands opening a parcel with tissue and a serum bottle inside',
    '#f0dcc8 #b98a5f #d98a5a #e8b8b0 #7a3f5a',
    0.45,
  ),
  spec(
    'beauty',
    creator.ringLightSet,
    'A creator filming herself in a ring light',
    '#e0c4c8 #8a5f5a #f2a58a #b98fd0 #c4496b',
    0.35,
  ),
  spec(
    'beauty',
    creator.skincareShelf,
    'Skincare bottles on a shelf against pale green tiles',
    '#e6efe2 #9ac0a8 #d9a83f #5f8f7a #e59aa6',
    0.4,
  ),
  spec(
    'food',
    creator.foodFilming,
    'A phone filming a masala dosa from above',
    '#a8744a #8a9a9f #22222a #c2571f #4d8a3d',
    0.45,
  ),
  spec(
    'tech',
    creator.gadgets,
    'Phone, headphones, watch and earbuds laid out for a review',
    '#c9cfd9 #33384a #e0653b #3f6fae #e0b23a',
    0.35,
  ),
  spec(
    'fashion',
    creator.fashionRail,
    'A rail of kurtas and a creator taking a mirror picture',
    '#f0dccb #b98a6a #c23b4e #0f6e67 #e0a52e #5a4a8a',
    0.5,
  ),
  spec(
    'travel',
    creator.trainWindow,
    'Hills passing a train window, camera and tea on the table',
    '#4a6a7a #5f8ab8 #f6c79a #5f7a5a #c4496b',
    0.5,
  ),
  spec(
    'unboxing',
    creator.unboxing,
    'A gift box in teal opened on a wooden table',
    '#dfe6df #a8774a #3f8f8a #f0d9a8 #c2572f',
    0.45,
  ),
  spec(
    'home',
    creator.ringLightSet,
    'Filming a decor tip in a green room',
    '#b9cbb0 #6a5a45 #f0c87a #7ab0a8 #2f6e5f',
    0.35,
  ),
  spec(
    'beauty',
    creator.skincareShelf,
    'Amber bottles and towels in a terracotta bathroom',
    '#f3dfcf #d9a58a #a8552f #c99a5a #8fae8a',
    0.4,
  ),
  spec(
    'food',
    creator.foodFilming,
    'Overhead shot of a breakfast plate on a blue table',
    '#3f5f7a #e9dcc0 #22222a #d98a2f #5f8f4a',
    0.45,
  ),
  spec(
    'tech',
    creator.gadgets,
    'Gadgets on a dark table lit from one side',
    '#4a4458 #1d1a24 #f2a71b #b3487a #4fb3a8',
    0.35,
  ),
  spec(
    'fashion',
    creator.fashionRail,
    'Festive outfits on a brass rail in a sunlit room',
    '#dfe3ea #9a8a8f #a31f4a #e8b23a #2f5f9a #3f8f6a',
    0.5,
  ),
  spec(
    'travel',
    creator.trainWindow,
    'Sunset from a night train with a notebook on the sill',
    '#6a3f4a #5a4a8a #f2a36a #4a4a6a #e0a52e',
    0.5,
  ),
];
