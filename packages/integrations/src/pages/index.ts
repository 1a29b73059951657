export { pagesInWorker } from './pages-in-worker.ts';
