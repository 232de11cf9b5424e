import { readFileSync } from 'node:fs';
import { expect, type Locator, test } from '@playwright/test';
import { BASE } from '../scripts/base.ts';
import { LATE_FIELDS } from '../src/sheets/scope/fields.ts';
import * as ofSponsor from '../src/sheets/sponsor/en/sheet.ts';
import * as ofWaiting from '../src/sheets/stalled/en/result.ts';
import * as ofCommittee from '../src/sheets/steering/en/sheet.ts';
import { missingFrom, printed, squeezed } from './support/pdf.ts';
import { openSheet, sheetOn } from './support/sheets.ts';
import { allPages } from './support/site.ts';
import { examplePlan, storePlan } from './support/storage.ts';
import {
  address,
  GOVERNANCE,
  HANDOVER,
  MILESTONE,
  RECOVERY,
  SCOPE,
  SHEETS,
  STEERING,
  TRIAGE,
} from './support/words.ts';

const CHAPTERS = allPages().filter((path) => /\/chapters\/.+/.test(path));

/** On a screen only: pasting, arguing with a coach, choosing from a set, what a machine counts and from which days. */
const SCREEN_ONLY = [
  ...[TRIAGE.fields.paste, TRIAGE.fields.overruled, TRIAGE.fields.reason],
  ...[TRIAGE.fields.holidays, TRIAGE.fields.freezes],
  ...LATE_FIELDS.map((field) => SCOPE.fields[field]),
  ...[SCOPE.fields.daysPerWeek, SCOPE.fields.hoursPerWeek],
  ...[GOVERNANCE.fields.starters, HANDOVER.fields.starters],
];

/** The label of everything that is asked on the sheet. */
function labels(fields: Record<string, { label: string }>): string[] {
  return Object.values(fields)
    .filter((words) => !SCREEN_ONLY.includes(words))
    .map(({ label }) => label);
}

