import { expect, test } from '@playwright/test';
import type { Plan } from '../src/plan/document/schema.ts';
import { DOCUMENT_IDS } from '../src/plan/documents/documents.ts';
import { paperOf, showDocument, printedAsChosen } from './support/documents.ts';
import {
  alterKept,
  choose,
  downloaded,
  EXAMPLE,
  openPlan,
  openPrograms,
  said,
  SHORT,
} from './support/files.ts';
import { LONG } from './support/long.ts';
import { storedPlan, storePlan } from './support/storage.ts';

test.describe.configure({ mode: 'parallel' });

test.describe('a copy that is old', () => {
  const OLD = { copied: '2020-01-01T00:00:00.000Z', copiedRevision: 0 };

  test('is said to be on the plan, until a new one is downloaded', async ({ page }) => {
    await openPlan(page, SHORT);
    await expect(page.locator('.reminder')).toHaveCount(0);
    await alterKept(page, SHORT.id, OLD);
    await page.reload();
    const reminder = page.locator('.reminder');
    await expect(reminder).toContainText(/The last copy outside this browser is \d+ days old/);
    await downloaded(page, () => reminder.getByRole('button', { name: 'Download the plan' }).click());
    await expect(reminder).toHaveCount(0);
    await page.reload();
    await expect(page.getByText('saved on this device').first()).toBeVisible();
    await expect(page.getByText('A redacted copy')).toBeVisible();
    await expect(reminder).toHaveCount(0);
  });

  test('is said to be of all programs, can be put off for a week, and is new once all were downloaded', async ({
    page,
  }) => {
    await openPlan(page, SHORT);
    await alterKept(page, SHORT.id, { begun: '2020-01-01T00:00:00.000Z' });
    await openPrograms(page);
    await expect(page.locator('.reminder')).toContainText('of “Second Look”');
    await page.getByRole('button', { name: 'Remind me in a week' }).click();
    await expect(page.locator('.reminder')).toHaveCount(0);
    await page.goto('/plan/');
    await expect(page.getByText('A redacted copy')).toBeVisible();
    await expect(page.locator('.reminder')).toHaveCount(0);
    await alterKept(page, SHORT.id, { quietUntil: '2020-01-01T00:00:00.000Z' });
    await page.reload();
    await expect(page.locator('.reminder')).toContainText('all of it is in this browser alone');
    await openPrograms(page);
    await downloaded(page, () => page.getByRole('button', { name: 'Download all programs now' }).click());
    await expect(page.locator('.reminder')).toHaveCount(0);
  });
});

test.describe('a redacted copy', () => {
  test('is shown before it is downloaded, without what was chosen', async ({ page }) => {
    await openPlan(page);
    await page.getByText('A redacted copy, to show outside').click();
    await page.getByLabel('Further names to take out').fill('Corvane');
    await page.getByRole('button', { name: 'Show what the copy says' }).click();
    const preview = page.getByRole('group', { name: 'What the redacted copy says' });
    await expect(preview).toContainText('Person 1');
    for (const name of ['Second Look', 'Ines Calloway', 'Ostrel', 'Corvane', '£']) {
      await expect(preview).not.toContainText(name);
    }
    await expect(preview).not.toContainText(
      /who came|sponsor is|would leave|yearly pay|past saving|restructure before/i,
    );
    await page.getByLabel('Everything written in your own words').check();
    await expect(preview).toContainText(/Text 1 \(\d+ words removed\)/);
    const { name, text } = await downloaded(page, () =>
      page.getByRole('button', { name: 'Download the redacted copy' }).click(),
    );
    expect(name).toMatch(/^program-redacted-/);
    expect(text).not.toMatch(/Calloway|Ostrel|Corvane|Second Look|£/);
    await expect.poll(async () => said(await storedPlan(page))).toEqual(said(EXAMPLE));
    await choose(page, 'Import a plan', text);
    await page.getByRole('button', { name: 'Open it as a program of its own' }).click();
    await expect(page.getByRole('heading', { name: 'Program', level: 1, exact: true })).toBeVisible();
  });

  test('opens with the act that the plan opens with, not with what was taken out', async ({ page }) => {
    await openPlan(page);
    const act = page.getByText('Next act:').first();
    await expect(act).toContainText('days late');
    const before = await act.textContent();
    await page.getByText('A redacted copy, to show outside').click();
    const { text } = await downloaded(page, () =>
      page.getByRole('button', { name: 'Download the redacted copy' }).click(),
    );
    await choose(page, 'Import a plan', text);
    await page.getByRole('button', { name: 'Open it as a program of its own' }).click();
    await expect(page.getByRole('heading', { name: 'Program', level: 1, exact: true })).toBeVisible();
    // Of whoever it was: names are taken out, and what the program is called.
    const whose = /(?<=^Next act: )[^:]+(?=: )/;
    await expect(act).toHaveText(String(before).replace(whose, 'Person 2').replace('Second Look', 'Program'));
  });

  test('names what stays and may be a name and what it takes for one, takes its reader’s word for it, and hides something', async ({
    page,
  }) => {
    await openPlan(page);
    await page.getByText('A redacted copy, to show outside').click();
    await expect(page.getByText('Read it through before it goes out.')).toContainText('nickname');
    const also = page.getByLabel('Further names to take out');
    for (const [group, said] of [
      ['These stay, and may be names', 'Joiners'],
      ['These numbers and words stay', '11,400 worked'],
    ] as const) {
      const left = page.getByRole('group', { name: group });
      await left.getByRole('button', { name: said }).click();
      await expect(also).toHaveValue(new RegExp(`${said}$`));
      await expect(also).toBeFocused();
      await expect(left.getByRole('button', { name: said })).toHaveCount(0);
    }
    await page.getByText('Names that were found').click();
    await expect(page.getByLabel('Ostrel Analytics', { exact: true })).toHaveValue('Firm');
    await expect(page.getByLabel('Corvane Bank')).toHaveValue('Firm');
    await page.getByLabel('Owen Tighe', { exact: true }).selectOption('A firm');
    const kept = page.getByRole('combobox', { name: 'Marek Dunne', exact: true });
    await kept.focus();
    await kept.selectOption('No name: it stays');
    await expect(kept).toHaveValue('kept');
    await expect(kept).toBeFocused();
    const button = page.getByRole('button', { name: 'Download the redacted copy' });
    const { text } = await downloaded(page, () => button.click());
    expect(text).toContain('Marek Dunne');
    expect(text).toContain('Firm 3');
    expect(text).not.toMatch(/Helena|Marsh|Corvane|Tighe|Joiners|11,400/);

    await page.getByLabel('Names of people, firms and the program').uncheck();
    await page.getByLabel('Amounts of money').uncheck();
    await expect(button).toBeDisabled();
    await expect(page.getByText('Nothing is chosen')).toBeVisible();
  });
});

