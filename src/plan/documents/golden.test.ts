import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { render } from '../../report/formats/markdown/markdown.ts';
import { laidOut } from '../files/laidOut.ts';
import { MOST_BYTES } from '../document/read.ts';
import { buildDocument } from './build.ts';
import { DOCUMENT_IDS } from './documents.ts';
import { counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';

const EXAMPLE = examplePlan();
const COUNTED = counted(EXAMPLE);

/** What is meant to change is written anew by `npx vitest run src/plan/documents/golden.test.ts -u`, and read through. */
describe('the worked example, to the letter', () => {
  it.each(DOCUMENT_IDS)('has the same document in Markdown: %s', async (id) => {
    const markdown = render(buildDocument(id, EXAMPLE, COUNTED, WORDINGS, TODAY));
    await expect(markdown).toMatchFileSnapshot(`./fixtures/${id}.md.txt`);
  });

  it('has the same file', () => {
    const file = createHash('sha256').update(laidOut(EXAMPLE, MOST_BYTES)).digest('hex');
    expect(file).toBe('664fadbc251212c94761dbe81722d2ca10f146d15d8f3451ac5905dc49328e2f');
  });
});
