import type { ReactNode } from 'react';
import { UploadField, UploadTray, useUploads } from '../src/uploads/index.ts';
import type { SendFile, UploadItem } from '../src/uploads/index.ts';

/** Pretends a slow line; every third file is refused. */
let sent = 0;
const pretend: SendFile = async (kind, _file, { onProgress, signal }) => {
  sent += 1;
  const refuse = sent % 3 === 0;
  for (let part = 0; part <= 1; part += 0.05) {
    await new Promise((done) => setTimeout(done, 80));
    signal.throwIfAborted();
    onProgress?.(part);
  }
  if (refuse) {
    const data = { reason: 'FILE_DAMAGED', httpStatus: 422 };
    throw Object.assign(new Error('This picture is damaged. Save it again on your device and send that.'), {
      data,
    });
  }
  return { kind, fileId: crypto.randomUUID(), url: '', width: 1, height: 1, blur: '' } as never;
};

const item = (over: Partial<UploadItem>): UploadItem => ({
  id: over.name ?? '',
  name: '',
  bytes: 2_400_000,
  state: 'waiting',
  percent: null,
  error: null,
  canRetry: false,
  result: null,
  ...over,
});
const EVERY_STATE: UploadItem[] = [
  item({ name: 'mandap.jpg', state: 'sending', percent: 62 }),
  item({ name: 'portrait.png', state: 'done', bytes: 1_100_000 }),
  item({ name: 'reel.mp4', state: 'processing', bytes: 18_400_000 }),
  item({ name: 'a-name-that-is-longer-than-any-phone-is-wide-DSC_20261112_0041.jpg', state: 'pausing' }),
  item({ name: 'garden.webp', state: 'preparing' }),
  item({ name: 'stage.jpg' }),
  item({
    name: 'scan.tiff',
    state: 'failed',
    error: 'This kind of file cannot be used here. We take JPEG, PNG, WebP or AVIF, up to 25 MB each.',
  }),
  item({ name: 'album.jpg', state: 'failed', canRetry: true, error: 'Sign in to go on.' }),
];

export function UploadSamples(): ReactNode {
  const uploads = useUploads({ kinds: ['picture', 'video'], paste: true, send: pretend, onDone: () => {} });
  return (
    <div className="min-w-0 space-y-6">
      <div {...uploads.dropProps}>
        <UploadField uploads={uploads} label="Add pictures or a short video" />
      </div>
      <UploadTray items={EVERY_STATE} onCancel={() => {}} onRetry={() => {}} />
    </div>
  );
}
