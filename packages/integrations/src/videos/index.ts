export { prepareVideo } from './prepare-video.ts';
