import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.ts';

const port = Number(process.env.UNSTALL_TEST_PORT ?? 4399);
const browser = findBrowser();
// Chromium's sandbox refuses to start as root. For everyone else it is on, which Playwright leaves off.
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'tests',
  // What takes long runs with `npm run faults`.
  grepInvert: /@long/,
  reporter: 'list',
  workers: 2,
  retries: 0,
  timeout: 60_000,
  // A busy machine may take its time; what never comes still fails.
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  use: {
    browserName: 'chromium',
    baseURL: `http://127.0.0.1:${port}`,
    trace: 'off',
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      chromiumSandbox: !asRoot, // false adds --no-sandbox
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node scripts/serve.ts --port ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
