import * as makeup from '../scenes/makeup/index.ts';
import { pictureSpec } from '../scenes/scene.ts';
import type { PictureSpec } from '../scenes/scene.ts';

const spec = pictureSpec(0.7);

export const makeupPictures: readonly PictureSpec[] = [
  spec(
    'bridal',
    makeup.bride,
    'A bride in red and gold with a nath and maang tikka',
    '#7a4a5e #2e1a33 #a31f3a #c4283f #c68a5a',
    0.4,
  ),
  spec(
    'mehndi',
    makeup.mehndiHands,
    'Two hands covered in fine bridal mehndi with a mandala in each palm',
    '#3f6f63 #d9a478 #6b2a14 #b3202e #f2a71b',
    0.45,
  ),
  spec(
    'editorial',
    makeup.shadePalette,
    'An open palette of warm eyeshadows with brushes around it',
    '#e9c7b8 #33252e #c2683f #e0a58a #7a2a4a #d9a32e',
    0.45,
  ),
  spec(
    'hair',
    makeup.gajra,
    'A low bun ringed with jasmine, seen from behind',
    '#d9b48f #8a5f4a #a31f4a #d96a7a #c68a5a',
    0.45,
  ),
  spec(
    'party',
    makeup.lipsticks,
    'Six lipsticks from coral to deep wine on a blush counter',
    '#f0d3c8 #2a1c22 #c23b4e #e0705a #8a1f3a',
    0.45,
  ),
  spec(
    'hd',
    makeup.vanity,
    'A bride-to-be in a bulb-lit mirror with flowers on the table',
    '#7a4f4a #8a5a3a #e8cf9a #a8744a #e59aa6',
    0.45,
  ),
  spec(
    'engagement',
    makeup.jewelleryTray,
    'Bangles, jhumkas and a bead necklace on a brass tray',
    '#7a1f3a #e2c48a #1f7a5c #b3202e #f2a71b',
    0.5,
  ),
  spec(
    'bridal',
    makeup.bride,
    'A bride in pastel pink under an ivory veil',
    '#c99a8f #6a4450 #e0a5b0 #f0dcc8 #b97a4b',
    0.4,
  ),
  spec(
    'mehndi',
    makeup.mehndiHands,
    'Mehndi drying on two hands against a marigold cloth',
    '#d98a2f #b97a4b #4a1a0e #1f7a5c #fbf4e4',
    0.45,
  ),
  spec(
    'airbrush',
    makeup.shadePalette,
    'Cool-toned shades and powder on a pale blue table',
    '#c3d3da #4a3a4f #6a5a8f #b98fb0 #3f6f8a #e0b8a8',
    0.45,
  ),
  spec(
    'hair',
    makeup.gajra,
    'Hair dressed with white flowers above a green silk blouse',
    '#8fa58f #3f5a4a #1f6a4f #e8b23a #9c6239',
    0.45,
  ),
  spec(
    'engagement',
    makeup.jewelleryTray,
    'Temple jewellery laid out on a teal cloth',
    '#1f5a5f #d9b98a #b3202e #2f5f9a #fbf4e4',
    0.5,
  ),
  spec(
    'bridal',
    makeup.bride,
    'A bride in emerald green and gold, ready for the reception',
    '#3f5a4f #1a2a2a #1f6a4f #2f7a5c #9c6239',
    0.4,
  ),
  spec(
    'party',
    makeup.lipsticks,
    'Nude and rose lipsticks on an ivory counter',
    '#eee2cf #5a3a2a #b9705a #d98a7a #a3584a',
    0.45,
  ),
];
