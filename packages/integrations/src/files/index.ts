export { localDiskFiles } from './local-disk.ts';
export { s3Files } from './s3.ts';
export type { S3Options } from './s3.ts';
