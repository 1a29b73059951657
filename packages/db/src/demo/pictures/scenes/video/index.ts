export { cinemaCamera } from './cinema-camera.ts';
export { colourGrade } from './colour-grade.ts';
export { editSuite } from './edit-suite.ts';
export { filmStrip } from './film-strip.ts';
export { soundDesk } from './sound-desk.ts';
export { timeline } from './timeline.ts';
export { verticalReels } from './vertical-reels.ts';
