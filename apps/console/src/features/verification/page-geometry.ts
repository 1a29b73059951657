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

/** The area between two corners of the page; null when it is too small to be meant. */
export function areaBetween(a: Point, b: Point): Area | null {
  const clamp = (value: number) => Math.min(1, Math.max(0, value));
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)].map(clamp) as [number, number];
  const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)].map(clamp) as [number, number];
  const area = { x: left, y: top, width: right - left, height: bottom - top };
  return area.width < 0.004 || area.height < 0.004 ? null : area;
}
