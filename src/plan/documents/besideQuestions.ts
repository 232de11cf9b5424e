import { weakMapMemoize } from 'reselect';
import type { IsoDate } from '../../language/dates.ts';
import { wordsKey } from '../../language/names.ts';
import type { Said } from '../../report/values.ts';
import type { DesignInput } from '../../sheets/governance/fields.ts';
import { asked as inputsOf } from '../../sheets/governance/share.ts';
import type { HandoverItem } from '../../sheets/handover/fields.ts';
import { asOf, itemName, listed } from '../../sheets/handover/items.ts';
import type { Plan } from '../document/schema.ts';
import { type Asked, askedIn } from './asked.ts';
import * as words from './en/openList.ts';
import { keyOf, mattersIn, namesWhole } from './matters.ts';

/** What of the design and of the running list stands with a question, by its id, and what stands with none. */
export type BesideQuestions = {
  inputsOf: (id: string) => DesignInput[];
  itemsOf: (id: string) => HandoverItem[];
  inputs: DesignInput[];
  items: HandoverItem[];
};

/** Each row with one question of its matter: the one whose reference it names whole, or the first. */
export const besideQuestions = weakMapMemoize(function besideQuestions(
  plan: Plan,
  today: IsoDate,
): BesideQuestions {
  const hostOf = hostIn(plan, askedIn(plan, today));
  const inputs = Map.groupBy(inputsOf(plan.governance), ({ asks }) => hostOf(asks));
  const items = Map.groupBy(listed(asOf(plan.handover, today)), (item) => hostOf(itemName(item)));
  return {
    inputsOf: (id) => inputs.get(id) ?? [],
    itemsOf: (id) => items.get(id) ?? [],
    inputs: inputs.get(undefined) ?? [],
    items: items.get(undefined) ?? [],
  };
});

/** What the design has of a question: in whose words, where these are others; where it is built in, where its `place` does not say so. */
export function designOf(input: DesignInput, text: string, place = ''): Said {
  return words.design(
    input.state,
    wordsKey(input.asks) === wordsKey(text) ? '' : input.asks.trim(),
    input.answer.trim(),
    place.includes(input.built.trim()) ? '' : input.built.trim(),
  );
}

function hostIn(plan: Plan, all: readonly Asked[]): (text: string) => string | undefined {
  const matterOf = mattersIn(plan);
  const byMatter = Map.groupBy(all, ({ text, reference }) => keyOf(text, reference));
  return (text) => {
    const alike = byMatter.get(matterOf(text)) ?? [];
    const named = alike.find(({ reference }) => reference !== '' && namesWhole(text, reference));
    return (named ?? alike[0])?.question.id;
  };
}
