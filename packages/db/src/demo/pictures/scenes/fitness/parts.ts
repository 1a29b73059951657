import { nth } from '../../../nth.ts';
import { circle, darker, place, rect, stroke } from '../../canvas.ts';
import type { Canvas } from '../../canvas.ts';
import { head, limb } from '../../figure.ts';

type Point = readonly [number, number];

interface Pose {
  torso: readonly [Point, Point];
  head: Point;
  arms: readonly (readonly Point[])[];
  legs: readonly (readonly Point[])[];
}

const footOf = (leg: readonly Point[]): Point => nth(leg, leg.length - 1);

/** A figure in motion made of limbs; the first arm and leg are behind the body. */
export function athlete(
  c: Canvas,
  x: number,
  y: number,
  s: number,
  pose: Pose,
  skin: string,
  top: string,
  tights: string,
  bun: boolean,
  flip = 1,
): void {
  c.group(`transform="translate(${x} ${y}) scale(${s * flip} ${s})"`, () => {
    const [neck, hip] = pose.torso;
    limb(c, nth(pose.arms, 0), darker(skin, 0.16), 21);
    limb(c, nth(pose.legs, 0), darker(tights, 0.2), 31);
    c.add(circle(...footOf(nth(pose.legs, 0)), 15, skin));
    c.add(
      stroke([neck, hip], darker(top, 0.25), 66),
      stroke(
        [
          [neck[0] - 4, neck[1] - 2],
          [hip[0] - 4, hip[1] - 2],
        ],
        top,
        54,
      ),
      circle(hip[0], hip[1], 35, tights),
    );
    limb(c, nth(pose.legs, 1), tights, 33);
    c.add(circle(...footOf(nth(pose.legs, 1)), 16, skin));
    c.add(
      stroke([neck, [(neck[0] + pose.head[0]) / 2, (neck[1] + pose.head[1]) / 2]], darker(skin, 0.12), 22),
    );
    head(c, pose.head[0], pose.head[1], 31, skin, '#1c1411', bun);
    limb(c, nth(pose.arms, 1), skin, 22);
  });
}

export const TREE: Pose = {
  torso: [
    [0, -330],
    [0, -200],
  ],
  head: [0, -400],
  arms: [
    [
      [-26, -330],
      [-46, -420],
      [-6, -500],
    ],
    [
      [26, -330],
      [46, -420],
      [6, -500],
    ],
  ],
  legs: [
    [
      [12, -190],
      [90, -130],
      [16, -100],
    ],
    [
      [-10, -190],
      [-8, -90],
      [-6, 0],
    ],
  ],
};
export const WARRIOR: Pose = {
  torso: [
    [0, -300],
    [0, -170],
  ],
  head: [10, -372],
  arms: [
    [
      [-20, -296],
      [-110, -296],
      [-200, -298],
    ],
    [
      [20, -296],
      [110, -296],
      [200, -298],
    ],
  ],
  legs: [
    [
      [-14, -160],
      [-110, -80],
      [-200, -6],
    ],
    [
      [14, -160],
      [110, -130],
      [112, 0],
    ],
  ],
};
export const LOTUS: Pose = {
  torso: [
    [0, -240],
    [0, -90],
  ],
  head: [0, -312],
  arms: [
    [
      [-30, -230],
      [-80, -140],
      [-104, -62],
    ],
    [
      [30, -230],
      [80, -140],
      [104, -62],
    ],
  ],
  legs: [
    [
      [-16, -70],
      [-124, -40],
      [10, -14],
    ],
    [
      [16, -70],
      [124, -40],
      [-10, -12],
    ],
  ],
};
export const DEADLIFT: Pose = {
  torso: [
    [60, -290],
    [-40, -190],
  ],
  head: [108, -340],
  arms: [
    [
      [50, -276],
      [66, -190],
      [76, -110],
    ],
    [
      [60, -276],
      [84, -190],
      [92, -110],
    ],
  ],
  legs: [
    [
      [-44, -176],
      [22, -100],
      [-10, 0],
    ],
    [
      [-30, -176],
      [46, -100],
      [26, 0],
    ],
  ],
};
export const RUNNER: Pose = {
  torso: [
    [34, -310],
    [0, -190],
  ],
  head: [60, -376],
  arms: [
    [
      [30, -296],
      [-40, -250],
      [-70, -310],
    ],
    [
      [30, -296],
      [86, -230],
      [130, -290],
    ],
  ],
  legs: [
    [
      [-6, -180],
      [-76, -110],
      [-170, -120],
    ],
    [
      [6, -180],
      [96, -140],
      [90, -10],
    ],
  ],
};
export const BOXER: Pose = {
  torso: [
    [14, -310],
    [-8, -180],
  ],
  head: [34, -378],
  arms: [
    [
      [0, -296],
      [66, -270],
      [74, -340],
    ],
    [
      [20, -300],
      [104, -312],
      [190, -318],
    ],
  ],
  legs: [
    [
      [-16, -170],
      [-66, -90],
      [-106, 0],
    ],
    [
      [4, -170],
      [62, -96],
      [58, 0],
    ],
  ],
};
export const DANCER: Pose = {
  torso: [
    [0, -310],
    [6, -185],
  ],
  head: [-8, -380],
  arms: [
    [
      [-24, -300],
      [-94, -340],
      [-130, -420],
    ],
    [
      [24, -300],
      [96, -330],
      [140, -400],
    ],
  ],
  legs: [
    [
      [-8, -170],
      [-60, -96],
      [-40, 0],
    ],
    [
      [14, -170],
      [90, -120],
      [70, -20],
    ],
  ],
};

export const dumbbell = (x: number, y: number, s: number, colour: string): string =>
  `<g ${place(x, y, s)}>${rect(-60, -12, 120, 24, '#c9c4bc')}<rect x="-100" y="-56" width="44" height="112" rx="16" fill="${colour}"/><rect x="56" y="-56" width="44" height="112" rx="16" fill="${darker(colour, 0.25)}"/></g>`;
