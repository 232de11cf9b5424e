import { expect, type Locator, type Page, test } from '@playwright/test';
import type { Plan } from '../src/plan/document/schema.ts';
import type { Sheet } from '../src/sheets/finding.ts';
import { HEADINGS } from '../src/sheets/gate/en/template.ts';
import { LONG } from './support/long.ts';
import { sheetAtRest } from './support/sheets.ts';
import { clearLetterPlan, storedPlan } from './support/storage.ts';
import { entriesOf, entriesOfProgram, entriesOfRow, rowsOf, type, type Typed } from './support/typing.ts';
import { watch } from './support/watch.ts';
import { address, GATE, RECOVERY, SHEETS, STEERING, TRIAGE } from './support/words.ts';

/** A Friday on which the insurer's lead writes everything down, and the next, on which the list says what is due. */
const WRITTEN = '2026-09-25T10:00:00';
const BACK = '2026-10-02T09:00:00';

const EMPTY = 'Nothing is late or due in seven days, and nobody is to be asked.';
const KEYS = { blocking: 'b', clarification: 'c', later: 'l', unknown: 'u', '': 'ArrowRight' } as const;

/** Types what stands in a place of the plan. */
type Typist = (sheet: Sheet, what: Partial<Parameters<typeof type>[2]>, row?: string) => Promise<void>;

// By day whole-job.spec.ts fills four of the sheets from the first key on, people.spec.ts has names offered, sorting.spec.ts
// sorts, and week.spec.ts does what the list says.
test(
  'an insurer’s lead fills every sheet, typing each name once, sorts, meets, comes back a week later, and empties the list',
  LONG,
  async ({ page }) => {
    test.setTimeout(300_000);
    await page.clock.setFixedTime(WRITTEN);
    const noted = await watch(page);
    const plan = clearLetterPlan();
    // An owner is asked of a pick alone.
    for (const answer of plan.triage.answers) if (answer.pick !== 'picked') answer.owner = '';
    const known: string[] = [];
    const amiss: Omit<Typed, 'names'> = { notOffered: [], missing: [] };
    const typeIn: Typist = async (sheet, what, row) => {
      const { notOffered, missing } = await type(page, sheet, { alone: [], rows: [], ...what }, known, row);
      amiss.notOffered.push(...notOffered);
      amiss.missing.push(...missing);
    };

    for (const words of SHEETS) {
      await test.step(`fills: ${words.title}`, async () => {
        const id = words.id as Sheet;
        await page.goto(address(words));
        const sheet = await sheetAtRest(page, words);
        if (words === TRIAGE) await typeIn('triage', { alone: entriesOfProgram(plan) });
        if (words === RECOVERY) await sheet.getByText(/^Open it, whatever the signs say/).click();
        if (words === GATE) await openGates(page, sheet, plan, typeIn);
        else await typeIn(id, entriesOf(id, plan));
        if (words === STEERING) await tickWhoCame(sheet, plan);
        await expect(sheet.getByText(/ · saved on this device/)).toBeVisible();
      });
    }
    expect(amiss).toEqual({ notOffered: [], missing: [] });
    expect(known).toContain(plan.lead.name);
    expect(known).toEqual([...new Set(known)]);
    await expect.poll(async () => wordsLacking(await storedPlan(page), plan)).toEqual([]);

    await test.step('comes back a week later, and does what the list says', async () => {
      await page.clock.setFixedTime(BACK);
      await doTheWeek(page);
    });
    expect(noted).toEqual([]);
  },
);

/** Starts each gate from its pick; brings in what was asked, sorts it, meets, and sorts by what was said. */
async function openGates(page: Page, sheet: Locator, plan: Plan, typeIn: Typist): Promise<void> {
  const { gates, questions, activities } = plan.gate;
  for (const gate of gates) {
    await sheet
      .getByRole('button', { name: /^Start from the pick/ })
      .first()
      .click();
    const whose = sheet.getByLabel(GATE.fields.whose.label, { exact: true });
    await expect(whose).toHaveValue('');
    const id = ((await whose.getAttribute('id')) ?? '').split('-').slice(1, -1).join('-');
    const fields = ['whose', 'since', 'opened', 'driverIs', 'opens', 'ask', 'offer', 'leave'];
    await typeIn('gate', { alone: entriesOfRow('gates', gate, fields) }, id);
    const asked = questions.filter((one) => one.gate === gate.id);
    if (asked.length > 0) await sortAndMeet(page, sheet, asked, typeIn);
    await typeIn('gate', { alone: entriesOfRow('gates', gate, ['said', 'saidOn']) }, id);
    await typeIn('gate', {
      rows: rowsOf(
        'activities',
        activities.filter((one) => one.gate === gate.id),
      ),
    });
  }
}

