import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** The page is not wider than the window, and nothing outside a scroller of its own sticks out of it. */
export async function checkLayout(page: Page, where: string): Promise<void> {
  const wide = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 5)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className.toString().slice(0, 60)}`)
      .concat(`page is ${scrollWidth} px wide in a window of ${clientWidth} px`);
  });
  expect.soft(wide, `width of ${where}`).toEqual([]);
}

/** Every picture in sight has loaded. */
export async function checkPictures(page: Page, where: string): Promise<void> {
  const missing = () =>
    page.evaluate(() =>
      [...document.images]
        .filter((image) => {
          const { top, bottom, width } = image.getBoundingClientRect();
          return width > 0 && bottom > 0 && top < innerHeight && !(image.complete && image.naturalWidth > 0);
        })
        .map((image) => image.currentSrc || image.src),
    );
  await expect.poll(missing, { message: `pictures of ${where}`, timeout: 20_000 }).toEqual([]);
}
