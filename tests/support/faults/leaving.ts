import { setTimeout as pause } from 'node:timers/promises';
import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import { BASE } from '../../../scripts/base.ts';
import { blankQuestion } from '../../../src/sheets/gate/fields.ts';
import { answerBox, openedSheet, openSheet, sheetOn } from '../sheets.ts';
import { KEPT_AS } from '../site.ts';
import { examplePlan, storePlan } from '../storage.ts';
import { address, TRIAGE } from '../words.ts';
import { inside } from './inside.ts';
import { nameIn, saveLine } from './usable.ts';

/** How a reader leaves a page. */
export const WAYS = ['reload', 'close', 'back', 'link', 'address'] as const;
type Way = (typeof WAYS)[number];

/**
 * What there is when the last keys are typed. `first`: nothing, they are the first ever. `there`: a program of usual
 * size. `large`: one that is saved when typing pauses. `lines`: a text of several lines. `row`: a line that becomes a
 * row with the first of them.
 */
export const STARTS = ['first', 'there', 'large', 'lines', 'row'] as const;
export type Start = (typeof STARTS)[number];

/** One leaving; `ms` after the last key. */
export type Leaving = { way: Way; start: Start; ms: number };

/** So many leavings of what there is to begin with: every way in turn, and every time from 0 to 30 ms. */
export function leavings(start: Start, count: number): Leaving[] {
  return Array.from({ length: count }, (_, number) => ({
    start,
    way: WAYS[(number + STARTS.indexOf(start)) % WAYS.length] ?? 'reload',
    ms: (number * 7) % 31,
  }));
}

/** Where the reader is before the sheet. */
const BEFORE = `${BASE}glossary/`;
/** Where links lead: another page that opens the program. */
const PLAN = `${BASE}plan/`;
/** What is typed into the address bar. */
const ELSEWHERE = `${BASE}sources/`;

/** A reader with one tab, who leaves a program again and again and finds it as it was. */
export class Leaver {
  #context: BrowserContext;
  #page: Page | undefined;
  #start: Start;
  #typed = '';
  #rows = 0;

  constructor(context: BrowserContext, start: Start) {
    this.#context = context;
    this.#start = start;
  }

