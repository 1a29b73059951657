import { areaInView, type Area, type Turn } from './page-geometry.ts';

const percent = (share: number) => `${Math.round(share * 1000) / 10} %`;

/** Where an area lies on the page as it is seen. */
export function placeWords(area: Area, turn: Turn): string {
  const { x, y } = areaInView(area, turn);
  return `${percent(x)} from the left, ${percent(y)} from the top`;
}

export function sizeWords(area: Area, turn: Turn): string {
  const { width, height } = areaInView(area, turn);
  return `${percent(width)} wide, ${percent(height)} high`;
}

export const areaName = (number: number): string => `Black-out area ${number}`;
