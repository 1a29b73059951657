import * as social from '../scenes/social/index.ts';
import { pictureSpec } from '../scenes/scene.ts';
import type { PictureSpec } from '../scenes/scene.ts';

const spec = pictureSpec(0.3);

export const socialPictures: readonly PictureSpec[] = [
  spec(
    'feed',
    social.feedPhone,
    'A planned grid of posts on a phone with hearts around it',
    '#f2b8a0 #a3486a #e0653b #33508a #e0a52e #0f8f7a',
  ),
  spec(
    'growth',
    social.growthCards,
    'Charts of reach and followers over three months',
    '#33406a #fffaf2 #e0822e #0f8f7a #a3386a',
  ),
  spec(
    'calendar',
    social.contentCalendar,
    'A month of content pinned on a planning board',
    '#e6d3b8 #fffaf0 #e0822e #0f8f7a #a31f4a #e0b23a #5f7fb0',
  ),
  spec(
    'cafe',
    social.cafeFlatlay,
    'Planning at a café table with coffee and croissants',
    '#a8744a #5f8a8f #e0653b #e0a5a0 #d9a83f',
    0.45,
  ),
  spec(
    'comments',
    social.comments,
    'Comments and replies beside a phone',
    '#a8b8e0 #4a4a8a #e0653b #f0c87a #0f8f7a',
  ),
  spec(
    'shop',
    social.shopShoot,
    'A saree shop filming a reel in front of its shelves',
    '#d9b98a #8a5f45 #a31f4a #e0b23a #0f6e67 #33408a',
    0.5,
  ),
  spec(
    'stories',
    social.storyFrames,
    'Five story templates in one colour family',
    '#f0d0b0 #c2786a #a31f4a #e0822e #0f6e67 #5a4a8a',
  ),
  spec(
    'feed',
    social.feedPhone,
    'A bakery profile with a neat feed',
    '#c9e0d0 #3f7a6a #d98a5a #c23b4e #f0c05a #7a5a8a',
  ),
  spec('growth', social.growthCards, 'Campaign results on cards', '#5a3048 #fffdf8 #d0486f #e0a52e #3f6f9a'),
  spec(
    'calendar',
    social.contentCalendar,
    'Weekly plan with notes in blue and coral',
    '#cfdce6 #fdfdfb #e0705a #3f6f9a #f0c05a #5fae9a',
  ),
  spec(
    'cafe',
    social.cafeFlatlay,
    'Phone, notebook and filter coffee on a marble table',
    '#b9b3ac #8a5a3f #0f8f7a #5f6fb0 #e59aa6',
    0.45,
  ),
  spec(
    'comments',
    social.comments,
    'A lively thread under a festive post',
    '#f0c8a0 #b3486a #0f8f7a #e0a52e #5a4a8a',
  ),
  spec(
    'shop',
    social.shopShoot,
    'Shooting festival stock in a textile store',
    '#a8c0b8 #6a5a4f #d98a1f #b3202e #33508a #7a2a5e',
    0.5,
  ),
  spec(
    'stories',
    social.storyFrames,
    'Story frames for a festival sale',
    '#b9b0e0 #4a3a7a #e0a52e #c23b4e #0f8f8a #e0705a',
  ),
];
