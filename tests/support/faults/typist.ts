import type { Locator, Page } from '@playwright/test';

/** What is typed as number n: each its own, and long enough to be torn. */
export function line(number: number, length = 0): string {
  return `No. ${number}${length > 0 ? ` ${'x'.repeat(length)}` : ''}`;
}

/** The number of a line, or NaN when it is not whole. */
export function numberOf(text: string, length = 0): number {
  const number = Number(/^No\. (\d+)/.exec(text)?.[1] ?? Number.NaN);
  return text === line(number, length) ? number : Number.NaN;
}

/** The number of the last line that was shown as saved, or 0. */
export function lastClaimed(claims: readonly string[]): number {
  return claims.map((claim) => numberOf(claim)).findLast((number) => !Number.isNaN(number)) ?? 0;
}

type Typing = {
  from: number;
  count: number;
  /** Milliseconds from one to the next; 0 is as fast as the page can. */
  every: number;
  /** How much more is typed each time into boxes of several lines. */
  length?: number;
};

/**
 * Types numbered lines over one another, in one field or in several by turns, from inside the page and each as
 * one event of input: quicker and more even than keys sent from outside. Resolves when the last one is typed.
 */
export async function typeLines(fields: Locator | readonly Locator[], typing: Typing): Promise<void> {
  const controls = await Promise.all([fields].flat().map((field) => field.elementHandle()));
  const [first] = controls;
  await first?.evaluate(typeInside, [controls, { length: 0, ...typing }] as const);
}

/** The same, without waiting for the end: the page may be gone before. */
export function startTyping(fields: Locator | readonly Locator[], typing: Typing): void {
  void typeLines(fields, typing).catch(() => {});
}

async function typeInside(
  _: Element,
  [controls, { from, count, every, length }]: readonly [readonly (Node | null)[], Required<Typing>],
): Promise<void> {
  const setters = [HTMLInputElement, HTMLTextAreaElement].map(
    ({ prototype }) => Object.getOwnPropertyDescriptor(prototype, 'value')?.set,
  );
  const put = (control: Node | null, text: string) => {
    if (!control) return;
    setters[control instanceof HTMLInputElement ? 0 : 1]?.call(control, text);
    control.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  };
  const turn = new MessageChannel();
  turn.port1.start();
  for (let number = from; number < from + count; number++) {
    for (const control of controls) {
      const more = control instanceof HTMLTextAreaElement && length > 0 ? ` ${'x'.repeat(length)}` : '';
      put(control, `No. ${number}${more}`);
    }
    // A page that is out of sight is given timers of a second; a message is not held back.
    await new Promise<void>((resolve) => {
      if (every > 0) setTimeout(resolve, every);
      else {
        turn.port1.addEventListener('message', () => resolve(), { once: true });
        turn.port2.postMessage(0);
      }
    });
  }
}

/** Lets the processor of a page run so many times slower. */
export async function slowDown(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
}
