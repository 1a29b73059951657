/** How a page is turned, clockwise. */
export type Turn = 0 | 90 | 180 | 270;
export const nextTurn = (turn: Turn): Turn => ((turn + 90) % 360) as Turn;

export interface Point {
  x: number;
  y: number;
}
export interface Area extends Point {
  width: number;
  height: number;
}

/** A drawn area that is thinner was not meant. */
const SMALLEST_DRAWN = 0.004;
/** Keys shrink an area no further than this, so that it stays in sight. */
const SMALLEST_BY_KEY = 0.01;
/** Of the page as it lies on the screen at 100 %: larger pages are stepped through more finely. */
const STEP = 0.02;
const FINE_STEP = 0.002;
const MIDDLE: Area = { x: 0.35, y: 0.47, width: 0.3, height: 0.06 };
const BESIDE = 0.03;
const MOST_BESIDE = 10;

const between = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
/** Turning there and back leaves no trace. */
const tidy = (value: number) => Math.round(value * 1e6) / 1e6;

/** A point of the turned view, in parts of its width and height, as a point of the page itself. */
export function pointOnPage({ x, y }: Point, turn: Turn): Point {
  switch (turn) {
    case 0:
      return { x, y };
    case 90:
      return { x: y, y: 1 - x };
    case 180:
      return { x: 1 - x, y: 1 - y };
    case 270:
      return { x: 1 - y, y: x };
  }
}

/** An area of the turned view as an area of the page itself. */
export function areaOnPage({ x, y, width, height }: Area, turn: Turn): Area {
  const a = pointOnPage({ x, y }, turn);
  const b = pointOnPage({ x: x + width, y: y + height }, turn);
  return {
    x: tidy(Math.min(a.x, b.x)),
    y: tidy(Math.min(a.y, b.y)),
    width: tidy(Math.abs(a.x - b.x)),
    height: tidy(Math.abs(a.y - b.y)),
  };
}

/** An area of the page as it lies in the turned view. */
export const areaInView = (area: Area, turn: Turn): Area => areaOnPage(area, ((360 - turn) % 360) as Turn);

/** The area between two corners of the page; null when it is too small to be meant. */
export function areaBetween(a: Point, b: Point): Area | null {
  const clamp = (value: number) => between(value, 0, 1);
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)].map(clamp) as [number, number];
  const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)].map(clamp) as [number, number];
  const area = { x: left, y: top, width: right - left, height: bottom - top };
  return area.width < SMALLEST_DRAWN || area.height < SMALLEST_DRAWN ? null : area;
}

/** A new area in the middle of the page, a little beside it where one lies already. */
export function middleArea(turn: Turn, taken: readonly Point[]): Area {
  const nth = (count: number) => areaOnPage(moveArea(MIDDLE, { x: count * BESIDE, y: count * BESIDE }), turn);
  const isFree = (area: Area) =>
    !taken.some((other) => Math.abs(other.x - area.x) < 0.001 && Math.abs(other.y - area.y) < 0.001);
  for (let count = 0; count < MOST_BESIDE; count += 1) if (isFree(nth(count))) return nth(count);
  return nth(MOST_BESIDE);
}

/** The area elsewhere, as far as the page goes. */
export function moveArea(area: Area, by: Point): Area {
  return {
    ...area,
    x: between(area.x + by.x, 0, Math.max(0, 1 - area.width)),
    y: between(area.y + by.y, 0, Math.max(0, 1 - area.height)),
  };
}

/** The area with its right and lower side elsewhere, as far as the page goes and while something is left of it. */
export function sizeArea(area: Area, by: Point): Area {
  const side = (now: number, more: number, room: number) =>
    between(now + more, Math.min(now, SMALLEST_BY_KEY), Math.max(now, room));
  return {
    ...area,
    width: side(area.width, by.x, 1 - area.x),
    height: side(area.height, by.y, 1 - area.y),
  };
}

const ARROWS: Partial<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

export type ArrowPress = Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey'>;

/** The area of the page after an arrow key, in the direction of the arrow on the screen; null for any other key. */
export function areaAfterKey(area: Area, press: ArrowPress, view: { turn: Turn; zoom: number }): Area | null {
  const arrow = ARROWS[press.key];
  if (!arrow) return null;
  const step = (press.altKey ? FINE_STEP : STEP) / view.zoom;
  const by = { x: arrow.x * step, y: arrow.y * step };
  const seen = areaInView(area, view.turn);
  return areaOnPage(press.shiftKey ? sizeArea(seen, by) : moveArea(seen, by), view.turn);
}
