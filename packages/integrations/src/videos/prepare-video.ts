import { rm } from 'node:fs/promises';
import { AppError } from '@nxtgauge/domain/errors';
import { MAX_VIDEO_MS, MAX_VIDEO_SIDE, UPLOAD_RULES } from '@nxtgauge/domain/uploads';
import type { PreparedVideo } from '@nxtgauge/services/ports';
import {
  EncodedAudioPacketSource,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  FilePathSource,
  FilePathTarget,
  Input,
  MP4,
  Mp4OutputFormat,
  Output,
  QTFF,
  WEBM,
  WebMOutputFormat,
} from 'mediabunny';
import type { AudioCodec, InputAudioTrack, InputTrack, InputVideoTrack, VideoCodec } from 'mediabunny';
import { headOf, magicType, refuseType } from '../magic/index.ts';

/** Cameras end a "60 second" clip some frames later. */
const TOLERANCE_MS = 500;
const DEADLINE_MS = 30_000;
/** 60 seconds at 240 pictures; sound comes in far fewer packets. */
const MAX_PACKETS = 15_000;

type Container = 'mp4' | 'webm';
const CODECS: Record<Container, { video: readonly VideoCodec[]; audio: readonly AudioCodec[] }> = {
  mp4: { video: ['avc', 'av1', 'vp9'], audio: ['aac', 'mp3', 'opus'] },
  webm: { video: ['vp8', 'vp9', 'av1'], audio: ['opus', 'vorbis'] },
};

const damaged = () =>
  new AppError(
    'FILE_DAMAGED',
    'This video is damaged or was cut off on its way. Play it on your device, save it again and send that.',
  );
const tooLong = () =>
  new AppError(
    'FILE_TOO_LARGE',
    'This video is longer than a minute. Cut it to the best part and send that.',
  );

interface Tracks {
  video: InputVideoTrack;
  audio: InputAudioTrack | null;
  width: number;
  height: number;
  durationMs: number;
}

async function tracksOf(input: Input, container: Container): Promise<Tracks> {
  const video = await input.getPrimaryVideoTrack();
  if (!video) throw new AppError('FILE_TYPE_REFUSED', 'There is no moving picture in this file.');
  const audio = await input.getPrimaryAudioTrack();
  const [videoCodec, audioCodec] = [await video.getCodec(), audio ? await audio.getCodec() : null];
  if (!videoCodec || !CODECS[container].video.includes(videoCodec)) {
    throw new AppError(
      'FILE_TYPE_REFUSED',
      videoCodec === 'hevc'
        ? 'This video is in HEVC, which many browsers cannot play. Save it as H.264 ("most compatible") and send that.'
        : 'Browsers cannot play how this video is coded. Save it as MP4 with H.264 and send that.',
    );
  }
  if (audio && (!audioCodec || !CODECS[container].audio.includes(audioCodec))) {
    throw new AppError(
      'FILE_TYPE_REFUSED',
      'Browsers cannot play the sound of this video. Save it as MP4 with AAC sound and send that.',
    );
  }
  const durationMs = Math.round((await input.computeDuration(audio ? [video, audio] : [video])) * 1000);
  if (durationMs > MAX_VIDEO_MS + TOLERANCE_MS) throw tooLong();
  const [width, height] = [await video.getDisplayWidth(), await video.getDisplayHeight()];
  if (durationMs < 1 || width < 1 || height < 1) throw damaged();
  if (Math.max(width, height) > MAX_VIDEO_SIDE) {
    throw new AppError('FILE_TOO_LARGE', 'This video is larger than 4K. Save it in Full HD and send that.');
  }
  return { video, audio, width, height, durationMs: Math.min(durationMs, MAX_VIDEO_MS) };
}

