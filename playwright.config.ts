import { defineConfig, type LaunchOptions } from '@playwright/test';
import { BASE } from './scripts/base.ts';
import { findBrowser, findFastBrowser } from './scripts/find-browser.ts';

const port = Number(process.env.UNSTALL_TEST_PORT ?? 4399);
// Chromium's sandbox refuses to start as root. For everyone else it is on, which Playwright leaves off.
const asRoot = process.getuid?.() === 0;

/** How a browser is started; `file` is its program, where Playwright shall not look for one itself. */
function startOf(file: string | undefined): LaunchOptions {
  return {
    ...(file ? { executablePath: file } : {}),
    chromiumSandbox: !asRoot, // false adds --no-sandbox
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

/** What takes long, or is shown by day in another way, runs with `npm run faults`. */
export const LONG_TAG = /@long/;

/** The tests of pages; told by what is around them alone, whatever the folders are called that the project stands in. */
export const PAGE_TESTS = '**/tests/*.spec.ts';

export default defineConfig({
  reporter: 'list',
  // Each waits for its page now and then: on two processors a third has work meanwhile.
  workers: 3,
  timeout: 60_000,
  // A busy machine may take its time; what never comes still fails.
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  use: {
    browserName: 'chromium',
    baseURL: `http://127.0.0.1:${port}`,
    trace: 'off',
    launchOptions: startOf(findBrowser()),
  },
  projects: [
    {
      name: 'pages',
      testDir: 'tests',
      testMatch: PAGE_TESTS,
      grepInvert: LONG_TAG,
      // One that passes only at the second try, as on a busy machine, is named as flaky.
      retries: 1,
      use: { launchOptions: startOf(findFastBrowser()) },
    },
    {
      name: 'faults',
      testDir: 'tests/faults',
      grepInvert: LONG_TAG,
      // Whatever was lost even once is lost.
      retries: 0,
    },
  ],
  webServer: {
    // Tests write each address from the root; where the site stands elsewhere, the server leads them there.
    command: `node scripts/serve.ts --leads --port ${port}`,
    url: `http://127.0.0.1:${port}${BASE}`,
    reuseExistingServer: false,
  },
});
