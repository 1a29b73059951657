import * as video from '../scenes/video/index.ts';
import { pictureSpec } from '../scenes/scene.ts';
import type { PictureSpec } from '../scenes/scene.ts';

const spec = pictureSpec(0.3);

export const videoPictures: readonly PictureSpec[] = [
  spec(
    'timeline',
    video.timeline,
    'A wedding film on the timeline of an editing program',
    '#1d1a24 #2a2733 #e0822e #3f8fb0 #5fae7a',
  ),
  spec(
    'grade',
    video.colourGrade,
    'The same shot before and after colour grading',
    '#26222c #34303c #5a5fae #f0a06a #5a7a4a',
  ),
  spec(
    'film',
    video.filmStrip,
    'Strips of film with frames from four projects',
    '#7a3f33 #e2b04a #5a5fae #f0a06a #3f7a6a',
  ),
  spec(
    'wedding',
    video.cinemaCamera,
    'A cinema camera pointed at a couple on the beach',
    '#4a4a8a #f6b07a #5f5a6a #4fb3d0 #b3202e',
    0.55,
  ),
  spec(
    'sound',
    video.soundDesk,
    'Waveforms and faders in a sound room',
    '#4a3f5a #7a4f38 #f0a35a #6fc3d0 #26222c',
    0.35,
  ),
  spec(
    'reels',
    video.verticalReels,
    'Three vertical videos ready for publishing',
    '#f0b08a #8a3f5a #e0822e #4a5fae #3f7a6a',
  ),
  spec(
    'suite',
    video.editSuite,
    'An editor at two screens in a dark suite',
    '#2f2a44 #e0653b #4f8fd0 #7a5fc0 #3f8f7a',
    0.35,
  ),
  spec(
    'timeline',
    video.timeline,
    'Cutting a product video, music tracks below',
    '#1a2026 #26303a #4fb3a8 #e0a52e #b3487a',
  ),
  spec(
    'grade',
    video.colourGrade,
    'Colour wheels and scopes beside a sunset frame',
    '#222a26 #2f3a34 #3f6f9a #f0c87a #7a5a4a',
  ),
  spec(
    'film',
    video.filmStrip,
    'Reel and negatives from a travel series',
    '#33506a #d9c08a #c2572f #6fae9a #4a3f6a',
  ),
  spec(
    'wedding',
    video.cinemaCamera,
    'Filming a sangeet from the terrace at dusk',
    '#2f3f5a #e89a8a #4a4a55 #e0a52e #7a2a5e',
    0.55,
  ),
  spec(
    'sound',
    video.soundDesk,
    'Dialogue clean-up with headphones on the desk',
    '#3f5f5f #8a6a4f #8fd0a0 #f0c05a #1f2a2a',
    0.35,
  ),
  spec(
    'reels',
    video.verticalReels,
    'Cooking, dance and travel shorts side by side',
    '#a8c9d9 #3f4a8a #c23b4e #0f8f7a #e0a52e',
  ),
  spec(
    'suite',
    video.editSuite,
    'Night edit with headphones and coffee',
    '#3a2433 #b3487a #e0a52e #3f8fb0 #5fae7a',
    0.35,
  ),
];
