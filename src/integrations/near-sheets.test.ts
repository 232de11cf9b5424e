import { expect, test } from 'vitest';
import { naming } from './near-sheets.ts';

const HEADER = '<script type="module" src="/_astro/Header.abc.js"></script>';
const SHEET = '<script type="module" src="/_astro/TriageSheet.abc.js"></script>';

test('a chapter names the script of its sheet at the sheet’s place, and runs its others', () => {
  const html = `${HEADER}<div class="worksheet" translate="no">Fields</div>${SHEET}<p>More</p>`;
  expect(naming(html, 'a')).toBe(
    `${HEADER}<div class="worksheet" data-script="/_astro/TriageSheet.abc.js" translate="no">Fields</div><p>More</p>`,
  );
});

test('a chapter without a sheet stays as it is', () => {
  expect(naming(`${HEADER}<p>Words</p>`, 'a')).toBe(`${HEADER}<p>Words</p>`);
});

test('a sheet without a script stops the build', () => {
  expect(() => naming(`${HEADER}<div class="worksheet">Fields</div>`, 'chapters/a')).toThrow('chapters/a');
});
