export * from './edit-albums.ts';
export * from './edit-media.ts';
export * from './edit-services.ts';
