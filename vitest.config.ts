import { defineConfig } from 'vitest/config';

/** Tests that hold state in modules or put others in their place: each file needs modules of its own. */
const ALONE = [
  'src/sheets/madeUp.test.ts',
  'src/stores/**/*.test.ts',
  'src/storage/**/*.test.ts',
  'src/sheets/milestone/**/*.test.ts',
];
const ALL = ['src/**/*.test.ts', 'scripts/**/*.test.ts'];

export default defineConfig({
  test: {
    environment: 'node',
    // A busy machine may take its time; what never comes still fails.
    testTimeout: 60_000,
    // Vitest leaves one processor idle by itself; nothing else runs beside it (`alone` in scripts/test.ts).
    maxWorkers: '100%',
    setupFiles: 'tests/support/runs.setup.ts',
    projects: [
      { extends: true, test: { name: 'alone', include: ALONE } },
      // The rest is pure: to load the same modules anew for every file would take most of the time.
      { extends: true, test: { name: 'together', include: ALL, exclude: ALONE, isolate: false } },
    ],
  },
});
