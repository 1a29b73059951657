import type { Random } from '../random.ts';

export type Hair =
  | 'long'
  | 'bun'
  | 'braid'
  | 'bob'
  | 'short'
  | 'crop'
  | 'curly'
  | 'bald'
  | 'turban'
  | 'hijab';
export type Attire = 'saree' | 'kurta' | 'shirt' | 'suit' | 'salwar' | 'tee' | 'sherwani';

export interface Look {
  skin: string;
  hair: string;
  hairStyle: Hair;
  attire: Attire;
  main: string;
  accent: string;
  beard?: 'full' | 'stubble' | 'moustache' | undefined;
  bindi?: boolean;
  glasses?: boolean;
  jewels?: boolean;
}

export const SKINS = [
  '#f0c39b',
  '#e2ab7d',
  '#d1935f',
  '#b97a4b',
  '#9c6239',
  '#7d4b2b',
  '#8d5733',
  '#c68a5a',
] as const;
const HAIRS = ['#1d1512', '#2a1a14', '#171318', '#33221a', '#4a3023'] as const;
const CLOTH = [
  '#b3282d',
  '#0f6e67',
  '#d98a1f',
  '#32408f',
  '#7a2a5e',
  '#3f7d3a',
  '#c4496b',
  '#e0b23a',
  '#24526e',
  '#6b4a2b',
  '#8e9a3c',
  '#d9653b',
  '#efe4cf',
  '#2d2f3a',
] as const;

/** A believable random look of a woman or a man. */
export function randomLook(random: Random, woman: boolean): Look {
  const main = random.pick(CLOTH);
  const grey = random.chance(0.12);
  const base = {
    skin: random.pick(SKINS),
    hair: grey ? '#8b8580' : random.pick(HAIRS),
    main,
    accent: random.pick(CLOTH.filter((colour) => colour !== main)),
    glasses: random.chance(0.22),
  };
  if (woman) {
    const hairStyle = random.weighted<Hair>([
      ['long', 5],
      ['bun', 3],
      ['braid', 3],
      ['bob', 3],
      ['curly', 2],
      ['hijab', 2],
    ]);
    const attire = random.weighted<Attire>([
      ['saree', 4],
      ['salwar', 4],
      ['shirt', 2],
      ['tee', 2],
      ['suit', 1],
    ]);
    return {
      ...base,
      hairStyle,
      attire,
      bindi: hairStyle !== 'hijab' && random.chance(0.55),
      jewels: random.chance(0.6),
    };
  }
  const hairStyle = random.weighted<Hair>([
    ['short', 6],
    ['crop', 4],
    ['curly', 2],
    ['turban', 2],
    ['bald', 1],
  ]);
  const attire = random.weighted<Attire>([
    ['kurta', 4],
    ['shirt', 4],
    ['tee', 2],
    ['suit', 2],
    ['sherwani', 1],
  ]);
  const beard =
    hairStyle === 'turban'
      ? ('full' as const)
      : random.weighted<Look['beard']>([
          [undefined, 5],
          ['full', 3],
          ['stubble', 3],
          ['moustache', 3],
        ]);
  return { ...base, hairStyle, attire, beard };
}
