import { wordsKey } from '../../language/names.ts';
import type { Governance } from '../governance/fields.ts';
import { placeInDesign } from './en/report.ts';
import type { Question } from './fields.ts';
import { referred } from './reference.ts';

/** Where the answer to a question can be checked: the place beside it, or where the same question is built in, said as that. */
export type PlaceOf = (question: Question) => string;

/** The one place of every question, for all who tell of it; `''` while none is written down. */
export function placesBy({ inputs }: Pick<Governance, 'inputs'>): PlaceOf {
  const built = new Map(inputs.map((row) => [wordsKey(row.asks), row.built.trim()]));
  return (question) => {
    const place = question.place.trim();
    if (place !== '') return place;
    const inDesign = built.get(wordsKey(referred(question).text)) ?? '';
    return inDesign && placeInDesign(inDesign);
  };
}
