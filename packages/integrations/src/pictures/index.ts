export { preparePicture, reencodedPhoto } from './prepare-picture.ts';
