import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emails, upiIds } from './corpus/addresses.ts';
import { cleanFigures } from './corpus/clean-figures.ts';
import { cleanTalk } from './corpus/clean-talk.ts';
import { cleanWork } from './corpus/clean-work.ts';
import { handles } from './corpus/handles.ts';
import { laterClean } from './corpus/later-clean.ts';
import { laterContact } from './corpus/later-contact.ts';
import { links } from './corpus/links.ts';
import { spokenPhones } from './corpus/phones-spoken.ts';
import { writtenPhones } from './corpus/phones-written.ts';
import { findContactData } from './find-contact-data.ts';
import type { ContactKind } from './find-contact-data.ts';

interface Labelled {
  readonly kind: ContactKind;
  readonly text: string;
}

function labelled(kind: ContactKind, texts: readonly string[]): Labelled[] {
  return texts.map((text) => ({ kind, text }));
}

const positives: readonly Labelled[] = [
  ...labelled('phone', writtenPhones),
  ...labelled('phone', spokenPhones),
  ...labelled('email', emails),
  ...labelled('upi', upiIds),
  ...labelled('url', links),
  ...labelled('handle', handles),
  ...laterContact,
];
const negatives: readonly string[] = [...cleanFigures, ...cleanWork, ...cleanTalk, ...laterClean];

