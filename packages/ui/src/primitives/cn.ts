import { cx } from 'class-variance-authority';
import { mergeClasses } from './merge-classes.ts';

type ClassInput = Parameters<typeof cx>[number];

/** Joins class names; of two that set the same thing the later wins. */
export function cn(...inputs: ClassInput[]): string {
  return mergeClasses(cx(inputs));
}
