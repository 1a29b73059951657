import { nth } from '../nth.ts';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PROFESSION_KEYS } from '@nxtgauge/domain/profiles';
import type { ProfessionKey } from '@nxtgauge/domain/profiles';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { createRandom } from '../random.ts';
import { Canvas, lighter, rect } from './canvas.ts';
import { CATALOGUE } from './catalogue/index.ts';
import { AVATAR_COUNT, avatarKey, pictureKey } from './keys.ts';
import { paintOver } from './paint.ts';
import { bust } from './bust.ts';
import { randomLook } from './look.ts';

/** Raise when any scene, palette or setting changes: rendered files carry it and are made anew. */
const VERSION = 'pictures-2';
export const PICTURE_WIDTHS = [320, 640, 1200] as const;

/** What a `files` row and a `portfolio_images` row need to know about one picture. */
export interface DemoPicture {
  storageKey: string;
  kind: 'picture' | 'avatar';
  professionKey: ProfessionKey | null;
  /** Links a picture with album texts; empty for avatars. */
  topic: string;
  /** Avatars only: drawn as a woman. */
  woman: boolean;
  alt: string;
  width: number;
  height: number;
  blurDataUrl: string;
  byteSize: number;
  sha256: string;
}

interface Job {
  storageKey: string;
  base: Pick<DemoPicture, 'kind' | 'professionKey' | 'topic' | 'woman' | 'alt' | 'width' | 'height'>;
  draw: () => Promise<Sharp>;
  widths: readonly { name: number; pixels: number }[];
}

function pictureJobs(): Job[] {
  return PROFESSION_KEYS.flatMap((professionKey) =>
    CATALOGUE[professionKey].map((spec, index) => {
      const storageKey = pictureKey(professionKey, index);
      return {
        storageKey,
        base: {
          kind: 'picture' as const,
          professionKey,
          topic: spec.topic,
          woman: false,
          alt: spec.alt,
          width: 1200,
          height: 900,
        },
        widths: PICTURE_WIDTHS.map((width) => ({ name: width, pixels: width })),
        async draw() {
          const canvas = new Canvas(createRandom(storageKey));
          spec.scene(canvas, spec.palette);
          const clean = await sharp(Buffer.from(canvas.toString())).removeAlpha().raw().toBuffer();
          const painted = paintOver(clean, { strength: spec.brush, vignette: 1, offset: index * 7 + 1 });
          return sharp(painted, { raw: { width: 1200, height: 900, channels: 3 } });
        },
      };
    }),
  );
}

const AVATAR_GROUNDS = [
  '#d9b48f',
  '#a8b8a0',
  '#b9a8c4',
  '#d9a58a',
  '#9ab4c4',
  '#d6c48a',
  '#c49a9a',
  '#a0b9b4',
] as const;

function avatarJobs(): Job[] {
  return Array.from({ length: AVATAR_COUNT }, (_, index) => {
    const storageKey = avatarKey(index);
    const woman = index % 2 === 0;
    return {
      storageKey,
      base: {
        kind: 'avatar' as const,
        professionKey: null,
        topic: '',
        woman,
        alt: woman ? 'Portrait of a woman' : 'Portrait of a man',
        width: 640,
        height: 640,
      },
      widths: [
        { name: 320, pixels: 320 },
        { name: 640, pixels: 640 },
        { name: 1200, pixels: 640 },
      ],
      async draw() {
        const random = createRandom(storageKey);
        const canvas = new Canvas(random, 640, 640);
        const ground = random.pick(AVATAR_GROUNDS);
        canvas.add(
          rect(
            0,
            0,
            640,
            640,
            canvas.linear([lighter(ground, 0.35), ground], { x1: 0, y1: 0, x2: 1, y2: 1 }),
          ),
        );
        bust(canvas, 320, 268, 1.95, randomLook(random, woman));
        const raw = await sharp(Buffer.from(canvas.toString())).removeAlpha().raw().toBuffer();
        return sharp(raw, { raw: { width: 640, height: 640, channels: 3 } });
      },
    };
  });
}

async function renderOne(dir: string, job: Job): Promise<DemoPicture> {
  const folder = path.join(dir, job.storageKey);
  await mkdir(folder, { recursive: true });
  const source = await job.draw();
  let largest = Buffer.alloc(0);
  for (const { name, pixels } of job.widths) {
    const bytes = await source.clone().resize(pixels).webp({ quality: 80, effort: 1 }).toBuffer();
    if (name === 1200) largest = bytes;
    await writeFile(path.join(folder, `w${name}.webp`), bytes);
  }
  const blur = await source
    .clone()
    .resize(12, 9, { fit: 'fill' })
    .webp({ quality: 30, effort: 4 })
    .toBuffer();
  return {
    storageKey: job.storageKey,
    ...job.base,
    blurDataUrl: `data:image/webp;base64,${blur.toString('base64')}`,
    byteSize: largest.length,
    sha256: createHash('sha256').update(largest).digest('hex'),
  };
}

async function readManifest(file: string): Promise<DemoPicture[] | undefined> {
  try {
    const { version, pictures } = JSON.parse(await readFile(file, 'utf8')) as {
      version: string;
      pictures: DemoPicture[];
    };
    return version === VERSION ? pictures : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Draws every demo picture into `<dir>/<storageKey>/w<320|640|1200>.webp` and returns what is known about each.
 * A second call returns at once; the manifest is written last, so an interrupted run starts over.
 */
export async function renderDemoPictures(dir: string): Promise<DemoPicture[]> {
  const manifest = path.join(dir, 'demo', 'manifest.json');
  const known = await readManifest(manifest);
  if (known !== undefined) return known;

  const jobs = [...pictureJobs(), ...avatarJobs()];
  const pictures: DemoPicture[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < jobs.length; at = next++) pictures[at] = await renderOne(dir, nth(jobs, at));
  };
  await Promise.all(Array.from({ length: 4 }, worker));
  const draft = `${manifest}.part`;
  await writeFile(draft, JSON.stringify({ version: VERSION, pictures }));
  await rename(draft, manifest);
  return pictures;
}
