import { defineConfig } from '@playwright/test';
import { BASE_URL, PRODUCTS } from './src/address.ts';
import { findChromium } from './src/chromium.ts';

const { executablePath, args } = await findChromium();

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
    { name: 'phone', grepInvert: /@once/u, use: { viewport: { width: 360, height: 780 }, hasTouch: true } },
    { name: 'desk', use: { viewport: { width: 1280, height: 900 } } },
  ],
});
