import * as catering from '../scenes/catering/index.ts';
import { pictureSpec } from '../scenes/scene.ts';
import type { PictureSpec } from '../scenes/scene.ts';

const spec = pictureSpec(0.7);

export const cateringPictures: readonly PictureSpec[] = [
  spec(
    'thali',
    catering.thali,
    'A brass thali with seven katoris, rice and puris',
    '#6b3f26 #d9a84a #a31f3a #f2a71b',
    0.55,
  ),
  spec(
    'buffet',
    catering.buffet,
    'Copper chafing dishes on a garlanded wedding buffet',
    '#5a2a3a #f0e2c8 #b9703a #c23b4e #f2a71b',
    0.55,
  ),
  spec(
    'leaf',
    catering.bananaLeaf,
    'A full sadya served on a banana leaf',
    '#8a5a38 #5a9a4a #c9a04a #f2a71b',
    0.55,
  ),
  spec(
    'biryani',
    catering.biryani,
    'A copper handi of dum biryani, steam rising',
    '#5a2f26 #7a4a2c #b9703a #1f5a4f',
    0.55,
  ),
  spec(
    'sweets',
    catering.sweets,
    'Pyramids of motichoor ladoo and kaju katli on brass stands',
    '#7a2a4a #e2c48a #e8942a #e9dcc4 #f2a71b',
    0.55,
  ),
  spec(
    'chaat',
    catering.chaatStall,
    'A pani puri counter under warm bulbs at night',
    '#2b2a4f #c23b33 #f3e2bd #8a4a2c #0f6e67',
    0.6,
  ),
  spec(
    'banquet',
    catering.banquet,
    'Round tables set for dinner below a canopy of lights',
    '#2f2a4f #f0e6d2 #d9b98a #e59aa6 #e8cfa0',
    0.6,
  ),
  spec(
    'thali',
    catering.thali,
    'A silver thali with Gujarati dishes on a blue table',
    '#33506a #c9ccd2 #d98a2f #f6c544',
    0.55,
  ),
  spec(
    'buffet',
    catering.buffet,
    'A lunch buffet in steel and white with marigold strings',
    '#3f5f5a #f6f0e2 #c3c6cc #d98a2f #e67816',
    0.55,
  ),
  spec(
    'biryani',
    catering.biryani,
    'Saffron rice in a steel pot for a family lunch',
    '#3f4a3a #8a6a45 #b5b8bd #a3402e',
    0.55,
  ),
  spec(
    'sweets',
    catering.sweets,
    'Besan ladoos and pista barfi for a puja',
    '#2f5a4f #d9b06a #d9a83a #a8c48a #e67816',
    0.55,
  ),
  spec(
    'chaat',
    catering.chaatStall,
    'A street-food counter in green and white at a sangeet',
    '#3a1f3f #2f7a5c #f6efe2 #6b3f5a #d98a1f',
    0.6,
  ),
  spec(
    'banquet',
    catering.banquet,
    'A reception hall in ivory and rose with candles on each table',
    '#4a2433 #f6ece0 #c9878a #d9566f #f0c8c0',
    0.6,
  ),
  spec(
    'leaf',
    catering.bananaLeaf,
    'A temple-style lunch on a leaf, brass bowls beside it',
    '#5a3a4a #6aa54f #d9b45a #d9566f',
    0.55,
  ),
];
