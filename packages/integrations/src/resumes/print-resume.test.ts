import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JsonResume, readFields } from '@nxtgauge/domain/json-resume';
import { splitSections } from '@nxtgauge/domain/resumes';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { printResume } from './print-resume.ts';
import { readResume } from './read-resume.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'print-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function readAgain(resume: JsonResume): Promise<string> {
  const path = join(folder, `${crypto.randomUUID()}.pdf`);
  await writeFile(path, await printResume(resume));
  return (await readResume(path)).text;
}

const resume = JsonResume.parse({
  basics: {
    name: 'Imran Sheikh',
    label: 'Label designer',
    email: 'imran@example.test',
    phone: '+91 98200 11111',
    summary: 'Label designer with six years of packaging work for food makers.',
  },
  work: [
    {
      position: 'Label designer',
      name: 'Konkan Pickles',
      location: 'Pune',
      startDate: '2020-03',
      highlights: [
        'Drew 140 labels in Illustrator and cut proof errors from 9 % to 2 %.',
        'Saved ₹2,00,000 a year.',
      ],
    },
    {
      position: 'Packer',
      name: 'Patil Foods',
      startDate: '2018-01',
      endDate: '2020-02',
      highlights: ['Packed.'],
    },
  ],
  education: [{ studyType: 'B.Des.', institution: 'National Institute of Design', endDate: '2018' }],
  skills: [{ name: 'Illustrator' }, { name: 'InDesign' }, { name: 'Hindi' }],
});

it('is read again by our own reader, field for field', async () => {
  const text = await readAgain(resume);
  const again = readFields(text, splitSections(text), '2026-11').resume;
  expect(again.basics).toEqual(resume.basics);
  expect(
    again.work.map(({ position, name, startDate, endDate }) => [position, name, startDate, endDate]),
  ).toEqual([
    ['Label designer', 'Konkan Pickles', '2020-03', undefined],
    ['Packer', 'Patil Foods', '2018-01', '2020-02'],
  ]);
  expect(again.education).toEqual(resume.education);
  expect(again.skills.map(({ name }) => name)).toEqual(['Illustrator', 'InDesign', 'Hindi']);
  expect(text).toContain('Saved Rs 2,00,000 a year.');
});

it('prints Hindi that is read again, and signs that no font here has', async () => {
  const text = await readAgain(
    JsonResume.parse({
      basics: { name: 'सीता देवी', summary: 'छह साल से लेखा का काम करती हूँ।' },
      work: [
        {
          position: 'लेखाकार',
          name: 'Patil Foods 日本 ✓',
          startDate: '2020',
          highlights: ['बहीखाता और Tally'],
        },
      ],
    }),
  );
  for (const words of ['सीता देवी', 'लेखाकार', 'Tally', 'Patil Foods']) expect(text).toContain(words);
});

it('goes on over as many pages as it takes', async () => {
  const long = { ...resume, work: Array.from({ length: 30 }, () => resume.work[0] ?? { highlights: [] }) };
  expect((await readAgain(long)).match(/Konkan Pickles/gu)).toHaveLength(30);
});
