import { MAX_SENT_SIDE, MAX_VIDEO_MS, refusalBeforeSending } from '@nxtgauge/domain/uploads';
import type { UploadKind } from '@nxtgauge/domain/uploads';

/** A file fit to be sent, and for a video the picture that stands for it. */
export interface PreparedFile {
  kind: UploadKind;
  file: File;
  poster: File | null;
}
export type PrepareFile = (file: File, kinds: readonly UploadKind[]) => Promise<PreparedFile>;

/** Said before anything is sent; trying the same file again would not help. */
export class UnfitFile extends Error {
  override name = 'UnfitFile';
}

const JPEG_QUALITY = 0.9;
const TOLERANCE_MS = 500;
const VIDEO_PATIENCE_MS = 8_000;
const isHeic = (file: File) => /^image\/hei[cf]/u.test(file.type) || /\.hei[cf]$/iu.test(file.name);

/** Checks kind and size, shrinks pictures that are larger than any screen, and takes a video's poster. */
export const prepareFile: PrepareFile = async (file, kinds) => {
  const kind = kindOf(file, kinds);
  const ready = kind === 'picture' ? await fitPicture(file) : file;
  const refusal = refusalBeforeSending(kind, ready);
  if (refusal) throw new UnfitFile(refusal);
  return { kind, file: ready, poster: kind === 'video' ? await posterOf(file) : null };
};

/** The first kind that takes files of this type; else the first, whose refusal says what is taken. */
function kindOf(file: File, kinds: readonly UploadKind[]): UploadKind {
  const small = { name: file.name, type: file.type, size: 1 };
  if (kinds.includes('picture') && isHeic(file)) return 'picture';
  const [first = 'picture'] = kinds;
  return kinds.find((kind) => refusalBeforeSending(kind, small) === null) ?? first;
}

async function toJpeg(
  source: CanvasImageSource,
  size: { width: number; height: number },
  name: string,
): Promise<File | null> {
  const scale = Math.min(1, MAX_SENT_SIDE / Math.max(size.width, size.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(size.width * scale));
  canvas.height = Math.max(1, Math.round(size.height * scale));
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(source, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', JPEG_QUALITY));
  return blob && new File([blob], `${name.replace(/\.[^.]*$/u, '')}.jpg`, { type: 'image/jpeg' });
}

/** The picture as it is when it fits; drawn anew when it is too large, or in a format that only this browser reads. */
async function fitPicture(file: File): Promise<File> {
  if (!file.type.startsWith('image/') && !isHeic(file)) return file;
  if (file.type === 'image/svg+xml' || file.type === 'image/gif' || file.size === 0) return file;
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    if (!isHeic(file)) return file;
    throw new UnfitFile(
      'This picture is in Apple’s HEIC format, which this browser cannot read. Save it as JPEG and add that.',
    );
  }
  try {
    if (!isHeic(file) && Math.max(picture.width, picture.height) <= MAX_SENT_SIDE) return file;
    return (await toJpeg(picture, picture, file.name)) ?? file;
  } finally {
    picture.close();
  }
}

/** A frame from the beginning of the video; null when this browser cannot play it: the server has the last word. */
async function posterOf(file: File): Promise<File | null> {
  const video = document.createElement('video');
  video.muted = true;
  video.preload = 'auto';
  video.playsInline = true;
  const url = URL.createObjectURL(file);
  const happens = (event: 'loadeddata' | 'seeked') =>
    new Promise<boolean>((done) => {
      const timer = setTimeout(() => done(false), VIDEO_PATIENCE_MS);
      const end = (ok: boolean) => {
        clearTimeout(timer);
        done(ok);
      };
      video.addEventListener(event, () => end(true), { once: true });
      video.addEventListener('error', () => end(false), { once: true });
    });
  try {
    const loaded = happens('loadeddata');
    video.src = url;
    if (!(await loaded)) return null;
    if (Number.isFinite(video.duration) && video.duration * 1000 > MAX_VIDEO_MS + TOLERANCE_MS) {
      throw new UnfitFile('This video is longer than a minute. Cut it to the best part and add that.');
    }
    const sought = happens('seeked');
    video.currentTime = Number.isFinite(video.duration) ? Math.min(1, video.duration / 3) : 0.1;
    if (!(await sought) || video.videoWidth === 0) return null;
    return await toJpeg(video, { width: video.videoWidth, height: video.videoHeight }, 'poster');
  } finally {
    video.removeAttribute('src');
    video.load();
    URL.revokeObjectURL(url);
  }
}
