import { describe, expect, it } from 'vitest';
import { render } from '../../report/formats/markdown/markdown.ts';
import { SHEET_TABLES, SHEETS } from '../../sheets/index.ts';
import { isBegun } from '../../sheets/begun.ts';
import { buildDocument } from './build.ts';
import { DOCUMENT_IDS } from './documents.ts';
import { marked, marksIn } from './marked.fixture.ts';
import { mustHave } from './mustHave.fixture.ts';
import { CLEAR_LETTER_DAY, clearLetterPlan, counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';

/** Words alone: what marks up, escapes and breaks a text is none of it. */
const bare = (text: string) => text.replaceAll(/&#\d+;|[^\p{L}\p{N}]/gu, '');

describe.each([
  { name: 'the worked example', plan: examplePlan(), today: TODAY },
  { name: 'the insurer’s plan', plan: clearLetterPlan(), today: CLEAR_LETTER_DAY },
])('of $name', ({ plan, today }) => {
  const forecasts = counted(plan);
  const wanted = mustHave(plan, forecasts, WORDINGS, today);

  it('every worksheet is filled in', () => {
    expect(SHEETS.filter((sheet) => !isBegun(SHEET_TABLES[sheet].table, plan[sheet]))).toEqual([]);
  });

  it.each(DOCUMENT_IDS)('all that has to be in it stands in the document: %s', (id) => {
    const text = bare(render(buildDocument(id, plan, forecasts, WORDINGS, today)));
    expect(wanted[id].length).toBeGreaterThan(15);
    expect(wanted[id].filter((words) => !text.includes(bare(words)))).toEqual([]);
  });

  it.each(DOCUMENT_IDS)('nothing that is private stands in the document: %s', (id) => {
    const { plan: own, marks } = marked(plan);
    expect(marks.size).toBeGreaterThan(20);
    const text = render(buildDocument(id, own, counted(own), WORDINGS, today));
    expect(marksIn(text, marks)).toEqual([]);
  });
});
