import type { IsoDate } from '../../language/dates.ts';
import type { Section } from '../../report/document.ts';
import { BEHAVIOURS, isAsked } from '../../sheets/behaviours.ts';
import { agreement } from '../../sheets/benefits/coursesReport.ts';
import { reportBenefits } from '../../sheets/benefits/report.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import type { Sheet } from '../../sheets/finding.ts';
import type { ToldOf } from '../../sheets/gate/logReport.ts';
import { reportGate } from '../../sheets/gate/report.ts';
import { reportGovernance } from '../../sheets/governance/report.ts';
import { asOf } from '../../sheets/handover/items.ts';
import { reportHandover } from '../../sheets/handover/report.ts';
import { streamNames } from '../../sheets/scope/names.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import { reportSteering } from '../../sheets/steering/report.ts';
import type { Plan } from '../document/schema.ts';
import { agendaLines } from './agenda.ts';
import { askedIn, lackingIn } from './asked.ts';
import { isByLine } from './byLine.ts';
import { designSaid, doubtsIn } from './doubts.ts';
import { readSaid, stateOf, whoseBelow } from './reviewerRow.ts';
import { standsIn } from './told.ts';
import { whoseFigures } from './whose.ts';

type Given = { plan: Plan; forecasts: Forecasts; wordings: Wordings; today: IsoDate };

/** What a worksheet's own report says; of some, what other parts of the plan tell beside it is marked in it. */
export function sheetTold(sheet: Sheet, given: Given): Section | undefined {
  if (!isAsked(sheet, given.plan)) return undefined;
  return (TOLD[sheet] ?? BEHAVIOURS[sheet].report)(given);
}

/**
 * A state that the answers to reviewers contradict is marked, whoever stands behind the figures is told as everywhere, and the
 * agenda is that of the committee's pack.
 */
const TOLD: Partial<Record<Sheet, (given: Given) => Section | undefined>> = {
  benefits: ({ plan, forecasts, wordings, today }) => {
    const byLine = isByLine(forecasts) && standsIn(plan.parts, 'scope', 'byLine');
    const frame = { ...coursesFrame(plan, forecasts), wording: wordings.benefits, byLine };
    const told = reportBenefits(plan.benefits, frame);
    if (!told || agreement(frame).length === 0) return told;
    return { ...told, sections: [...told.sections, whoseFigures(plan, forecasts, wordings, today)] };
  },
  gate: ({ plan, wordings, today }) => {
    const { gate, triage, governance } = plan;
    const toldOf = toldOfQuestions(plan, today);
    return reportGate(gate, { triage, governance, today, wording: wordings.gate, toldOf });
  },
  governance: ({ plan, wordings, today }) => {
    const doubts = doubtsIn(plan, today);
    const told = reportGovernance(plan.governance, wordings.governance, today, doubts.design);
    return { ...told, lead: { kind: 'text', text: designSaid(plan, doubts, today) } };
  },
  handover: ({ plan, wordings, today }) => {
    const { handover, scope } = plan;
    const streams = streamNames(wordings.scope.fields);
    const stated = doubtsIn(plan, today).list;
    return reportHandover(
      asOf(handover, today),
      { wording: wordings.handover, scope, streams, stated },
      today,
    );
  },
  steering: ({ plan, wordings, today }) =>
    withAgenda(reportSteering(plan.steering, wordings.steering, today), agendaLines(plan, today)),
};

/** Whose each question of the log is, and what its answer lacks, as every other document has it. */
function toldOfQuestions(plan: Plan, today: IsoDate): ToldOf {
  const all = askedIn(plan, today);
  const lacking = lackingIn(plan, all, today);
  const told = new Map(
    all.map((one) => [
      one.question.id,
      {
        whose: whoseBelow(one.row, today),
        state: stateOf(one),
        lacks: lacking(one),
        reads: readSaid(one.row),
      },
    ]),
  );
  return ({ id }) => told.get(id);
}

function withAgenda(told: Section, items: string[]): Section {
  const list = { kind: 'list' as const, items };
  return {
    ...told,
    sections: told.sections.map((one) => (one.id === 'agenda' ? { ...one, blocks: [list] } : one)),
  };
}
