/** A tab of a browser that Playwright does not drive. */
export type Tab = {
  goto: (url: string) => Promise<void>;
  /** Runs a function in the page; it sees nothing but what it is given, and that has to be JSON. */
  run: <Values extends readonly unknown[], Value>(
    inside: (...values: Values) => Value | Promise<Value>,
    ...values: Values
  ) => Promise<Value>;
};

/** A browser that Playwright does not drive, over a profile of its own. */
export type Driven = {
  tab: () => Promise<Tab>;
  /** Ends every process of the browser at once. */
  kill: () => Promise<void>;
  /** Starts it again over what it left; undefined where a browser that is driven keeps no profile. */
  again: (() => Promise<void>) | undefined;
  /** Ends it, and removes its profile. */
  close: () => Promise<void>;
};

/** The call of a function with these values, as source. */
export function callOf(inside: (...values: never) => unknown, values: readonly unknown[]): string {
  return `(${inside})(${values.map((value) => JSON.stringify(value)).join(', ')})`;
}
