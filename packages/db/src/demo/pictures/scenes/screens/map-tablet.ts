import { circle, curve, darker, fade, lighter, mix, path, place, rect } from '../../canvas.ts';
import { tableTop } from '../../decor.ts';
import { haze } from '../../light.ts';
import { box, panel, textLines } from '../../devices.ts';
import { tone } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** Palette: desk, land, road, accent, park. */
export const mapTablet: Scene = (c, p) => {
  tableTop(c, 0, tone(p, 0));
  c.add(haze(c, 900, 100, 600, 460, '#fff2cf', 0.5));
  c.group(place(590, 450, 1, -7), () => {
    panel(c, -470, -330, 940, 660, 40, '#1a1a20', 34);
    c.group(c.clip('<rect x="-440" y="-300" width="880" height="600" rx="14"/>'), () => {
      c.add(rect(-440, -300, 880, 600, tone(p, 1)));
      for (let i = 0; i < 7; i += 1)
        c.add(
          path(
            `M${c.random.int(-440, 300)} ${c.random.int(-300, 200)}q${c.random.int(60, 160)} -30 ${c.random.int(120, 200)} 20q20 90 -60 110q-120 10 -100 -130Z`,
            fade(tone(p, 4), 0.75),
          ),
        );
      c.add(
        curve(
          'M-460 180C-260 90 -120 260 60 180C220 110 300 240 460 160',
          mix('#7fb5c9', tone(p, 1), 0.2),
          60,
        ),
      );
      for (let i = 0; i < 9; i += 1)
        c.add(
          curve(
            `M${-440 + i * 110} -310Q${-400 + i * 110 + c.random.int(-60, 60)} 0 ${-440 + i * 118} 310`,
            tone(p, 2),
            i % 3 ? 7 : 15,
          ),
          curve(
            `M-450 ${-260 + i * 66}Q0 ${-260 + i * 66 + c.random.int(-50, 50)} 450 ${-270 + i * 70}`,
            tone(p, 2),
            i % 3 ? 7 : 15,
          ),
        );
      c.add(
        curve(
          'M-300 220C-280 60 -160 120 -110 -20C-60 -150 120 -60 160 -150C180 -190 260 -190 290 -200',
          darker(tone(p, 3), 0.2),
          18,
        ),
        curve(
          'M-300 220C-280 60 -160 120 -110 -20C-60 -150 120 -60 160 -150C180 -190 260 -190 290 -200',
          lighter(tone(p, 3), 0.2),
          9,
        ),
      );
      c.add(
        circle(-300, 220, 20, '#ffffff'),
        circle(-300, 220, 12, tone(p, 3)),
        path('M290 -200C250 -250 250 -300 290 -300C330 -300 330 -250 290 -200Z', '#c23b33'),
        circle(290, -262, 13, '#ffffff'),
      );
      panel(c, -420, -280, 270, 150, 18, '#fffdf6', 10);
      textLines(c, -396, -252, 190, 3, fade('#33303a', 0.45), 26, 11);
      c.add(box(-396, -176, 110, 28, 14, tone(p, 3)));
      c.add(
        `<g ${place(-30, -96, 1.2, 16)}>${box(-30, -16, 60, 32, 10, '#e2b04a')}${circle(-16, 18, 9, '#22222a')}${circle(18, 18, 9, '#22222a')}${box(2, -34, 26, 22, 6, '#c23b33')}</g>`,
      );
    });
  });
  c.add(
    `<g ${place(1110, 760, 1, -30)}>${box(-150, -9, 300, 18, 9, '#efe9dd')}${path('M150 -9L180 0L150 9Z', '#8f8a82')}</g>`,
  );
};
