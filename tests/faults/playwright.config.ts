import { fileURLToPath } from 'node:url';
import tests, { LONG_TAG, PAGE_TESTS } from '../../playwright.config.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [server] = [tests.webServer ?? []].flat();

/** The whole fault suite, and of the other browser tests what takes too long to run with every change. */
export default {
  ...tests,
  projects: [
    { name: 'faults', testDir: '.' },
    { name: 'pages', testDir: '..', testMatch: PAGE_TESTS, grep: LONG_TAG },
  ],
  workers: 1,
  timeout: 120_000,
  // A server is started from the folder of its configuration unless it is told another.
  webServer: server && { ...server, cwd: root },
};
