import { showDate } from '../../../language/dates.ts';
import { UNSORTED } from '../../../sheets/gate/en/choices.ts';
import { streamNames } from '../../../sheets/scope/names.ts';
import { OPEN } from '../../../report/en.ts';
import { orOpen } from '../../../report/values.ts';
import type { Wordings } from '../../../sheets/sheet.ts';
import * as words from '../en.ts';
import { fieldWith, wordOf } from './labels.ts';
import type { Place } from './places.ts';

/** What it says to leave a choice blank, by the name that its words have in content/, where it says something. */
const BLANK: Record<string, string> = {
  pick: words.notTicked,
  overruled: words.asTheCoachReadsIt,
  questionKind: UNSORTED,
  direction: UNSORTED,
  joins: words.underWay,
  cutFrom: words.everyWorkstream,
  kept: words.openPromise,
  spared: words.owedAnyway,
  recommend: words.asTheSumsSay,
  within: words.noWorkstream,
};

/** What stands for no tick at all in a list of ticks. */
const NO_TICKS: Record<string, string> = { present: words.nobody, follows: words.nothing };

/** Says a value of a field in words. */
export type Say = (place: Pick<Place, 'keys' | 'holds'>, value: unknown) => string;

/** How values are said. `rowName` gives the name of the row that an id belongs to. */
export function sayWith(wordings: Wordings, rowName: (id: string) => string): Say {
  const options: Record<string, string> = { picked: words.ticked, ...streamNames(wordings.scope.fields) };
  return ({ keys, holds }, value) => {
    if (typeof value === 'boolean') return tickText(value);
    if (Array.isArray(value)) return ticksText(wordOf(keys), value.map(String).map(rowName));
    const text = typeof value === 'string' ? value.trim() : '';
    if (holds === 'choice') return optionText(keys, text, options);
    if (holds === 'link' && text !== '') return rowName(text);
    return orOpen(holds === 'date' ? showDate(text) : text);
  };
}

/** What an option is called by the table that it stands in, or by `others`. */
function optionText(keys: string, option: string, others: Record<string, string>): string {
  if (option === '') return BLANK[wordOf(keys)] ?? OPEN;
  const field = fieldWith(keys);
  const names = (field && 'names' in field && field.names) || others;
  return names[option] ?? option;
}

function tickText(ticked: boolean): string {
  return ticked ? words.ticked : words.notTicked;
}

function ticksText(word: string, names: readonly string[]): string {
  return words.names(names) || (NO_TICKS[word] ?? OPEN);
}
