import { fileURLToPath } from 'node:url';
import tests from '../playwright.config.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const [server] = [tests.webServer ?? []].flat();

/** Timings: the same browser and server as the tests, one at a time on a machine that does nothing else. */
export default {
  ...tests,
  projects: [{ name: 'bench', testDir: '.' }],
  workers: 1,
  // A server is started from the folder of its configuration unless it is told another.
  webServer: server && { ...server, cwd: root },
};
