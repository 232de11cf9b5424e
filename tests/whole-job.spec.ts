import { expect, test } from '@playwright/test';
import { watch } from './support/watch.ts';
import { doWholeJob } from './support/whole-job.ts';

test('a reader does the whole job: reads, fills, comes back, exports, erases, imports and prints', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const noted = await watch(page);
  await doWholeJob(page);
  expect(noted).toEqual([]);
});