/** The plain paragraphs of a chapter as its author wrote them: those without any markup. */
function paragraphs(chapter: string): string[] {
  const source = readFileSync(
    new URL(`../content/${chapter.slice(BASE.length, -1)}.mdx`, import.meta.url),
    'utf8',
  );
  const body = source.split(/^---$/m)[2] ?? '';
  return body.split(/\n{2,}/).filter((text) => /^(?!\d+\. )[\w“]/.test(text) && !/[<[*_`|]/.test(text));
}

/** How a paragraph begins and how it ends: a page may end within it, and then the foot stands between. */
function ends(paragraph: string): string[] {
  return [paragraph.slice(0, 40), paragraph.slice(-40)];
}

/** Buttons that are there to be pressed and cannot do anything. Terms open without a script. */
function deadButtons(within: Locator): Promise<string[]> {
  return within
    .locator('button:not([popovertarget]):visible, summary:visible, input[type=file]:visible')
    .evaluateAll((all) =>
      all
        .filter((button) => button.tagName !== 'SUMMARY' || button.closest('fieldset'))
        .map((button) => button.outerHTML),
    );
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every chapter’s text is there', async ({ page }) => {
    expect(CHAPTERS.length).toBeGreaterThanOrEqual(15);
    for (const path of CHAPTERS) {
      await page.goto(path);
      const text = await page.getByRole('main').allInnerTexts();
      const written = paragraphs(path);
      expect(written.length, path).toBeGreaterThan(4);
      expect.soft(missingFrom(text, written), path).toEqual([]);
    }
  });

  for (const words of SHEETS) {
    test(`the ${words.title} sheet is a paper form: every label, lines to write on, and nothing that cannot work`, async ({
      page,
    }) => {
      await page.goto(address(words));
      const sheet = sheetOn(page, words);
      for (const label of labels(words.fields)) {
        await expect.soft(sheet.getByText(label).filter({ visible: true }).first(), label).toBeVisible();
      }
      expect.soft(await deadButtons(sheet)).toEqual([]);
      await expect.soft(sheet.getByText('Opening what you saved')).toBeHidden();
      const paper = await printed(page, 'A4');
      expect.soft(missingFrom(paper, labels(words.fields)), 'on paper').toEqual([]);
      expect.soft(prompts(paper), 'written over').toEqual([]);

      await page.emulateMedia({ media: 'print' });
      expect.soft(await withoutLine(sheet)).toEqual([]);
      // Choices stand on paper as words; everything else has its line or its box.
      const hidden = sheet
        .locator(':is(input, textarea):not(.paste *, :has(+ .on-paper))')
        .filter({ visible: false });
      expect.soft(await hidden.evaluateAll((all) => all.map(({ id }) => id)), 'not on paper').toEqual([]);
    });
  }

  test('the plan says why it is empty, and shows nothing that cannot work', async ({ page }) => {
    await page.goto('/plan/');
    const main = page.getByRole('main');
    await expect(main).toContainText('needs JavaScript', { useInnerText: true });
    expect.soft(await deadButtons(main)).toEqual([]);
    await expect.soft(main.getByText('Opening what you saved')).toBeHidden();
  });
});

/** Prompts of boxes that are in the text of the paper, whether or not the eye sees them. */
function prompts(paper: readonly string[]): string[] {
  const text = squeezed(paper.join(' '));
  return ['mm/dd/yyyy', 'dd/mm/yyyy'].map(squeezed).filter((prompt) => text.includes(prompt));
}

/** Fields that leave no line to write on, or that hold words of ours. */
function withoutLine(sheet: Locator): Promise<string[]> {
  return sheet
    .locator(':is(input:not([type=radio], [type=checkbox]), textarea, select):visible')
    .evaluateAll((all) => {
      // The shortest of the sheets has eight.
      if (all.length < 8) return [`only ${all.length} fields`];
      return all
        .filter((field) => {
          const style = getComputedStyle(field);
          const line = style.borderBottomStyle !== 'none' && Number.parseFloat(style.borderBottomWidth) > 0;
          const wide = field.getBoundingClientRect().width > 30;
          // What stands in a box reads as filled in, on a screen too.
          return !line || !wide || field.hasAttribute('placeholder');
        })
        .map((field) => field.id);
    });
}

test('what a sheet folds away on the screen has its lines on paper', async ({ page }) => {
  const sheet = await openSheet(page, RECOVERY);
  const folded = sheet.getByLabel(RECOVERY.fields.mandate.label, { exact: true });
  await expect(folded).toBeHidden();
  expect(missingFrom(await printed(page, 'A4'), labels(RECOVERY.fields))).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(folded).toBeVisible();
});

for (const words of [TRIAGE, MILESTONE]) {
  test(`the blank ${words.title} sheet prints every line of its form, with JavaScript too`, async ({
    page,
  }) => {
    await openSheet(page, words);
    expect(missingFrom(await printed(page, 'A4'), labels(words.fields))).toEqual([]);
  });
}

for (const [path, own] of Object.entries({
  steering: ofCommittee.attendanceTitle,
  sponsor: ofSponsor.verdictTitle,
  stalled: ofWaiting.peopleTitle,
})) {
  test(`the example of the ${path} sheet has its private parts on the screen, and not on paper`, async ({
    page,
  }) => {
    await page.goto(`/plan/example/${path}/`);
    await expect(page.getByRole('heading', { name: own, exact: true })).toBeVisible();
    const paper = squeezed((await printed(page, 'A4')).join(' '));
    expect(paper).toContain(squeezed('Illustration, invented'));
    expect(paper).not.toContain(squeezed(own));
  });
}

test('whether the committee steers stands beside its sheet on the screen, and not on paper', async ({
  page,
}) => {
  await storePlan(page, examplePlan());
  await openSheet(page, STEERING);
  await expect(page.getByRole('heading', { name: 'Does it steer?' })).toBeVisible();
  const paper = squeezed((await printed(page, 'A4')).join(' '));
  expect(paper).toContain(squeezed(STEERING.fields.outcome.label));
  expect(paper).not.toContain(squeezed('Does it steer?'));
});

test('a printed chapter has its text, page numbers and no navigation', async ({ page }) => {
  const path = '/chapters/finding-the-gate/';
  await page.goto(path);
  const pages = await printed(page, 'A4');
  expect(missingFrom(pages, paragraphs(path).flatMap(ends))).toEqual([]);
  for (const [index, text] of pages.entries()) {
    expect(text).toMatch(new RegExp(`^(?:.*\\D)?${index + 1}(?:\\D.*)?$`, 's'));
  }
  const text = squeezed(pages.join(' '));
  for (const words of [
    'Skip to the text',
    'In this chapter',
    'What control functions ask',
    'nothing saved here',
  ]) {
    expect.soft(text, words).not.toContain(squeezed(words));
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
});
