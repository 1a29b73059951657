import type { Canvas } from '../canvas.ts';

/** Draws one picture; what the colours of the palette mean is the scene's own business. */
export type Scene = (c: Canvas, palette: readonly string[]) => void;

export interface PictureSpec {
  /** Links the picture with album texts of the same topic. */
  topic: string;
  alt: string;
  scene: Scene;
  palette: readonly string[];
  /** Brushwork, 0 (clean) to 1. */
  brush: number;
}

/** The palette's colour at `index`, turning round at its end. */
export function tone(palette: readonly string[], index: number): string {
  const colour = palette[index % palette.length];
  if (colour === undefined) throw new Error('A scene needs a palette');
  return colour;
}

/** Makes specs of one profession: topic, scene, alt text, palette as `#colour #colour …`, and brushwork if not the usual. */
export const pictureSpec =
  (usualBrush: number) =>
  (topic: string, scene: Scene, alt: string, palette: string, brush = usualBrush): PictureSpec => ({
    topic,
    scene,
    alt,
    palette: palette.split(' '),
    brush,
  });
