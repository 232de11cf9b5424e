import { expect, type Locator, type Page, test } from '@playwright/test';
import { showDate } from '../src/language/dates.ts';
import { DOCUMENT_IDS, type DocumentId } from '../src/plan/documents/documents.ts';
import { allControls, type Control, tabTo, walk } from './support/by-keyboard.ts';
import { printedAsChosen, showDocument } from './support/documents.ts';
import { LONG } from './support/long.ts';
import { reader } from './support/made-up.ts';
import { missingFrom } from './support/pdf.ts';
import { openedSheet } from './support/sheets.ts';
import {
  address,
  GATE,
  GOVERNANCE,
  MILESTONE,
  RECOVERY,
  SCOPE,
  SHEETS,
  STALLED,
  STEERING,
  TRIAGE,
  type Words,
} from './support/words.ts';

/** Later than every day that is typed: a gate cannot have opened tomorrow. */
const TODAY = '2028-01-10';

/** What is pressed first on a sheet, each time it is filled: a gate from a pick asks neither its name nor its kind. */
const BEGINNINGS: Partial<Record<string, readonly string[]>> = {
  gate: ['Start from the pick', 'Start another by hand'],
};

/** A third pick is refused. */
const LEFT_BLANK = /^triage-.*-pick$/;

/** What the plan says of an answer where it does not repeat it, by the label: a tick is a word in a sentence. */
const IN_PRINT: Record<string, string> = {
  [TRIAGE.fields.pick.label]: 'of 2 blockers opened',
  [GATE.fields.driverIs.label]: GATE.fields.driverIs.label,
  [GATE.fields.stop.label]: 'To stop:',
  [SCOPE.fields.booked.label]: 'place booked',
  [SCOPE.fields.bookValidation.label]: 'place booked at the start for',
  [SCOPE.fields.bookSecurity.label]: 'place booked at the start for',
  [SCOPE.fields.costUnit.label]: 'an hour',
  // Owed by waiting alone, and so in its price, in the month in which it falls due.
  [STALLED.fields.spared.label]: 'Month 1',
  [SCOPE.fields.shape.label]: 'Beta-PERT, weight of the likely value',
  [STEERING.fields.disputes.label]: 'It can settle disputes between functions.',
  [STEERING.fields.scopeChanges.label]: 'It approves changes of scope.',
  [STEERING.fields.commitments.label]: 'It can hold functions to what they promised.',
  ...Object.fromEntries(
    (['specific', 'binary', 'production'] as const).map((test) => {
      const { label } = MILESTONE.fields[test];
      return [`${label}. ${MILESTONE.fields.overruled.label}`, `No. Not ${label}. Our verdict:`];
    }),
  ),
  [RECOVERY.fields.mendable.label]: '4 signs are there that cannot be mended in thirty days',
};

/**
 * What the plan of a gate that has opened leaves to its sheet, since only the outcome counts then; and by what other name
 * somebody is found.
 */
const NOT_PRINTED = new Set(
  [
    ...(['evidence', 'maker', 'reader', 'days', 'ask', 'offer', 'leave'] as const),
    ...(['what', 'effort', 'becomes', 'stop'] as const),
  ]
    .map((key) => GATE.fields[key].label)
    .concat(GOVERNANCE.fields.also.label),
);

/** So many of the typed texts a document holds at least. What the team’s plan leaves out, it says where that is. */
const LEAST: Record<Exclude<DocumentId, 'team'>, number> = { executive: 7, committee: 25, evidence: 12 };

// In what order a date is typed is the language’s.
test.use({ locale: 'en-US' });

test(
  'every worksheet is filled by keyboard alone, keeps every answer over a reload, and is in the printed plan',
  LONG,
  async ({ page }) => {
    test.setTimeout(300_000);
    await page.clock.setFixedTime(`${TODAY}T10:00:00`);
    const answers: Control[] = [];
    for (const words of SHEETS) {
      await test.step(`fills: ${words.title}`, async () => {
        const filled = [];
        for (const begin of BEGINNINGS[words.id] ?? ['']) filled.push(...(await fill(page, words, begin)));
        expect(filled.length).toBeGreaterThanOrEqual(10);
        answers.push(...filled);
      });
    }

    const texts = answers.filter(({ kind }) => kind === 'text').map(inPrint);
    const printed = new Map<DocumentId, string[]>();
    for (const document of DOCUMENT_IDS) {
      await test.step(`prints: ${document}`, async () => {
        await showDocument(page, document, 'a4');
        if (document === 'team') await printAllParts(page);
        const pages = (await printedAsChosen(page)).text.map(plain);
        printed.set(document, pages);
        if (document === 'team') return;
        const held = texts.length - missingFrom(pages, texts).length;
        expect.soft(held, document).toBeGreaterThanOrEqual(LEAST[document]);
      });
    }
    const lost = answers.filter((answer) => {
      const pages = (['team', 'committee', 'evidence'] as const).flatMap((id) => printed.get(id) ?? []);
      return !NOT_PRINTED.has(answer.label) && missingFrom(pages, [inPrint(answer)]).length > 0;
    });
    expect(lost.map(({ label, shown }) => `${label}: ${shown}`)).toEqual([]);
  },
);

/** Ticks the parts of a document that are private, and so not printed unless somebody wants them. */
async function printAllParts(page: Page): Promise<void> {
  await page.getByText('Parts to print').click();
  for (const part of await page.getByRole('checkbox', { name: / private$/ }).all()) await part.check();
}

/** Fills a sheet, coming back to it until nothing is left to fill. Each time it shows what it showed before. */
async function fill(page: Page, words: Words, begin: string): Promise<Control[]> {
  const answer = reader(page, words === TRIAGE ? 3 : 1);
  await page.goto(`${address(words)}#worksheet`);
  if (begin)
    await press(page, (await openedSheet(page, words)).getByRole('button', { name: begin }), 'Enter');
  for (let before: Record<string, string> = {}; ; ) {
    const { shown, changed } = await walk(page, words, answer);
    const controls = [...shown.values()];
    const values = Object.fromEntries(controls.map((control) => [control.key, control.shown]));
    expect(values, words.title).toMatchObject(before);
    if (!changed) {
      const beyond = (await allControls(page)).filter((key) => !shown.has(key) && !LEFT_BLANK.test(key));
      expect(beyond, 'out of reach of Tab').toEqual([]);
      return controls;
    }
    before = values;
    await page.reload();
    await page.goto(`${address(words)}#worksheet`);
    const gates = (await openedSheet(page, words)).getByRole('group', { name: 'Gate shown' });
    // The first gate is the one that is shown.
    if (await gates.isVisible()) await press(page, gates.getByRole('radio'), 'ArrowDown');
  }
}

/** Presses a key on the first of the controls. */
async function press(page: Page, control: Locator, key: string): Promise<void> {
  await tabTo(page, control.first());
  await page.keyboard.press(key);
}

/**
 * What to look for in print. A few short ones, such as a working day or “Other”, are in any long text; all others
 * stand for themselves.
 */
function inPrint({ kind, label, shown }: Control): string {
  const said = kind === 'date' ? showDate(shown) : kind === 'tick' ? label.replace(' (sponsor)', '') : shown;
  return plain(IN_PRINT[label] ?? said);
}

/** Text as a sentence may have it: a choice in small letters, a long number with its thousands grouped. */
function plain(text: string): string {
  return text.toLowerCase().replace(/(?<=\d),(?=\d{3})/g, '');
}
