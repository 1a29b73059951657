export { sendFile, type SendFile, type SendOptions } from './send-file.ts';
export { UploadField } from './upload-field.tsx';
export type { UploadItem, UploadState } from './upload-queue.ts';
export { UploadTray, type UploadTrayProps } from './upload-tray.tsx';
export { useUploads, type Uploads, type UseUploadsOptions } from './use-uploads.ts';
