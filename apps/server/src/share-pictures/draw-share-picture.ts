import sharp from 'sharp';
import { drawText, wrapText, type Weight } from './fonts.ts';

export interface ShareFacts {
  title: string;
  /** "Photographer in Kothrud, Pune". */
  line: string;
  /** "4.8 of 5 from 12 reviews", "from ₹12,000". */
  details: string[];
  /** Pictures of the work: one fills the side, three share it. */
  covers: Uint8Array[];
}

const WIDTH = 1200;
const HEIGHT = 630;
const LEFT = 72;
const SIDE = 520;
const TEXT_WIDTH = WIDTH - SIDE - LEFT - 56;
const COLOURS = { paper: '#faf6ee', ink: '#141c30', soft: '#465066', edge: '#ad6c05', marigold: '#f0a322' };
const LOGO = `
  <path d="M5.3 19.6a9 9 0 1 1 13.4 0" fill="none" stroke="${COLOURS.ink}" stroke-width="2.2" stroke-linecap="round"/>
  <path d="M12 15l4.3-5.4" stroke="${COLOURS.edge}" stroke-width="2.4" stroke-linecap="round"/>
  <circle cx="12" cy="15.2" r="2.3" fill="${COLOURS.marigold}" stroke="${COLOURS.edge}" stroke-width="1.2"/>`;

const at = (text: string, weight: Weight, size: number, x: number, y: number, colour: string) =>
  `<g transform="translate(${x} ${y})" fill="${colour}">${drawText(text, weight, size).svg}</g>`;

/** The picture that is shown where a page's address is shared: the work at the side, the facts in large letters. JPEG, 1200 × 630. */
export async function drawSharePicture(facts: ShareFacts): Promise<Uint8Array> {
  const wide = facts.covers.length === 0 ? WIDTH - 2 * LEFT : TEXT_WIDTH;
  const titleSize = wrapText(facts.title, 'bold', 68, { width: wide, lines: 3 }).length > 2 ? 56 : 68;
  const title = wrapText(facts.title, 'bold', titleSize, { width: wide, lines: 3 });
  const line = wrapText(facts.line, 'regular', 36, { width: wide, lines: 2 });
  const parts: string[] = [];
  let y = 128;
  for (const words of title) {
    parts.push(at(words, 'bold', titleSize, LEFT, y, COLOURS.ink));
    y += titleSize * 1.22;
  }
  y += 10;
  for (const words of line) {
    parts.push(at(words, 'regular', 36, LEFT, y, COLOURS.soft));
    y += 48;
  }
  y += 18;
  for (const words of facts.details) {
    const [fitted = ''] = wrapText(words, 'bold', 34, { width: wide, lines: 1 });
    parts.push(`<rect x="${LEFT}" y="${y - 26}" width="6" height="32" rx="3" fill="${COLOURS.marigold}"/>`);
    parts.push(at(fitted, 'bold', 34, LEFT + 22, y, COLOURS.ink));
    y += 50;
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    ${parts.join('')}
    <g transform="translate(${LEFT - 6} ${HEIGHT - 104}) scale(2.1)">${LOGO}</g>
    ${at('Nxtgauge', 'bold', 34, LEFT + 58, HEIGHT - 62, COLOURS.ink)}</svg>`;
  const pictures = await frames(facts.covers);
  const image = sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: COLOURS.paper } })
    .composite([...pictures, { input: Buffer.from(svg), left: 0, top: 0 }])
    .jpeg({ quality: 82, mozjpeg: true });
  return new Uint8Array(await image.toBuffer());
}

/** One picture fills the side; of several the first stands over the two that share the foot. */
async function frames(covers: Uint8Array[]): Promise<{ input: Buffer; left: number; top: number }[]> {
  const left = WIDTH - SIDE;
  const half = SIDE / 2;
  const places =
    covers.length < 3
      ? [{ left, top: 0, width: SIDE, height: HEIGHT }]
      : [
          { left, top: 0, width: SIDE, height: 370 },
          { left, top: 378, width: half - 4, height: HEIGHT - 378 },
          { left: left + half + 4, top: 378, width: half - 4, height: HEIGHT - 378 },
        ];
  return Promise.all(
    places.slice(0, covers.length).map(async (place, index) => ({
      input: await sharp(covers[index])
        .resize({ width: place.width, height: place.height, fit: 'cover' })
        .toBuffer(),
      left: place.left,
      top: place.top,
    })),
  );
}
