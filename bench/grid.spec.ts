import { expect, type Page, test } from '@playwright/test';
import { blankQuestion, type Question } from '../src/sheets/gate/fields.ts';
import { LOG_PAGE } from '../src/sheets/gate/log.ts';
import { openSheet } from '../tests/support/sheets.ts';
import { examplePlan, storePlan } from '../tests/support/storage.ts';
import { GATE } from '../tests/support/words.ts';
import { percentile, SLOWER, typed } from './keys.ts';

const KEYS = 'does the report say which of the cases were left out, and by whom';
const MOST_RATIO = 1.5;
const COUNTS = [50, 5_000];

/** The log and a bare form with the fields that a page of it shows, in one run and in turns, so that the ratio holds on any computer. */
test(`a key in a log of ${COUNTS.join(' and of ')} questions is painted within ${MOST_RATIO} times what a bare form with the same fields takes, on a processor ${SLOWER} times slower`, async ({
  browser,
}, info) => {
  test.setTimeout(600_000);
  for (const count of COUNTS) {
    const ours: number[] = [];
    const bare: number[] = [];
    for (const _ of [1, 2, 3]) {
      const questions = questionsOf(count);
      // What an earlier round left would be opened instead.
      const page = await (await browser.newContext()).newPage();
      const plan = examplePlan();
      await storePlan(page, { ...plan, gate: { ...plan.gate, questions } });
      const sheet = await openSheet(page, GATE);
      await expect(
        sheet.getByRole('rowheader', { name: String(Math.min(count, LOG_PAGE)), exact: true }),
      ).toBeAttached();
      ours.push(
        ...(await typed(page, sheet.getByRole('textbox', { name: 'Question 3', exact: true }), KEYS)),
      );
      await drawBare(page, questions.slice(0, LOG_PAGE));
      bare.push(...(await typed(page, page.getByRole('textbox', { name: 'Question 3', exact: true }), KEYS)));
      await page.context().close();
    }
    const [p, q] = [percentile(ours, 95), percentile(bare, 95)];
    const found = `95 of 100 keys are painted within ${p.toFixed(0)} ms in the log of ${count}, ${q.toFixed(0)} ms in a bare form (half: ${percentile(ours, 50).toFixed(0)} and ${percentile(bare, 50).toFixed(0)} ms)`;
    info.annotations.push({ type: 'grid', description: found });
    console.log(found);
    expect.soft(p / q, found).toBeLessThanOrEqual(MOST_RATIO);
  }
});

function questionsOf(count: number): Question[] {
  const gate = examplePlan().gate.gates[0]?.id ?? '';
  return Array.from({ length: count }, (_, index) => ({
    ...blankQuestion(`q${index}`),
    ...{ gate, reference: `MR-${index + 1}`, owner: 'Joel Abara', date: '2026-11-11' },
    text: `Question ${index + 1}: where does the validation report say so, and who on their side has read it?`,
  }));
}

/** A page with nothing but one form, and in it the fields of some questions in a table. */
async function drawBare(page: Page, questions: readonly Question[]): Promise<void> {
  await page.goto('about:blank');
  const rows = questions.map(
    ({ reference, text, owner, date }, index) => `<tr>
      <td><input type="checkbox"></td><th>${index + 1}</th><td><input value="${reference}"></td>
      <td><input aria-label="Question ${index + 1}" value="${text}"></td>
      <td><select><option>Not sorted</option><option>Blocking</option><option>Clarification</option><option>Later</option><option>Unknown</option></select></td>
      <td><input value="${owner}"></td><td><input type="checkbox"></td><td><input type="date" value="${date}"></td>
      <td><button type="button">…</button></td></tr>`,
  );
  await page.setContent(`<!doctype html><form><table>${rows.join('')}</table></form>`);
}
