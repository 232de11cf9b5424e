import { expect } from '@playwright/test';
import { address, TRIAGE } from '../words.ts';
import type { Tab } from './driven.ts';

/** The first sheet in a tab of a browser that Playwright does not drive. */
export class DrivenSheet {
  #tab: Tab;
  #origin: string;

  constructor(tab: Tab, origin: string) {
    this.#tab = tab;
    this.#origin = origin;
  }

  get tab(): Tab {
    return this.#tab;
  }

  /** Opens a page of the site. */
  async goto(path: string): Promise<void> {
    await this.#tab.goto(this.#origin + path);
  }

  /** Opens the sheet, and waits until its fields can be filled. */
  async open(): Promise<void> {
    await this.goto(address(TRIAGE));
    await this.#tab.run(() => void dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' })));
    await expect.poll(() => this.isOpen(), { timeout: 30_000 }).toBe(true);
  }

  isOpen(): Promise<boolean> {
    return this.#tab.run(() => document.querySelector('fieldset.sheet-body:not([disabled])') !== null);
  }

  /** What the sheet says of how saving stands. */
  says(): Promise<string> {
    return this.#tab.run(() => document.querySelector('.sheet .save')?.textContent ?? '');
  }

  /** Types numbered lines over one another into a field, named by its label. */
  type(label: string, from: number, count: number, every: number): Promise<void> {
    return this.#tab.run(typeInside, label, from, count, every);
  }

  /** What a field says. */
  value(label: string): Promise<string> {
    return this.#tab.run((named) => {
      const all = [...document.querySelectorAll<HTMLInputElement>('.sheet :is(input, textarea)')];
      const found = all.find((one) => (one.ariaLabel ?? one.labels?.[0]?.textContent ?? '').trim() === named);
      return found?.value ?? `no field ${named}`;
    }, label);
  }

  /** Waits until the sheet says that it is saved under this name. */
  async saved(name: string): Promise<void> {
    await expect.poll(() => this.says(), { timeout: 30_000 }).toContain(`${name} · saved on this device`);
  }
}

async function typeInside(named: string, from: number, count: number, every: number): Promise<void> {
  const all = [...document.querySelectorAll<HTMLInputElement>('.sheet :is(input, textarea)')];
  const field = all.find((one) => (one.ariaLabel ?? one.labels?.[0]?.textContent ?? '').trim() === named);
  if (!field) throw new Error(`There is no field ${named}.`);
  const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
  for (let number = from; number < from + count; number++) {
    set?.call(field, `No. ${number}`);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}