describe('the labelled corpus', () => {
  const missed = positives.filter((sample) => findContactData(sample.text).length === 0);
  const wrong = negatives.filter((text) => findContactData(text).length > 0);
  const misnamed = positives.filter((sample) => {
    const hits = findContactData(sample.text);
    return hits.length > 0 && !hits.some((hit) => hit.kind === sample.kind);
  });

  it('has at least 300 samples of each sort and none twice', () => {
    expect(positives.length).toBeGreaterThanOrEqual(300);
    expect(negatives.length).toBeGreaterThanOrEqual(300);
    const all = [...positives.map((sample) => sample.text), ...negatives];
    expect(new Set(all).size).toBe(all.length);
  });

  it('is told apart with precision and recall of at least 0.95', async ({ annotate }) => {
    const caught = positives.length - missed.length;
    const recall = caught / positives.length;
    const precision = caught / (caught + wrong.length);
    const figures =
      `contact data: precision ${percent(precision)} (${String(wrong.length)} of ${String(negatives.length)} refused wrongly), ` +
      `recall ${percent(recall)} (${String(missed.length)} of ${String(positives.length)} missed)`;
    process.stdout.write(`${figures}\n`);
    await annotate(figures);
    const evidence = [
      ...missed.map((sample) => `missed: ${sample.text}`),
      ...wrong.map((text) => `wrong: ${text}`),
    ];
    expect(precision, evidence.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(recall, evidence.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('names the kind of what it finds', () => {
    expect(misnamed.length / positives.length, misnamed.map((sample) => sample.text).join('\n')).toBeLessThan(
      0.05,
    );
  });
});

function percent(share: number): string {
  return `${String(Math.round(share * 1000) / 10)} %`;
}

describe('places of the hits', () => {
  it.each([
    ['Call 98765 43210 now', 'phone', '98765 43210'],
    ['मेरा नंबर ९८७६५ ४३२१० है', 'phone', '९८७६५ ४३२१०'],
    ['Call +91 98290 12345.', 'phone', '+91 98290 12345'],
    ['Mail rahul@gmail.com, please', 'email', 'rahul@gmail.com'],
    ['See www.rahulclicks.in/albums.', 'url', 'www.rahulclicks.in/albums'],
    ['Pay rahul@okaxis today', 'upi', 'rahul@okaxis'],
    ['Follow @rahul_clicks today', 'handle', '@rahul_clicks'],
    ['📷 weddings 9️⃣8️⃣3️⃣3️⃣4️⃣4️⃣5️⃣5️⃣6️⃣6️⃣ ok', 'phone', '9️⃣8️⃣3️⃣3️⃣4️⃣4️⃣5️⃣5️⃣6️⃣6️⃣'],
  ])('%s', (text, kind, matched) => {
    expect(findContactData(text)).toEqual([
      { kind, matched, start: text.indexOf(matched), end: text.indexOf(matched) + matched.length },
    ]);
  });

  it('finds several in one text, in order and without overlap', () => {
    const hits = findContactData(
      'Call 9876543210 or mail a.b@gmail.com, site rahulclicks.in, upi ab@ybl, @rahul_c',
    );
    expect(hits.map((hit) => hit.kind)).toEqual(['phone', 'email', 'url', 'upi', 'handle']);
  });
});

describe('any text', () => {
  const words =
    '9 98765 . - @ gmail dot com at ( nine double नौ ९ insta : in / ₹ , +91 www. 𝟗 ️⃣ o wa.me _ id |'.split(
      ' ',
    );
  const scraps = fc.constantFrom(...words, ' ', '\u200b', '\ud800', '\n');
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc.array(scraps, { maxLength: 120 }).map((parts) => parts.join('')),
  );

  it('never throws, and the offsets cut out what was matched, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let before = 0;
        for (const hit of findContactData(text)) {
          expect(hit.start).toBeGreaterThanOrEqual(before);
          expect(hit.end).toBeGreaterThan(hit.start);
          expect(hit.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(hit.start, hit.end)).toBe(hit.matched);
          before = hit.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('finds any Indian mobile number however it is split and wherever it stands', () => {
    const number = fc.tuple(fc.integer({ min: 6, max: 9 }), fc.integer({ min: 0, max: 999_999_999 }));
    fc.assert(
      fc.property(
        number,
        fc.constantFrom('', ' ', '-', '.'),
        fc.integer({ min: 3, max: 7 }),
        ([lead, rest], gap, at) => {
          const digits = `${String(lead)}${String(rest).padStart(9, '0')}`;
          const head = digits.slice(0, at);
          const tail = digits.slice(at);
          fc.pre(
            !(Number(head) % 50 === 0 && Number(tail) % 50 === 0) &&
              !head.endsWith('99') &&
              !tail.endsWith('99'),
          );
          fc.pre(!(head.length === 6 && /^(?:19|20)/.test(tail)));
          const hits = findContactData(`Weddings in Pune, write to ${head}${gap}${tail} for dates`);
          expect(hits.map((hit) => hit.kind)).toEqual(['phone']);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('time', () => {
  const size = 100_000;
  const hostile: Readonly<Record<string, string>> = {
    digits: '9'.repeat(size),
    'spaced digits': '9 '.repeat(size / 2),
    letters: 'a'.repeat(size),
    'at signs': '@'.repeat(size),
    'a@': 'a@'.repeat(size / 2),
    dots: 'a.'.repeat(size / 2),
    blanks: ' '.repeat(size),
    'dot words': 'a dot '.repeat(size / 6),
    'at words': 'a at '.repeat(size / 5),
    platforms: 'insta '.repeat(size / 6),
    'number words': 'nine '.repeat(size / 5),
    'run together': 'nine'.repeat(size / 4),
    'spaced mail': 'g m a i '.repeat(size / 8),
    providers: 'gmail'.repeat(size / 5),
    grouped: '1,000'.repeat(size / 5),
    hyphens: 'insta: a-'.repeat(size / 9),
    prose: 'Two-day wedding coverage from ₹1,25,000 in Pune, नौ बजे से. '.repeat(size / 60),
    www: 'www.'.repeat(size / 4),
  };

  // Time on the processor, not on the clock: other work on the machine does not count.
  it.each(Object.entries(hostile))('100 kB of %s take less than 50 ms', (_name, text) => {
    let best = Infinity;
    for (let round = 0; round < 12 && best >= 50; round += 1) {
      const before = process.threadCpuUsage();
      findContactData(text);
      const { user, system } = process.threadCpuUsage(before);
      best = Math.min(best, (user + system) / 1000);
    }
    expect(best).toBeLessThan(50);
  });
});
