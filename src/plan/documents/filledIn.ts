import { readNumber } from '../../language/readNumber.ts';
import { type Column, dates, figures, words as column } from '../../report/blocks.ts';
import { dateOf, money, person, typedNumber, type Value } from '../../report/values.ts';
import type { Field } from '../../sheets/fields.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import { labelOf } from '../merging/describing/labels.ts';
import type { Place } from '../merging/describing/places.ts';
import type { Words } from '../merging/describing/words.ts';
import * as words from './en/lists.ts';

/** What was filled in at a place, as what it is: a day, a number, a sum, a name; blank where nothing was. */
export function filledIn(place: Place, value: unknown, { plan, wordings, say }: Words): Value {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const typed = typeof value === 'string' ? value : '';
  switch (place.holds) {
    case 'date':
      return dateOf(typed.trim());
    case 'number':
      return typedNumber(typed);
    case 'money': {
      const read = readNumber(typed);
      return read.kind === 'number' ? money(read.value, plan.scope.currency) : typed.trim();
    }
    case 'person':
      return person(typed);
    case 'choice':
    case 'link':
      return typed && say(place, typed);
    case 'links':
      return Array.isArray(value) && value.length > 0 ? say(place, value) : '';
    case 'source':
      return new Map(Object.entries(wordings.governance.sources)).get(typed) ?? typed;
    default:
      return typed;
  }
}

/** The column in which a field of a list stands. */
export function columnOf(place: Place, { is }: Field, wordings: Wordings): Column {
  const label = labelOf(place, wordings);
  if (is === 'date') return dates(label);
  return is === 'number' || is === 'money' ? figures(label) : column(label);
}
