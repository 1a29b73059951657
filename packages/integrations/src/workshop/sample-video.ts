import {
  EncodedAudioPacketSource,
  EncodedPacket,
  EncodedVideoPacketSource,
  FilePathTarget,
  MkvOutputFormat,
  MovOutputFormat,
  Mp4OutputFormat,
  Output,
  WebMOutputFormat,
} from 'mediabunny';

export interface SampleWish {
  container: 'mp4' | 'mov' | 'webm' | 'mkv';
  video: 'avc' | 'hevc' | 'vp8' | 'vp9';
  audio?: 'aac' | 'opus' | 'pcm-s16';
  seconds: number;
  /** Of each of the 25 pictures in a second. */
  bytesPerPicture?: number;
  width?: number;
  height?: number;
  rotation?: 90;
  /** Written as metadata, where phones write the place. */
  comment?: string;
}

/** `avcC` of H.264 baseline with a parameter set each; nobody decodes it here. */
const AVC = Uint8Array.from([
  1, 0x42, 0xc0, 0x1f, 0xff, 0xe1, 0, 9, 0x67, 0x42, 0xc0, 0x1f, 0xda, 0x02, 0x80, 0xf6, 0x84, 1, 0, 4, 0x68,
  0xce, 0x3c, 0x80,
]);
const CODEC = { avc: 'avc1.42c01f', hevc: 'hvc1.1.6.L93.B0', vp8: 'vp8', vp9: 'vp09.00.31.08' };
const SOUND = { aac: 'mp4a.40.2', opus: 'opus', 'pcm-s16': 'pcm-s16' };
const FORMAT = {
  mp4: () => new Mp4OutputFormat({ fastStart: false }),
  mov: () => new MovOutputFormat({ fastStart: false }),
  webm: () => new WebMOutputFormat(),
  mkv: () => new MkvOutputFormat(),
};

/** A video whose container is true and whose packets are filling. */
export async function writeSampleVideo(path: string, wish: SampleWish): Promise<void> {
  const output = new Output({ format: FORMAT[wish.container](), target: new FilePathTarget(path) });
  if (wish.comment) output.setMetadataTags({ comment: wish.comment, title: wish.comment });
  const pictures = new EncodedVideoPacketSource(wish.video);
  output.addVideoTrack(pictures, { frameRate: 25, ...(wish.rotation ? { rotation: wish.rotation } : {}) });
  const sound = wish.audio ? new EncodedAudioPacketSource(wish.audio) : null;
  if (sound) output.addAudioTrack(sound);
  await output.start();
  const decoderConfig = {
    codec: CODEC[wish.video],
    codedWidth: wish.width ?? 1280,
    codedHeight: wish.height ?? 720,
    ...(wish.video === 'avc' ? { description: AVC } : {}),
  };
  const audioConfig = wish.audio
    ? {
        codec: SOUND[wish.audio],
        sampleRate: 48_000,
        numberOfChannels: 1,
        ...(wish.audio === 'aac' ? { description: Uint8Array.from([0x11, 0x88]) } : {}),
      }
    : null;
  const data = new Uint8Array(wish.bytesPerPicture ?? 400).fill(0x11);
  for (let i = 0; i < wish.seconds * 25; i++) {
    const type = i % 25 === 0 ? 'key' : 'delta';
    await pictures.add(new EncodedPacket(data, type, i / 25, 1 / 25), { decoderConfig });
    if (sound && audioConfig) {
      await sound.add(new EncodedPacket(new Uint8Array(64).fill(0x21), 'key', i / 25, 1 / 25), {
        decoderConfig: audioConfig,
      });
    }
  }
  await output.finalize();
}
