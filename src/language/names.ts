import { withoutUnseen } from './letters.ts';

/** `Ruiz, Zoë`: one comma, and nothing but a few words on either side. */
const FAMILY_FIRST = /^([^,;()\d]+), ?([^,;()\d]+)$/;

/**
 * What two spellings of the same words have in common: how accents are composed, kinds of blank, apostrophe and dash,
 * capitals and what nobody sees make no other words.
 */
export function wordsKey(typed: string): string {
  return (
    withoutUnseen(typed.normalize('NFKC').replace(/\s+/g, ' '))
      .replace(/[’‘ʼʻ`´]/g, "'")
      .replace(/[‐‑–—]/g, '-')
      // “STRASSE” is “Straße” in capitals.
      .toUpperCase()
      .toLowerCase()
      .normalize('NFC')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** `"Zoë Ruiz" <zoe@bank.example>`, as trackers and mail have it; points behind initials and titles: `J. Ruiz` is `J Ruiz`. */
const BESIDE = /(?<=\S) ?[<(][^\s@<(]{1,100}@[^\s@<(]{1,200}[>)]$|["“”]|\.(?=,? |$)/g;

/** What is no given name behind a comma: “Sales, Marketing” are two, and “Ruiz, Legal” is of one of them. */
const FUNCTIONS = new Set(
  ` accounting actuarial analytics audit claims communications compliance conduct credit data delivery digital engineering finance fraud hr it
  legal lending marketing model models mortgages operations payments people pricing privacy procurement product production
  recht retail risiko risk sales security strategy support tax technology testing treasury underwriting validation vendor
  vertrieb einkauf juridique ventes risques ventas riesgos finanzas`.split(/\s+/),
);

/** What two spellings of one name have in common; `Ruiz, Zoë` is `Zoë Ruiz`, with an address behind it or without. */
export function nameKey(typed: string): string {
  return wordsKey(typed)
    .replace(BESIDE, '')
    .replace(FAMILY_FIRST, (all, family: string, given: string) =>
      given.split(/\s|&|\band\b/).every((word) => FUNCTIONS.has(word)) ? all : `${given} ${family}`,
    );
}
