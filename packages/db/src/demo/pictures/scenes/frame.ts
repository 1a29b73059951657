import { circle, darker, lighter, mix, oval, path, rect } from '../canvas.ts';
import type { Canvas } from '../canvas.ts';
import { garland } from '../decor.ts';
import { haze } from '../light.ts';
import { figure } from '../figure.ts';
import { tone } from './scene.ts';

/** A small moving-picture frame inside a box of 320 × 180; `kind` chooses what it shows. */
export function frame(c: Canvas, kind: number, p: readonly string[]): void {
  c.add(rect(0, 0, 320, 180, c.linear([tone(p, kind), lighter(tone(p, kind + 1), 0.35)])));
  if (kind % 4 === 0) {
    c.add(
      circle(220, 70, 34, '#fff3cc'),
      path('M0 130Q80 80 160 126Q240 90 320 130L320 180L0 180Z', darker(tone(p, kind), 0.5)),
    );
    figure(c, 120, 176, 120, { kind: 'kurta', skin: '#8d5733', main: '#efe4cf', accent: '#d8c9a8' });
    figure(c, 152, 176, 112, { kind: 'saree', skin: '#b97a4b', main: '#b3202e', accent: '#e2b04a' });
  } else if (kind % 4 === 1) {
    garland(
      c,
      Array.from({ length: 12 }, (_, i) => [14 + i * 27, 20 + Math.sin(i) * 6] as const),
      11,
    );
    figure(c, 110, 178, 140, { kind: 'groom', skin: '#b97a4b', main: '#f0e2c4', accent: '#b3202e' });
    figure(c, 190, 178, 134, { kind: 'bride', skin: '#d1935f', main: '#b3202e', accent: '#e2a53a' });
  } else if (kind % 4 === 2) {
    c.add(
      oval(160, 130, 110, 34, '#6b4222'),
      oval(160, 122, 100, 30, '#e9dcc0'),
      circle(130, 118, 20, '#d9653b'),
      circle(170, 112, 16, '#4d7a3d'),
      circle(196, 124, 18, '#e2b04a'),
      haze(c, 160, 70, 30, 60, '#ffffff', 0.5),
    );
  } else {
    for (let i = 0; i < 8; i += 1)
      c.add(
        rect(i * 42, 100 - ((i * 53) % 70), 36, 180, mix('#1a1830', '#4a3f6a', (i % 3) / 3)),
        rect(10 + i * 42, 120 - ((i * 53) % 50), 8, 10, '#ffcf7a'),
      );
    c.add(path('M120 180L150 110L180 110L240 180Z', '#2a2a36'));
  }
}
