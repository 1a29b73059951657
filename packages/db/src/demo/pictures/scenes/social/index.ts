export { cafeFlatlay } from './cafe-flatlay.ts';
export { comments } from './comments.ts';
export { contentCalendar } from './content-calendar.ts';
export { feedPhone } from './feed-phone.ts';
export { growthCards } from './growth-cards.ts';
export { shopShoot } from './shop-shoot.ts';
export { storyFrames } from './story-frames.ts';
