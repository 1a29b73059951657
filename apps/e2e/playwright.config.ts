import { defineConfig } from '@playwright/test';
import { BASE_URL, PRODUCTS } from './src/address.ts';
import { findChromium } from './src/chromium.ts';

const { executablePath, args } = await findChromium();

const PHONE = { viewport: { width: 360, height: 780 }, hasTouch: true };
const DESK = { viewport: { width: 1280, height: 900 } };

export default defineConfig({
  testDir: 'tests',
  globalSetup: './src/start-product.ts',
  timeout: 120_000,
  expect: { timeout: 10_000 },
  retries: 0,
  workers: PRODUCTS,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/report.json' }]],
  use: {
    baseURL: BASE_URL,
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    locale: 'en-IN',
    timezoneId: 'Asia/Kolkata',
    launchOptions: { executablePath, args, headless: true },
    screenshot: 'only-on-failure',
  },
  projects: [
    // What looks at no window runs once, on the desk.
    { name: 'phone', grepInvert: /@once|@weeks/u, use: PHONE },
    { name: 'desk', grepInvert: /@weeks/u, use: DESK },
    // Journeys that wait for weeks leave a product whose demo is over, so they come last.
    {
      name: 'phone-later',
      grep: /@weeks/u,
      grepInvert: /@once/u,
      use: PHONE,
      dependencies: ['phone', 'desk'],
    },
    { name: 'desk-later', grep: /@weeks/u, use: DESK, dependencies: ['phone', 'desk'] },
  ],
});
