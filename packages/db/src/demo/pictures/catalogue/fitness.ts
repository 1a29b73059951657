import * as fitness from '../scenes/fitness/index.ts';
import { pictureSpec } from '../scenes/scene.ts';
import type { PictureSpec } from '../scenes/scene.ts';

const spec = pictureSpec(0.6);

export const fitnessPictures: readonly PictureSpec[] = [
  spec(
    'yoga',
    fitness.terraceYoga,
    'Yoga on a terrace at sunrise above the city',
    '#5a6aa8 #f6b98a #7a5a78 #c4496b #2f3a5f #b97a4b',
  ),
  spec(
    'strength',
    fitness.gymLift,
    'A lifter sets up for a deadlift under gym lights',
    '#4a3a44 #c9c4bc #e0822e #d9d2c6 #26303f #9c6239',
  ),
  spec(
    'running',
    fitness.seaRun,
    'Two runners on a sea-front road at dawn',
    '#7a9ac8 #f9c9a0 #5f8aa8 #e0653b #26303f #9c6239',
  ),
  spec(
    'boxing',
    fitness.boxing,
    'A boxer works the heavy bag in a brick gym',
    '#6a3a33 #a3282d #ffd58a #2f6e8f #1d2430 #8d5733',
  ),
  spec(
    'meditation',
    fitness.lakeMeditation,
    'Seated meditation on a jetty among lotuses',
    '#a8c4d6 #f6e2c8 #5f8a7a #e8dcc6 #7a4a6a #b97a4b',
  ),
  spec(
    'equipment',
    fitness.equipment,
    'Kettlebells, dumb-bells and a rolled mat in morning light',
    '#d9c9a8 #a8774a #33303a #c23b33 #3f8f8a',
    0.5,
  ),
  spec(
    'group',
    fitness.parkGroup,
    'A group class stretching on the lawn of a park',
    '#9ac4e0 #7aa54f #3f6b3a #c4496b #2f6e8f #e0a52e #4a3f6a',
  ),
  spec(
    'yoga',
    fitness.terraceYoga,
    'A balance pose on a rooftop in the rose of early morning',
    '#3f5f7a #f0c8b0 #5f7a8a #0f6e67 #4a2f4a #9c6239',
  ),
  spec(
    'strength',
    fitness.gymLift,
    'Barbell training in a blue-lit gym',
    '#2f3f5a #c9c4bc #c23b33 #e0b23a #33303a #c68a5a',
  ),
  spec(
    'running',
    fitness.seaRun,
    'An evening run along palms and water',
    '#4a4a8a #f0a58a #6a7a9a #2f8f7a #33303a #b97a4b',
  ),
  spec(
    'boxing',
    fitness.boxing,
    'Boxing drills under a warm spotlight',
    '#3a4450 #33303a #ffc27a #c23b4e #26303f #b97a4b',
  ),
  spec(
    'meditation',
    fitness.lakeMeditation,
    'Breathing practice by a misty lake at dawn',
    '#c9b8d6 #fbe3cf #7a7aa0 #e0a52e #3f5f6a #9c6239',
  ),
  spec(
    'equipment',
    fitness.equipment,
    'A small home gym with mat and kettlebells',
    '#b9c9c4 #8a6a4f #3f5f6a #e0822e #a3588a',
    0.5,
  ),
  spec(
    'group',
    fitness.parkGroup,
    'Neighbours in a dance-fitness class on the grass',
    '#f0c9a0 #8fae5a #5a7a3f #e0653b #4a3f8a #0f8f7a #c23b4e',
  ),
];
