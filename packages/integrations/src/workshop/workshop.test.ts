import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { reasonOf } from '@nxtgauge/testing/refusals';
import { silentLog } from '@nxtgauge/testing/service-context';
import sharp from 'sharp';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mediaWorkshop } from './index.ts';
import { writeSampleVideo } from './sample-video.ts';
import type { SampleWish } from './sample-video.ts';

const workshop = mediaWorkshop(silentLog);
afterAll(() => workshop.stop());
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workshop-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('pictures', () => {
  const tall = () =>
    sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#3366aa' } })
      .composite([
        {
          input: { create: { width: 400, height: 1200, channels: 3, background: '#aa3333' } },
          left: 0,
          top: 0,
        },
      ])
      .withMetadata({ orientation: 6 });

  it('are turned upright and kept in four widths and three formats, in sRGB and without a word', async () => {
    await tall().jpeg().toFile(join(folder, 'a'));
    const { width, height, blurDataUrl, variants } = await workshop.pictures.prepare(join(folder, 'a'));
    expect([width, height]).toEqual([1200, 1600]);
    expect(blurDataUrl).toMatch(/^data:image\/webp;base64,/u);
    expect(blurDataUrl.length).toBeLessThan(600);
    const facts = await Promise.all(
      variants.map(async ({ name, bytes, mimeType }) => {
        const { format, width: pixels, space, exif, icc, orientation } = await sharp(bytes).metadata();
        return { name, mimeType, format, pixels, space, bare: !exif && !icc && !orientation };
      }),
    );
    expect(facts.every(({ space, bare }) => space === 'srgb' && bare)).toBe(true);
    expect(facts.map(({ name, pixels }) => `${name} ${pixels}`)).toEqual([
      'w320.avif 320',
      'w320.webp 320',
      'w320.jpg 320',
      'w640.avif 640',
      'w640.webp 640',
      'w640.jpg 640',
      'w1200.avif 1200',
      'w1200.webp 1200',
      'w1200.jpg 1200',
      'w1920.avif 1200',
      'w1920.webp 1200',
      'w1920.jpg 1200',
    ]);
    // The red stripe was left; a quarter turn to the right puts it on top.
    const top = await sharp(variants[2]?.bytes)
      .extract({ left: 160, top: 10, width: 1, height: 1 })
      .raw()
      .toBuffer();
    expect(top[0]).toBeGreaterThan(120);
  });

  it('with holes stand on white, and ones of one line are no trouble', async () => {
    await sharp({ create: { width: 40, height: 40, channels: 4, background: '#00000000' } })
      .png()
      .toFile(join(folder, 'a'));
    const { variants } = await workshop.pictures.prepare(join(folder, 'a'));
    const pixel = await sharp(variants[2]?.bytes).raw().toBuffer();
    expect(pixel[0]).toBeGreaterThan(250);
    await sharp({ create: { width: 2, height: 30_000, channels: 3, background: 'red' } })
      .jpeg()
      .toFile(join(folder, 'b'));
    expect((await workshop.pictures.prepare(join(folder, 'b'))).height).toBe(30_000);
  });
});

