/** One look for everything that floats above the page. */
export const popupStyles =
  'z-50 rounded-md border border-line bg-paper-raised text-sm text-ink shadow-float outline-none origin-(--transform-origin) transition-[opacity,scale] duration-120 data-starting-style:scale-98 data-starting-style:opacity-0 data-ending-style:scale-98 data-ending-style:opacity-0';

export const popupItemStyles =
  'flex w-full cursor-pointer items-center gap-2.5 rounded-sm px-2.5 py-2 text-sm text-ink no-underline outline-none select-none touch:min-h-11 data-highlighted:bg-ink/7 data-disabled:cursor-not-allowed data-disabled:text-ink-faint [&_svg]:size-4';

export const backdropStyles =
  'fixed inset-0 z-40 min-h-dvh bg-scrim transition-opacity duration-160 data-starting-style:opacity-0 data-ending-style:opacity-0';
