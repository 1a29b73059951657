import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { splitSections } from '@nxtgauge/domain/resumes';
import type { ReadResume } from '@nxtgauge/services/ports';
import { silentLog } from '@nxtgauge/testing/service-context';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPdf } from '../documents/index.ts';
import { mediaWorkshop } from '../workshop/index.ts';
import { badFiles } from './corpus/bad-files.ts';
import type { BadFile } from './corpus/bad-files.ts';
import { goodFiles } from './corpus/good-files.ts';
import type { GoodFile } from './corpus/good-files.ts';
import { meanF1, measure, nothingYet, sectionF1 } from './corpus/measure.ts';
import type { Measured } from './corpus/measure.ts';
import { specialFiles } from './corpus/special-files.ts';
import { flowText } from './paragraphs.ts';
import { fragmentsOf, rowsOf } from './pdf-fragments.ts';
import { glyphsOf } from './pdf-glyphs.ts';
import { tidyText } from './tidy-text.ts';

const GOOD_ENOUGH = 0.9;
/** Less than the workshop's own limit, which would end the process. */
const REFUSED_WITHIN_MS = 10_000;

const workshop = mediaWorkshop(silentLog);
let folder: string;
let count = 0;
let good: { file: GoodFile; read: ReadResume | string }[];
let bad: BadFile[];

async function read(bytes: Uint8Array): Promise<ReadResume | string> {
  const path = join(folder, String((count += 1)));
  await writeFile(path, bytes);
  return workshop.resumes.read(path).catch((error: unknown) => String(error));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'resumes-'));
  bad = await badFiles();
  good = [];
  const files = await goodFiles();
  for (let at = 0; at < files.length; at += 8) {
    const batch = files.slice(at, at + 8);
    good.push(...(await Promise.all(batch.map(async (file) => ({ file, read: await read(file.bytes) })))));
  }
}, 60_000);
afterAll(async () => {
  workshop.stop();
  await rm(folder, { recursive: true });
});

const textOf = ({ read: answer }: (typeof good)[number]) => (typeof answer === 'string' ? '' : answer.text);

function measured(
  files: typeof good,
  split = splitSections,
  text: (one: (typeof good)[number]) => string = textOf,
): Measured {
  const sum = nothingYet();
  for (const one of files) measure(sum, one.file.blocks, text(one), split(text(one)));
  return sum;
}

/** Files of which every labelled line was found, in its order. */
const wholeShare = (files: typeof good, text = textOf) =>
  files.filter((one) => measured([one], splitSections, text).missing.length === 0).length / files.length;

const hundredth = (value: number) => value.toFixed(3);
function row(name: string, files: typeof good): string {
  const sum = measured(files);
  return `${name.padEnd(30)} ${String(files.length).padStart(3)} files  whole ${hundredth(wholeShare(files))}  lines in order ${hundredth(sum.inOrder / sum.lines)}  F1 ${hundredth(sectionF1(sum))}  mean over types ${hundredth(meanF1(sum))}`;
}

