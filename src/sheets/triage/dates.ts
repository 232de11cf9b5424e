import { dayAt } from '../dated.ts';
import * as words from '../en/dates.ts';
import { isOpen } from '../gate/read.ts';
import { milestones } from '../program.ts';
import type { DatesOf } from '../sheet.ts';
import { pickedOf } from './pick.ts';

export const triageDates: DatesOf = ({ plan, today }) => {
  const { day30, day90 } = milestones(plan.program);
  const counted = { ...dayAt('triage', 'dayZero'), rank: 'count' as const };
  return [
    { ...counted, id: 'day-30', date: day30, what: words.day30 },
    { ...counted, id: 'day-90', date: day90, what: words.day90 },
    ...pickedOf(plan.triage.answers).map(({ id, due, owner, text }) => {
      // A blocker is done once its gate has opened.
      const gate = plan.gate.gates.find(({ pick }) => pick === id);
      return {
        ...dayAt('triage', id, 'due'),
        part: id,
        kind: 'due' as const,
        date: due,
        what: text.trim(),
        who: owner.trim(),
        done: gate !== undefined && isOpen(gate, today),
        ...(gate && {
          mark: {
            word: 'opened' as const,
            at: ['gate', 'gates', gate.id] as const,
            values: { opened: today },
          },
        }),
      };
    }),
  ];
};
