import type { IsoDate } from '../../language/dates.ts';
import { anchor } from '../../sheets/finding.ts';
import type { Plan } from '../document/schema.ts';
import { askDay } from './askDay.ts';
import { type Asked, askedIn } from './asked.ts';
import { meanwhile } from './conditionRows.ts';
import * as words from './en/unsaid.ts';
import { peopleNamed } from './peopleNamed.ts';
import type { Task } from './tasks.ts';
import { saidDays } from './typedDays.ts';

/** What holds until a condition is met: the sentence on which its gate was opened, whose it is, and the gate. */
export type Control = { text: string; who: string; gate: string };

/**
 * What holds until a condition is met and is not shown: it is of whoever its sentence names, or else owes the condition, until the
 * sentence says a day itself. Of several conditions that one sentence tells of it is one.
 */
export function controlsIn(plan: Plan, all: readonly Asked[]): Control[] {
  const namedIn = peopleNamed(plan);
  const said = new Map(
    all
      .filter(({ stands }) => stands === 'condition')
      .flatMap((row) => meanwhile(row.gate.opens, row.reference).map((text) => [text, row] as const))
      .filter(([text]) => saidDays(text, plan).length === 0)
      .toReversed(),
  );
  return [...said].toReversed().map(([text, { gate, question }]) => ({
    ...{ text, gate: gate.id, who: namedIn(text)[0] ?? question.owner.trim() },
  }));
}

/** An approval rests on each: where it lies and when it was last done is asked of whoever does it. */
export function controls(plan: Plan, today: IsoDate): Task[] {
  return controlsIn(plan, askedIn(plan, today)).map(({ text, gate, who }) => ({
    ...{ sheet: 'gate', within: gate, part: 'questions', field: anchor('gate', gate, 'opens') },
    ...{ who: who || plan.lead.name.trim(), date: askDay(plan, today), owed: true },
    ...{ what: words.toNoteControl(text), brief: words.controlInBrief(text) },
  }));
}
