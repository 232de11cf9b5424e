import { expect, type Locator, type Page } from '@playwright/test';
import { openedSheet } from './sheets.ts';
import type { Words } from './words.ts';

/** Goes on with Tab until the control has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    if (await target.evaluate((control) => control === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

/** More than there are on any page. */
const MOST_STOPS = 600;

/** What asks for no answer: pasting, filters, ticks that only choose what to mark, results. */
const NO_ANSWER = '.paste, .result, [id$="-ticked"], [name="gate-shown"]';

export type Kind = 'text' | 'number' | 'date' | 'select' | 'radio' | 'tick';
/** A control that asks for an answer. `shown` is what it shows in words; `''` while it is blank. */
export type Control = {
  kind: Kind;
  key: string;
  label: string;
  shown: string;
  /** The sheet says that it cannot use what stands there. */
  refused: boolean;
  /** On a blank line of a list: how many rows the list has. */
  rows: number | undefined;
  /** The boxes beside it of which one is enough, as words; one of them is ticked. */
  answered: boolean;
};
/** Where the focus is: before or after the sheet, or in it at something to open, to pass by, or to answer. */
export type Stop =
  | { at: 'before' | 'after' | 'nowhere' | 'closed' | 'nothing' }
  | { at: 'control'; control: Control };

/** Looks at what has the focus; it touches nothing. */
export async function atFocus(page: Page): Promise<Stop> {
  const seen = await look(page);
  if (seen.nowhere) return { at: 'nowhere' };
  if (!seen.inside) return { at: seen.after ? 'after' : 'before' };
  if (seen.asksNothing) return { at: 'nothing' };
  if (seen.closed) return { at: 'closed' };
  const kind = kindOf(seen);
  if (!kind) return { at: 'nothing' };
  const { id, name, opener, label, legend, refused, rows, answered } = seen;
  // The ticks of what a line of work follows have no ids; what opens them has.
  const key = kind === 'radio' ? name : id || `${opener}: ${label}`;
  const control = { kind, key, label: kind === 'radio' ? legend : label, shown: shownBy(kind, seen) };
  return { at: 'control', control: { ...control, refused, rows, answered } };
}

type Seen = Awaited<ReturnType<typeof look>>;

function look(page: Page) {
  return page.evaluate((noAnswer) => {
    const here = document.activeElement ?? document.body;
    const sheet = document.querySelector('.sheet-body');
    const name = here.getAttribute('name') ?? '';
    const follows = here.closest('.follows details');
    const spare = here.closest('.row-spare');
    const text = (node: Node | null | undefined) => node?.textContent?.trim() ?? '';
    const choice = document.querySelector(`input[name="${CSS.escape(name)}"]:checked`);
    return {
      nowhere: here === document.body,
      inside: sheet?.contains(here) === true,
      after: Boolean((sheet?.compareDocumentPosition(here) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING),
      asksNothing: here.closest(noAnswer) !== null,
      closed: here.matches('details:not([open]) > summary, [aria-expanded=false]'),
      tag: here.localName,
      type: here.getAttribute('type'),
      numeric: here.getAttribute('inputmode') === 'decimal',
      id: here.id,
      name,
      opener: follows?.querySelector('summary')?.id,
      label: here.getAttribute('aria-label') ?? text((here as HTMLInputElement).labels?.[0]),
      legend: text(here.closest('fieldset')?.querySelector('legend')?.firstChild),
      value: (here as HTMLInputElement).value,
      option: text(here.querySelector('option:checked')),
      choice: text(choice?.closest('label')),
      ticked: here.matches(':checked'),
      refused: here.getAttribute('aria-invalid') === 'true',
      rows: spare?.parentElement?.querySelectorAll(':scope > [data-row]:not(.row-spare)').length,
      answered: follows?.querySelector(':checked') != null,
    };
  }, NO_ANSWER);
}

function kindOf({ tag, type, numeric }: Seen): Kind | undefined {
  if (tag === 'select') return 'select';
  if (tag === 'textarea') return 'text';
  if (tag !== 'input') return undefined;
  if (type === 'radio' || type === 'date') return type;
  if (type === 'checkbox') return 'tick';
  return numeric ? 'number' : 'text';
}

function shownBy(kind: Kind, { value, option, choice, ticked }: Seen): string {
  switch (kind) {
    case 'select':
      return value && option;
    case 'radio':
      return choice;
    case 'tick':
      return ticked ? 'ticked' : '';
    default:
      return value;
  }
}

/** The keys of all that asks for an answer, whether or not Tab leads to it, but for blank lines and what a line follows. */
export function allControls(page: Page): Promise<string[]> {
  return page
    .locator('.sheet-body :is(input, textarea, select)')
    .and(page.locator(`:not(:is(${NO_ANSWER}, .row-spare, .follows details) *, ${NO_ANSWER})`))
    .evaluateAll((all) =>
      all.map(
        (control) => (control.matches('[type=radio]') ? control.getAttribute('name') : control.id) ?? '',
      ),
    );
}

/** Answers a control by keyboard, and looks at it again; undefined where there was nothing to do. */
export type Answer = (control: Control) => Promise<Stop | undefined>;

/**
 * Goes through a sheet with Tab, from its first stop to its last, opening what is closed and answering what is
 * blank: everything that then shows an answer, by its key, and whether answering made a difference.
 */
export async function walk(
  page: Page,
  words: Words,
  answer: Answer,
): Promise<{ shown: Map<string, Control>; changed: boolean }> {
  const loading = (await openedSheet(page, words)).getByText('Loading …');
  await expect(loading).toHaveCount(0);
  const shown = new Map<string, Control>();
  let changed = false;
  let last = '';
  let stop = await toStart(page);
  while (stop.at !== 'after') {
    if (stop.at === 'nowhere') throw new Error(`The focus was lost after “${last}” of ${words.title}.`);
    if (stop.at === 'closed') {
      await page.keyboard.press('Enter');
      await onceDrawn(page);
      // What was folded away may come late.
      await expect(loading).toHaveCount(0);
    }
    if (stop.at === 'control') {
      const { control } = controlAt((await answer(stop.control)) ?? stop);
      changed ||= control.shown !== stop.control.shown;
      if (control.shown !== '') shown.set(control.key, control);
      last = control.label;
    }
    stop = await press(page, 'Tab');
  }
  return { shown, changed };
}

function controlAt(stop: Stop): Stop & { at: 'control' } {
  if (stop.at !== 'control') throw new Error('Answering took the focus away.');
  return stop;
}

/** The first stop of the sheet, from wherever the focus is. */
async function toStart(page: Page): Promise<Stop> {
  const outside = ({ at }: Stop) => at === 'before' || at === 'nowhere';
  let stop = await atFocus(page);
  for (let presses = 0; !outside(stop) && presses < MOST_STOPS; presses++)
    stop = await press(page, 'Shift+Tab');
  for (let presses = 0; outside(stop) && presses < MOST_STOPS; presses++) stop = await press(page, 'Tab');
  return stop;
}

async function press(page: Page, key: string): Promise<Stop> {
  await page.keyboard.press(key);
  return atFocus(page);
}

/** Looks once what a key changed is drawn: people press the next one no sooner. */
export async function onceDrawn(page: Page): Promise<Stop> {
  await page.evaluate(() => {
    // A sheet waits for a pause before it draws what was typed, but not when Tab is pressed.
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));
    return new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
  });
  return atFocus(page);
}
