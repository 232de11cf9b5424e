import tests from '../playwright.config.ts';

/** Timings: the same browser and server as the tests, one at a time on a machine that does nothing else. */
export default { ...tests, testDir: '.', workers: 1 };
