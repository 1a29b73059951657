import * as design from '../scenes/design/index.ts';
import { pictureSpec } from '../scenes/scene.ts';
import type { PictureSpec } from '../scenes/scene.ts';

const spec = pictureSpec(0.3);

export const designPictures: readonly PictureSpec[] = [
  spec(
    'poster',
    design.posterWall,
    'Three festival posters on a lit gallery wall',
    '#e6d9c3 #b98a5f #e0653b #33506a #a31f4a #e0a52e',
    0.4,
  ),
  spec(
    'logo',
    design.logoGrid,
    'A sheet of twenty-four logo marks',
    '#d9c4b0 #fffaf2 #a31f4a #0f6e67 #e0822e #33406a',
  ),
  spec(
    'packaging',
    design.packaging,
    'Tea box, pickle jar and spice pouch in one family of labels',
    '#f0dfc8 #d9b58a #c2572f #3f7d5a #a3324a',
    0.4,
  ),
  spec(
    'stationery',
    design.stationery,
    'Letterhead, envelope and cards for a new brand',
    '#c9d6cf #fffdf8 #1f5a4f #e0a52e #a3584a',
    0.35,
  ),
  spec(
    'colour',
    design.swatches,
    'A fan of colour swatches and a sheet of brush strokes',
    '#b98a5f #a31f4a #e0822e #0f8f7a #33508a #7a4a8a',
    0.4,
  ),
  spec(
    'festival',
    design.festivalArt,
    'A Diwali rangoli illustration ringed with lamps',
    '#3a1f44 #f2a71b #c23b4e #e0822e #0f8f7a #7a4ab0 #e0a5b0',
    0.55,
  ),
  spec(
    'invitation',
    design.invitation,
    'A wedding invitation with an arch of flowers',
    '#e0c9b0 #fffaf0 #a31f3a #e0a52e #e59aa6',
    0.4,
  ),
  spec(
    'poster',
    design.posterWall,
    'Concert posters in teal and coral',
    '#cfd9d6 #8a7a6a #0f6e67 #f08a6a #2f3a6a #f0c87a',
    0.4,
  ),
  spec(
    'logo',
    design.logoGrid,
    'Logo studies in indigo and marigold',
    '#b9bfd6 #fdfcff #33408a #e0a52e #c23b4e #2f7a6a',
  ),
  spec(
    'packaging',
    design.packaging,
    'Packs for a range of millet snacks',
    '#dfe6cf #c9b08a #5f7d2f #e0a52e #8a4a2c',
    0.4,
  ),
  spec(
    'stationery',
    design.stationery,
    'Stationery in plum and saffron on a grey table',
    '#cfc9c9 #fffdf8 #7a2a5e #e08a2f #33506a',
    0.35,
  ),
  spec(
    'colour',
    design.swatches,
    'Earth-tone swatches for a home brand',
    '#8a6a55 #a8552f #c9a05a #5f6f4a #3f5a5f #7a3f33',
    0.4,
  ),
  spec(
    'festival',
    design.festivalArt,
    'A bright Onam pookalam drawn petal by petal',
    '#1f4a44 #f6c544 #e0653b #fbf0d0 #a31f4a #e8942a #6fae5a',
    0.55,
  ),
  spec(
    'invitation',
    design.invitation,
    'An engagement card in sage and gold',
    '#d3dccb #fffdf6 #3f6a55 #d9a83f #f0d0c0',
    0.4,
  ),
];