async function countPackets(track: InputTrack, until: number): Promise<number> {
  let count = 0;
  for await (const packet of new EncodedPacketSink(track).packets(undefined, undefined, {
    metadataOnly: true,
  })) {
    count += 1;
    if (count > MAX_PACKETS || packet.timestamp * 1000 > MAX_VIDEO_MS + TOLERANCE_MS) throw tooLong();
    if (performance.now() > until) throw damaged();
  }
  if (count === 0) throw damaged();
  return count;
}

/** Copies picture and sound, packet by packet in the order of time, into a new file. */
async function copyInto(
  path: string,
  container: Container,
  { video, audio }: Tracks,
  until: number,
): Promise<void> {
  const [videoCodec, videoConfig] = [await video.getCodec(), await video.getDecoderConfig()];
  const [audioCodec, audioConfig] = audio
    ? [await audio.getCodec(), await audio.getDecoderConfig()]
    : [null, null];
  if (!videoCodec || !videoConfig || (audio && (!audioCodec || !audioConfig))) throw damaged();
  const output = new Output({
    // The table of contents goes first, so that a player starts at once.
    format: container === 'mp4' ? new Mp4OutputFormat({ fastStart: 'reserve' }) : new WebMOutputFormat(),
    target: new FilePathTarget(path),
  });
  const pictures = new EncodedVideoPacketSource(videoCodec);
  output.addVideoTrack(pictures, {
    rotation: await video.getRotation(),
    maximumPacketCount: await countPackets(video, until),
  });
  const sound = audio && audioCodec ? new EncodedAudioPacketSource(audioCodec) : null;
  if (audio && sound) {
    output.addAudioTrack(sound, { maximumPacketCount: await countPackets(audio, until) });
  }
  await output.start();
  try {
    const videoPackets = new EncodedPacketSink(video).packets();
    const audioPackets = audio ? new EncodedPacketSink(audio).packets() : null;
    let nextVideo = await videoPackets.next();
    let nextAudio = audioPackets ? await audioPackets.next() : null;
    while (!nextVideo.done || (nextAudio && !nextAudio.done)) {
      if (performance.now() > until) throw damaged();
      const audioFirst =
        nextAudio &&
        !nextAudio.done &&
        (nextVideo.done || nextAudio.value.timestamp <= nextVideo.value.timestamp);
      if (audioFirst && sound && audioPackets && nextAudio && !nextAudio.done && audioConfig) {
        await sound.add(nextAudio.value, { decoderConfig: audioConfig });
        nextAudio = await audioPackets.next();
      } else if (!nextVideo.done) {
        await pictures.add(nextVideo.value, { decoderConfig: videoConfig });
        nextVideo = await videoPackets.next();
      }
    }
    await output.finalize();
  } catch (error) {
    await output.cancel().catch(() => undefined);
    throw error;
  }
}

/**
 * Takes a stranger's video apart to its packets and writes a new file of one picture and one sound track: places, devices,
 * other tracks and whatever was hidden between them stay behind. Nothing is decoded.
 */
export async function prepareVideo(path: string): Promise<PreparedVideo> {
  const type = magicType(await headOf(path));
  if (!type || !(type in UPLOAD_RULES.video.types)) throw refuseType('video', type);
  const container = type === 'video/webm' ? 'webm' : 'mp4';
  const until = performance.now() + DEADLINE_MS;
  const clean = `${path}.clean`;
  const input = new Input({
    formats: container === 'webm' ? [WEBM] : [MP4, QTFF],
    source: new FilePathSource(path, { handleUnhandledError: () => undefined }),
  });
  try {
    if (!(await input.canRead())) throw refuseType('video', null);
    const tracks = await tracksOf(input, container);
    await copyInto(clean, container, tracks, until);
    const { width, height, durationMs } = tracks;
    return { path: clean, mimeType: `video/${container}`, width, height, durationMs };
  } catch (error) {
    await rm(clean, { force: true });
    if (error instanceof AppError) throw error;
    throw damaged();
  } finally {
    input.dispose();
  }
}
