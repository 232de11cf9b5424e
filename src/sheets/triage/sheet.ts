import { dateOf, dueBy } from '../../report/values.ts';
import { isOpen } from '../gate/read.ts';
import type { Behaviour } from '../sheet.ts';
import { openedOn } from './en/sheet.ts';
import type { Answer } from './fields.ts';
import { reportTriage } from './report.ts';
import { reviewTriage } from './review.ts';

export const triage: Behaviour = {
  needed: () => true,
  review: ({ plan, today }) => reviewTriage(plan.triage, plan.program, today),
  report: ({ plan, wordings, today }) => {
    const dueOf = ({ id, due }: Answer) => {
      const opened = plan.gate.gates.find((gate) => gate.pick === id && isOpen(gate, today))?.opened;
      return opened ? openedOn(dateOf(due), dateOf(opened)) : dueBy(due, today);
    };
    return reportTriage(plan.triage, wordings.triage, dueOf);
  },
};