/** Whom and how much a plan tells of, written down by hand: nothing of what redacts is asked what it would look for. */
const TEN_NAMES = [
  ...['Miriam Okafor', 'Łukasz Wójcik', 'Jörg Müller', 'José Núñez', 'Priya Raman'],
  ...['Tomas Reyl', 'Zoe Quill', 'Ostrel Analytics', 'Kestrel Vantor', 'Amber Lantern'],
  // In a text alone.
  ...['Helena Marsh', 'Dewsbury', 'Tessel Mutual', 'Castleford'],
];
const TEN_SUMS = [
  ...[
    '£41,300',
    '€52.700',
    '63k',
    '$74,900',
    '85,100 GBP',
    'CHF 96’200',
    '1.7 million',
    '£2.8m',
    '39,400',
    '4617',
    '58,600',
  ],
];

/** A plan in which each name stands in a field for names and in a text, and each sum in a text or a field for money. */
function toldByHand(): Plan {
  const plan = structuredClone(EXAMPLE);
  const [one, two, three, four, five, six, seven, firm, bank, program] = TEN_NAMES as [string, ...string[]];
  plan.program.name = program ?? '';
  plan.lead.name = one;
  plan.lead.grantedBy = two ?? '';
  plan.steering.sponsor = three ?? '';
  for (const answer of plan.triage.answers) answer.owner = four ?? '';
  for (const gate of plan.gate.gates) gate.whose = five ?? '';
  for (const criterion of plan.recovery.kill) criterion.who = six ?? '';
  for (const decision of plan.steering.decisions) decision.decider = seven ?? '';
  plan.stalled.vendors = [firm, bank].map((what = '', index) => ({
    ...{ id: `vendor-${index}`, what, notice: '', renewal: '', minimum: '' },
    spared: '' as const,
  }));
  plan.scope.cost = '4617';
  plan.stalled.sunk = '39,400';
  const told = [...TEN_NAMES, ...TEN_SUMS].map((said) => `It was ${said} that decided.`).join(' ');
  for (const decision of plan.steering.decisions) decision.decision = told;
  for (const criterion of plan.recovery.kill) criterion.act = told;
  return plan;
}

test(
  'of fourteen names and eleven sums all over a plan none is in the redacted copy, nor in any document of it',
  LONG,
  async ({ page }) => {
    const plan = toldByHand();
    const looked = [...TEN_NAMES.flatMap((name) => name.split(' ')), ...TEN_SUMS];
    const foundIn = (text: string) =>
      looked.filter((said) => text.toLowerCase().includes(said.toLowerCase()));
    expect(foundIn(JSON.stringify(plan))).toEqual(looked);
    await storePlan(page, plan);
    await page.goto('/plan/');
    await page.getByText('A redacted copy, to show outside').click();
    const { name, text } = await downloaded(page, () =>
      page.getByRole('button', { name: 'Download the redacted copy' }).click(),
    );
    expect(foundIn(name + text)).toEqual([]);
    await choose(page, 'Import a plan', text);
    await page.getByRole('button', { name: 'Open it as a program of its own' }).click();
    await expect(page.getByRole('heading', { name: 'Program', level: 1, exact: true })).toBeVisible();
    for (const document of DOCUMENT_IDS) {
      await showDocument(page, document, 'a4');
      const markdown = await downloaded(page, () =>
        page.getByRole('button', { name: 'Export Markdown' }).click(),
      );
      expect.soft(markdown.text.length, document).toBeGreaterThan(1000);
      expect.soft(foundIn(markdown.name + markdown.text), document).toEqual([]);
      const shown = (await paperOf(page, document).allInnerTexts()).join();
      expect.soft(foundIn(shown), `${document}, on the page`).toEqual([]);
      const paper = (await printedAsChosen(page)).text.join(' ');
      expect.soft(paper.length, document).toBeGreaterThan(1000);
      expect.soft(foundIn(paper), `${document}, on paper`).toEqual([]);
    }
  },
);
