import type { IsoDate } from '../../language/dates.ts';
import { type Block, tableOf, textOf, words as column } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import { dueBy, isBlank, joined, needed, person } from '../../report/values.ts';
import { recommended } from '../../sheets/recovery/recommended.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import { nextAgenda } from '../../sheets/steering/agenda.ts';
import { withNote } from '../../sheets/steering/en/sheet.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import type { Plan } from '../document/schema.ts';
import { committedTo } from './committed.ts';
import { aYes } from './en/committed.ts';
import * as words from './en/committee.ts';
import { anotherFortnight } from './inShort.ts';
import { leversOf, leverWords } from './levers.ts';
import { optionsTable, optionsTold, type OptionsTold } from './options.ts';
import { withPastDay } from './typedDays.ts';

/** How much of the width each column of the questions has. */
const PARTS = [0.28, 0.42, 0.15, 0.15];

/**
 * Every question that is open, as a committee wants it: with what is recommended, and what it costs to wait; of the one that asks
 * for money with what each option comes to, why, and what a no means.
 */
export function toDecide(
  plan: Plan,
  forecasts: Forecasts,
  { steering: { fields } }: Wordings,
  today: IsoDate,
): Section {
  const { open } = nextAgenda(plan.steering, today);
  const all = anotherFortnight(plan, forecasts);
  if (open.length === 0) {
    return section('toDecide', words.toDecide, {
      lead: { kind: 'text', tone: 'quiet', text: words.nothingOpen },
    });
  }
  const told = optionsTold(plan, forecasts, today);
  return section('toDecide', words.toDecide, {
    ...(!isBlank(all) && { lead: { kind: 'text', text: words.fortnight(all) } }),
    blocks: [
      ...(told ? [{ kind: 'table' as const, table: optionsTable(told) }] : []),
      ...textOf(aYes(committedTo(plan, forecasts, today))),
      ...tableOf(
        words.openQuestions,
        [fields.question.label, fields.recommended.label, fields.delay.label, words.byWhom].map(
          (label, at) => ({
            ...column(label),
            part: PARTS[at] ?? 0,
          }),
        ),
        open.map((one) => [
          // What can be chosen stands above where that is counted.
          one === told?.question
            ? one.question
            : withNote(one.question, fields.options.label, withPastDay(one.options, plan, today)),
          needed(withPastDay(adviceOn(one, plan, told), plan, today)),
          needed(one.delay),
          joined([needed(person(one.decider)), dueBy(one.date, today)], ', '),
        ]),
      ),
      ...leverWords(leversOf(plan, forecasts, today)).map((text): Block => ({ kind: 'text', text })),
    ],
  });
}

/** What is recommended; of the question that asks for money also why, and what a no means: no reader may be one of the four signs. */
function adviceOn(one: Decision, { benefits, recovery }: Plan, told: OptionsTold | undefined): string {
  const { because, onNo } = benefits;
  if (one !== told?.question || recommended(recovery) === 'restructure') return one.recommended;
  return withNote(withNote(one.recommended, words.because, because), words.onNo, onNo);
}
