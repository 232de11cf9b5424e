/**
 * The language and country whose digits, marks and currencies are shown. Of a reader the pages tell it once,
 * before anything is shown; it changes how numbers look, never what they are.
 */
export let locale = 'en-GB';

/** Shows numbers from now on as they are written in `language`, a BCP 47 tag; one that is unknown changes nothing. */
export function showNumbersIn(language: string): void {
  try {
    locale = Intl.NumberFormat.supportedLocalesOf(language)[0] ?? locale;
  } catch {
    // A tag that is no tag: the numbers stay as they are.
  }
}
