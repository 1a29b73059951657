import { documentText, prepareDocument } from '../documents/index.ts';
import { preparePicture } from '../pictures/index.ts';
import { printResume, readResume } from '../resumes/index.ts';
import { prepareVideo } from '../videos/index.ts';

/** What the workshop's processes can do. */
export const TASKS = { preparePicture, prepareVideo, prepareDocument, documentText, readResume, printResume };
export type Tasks = typeof TASKS;
export type TaskName = keyof Tasks;
