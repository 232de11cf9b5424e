import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { TEMPLATE } from '../src/report/formats/word/carrier.fixture.ts';
import { showDocument } from './support/documents.ts';
import { examplePlan, storePlan } from './support/storage.ts';
import { watch } from './support/watch.ts';

test('the committee pack leaves as slides and as Word, its picture sharp and on white whatever the screen, also in an organisation’s template; another file is refused', async ({
  page,
}) => {
  const noted = await watch(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await storePlan(page, examplePlan());
  await showDocument(page, 'committee', 'letter');
  const exported = async (format = 'Word', ending = 'docx') => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: `Export ${format}` }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^second-look-committee-\d{4}-\d\d-\d\d\.\w+$/);
    expect(file.suggestedFilename().split('.')[1]).toBe(ending);
    return new Uint8Array(await readFile(await file.path()));
  };
  const picture = unzipSync(await exported())['word/media/plan-1.png'] ?? new Uint8Array();
  const looked = await page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const context = document.createElement('canvas').getContext('2d');
      if (!context) return undefined;
      Object.assign(context.canvas, { width: image.width, height: image.height });
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const shades = data.filter((_, at) => at % 4 === 0);
      return {
        width: image.width,
        corner: shades[0],
        dark: shades.filter((shade) => shade < 100).length / shades.length,
      };
    },
    `data:image/png;base64,${Buffer.from(picture).toString('base64')}`,
  );
  expect(looked).toMatchObject({ width: 1971, corner: 255 });
  expect(looked?.dark).toBeGreaterThan(0.005);
  expect(looked?.dark).toBeLessThan(0.5);
  await expect(page.getByText('Its contents have no page numbers yet')).toBeVisible();

  await page.getByText('Word in your organisation’s own template').click();
  const chooser = page.getByLabel('The Word file to put the document into');
  await chooser.setInputFiles({ name: 'old.dotx', mimeType: '', buffer: Buffer.from('no archive') });
  await expect(page.getByText('is damaged or cut off')).toBeVisible();
  await chooser.setInputFiles({ name: 'corvane.dotx', mimeType: '', buffer: Buffer.from(TEMPLATE) });
  await expect(page.getByText('“corvane.dotx” is used.')).toBeVisible();
  expect(Object.keys(unzipSync(await exported()))).toContain('word/media/logo.gif');
  expect(Object.keys(unzipSync(await exported('slides', 'pptx'))).join(' ')).toMatch(
    /ppt\/media\/plan-\d+\.png/,
  );
  expect(noted).toEqual([]);
});