  /** Types, leaves and comes back. Gives what was missed then: a key that is not there, an aside that is. */
  async leave({ way, ms }: Leaving, number: number): Promise<string[]> {
    const page = await this.#sheet();
    const field = this.#field(page);
    const text = this.#start === 'lines' ? `\nline ${number}\nand on` : ` leaving ${number}`;
    if (number % 2 === 0) await slowDisk(page, DISK);
    await field.focus();
    await page.keyboard.press('End');
    if (way === 'close') {
      await page.keyboard.type(text);
      await pause(ms);
      await page.close();
      this.#page = undefined;
    } else {
      await leaveAfter(page, way, text.length, ms);
      await page.keyboard.type(text);
      await comeBack(page, way);
    }
    this.#typed = this.#start === 'row' ? text : this.#typed + text;
    const missed = await this.#missed();
    if (this.#start === 'row') this.#rows++;
    return missed;
  }

  /** Closes the page it has open. */
  async close(): Promise<void> {
    await this.#page?.close();
  }

  /** The sheet, open, with what there is to begin with. */
  async #sheet(): Promise<Page> {
    if (this.#page) return this.#page;
    const page = await this.#context.newPage();
    if (this.#typed === '' && this.#rows === 0) await this.#begin(page);
    await page.goto(BEFORE);
    await openSheet(page, TRIAGE);
    this.#page = page;
    return page;
  }

  async #begin(page: Page): Promise<void> {
    if (this.#start === 'first') return;
    const plan = examplePlan();
    if (this.#start === 'large') plan.gate.questions = longQuestions();
    this.#rows = this.#start === 'row' ? plan.triage.answers.length : 0;
    await storePlan(page, plan);
    await openSheet(page, TRIAGE);
    await expect(saveLine(page)).toHaveText(/saved on this device$/);
    this.#typed = this.#start === 'row' ? '' : await this.#field(page).inputValue();
  }

  #field(page: Page): Locator {
    switch (this.#start) {
      case 'lines':
        return answerBox(sheetOn(page, TRIAGE), 1);
      case 'row':
        return answerBox(sheetOn(page, TRIAGE), this.#rows + 1);
      default:
        return nameIn(page);
    }
  }

  /** What is not as it has to be after the return: a key that is missing, or an aside. */
  async #missed(): Promise<string[]> {
    const page = await this.#sheet();
    await openedSheet(page, TRIAGE);
    await expect(saveLine(page)).toHaveText(/saved on this device$/);
    const shown = await this.#field(page).inputValue();
    const { databases } = await inside(page);
    const kept = JSON.stringify(databases[`${KEPT_AS}/programs`]);
    const asides = databases[`${KEPT_AS}/asides`] as unknown[];
    return [
      shown === this.#typed ? '' : `the field ends in ${end(shown)}, not in ${end(this.#typed)}`,
      kept.includes(escaped(this.#typed)) ? '' : 'the database does not have it',
      asides.length === 0 ? '' : `${asides.length} put aside`,
      (await page.locator('.save .ask').count()) === 0 ? '' : 'something is offered',
    ].filter(Boolean);
  }
}

/** How long a slow disk takes, in milliseconds. */
const DISK = 40;

/** From now on the page hears only after a while that something has reached the disk, as it does of one that is slow. */
async function slowDisk(page: Page, ms: number): Promise<void> {
  await page.evaluate((wait) => {
    Object.defineProperty(IDBTransaction.prototype, 'oncomplete', {
      set(this: IDBTransaction, heard: () => void) {
        this.addEventListener('complete', () => setTimeout(heard, wait));
      },
    });
  }, ms);
}

/** Leaves from inside the page so many milliseconds after so many letters were typed: no hand is as exact. */
function leaveAfter(page: Page, way: Exclude<Way, 'close'>, letters: number, ms: number): Promise<void> {
  return page.evaluate(
    ([how, count, wait, plan, elsewhere]) => {
      const leave = {
        reload: () => location.reload(),
        back: () => history.back(),
        link: () => {
          const link = document.querySelector<HTMLAnchorElement>(`a[href="${plan}"]`);
          if (!link) throw new Error(`There is no link to ${plan} on this page.`);
          link.click();
        },
        address: () => location.assign(elsewhere),
      }[how];
      let left = count;
      addEventListener('input', () => --left === 0 && setTimeout(leave, wait), { capture: true });
      Object.assign(window, { leaving: true });
    },
    [way, letters, ms, PLAN, ELSEWHERE] as const,
  );
}

/** Waits until the reader has gone, and comes back. */
async function comeBack(page: Page, way: Exclude<Way, 'close'>): Promise<void> {
  switch (way) {
    case 'reload':
      await page.waitForFunction(() => !('leaving' in window));
      return;
    case 'back':
      await page.waitForURL(BEFORE);
      await page.goForward();
      return;
    case 'link':
      await page.waitForURL(PLAN);
      await page.goBack();
      return;
    case 'address':
      await page.waitForURL(ELSEWHERE);
      await page.goto(address(TRIAGE));
  }
}

/** Questions of 150,000 characters. */
function longQuestions() {
  return Array.from({ length: 100 }, (_, index) => ({
    ...blankQuestion(`long-${index}`),
    text: `${index} ${'why '.repeat(350)}`,
  }));
}

/** The end of a text, on one line. */
function end(text: string): string {
  return JSON.stringify(text.slice(-24));
}

/** A text as it stands in a plan's text, which itself stands in JSON. */
function escaped(text: string): string {
  return JSON.stringify(JSON.stringify(text).slice(1, -1)).slice(1, -1);
}
