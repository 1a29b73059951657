import type { Browser, BrowserContext, Page } from '@playwright/test';
import { shiftDate } from './browser-clock.ts';
import { advanceProduct } from './product-clock.ts';

/** Somebody at a device of their own: own cookies, own network address, the product's clock. */
export interface Person {
  context: BrowserContext;
  page: Page;
}

/** Everybody who takes part in one journey; all of them see the clock move. */
export class Cast {
  readonly #browser: Browser;
  readonly #members: Person[] = [];
  readonly #complaints: string[] = [];
  #aheadMs: number;

  private constructor(browser: Browser, aheadMs: number) {
    this.#browser = browser;
    this.#aheadMs = aheadMs;
  }

  static async gather(browser: Browser): Promise<Cast> {
    return new Cast(browser, await advanceProduct(1));
  }

  async enter(): Promise<Person> {
    const context = await this.#browser.newContext({
      reducedMotion: 'reduce',
      extraHTTPHeaders: { 'x-forwarded-for': nextAddress() },
    });
    await context.addInitScript(shiftDate, this.#aheadMs);
    const page = await context.newPage();
    page.on('pageerror', (error) => this.#complaints.push(`${page.url()}: ${error.message}`));
    const person = { context, page };
    this.#members.push(person);
    return person;
  }

  /** The product's clock and everybody's watch, forward by this many milliseconds. */
  async wait(ms: number): Promise<void> {
    this.#aheadMs = await advanceProduct(ms);
    for (const { context } of this.#members) {
      await context.addInitScript(shiftDate, this.#aheadMs);
      for (const page of context.pages()) await page.evaluate(shiftDate, this.#aheadMs);
    }
  }

  /** Errors that no page caught so far. */
  get complaints(): readonly string[] {
    return this.#complaints;
  }

  async leave(): Promise<void> {
    for (const { context } of this.#members) await context.close();
  }
}

let addresses = 0;
/** An address of the documentation block 198.18.0.0/15: limits per network count every person by themselves. */
function nextAddress(): string {
  addresses += 1;
  return `198.18.${process.pid % 250}.${addresses % 250}`;
}
