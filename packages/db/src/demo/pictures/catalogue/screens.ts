import * as screens from '../scenes/screens/index.ts';
import { pictureSpec } from '../scenes/scene.ts';
import type { PictureSpec } from '../scenes/scene.ts';

const spec = pictureSpec(0.3);

export const developerPictures: readonly PictureSpec[] = [
  spec(
    'dashboard',
    screens.dashboardDesk,
    'A sales dashboard on a monitor in an evening study',
    '#33304a #1f2a44 #f2a71b #4fb3a8 #8a5a38',
  ),
  spec(
    'code',
    screens.codeLaptop,
    'Source code on a laptop under a brass lamp',
    '#5a6a6f #1d2430 #6fc3d0 #f0a35a #a8774a',
  ),
  spec(
    'app',
    screens.appPhones,
    'A food ordering app and a booking app side by side',
    '#f0a58a #7a3f6a #c23b4e #5f6fd0 #fbf3e6',
  ),
  spec(
    'shop',
    screens.shopPage,
    'The front page of an online saree shop',
    '#d9b0a0 #fffaf2 #a31f4a #c2683f #0f6e67',
  ),
  spec(
    'system',
    screens.systemDiagram,
    'A drawing of services, queues and databases',
    '#26304a #8fb0d0 #e0653b #4f8fd0 #8a5fc0',
  ),
  spec(
    'map',
    screens.mapTablet,
    'Live delivery tracking on a city map',
    '#a8744a #f0e9da #ffffff #2f6fd0 #b9d6a0',
  ),
  spec(
    'booking',
    screens.bookingCalendar,
    'A clinic calendar with a confirmed booking on a phone',
    '#a8c9c4 #fffdf8 #0f8f7a #e0822e #5f6fb0',
  ),
  spec(
    'dashboard',
    screens.dashboardDesk,
    'Stock levels and orders on a wide screen',
    '#3f5f5a #22353a #6fd0a0 #f0c05a #6b4a35',
  ),
  spec(
    'code',
    screens.codeLaptop,
    'A late commit: editor, tea and notes',
    '#6a4a4a #26202e #f0a5b0 #8fd0a0 #8a5f45',
  ),
  spec(
    'app',
    screens.appPhones,
    'Screens of a fitness booking app',
    '#a8d0c0 #2f5f6a #0f8f7a #e0653b #f6fbf6',
  ),
  spec(
    'shop',
    screens.shopPage,
    'Product pages for a handmade pickle brand',
    '#e8cf8a #fffdf5 #c2571f #8a3a1c #5f7d2f',
  ),
  spec(
    'system',
    screens.systemDiagram,
    'An integration map around one central service',
    '#3a2440 #d0a8d8 #0f8f8a #e08a4a #d0566f',
  ),
  spec(
    'map',
    screens.mapTablet,
    'A route planner with stops for a school bus',
    '#6a7a7f #f6efe0 #fffdf8 #e0653b #a8cfa8',
  ),
  spec(
    'booking',
    screens.bookingCalendar,
    'Salon appointments in a week view',
    '#e6bfc8 #fffdfb #b3386a #e0a52e #5f8fb0',
  ),
];
