import type { ProfessionKey } from '@nxtgauge/domain/profiles';

export const AVATAR_COUNT = 60;

const two = (value: number): string => String(value).padStart(2, '0');

/** Storage keys of the demo's files: `demo/makeup-artist-03`, `demo/avatar-17`. Even avatars (from 0) are women. */
export const pictureKey = (profession: ProfessionKey, index: number): string =>
  `demo/${profession.replaceAll('_', '-')}-${two(index + 1)}`;
export const avatarKey = (index: number): string => `demo/avatar-${two(index + 1)}`;
