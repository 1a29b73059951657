import { cx } from 'class-variance-authority';
import { extendTailwindMerge } from 'tailwind-merge';

const merge = extendTailwindMerge({
  extend: { theme: { shadow: ['float'], container: ['prose', 'page'] } },
});

type ClassInput = Parameters<typeof cx>[number];

/** Joins class names; of two that set the same thing the later wins. */
export function cn(...inputs: ClassInput[]): string {
  return merge(cx(inputs));
}
