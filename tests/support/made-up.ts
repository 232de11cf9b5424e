import type { Page } from '@playwright/test';
import { type Answer, type Control, onceDrawn, type Stop } from './by-keyboard.ts';
import { RECOVERY, SCOPE } from './words.ts';

/** What the currency field takes. What is money says so in its label, by this code. */
const CURRENCY = 'GBP';
/** How often a refusal is looked at before it is believed. */
const LOOKS = 5;
/** How many rows a list is given. */
const ROWS = 1;
const DIGITS = ['nought', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/**
 * Where another key opens more of the sheets than the usual one: a shape that has a weight, and a sign that
 * cannot be mended, which asks for a restructure brief.
 */
const KEYS: Record<string, string> = {
  [SCOPE.fields.shape.label]: 'Home',
  [RECOVERY.fields.mendable.label]: 'ArrowDown',
};

/** A reader who answers by keyboard: every answer is unlike all others, so that it can be found in print. */
export function reader(page: Page, rows = ROWS): Answer {
  const met = new Set<string>();
  return async (control) => {
    const first = !met.has(control.key);
    met.add(control.key);
    // What stands there from the start is answered too: a number with another, one of several with the last.
    const set = control.kind === 'number' || control.kind === 'select';
    if (control.shown !== '' && !(first && set)) return undefined;
    if (control.answered || (control.rows !== undefined && control.rows >= rows)) return undefined;
    return give(page, control);
  };
}

async function give(page: Page, control: Control): Promise<Stop> {
  switch (control.kind) {
    case 'text':
      return typeFirst(page, control, [words(), CURRENCY]);
    case 'number':
      return typeFirst(page, control, control.shown === '' ? numbers(control) : nudged(control));
    case 'date':
      await page.keyboard.type(day());
      return onceDrawn(page);
    case 'select':
      await page.keyboard.press(KEYS[control.label] ?? 'End');
      return onceDrawn(page);
    case 'radio':
    case 'tick':
      await page.keyboard.press(KEYS[control.label] ?? 'Space');
      return onceDrawn(page);
  }
}

/** Types the first of the texts that the sheet can use. */
async function typeFirst(page: Page, { label }: Control, texts: readonly string[]): Promise<Stop> {
  let shown = '';
  for (const text of texts) {
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText(text);
    // A busy machine may take a moment to say that the text before it is no longer refused.
    for (let looks = 0; looks < LOOKS; looks++) {
      const stop = await onceDrawn(page);
      if (stop.at !== 'control' || !stop.control.refused) return stop;
      shown = stop.control.shown;
    }
  }
  throw new Error(`“${label}” takes none of ${texts.join(', ')}, and shows ${shown}.`);
}

let count = 100;
let days = 0;

/** `Words one three seven`. */
function words(): string {
  return `Words ${[...String(count++)].map((digit) => DIGITS[Number(digit)]).join(' ')}`;
}

/** Each above the one before, as a range has to be; smaller where the sheet wants it; money without pence. */
function numbers({ label }: Control): string[] {
  const next = count++;
  return label.includes(CURRENCY) ? [`${next}00`] : [`${next}.7`, `${next % 100}.7`, String((next % 10) + 1)];
}

/** A little more than stands there already. */
function nudged({ shown }: Control): string[] {
  return [0.1, 1].map((more) => String(Math.round((Number(shown) + more) * 10) / 10));
}

/** A day of 2027 after the one before, with two digits, in the order of an American keyboard. */
function day(): string {
  const next = days++;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(1 + Math.floor(next / 19))}${two(10 + (next % 19))}2027`;
}