describe('videos', () => {
  const prepare = async (wish: Partial<SampleWish>) => {
    const path = join(folder, 'sent');
    await writeSampleVideo(path, { container: 'mp4', video: 'avc', seconds: 3, ...wish });
    return { path, ready: () => workshop.videos.prepare(path) };
  };

  it.each<[string, Partial<SampleWish>, string]>([
    ['MP4 with sound', { audio: 'aac' }, 'video/mp4'],
    ['MP4 without sound', {}, 'video/mp4'],
    ['a phone’s MOV', { container: 'mov', audio: 'aac' }, 'video/mp4'],
    ['WebM with sound', { container: 'webm', video: 'vp9', audio: 'opus' }, 'video/webm'],
    ['WebM without sound', { container: 'webm', video: 'vp8' }, 'video/webm'],
  ])('%s comes out whole', async (_, wish, mimeType) => {
    const { ready, path } = await prepare(wish);
    const video = await ready();
    expect(video).toMatchObject({ mimeType, width: 1280, height: 720 });
    expect(Math.abs(video.durationMs - 3_000)).toBeLessThan(60);
    // What comes out goes in again, and says the same.
    const again = await workshop.videos.prepare(video.path);
    expect(again).toMatchObject({ mimeType, width: 1280, height: 720 });
    expect(Math.abs(again.durationMs - 3_000)).toBeLessThan(60);
    expect((await readFile(video.path)).length).toBeGreaterThan(3 * 25 * 400);
    expect(path).not.toBe(video.path);
  });

  it('standing pictures stand, and the table of contents comes first', async () => {
    const video = await (await prepare({ rotation: 90 })).ready();
    expect([video.width, video.height]).toEqual([720, 1280]);
    const bytes = (await readFile(video.path)).toString('latin1');
    expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'));
  });

  it('places, words and whatever lies between stay behind', async () => {
    const place = '+21.1458+079.0882/';
    const { path } = await prepare({ comment: place });
    await writeFile(
      path,
      Buffer.concat([
        await readFile(path),
        Buffer.from('\0\0\0\u0030free<script>alert(1)</script>'.padEnd(48, 'x')),
      ]),
    );
    expect((await readFile(path)).includes(place)).toBe(true);
    const { path: clean } = await workshop.videos.prepare(path);
    const bytes = (await readFile(clean)).toString('latin1');
    expect(bytes).not.toContain(place);
    expect(bytes).not.toContain('script');
  });

  it.each<[string, Partial<SampleWish>, string]>([
    ['longer than a minute', { seconds: 62 }, 'FILE_TOO_LARGE'],
    ['larger than 4K', { width: 8192, height: 4320 }, 'FILE_TOO_LARGE'],
    ['Matroska with what WebM has not', { container: 'mkv', video: 'avc' }, 'FILE_TYPE_REFUSED'],
    ['sound that browsers cannot play', { container: 'mov', audio: 'pcm-s16' }, 'FILE_TYPE_REFUSED'],
  ])('refused: %s', async (_, wish, reason) => {
    const { ready } = await prepare(wish);
    expect(await reasonOf(ready())).toBe(reason);
    expect(await readdir(folder)).toEqual(['sent']);
  });

  it('refused: cut off', async () => {
    const { path } = await prepare({ audio: 'aac' });
    await writeFile(path, (await readFile(path)).subarray(0, 15_000));
    expect(['FILE_DAMAGED', 'FILE_TYPE_REFUSED']).toContain(await reasonOf(workshop.videos.prepare(path)));
  });
});

describe('documents', () => {
  it('give their text', async () => {
    const document = await PDFDocument.create();
    for (const words of ['Permanent Account Number ABCDE1234F', 'Second page']) {
      document.addPage([595, 842]).drawText(words, { x: 40, y: 700 });
    }
    await writeFile(join(folder, 'a'), await document.save());
    const prepared = await workshop.documents.prepare(join(folder, 'a'));
    expect(prepared).toMatchObject({ mimeType: 'application/pdf', pageCount: 2 });
    const text = await workshop.documents.text(prepared);
    expect(text).toContain('ABCDE1234F');
    expect(text).toContain('Second page');
    expect(await workshop.documents.text({ bytes: new Uint8Array([1]), mimeType: 'image/jpeg' })).toBe('');
  });
});

describe('the workshop', () => {
  it('says when it is full, and works everything off in the end', async () => {
    await sharp({ create: { width: 200, height: 100, channels: 3, background: 'teal' } })
      .png()
      .toFile(join(folder, 'a'));
    const reasons = await Promise.all(
      Array.from({ length: 40 }, () => reasonOf(workshop.pictures.prepare(join(folder, 'a')))),
    );
    expect(reasons.filter((reason) => reason === 'OK')).toHaveLength(26);
    expect(reasons.filter((reason) => reason === 'BUSY')).toHaveLength(14);
  });

  it('outlives a file that is not there', async () => {
    expect(await reasonOf(workshop.pictures.prepare(join(folder, 'none')))).toBe('FILE_DAMAGED');
  });
});