/** Pastes what was asked, picks owners, sorts by our guess and, once we have met, by what they said. */
async function sortAndMeet(
  page: Page,
  sheet: Locator,
  asked: Plan['gate']['questions'],
  typeIn: Typist,
): Promise<void> {
  const columns = ['reference', 'section', 'text', 'answer', 'place', 'date'] as const;
  const rows = [columns.map((key) => HEADINGS[key]), ...asked.map((row) => columns.map((key) => row[key]))];
  await sheet.getByText('Paste or import many questions').click();
  await sheet
    .getByLabel(/^Rows copied from a spreadsheet/)
    .fill(rows.map((row) => row.join('\t')).join('\n'));
  await sheet.getByRole('button', { name: 'Look at it first' }).click();
  await sheet.getByRole('button', { name: `Add ${asked.length} questions` }).click();
  const stored = async () => (await storedPlan(page)).gate.questions;
  await expect.poll(async () => (await stored()).length).toBe(asked.length);
  for (const [at, { id }] of (await stored()).entries()) {
    const question = asked[at];
    if (question) await typeIn('gate', { alone: entriesOfRow('questions', question, ['owner']) }, id);
  }
  const dialog = page.getByRole('dialog', { name: /^Sort: / });
  const sort = async (marks: readonly (keyof typeof KEYS)[]) => {
    await sheet.getByRole('button', { name: `Sort ${asked.length} questions` }).press('Enter');
    await expect(dialog.getByRole('application')).toBeFocused();
    for (const mark of marks) await page.keyboard.press(KEYS[mark]);
  };
  await sort(asked.map(({ kind }) => kind));
  await dialog.getByRole('button', { name: 'Go to the papers for the meeting' }).press('Enter');
  // The focus goes there once they are drawn.
  await expect(sheet.locator('[id^=gate-][id$=-brief]')).toBeFocused();
  await sheet.getByLabel('Mark', { exact: true }).selectOption(GATE.fields.theirs.label);
  await sort(asked.map(({ theirs }) => theirs));
  const marks = async () => (await stored()).map(({ kind, theirs }) => [kind, theirs]);
  await expect.poll(marks).toEqual(asked.map(({ kind, theirs }) => [kind, theirs]));
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

async function tickWhoCame(sheet: Locator, { steering: { meetings, members } }: Plan): Promise<void> {
  for (const [at, { present }] of meetings.entries()) {
    const row = sheet.locator('[data-list=meetings] > ol > li').nth(at);
    for (const { id, name } of members)
      if (present.includes(id)) await row.getByLabel(name, { exact: true }).check();
  }
}

/** What a plan says that another does not, whatever its rows are called inside. */
function wordsLacking(plan: Plan, from: Plan): string[] {
  const said = new Set(wordsIn(plan));
  return wordsIn(from).filter((words) => !said.has(words));
}

function wordsIn({ id, saved, shared, changed, ...plan }: Plan): string[] {
  const words: string[] = [];
  JSON.stringify(plan, (key, value: unknown) => {
    // By these one row names another.
    if (['id', 'pick', 'gate', 'present'].includes(key)) return undefined;
    if (typeof value === 'string' && value !== '') words.push(value);
    return value;
  });
  return words;
}

/** What is done by hand in the field that a line of the week leads to, by the end of its id. */
const BY_HAND: [field: RegExp, act: (field: Locator) => Promise<void>][] = [
  [/^steering-next$/, (field) => field.fill('2026-10-13')],
  [/^handover-date$/, (field) => field.fill('2026-10-19')],
  [/^steering-.+-date$/, (field) => decide(field)],
  [/^gate-.+-answer$/, (field) => field.fill('Nineteen of twenty were caught.')],
];

async function decide(date: Locator): Promise<void> {
  const row = date.locator('xpath=ancestor::li[@data-row]');
  await row.getByLabel(STEERING.fields.decision.label, { exact: true }).fill('Yes, as recommended');
}

/** Ticks what can be ticked, follows every other line to its field, and comes back, until the list is empty. */
async function doTheWeek(page: Page): Promise<void> {
  await page.goto('/');
  const week = page.getByRole('region', { name: 'This week' });
  const lines = week.locator('li[data-row]');
  await expect(lines.first()).toBeVisible({ timeout: 30_000 });
  const fields = await lines.evaluateAll((all) => all.map((line) => (line as HTMLElement).dataset.row ?? ''));
  let followed = 0;
  for (const id of fields) {
    const [, act] = BY_HAND.find(([field]) => field.test(id)) ?? [];
    const line = week.locator(`li[data-row="${id}"]`);
    if (!act) {
      await line.getByRole('checkbox').click();
      await expect(line).toBeHidden();
      continue;
    }
    await line.getByRole('link').click();
    const field = page.locator(`[id="${id}"]`);
    await expect(field).toBeFocused();
    await act(field);
    followed++;
    await expect(page.getByText(/ · saved on this device/)).toBeVisible();
    await page.goto('/');
    await expect(week).toBeVisible({ timeout: 30_000 });
    await expect(line).toBeHidden();
  }
  expect(followed).toBeGreaterThan(3);
  expect(fields.length).toBeGreaterThan(followed);
  await expect(week.getByText(EMPTY)).toBeVisible();
}
