import type { FieldWording, Wording } from '../../sheets/wording.ts';
import type { Wordings } from '../../sheets/sheet.ts';

/** The words a plan is printed with: titles and labels, without the hints that only a form shows. */
export function labelsOnly(wordings: Wordings): Wordings {
  const sheets = Object.entries(wordings) as [string, Wording<string>][];
  return Object.fromEntries(
    sheets.map(([sheet, words]) => [sheet, withLabels(words)]),
  ) as unknown as Wordings;
}

/** The words of one worksheet, as a plan is printed with them. */
export function withLabels(words: Wording<string>): Wording<string> {
  const fields = Object.entries(words.fields) as [string, FieldWording][];
  return { ...words, fields: Object.fromEntries(fields.map(([name, { label }]) => [name, { label }])) };
}
