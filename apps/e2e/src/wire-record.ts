import { expect } from '@playwright/test';
import type { Page, Response } from '@playwright/test';

const around = (text: string, word: string) => {
  const at = text.indexOf(word);
  return text.slice(Math.max(0, at - 80), at + word.length + 40);
};

/** Everything readable that a page was sent, to show what was not in it. */
export class WireRecord {
  readonly #page: Page;
  #bodies: Promise<string>[] = [];

  constructor(page: Page) {
    this.#page = page;
    page.on('response', (response) => {
      if (isReadable(response)) this.#bodies.push(response.text().catch(() => ''));
    });
  }

  /** None of these words reached the page: not in what it shows, not in what it was sent. */
  async expectFreeOf(words: readonly string[], where: string): Promise<void> {
    const texts = [await this.#page.content(), ...(await Promise.all(this.#bodies))];
    const found = words.flatMap((word) =>
      texts.filter((text) => text.includes(word)).map((text) => around(text, word)),
    );
    expect(found, `private words in ${where}`).toEqual([]);
  }
}

/** The local outbox is not part of the product: the code page only asks whether there is one. */
function isReadable(response: Response): boolean {
  if (new URL(response.url()).pathname.startsWith('/outbox')) return false;
  const type = response.headers()['content-type'] ?? '';
  return /json|html/u.test(type) && !type.includes('event-stream');
}