describe('the corpus', () => {
  const tuned = () => good.filter(({ file }) => !file.text.heldOut);
  const heldOut = () => good.filter(({ file }) => file.text.heldOut);
  const groups = (by: (file: GoodFile) => string) => Map.groupBy(good, ({ file }) => by(file));

  it('is read and divided well, overall, by kind and where nobody tuned', () => {
    const rows = [row('all', good), row('tuned', tuned()), row('held out', heldOut())];
    for (const [name, files] of groups(({ layout }) => layout)) rows.push(row(name, files));
    for (const [name, files] of groups(({ text }) => text.language)) rows.push(row(name, files));
    console.info(rows.join('\n'));
    const faults = measured(tuned());
    console.info([...faults.missing, ...faults.mistakes].slice(0, 60).join('\n'));
    expect(good.length).toBeGreaterThanOrEqual(60);
    expect(good.filter(({ read: answer }) => typeof answer === 'string')).toEqual([]);
    for (const files of [good, tuned(), heldOut()]) {
      expect(wholeShare(files)).toBeGreaterThanOrEqual(GOOD_ENOUGH);
      expect(sectionF1(measured(files))).toBeGreaterThanOrEqual(GOOD_ENOUGH);
    }
    for (const files of groups(({ layout }) => layout.slice(0, 4)).values())
      expect(sectionF1(measured(files))).toBeGreaterThanOrEqual(GOOD_ENOUGH);
    for (const files of groups(({ text }) => text.language).values())
      expect(sectionF1(measured(files))).toBeGreaterThanOrEqual(GOOD_ENOUGH);
  });

  it('shows a splitter that knows no Hindi', () => {
    const blind = (text: string) => splitSections(text.replaceAll(/[\u0900-\u097f]/gu, 'x'));
    const hindi = good.filter(({ file }) => file.text.language === 'hindi');
    expect(sectionF1(measured(hindi, blind))).toBeLessThan(0.6);
    expect(sectionF1(measured(good, blind))).toBeLessThan(GOOD_ENOUGH);
  });

  it('shows a reader that knows no columns, and one that leaves Hindi as it is drawn', async () => {
    const across = new Map<GoodFile, string>();
    const drawn = new Map<GoodFile, string>();
    for (const { file } of good.filter((one) => one.file.layout.startsWith('pdf'))) {
      const pages: string[] = [];
      const raw: string[] = [];
      await openPdf(file.bytes, (page) => {
        pages.push(flowText(rowsOf(fragmentsOf(glyphsOf(page).glyphs))));
        raw.push(page.getText().normalize('NFC'));
      });
      across.set(file, tidyText(pages.join('\n\n')));
      drawn.set(file, raw.join('\n'));
    }
    const columns = good.filter(({ file }) => ['pdf, sidebar', 'pdf, two columns'].includes(file.layout));
    const acrossText = (one: (typeof good)[number]) => across.get(one.file) ?? '';
    expect(wholeShare(columns, acrossText)).toBeLessThan(0.2);
    expect(sectionF1(measured(columns, splitSections, acrossText))).toBeLessThan(GOOD_ENOUGH);
    const hindi = good.filter(({ file }) => drawn.has(file) && file.text.language === 'hindi');
    expect(wholeShare(hindi, (one) => drawn.get(one.file) ?? '')).toBe(0);
  });
});

describe('unusual files', () => {
  it('are read', async () => {
    for (const file of await specialFiles()) {
      const answer = await read(file.bytes);
      if (typeof answer === 'string') throw new Error(`${file.name}: ${answer}`);
      const expected = { name: file.name, pageCount: file.pageCount, cut: file.cut ?? false };
      expect({ name: file.name, pageCount: answer.pageCount, cut: answer.cut }).toEqual(expected);
      expect(answer.text.length).toBeLessThanOrEqual(50_000);
      let from = 0;
      for (const sentence of file.sentences) {
        const at = answer.text.indexOf(sentence, from);
        expect({ file: file.name, sentence, found: at >= 0 }).toMatchObject({ found: true });
        from = at + sentence.length;
      }
      if (file.never) expect(answer.text).not.toMatch(file.never);
    }
  });
});

describe('bad files', () => {
  it('are refused in words and in time, and the next good one is read', async () => {
    const [first] = good;
    for (const { name, bytes, reason, says } of bad) {
      const path = join(folder, 'bad');
      await writeFile(path, bytes);
      const before = performance.now();
      const answer = await workshop.resumes.read(path).catch((error: unknown) => error);
      expect({ name, answer }).toMatchObject({ name, answer: { reason } });
      expect({ name, message: String(answer) }).toEqual({ name, message: expect.stringMatching(says) });
      expect({ name, inTime: performance.now() - before < REFUSED_WITHIN_MS }).toEqual({
        name,
        inTime: true,
      });
      const next = first ? await read(first.file.bytes) : '';
      expect({ after: name, next }).toMatchObject({ next: { text: first && textOf(first) } });
    }
  });
});
