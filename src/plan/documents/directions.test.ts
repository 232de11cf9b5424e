import { describe, expect, it } from 'vitest';
import { BEHAVIOURS } from '../../sheets/behaviours.ts';
import { SHEETS } from '../../sheets/index.ts';
import { type Dated, flatten, showFlat } from '../../report/document.ts';
import { changesBetween } from '../merging/changes.ts';
import { describeChanges } from '../merging/describeChanges.ts';
import { blankPlan } from '../document/schema.ts';
import { wholeDocument } from './build.ts';
import { coherenceFindings } from './coherence.ts';
import { datesOf } from './dates.ts';
import { DOCUMENT_IDS } from './documents.ts';
import { counted, examplePlan, retyped, TODAY, textAt, textSlots, WORDINGS } from './plans.fixture.ts';
import { reviewPlan } from './review.ts';
import { tellsOf } from './tells.ts';
import { isIsoDate } from '../../language/dates.ts';
import { readNumber } from '../../language/readNumber.ts';

/** What runs from right to left in a name, and a letter that a mark of its own turns. */
const TURNS = /[\u0590-\u08ff\u202a-\u202e]/;
const NAME = 'דנה \u202eabc';

/** Whether anything in a text turns what stands beside it: it may alone, where nothing stands beside it. */
function turns(text: string): boolean {
  let depth = 0;
  for (const letter of text) {
    if (letter === '\u2068') depth += 1;
    else if (letter === '\u2069') depth -= 1;
    else if (depth === 0 && TURNS.test(letter)) return true;
  }
  return depth !== 0;
}

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const EXAMPLE = examplePlan();
const WORDS = textSlots(EXAMPLE).filter((slot) => {
  const held = textAt(EXAMPLE, slot);
  return (
    !isIsoDate(held) &&
    readNumber(held).kind !== 'number' &&
    !['currency', 'source'].includes(String(slot.at(-1)))
  );
});
const typed = (index: number) => `${NAME} ${index}`;
const PLAN = retyped(EXAMPLE, WORDS, typed);
const OWN = new Set([...WORDS.keys()].map(typed));
/** Sentences in which a name turns the rest; a name alone has a line or a cell for itself. */
const turning = (said: unknown) =>
  textsIn(said).filter((text) => turns(text) && !OWN.has(text.trim().replace('[U+202E]', '\u202e')));
const COUNTED = counted(PLAN);
const whole = DOCUMENT_IDS.map((id) => wholeDocument(id, PLAN, COUNTED, WORDINGS, TODAY));

describe('a name that runs from right to left turns nothing', () => {
  it.each(SHEETS)('in what is found on the sheet %s, or reported of it', (sheet) => {
    const given = { plan: PLAN, forecasts: COUNTED, wordings: WORDINGS, today: TODAY };
    const report = BEHAVIOURS[sheet].report(given);
    const shown = flatten(report ? [report] : []).map(showFlat);
    expect(turning([BEHAVIOURS[sheet].review(given), shown])).toEqual([]);
  });

  it.each(whole)('in the document $id, its dates and what it tells of whom', (document) => {
    const says = flatten(document.sections).map(showFlat);
    expect(textsIn(says).some((text) => text.includes(NAME))).toBe(true);
    const dates = document.dates.map(({ what }: Dated) => what);
    expect(turning([document.title, says, dates, tellsOf(document, document, PLAN, TODAY)])).toEqual([]);
  });

  it('in what is missing, what does not fit together, and the days of the plan', () => {
    const given = [PLAN, COUNTED, WORDINGS, TODAY] as const;
    const days = datesOf(PLAN, TODAY).map(({ what }) => what);
    expect(turning([reviewPlan(...given), coherenceFindings(...given), days])).toEqual([]);
  });

  it('in what moved', () => {
    const blank = blankPlan(PLAN.id);
    for (const [before, after] of [
      [blank, PLAN],
      [PLAN, blank],
      [EXAMPLE, PLAN],
    ] as const) {
      expect(turning(describeChanges(changesBetween(before, after), before, after, WORDINGS))).toEqual([]);
    }
  });
});
