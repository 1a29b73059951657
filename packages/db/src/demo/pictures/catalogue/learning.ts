import * as learning from '../scenes/learning/index.ts';
import { pictureSpec } from '../scenes/scene.ts';
import type { PictureSpec } from '../scenes/scene.ts';

const spec = pictureSpec(0.6);

export const tutorPictures: readonly PictureSpec[] = [
  spec(
    'maths',
    learning.chalkboard,
    'A teacher at a green board with a curve and a right triangle in chalk',
    '#2f5a4a #e8d9b8 #a8744a #f2c46a #7a2a5e',
  ),
  spec(
    'exam',
    learning.studyDesk,
    'An open book under a lamp, the city dark outside the window',
    '#2f3a4f #ffcf7a #8a5a38 #b3282d #2f6e8f',
  ),
  spec(
    'science',
    learning.labBench,
    'Flasks of coloured liquid bubbling on a laboratory bench',
    '#8fb0a8 #d9653b #4a7ab8 #7a4a8a #6b4a35',
    0.45,
  ),
  spec(
    'online',
    learning.onlineClass,
    'A live lesson on a laptop with three pupils on the side',
    '#f0dcb8 #a8774a #33506a #e8b84a #a31f4a',
    0.4,
  ),
  spec(
    'social',
    learning.globe,
    'A globe and a map on a sunlit study table',
    '#d9b98a #5f9ab0 #c9a04a #8a5a38 #a3584a',
  ),
  spec(
    'music',
    learning.tabla,
    'A pair of tablas and a tanpura on a red rug',
    '#a8744a #7a4a33 #b3703a #a31f3a #0f6e67',
    0.55,
  ),
  spec(
    'english',
    learning.readingTogether,
    'A teacher reading with two children over an open book',
    '#f0d9a8 #b98549 #b3282d #2f6e8f #0f6e67',
    0.4,
  ),
  spec(
    'maths',
    learning.geometry,
    'A triangle and its circumcircle on graph paper with compass and scale',
    '#f3ead6 #33506a #c23b33 #a8774a #3f7d5a',
    0.4,
  ),
  spec(
    'group',
    learning.courtyardClass,
    'Children in a courtyard class under a neem tree',
    '#8fb8d0 #c9a06a #e2b98a #b3282d #d9a32e',
  ),
  spec(
    'maths',
    learning.chalkboard,
    'Algebra on a slate-blue board in a warm classroom',
    '#33475f #f0d3b0 #8a5a3f #f0a58a #0f6e67',
  ),
  spec(
    'exam',
    learning.studyDesk,
    'Late revision: lamp, pencils and a stack of guides',
    '#4a2f4a #ffb86b #7a4a33 #0f6e67 #c23b4e',
  ),
  spec(
    'science',
    learning.labBench,
    'Test tubes in a stand and a model of a molecule',
    '#b9c4d6 #3f8f6a #c94a5a #d9a32e #4a4a5f',
    0.45,
  ),
  spec(
    'online',
    learning.onlineClass,
    'Online coding class on a laptop beside a notebook',
    '#cfdcd9 #8a6a4f #2f5a4a #f0a35a #4a3f8a',
    0.4,
  ),
  spec(
    'music',
    learning.tabla,
    'Tablas ready for riyaz in a blue music room',
    '#3f5f8a #5a4a4a #c98a4a #d98a2f #a31f4a',
    0.55,
  ),
];
