import { daysBetween, type IsoDate, isIsoDate, showDate } from '../../language/dates.ts';
import { milestones, STAGE_NAMES } from '../../sheets/program.ts';
import { holdersOf } from '../../sheets/gate/read.ts';
import { reportGate } from '../../sheets/gate/report.ts';
import { isUntouchedGovernance } from '../../sheets/governance/model.ts';
import { reportGovernance } from '../../sheets/governance/report.ts';
import { isUntouchedHandover } from '../../sheets/handover/model.ts';
import { reportHandover } from '../../sheets/handover/report.ts';
import { aroundLead } from '../../sheets/lead/around.ts';
import { reportLead } from '../../sheets/lead/report.ts';
import { reportMilestone } from '../../sheets/milestone/report.ts';
import { offeredEvidence } from '../../sheets/recovery/evidence.ts';
import { isUntouchedRecovery } from '../../sheets/recovery/model.ts';
import { reportRecovery } from '../../sheets/recovery/report.ts';
import { streamNames } from '../../sheets/scope/names.ts';
import { reportScope } from '../../sheets/scope/report.ts';
import { isUntouchedSponsor } from '../../sheets/sponsor/model.ts';
import { reportSponsor } from '../../sheets/sponsor/report.ts';
import { isUntouchedStalled } from '../../sheets/stalled/read.ts';
import { reportStalled } from '../../sheets/stalled/report.ts';
import { stalledFinding } from '../../sheets/stalled/say.ts';
import { reportSteering } from '../../sheets/steering/report.ts';
import { pickedOf } from '../../sheets/triage/pick.ts';
import { reportTriage } from '../../sheets/triage/report.ts';
import { type Block, dates, type LineMark, markLetter, orOpen, words } from '../../report/blocks.ts';
import { disagreementBlocks } from './disagreementReport.ts';
import type { Forecasts } from './forecasts.ts';
import { reviewPlan } from './review.ts';
import type { Plan } from '../document/schema.ts';
import type { Wordings } from '../document/wordings.ts';

/** The whole plan as blocks. The title is the page's or the file's own; `today` tells what is overdue. */
export function reportPlan(plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate): Block[] {
  return [
    ...programBlocks(plan),
    { kind: 'text', tone: 'go', text: `Next act: ${nextAct(plan, wordings, today)}` },
    ...lineBlocks(plan, forecasts),
    ...disagreementBlocks(plan.disagreements),
    ...reportTriage(plan.triage, wordings.triage),
    ...reportGate(plan.gate, { triage: plan.triage, today, wording: wordings.gate }),
    ...reportScope(plan.scope, forecasts.scope, wordings.scope),
    ...reportSteering(plan.steering, wordings.steering, today),
    ...reportLead(plan.lead, aroundLead({ ...plan, holders: holdersOf(plan.gate) }, today), wordings.lead),
    ...reportMilestone(plan.milestone, plan.program, wordings.milestone),
    ...governanceBlocks(plan, wordings, today),
    ...handoverBlocks(plan, wordings),
    ...sponsorBlocks(plan, wordings, today),
    ...recoveryBlocks(plan, forecasts, wordings, today),
    ...stalledBlocks(plan, forecasts, wordings, today),
  ];
}

/** While nobody has begun this sheet, the plan says nothing of it. */
function governanceBlocks({ governance }: Plan, wordings: Wordings, today: IsoDate): Block[] {
  return isUntouchedGovernance(governance) ? [] : reportGovernance(governance, wordings.governance, today);
}

/** While nobody has begun the running list, the plan says nothing of it. */
function handoverBlocks({ handover, scope }: Plan, wordings: Wordings): Block[] {
  if (isUntouchedHandover(handover)) return [];
  const streams = streamNames(wordings.scope.fields);
  return reportHandover(handover, { wording: wordings.handover, scope, streams });
}

/** While nobody has begun this sheet, the plan says nothing of it. */
function sponsorBlocks({ sponsor, steering }: Plan, wordings: Wordings, today: IsoDate): Block[] {
  if (isUntouchedSponsor(sponsor)) return [];
  return reportSponsor(sponsor, steering, { wording: wordings.sponsor, today });
}

/** Only a program in doubt is put to the four signs; what waiting costs stands beside them, as evidence. */
function recoveryBlocks(
  { recovery, steering, stalled }: Plan,
  forecasts: Forecasts,
  wordings: Wordings,
  today: IsoDate,
): Block[] {
  if (isUntouchedRecovery(recovery)) return [];
  const waiting = forecasts.stalled && stalledFinding(forecasts.stalled);
  return reportRecovery(recovery, {
    context: { offered: offeredEvidence(steering, today), waiting },
    vendors: stalled.vendors,
    wording: wordings.recovery,
  });
}

/** Only a program in doubt has this part: while nobody has begun its sheet, the plan says nothing of it. */
function stalledBlocks(
  { stalled, scope }: Plan,
  forecasts: Forecasts,
  wordings: Wordings,
  today: IsoDate,
): Block[] {
  if (isUntouchedStalled(stalled)) return [];
  return reportStalled(stalled, forecasts.stalled, {
    currency: scope.currency,
    today,
    wording: wordings.stalled,
  });
}

function programBlocks({ program }: Plan): Block[] {
  return [
    {
      kind: 'facts',
      rows: [
        { label: 'Stage now', value: orOpen(program.stage && STAGE_NAMES[program.stage]) },
        { label: 'Stage by day 30', value: orOpen(program.nextStage && STAGE_NAMES[program.nextStage]) },
        { label: 'Day 0', value: orOpen(showDate(program.dayZero)) },
      ],
    },
  ];
}

/** The one thing to do next: the first thing that is missing, else the pick that is due first. */
export function nextAct(plan: Plan, wordings: Wordings, today: IsoDate): string {
  const [first] = reviewPlan(plan, wordings, today);
  if (first?.weight === 'missing') return `${first.says} ${first.mend}`;
  const due = pickedOf(plan.triage.answers)
    .filter((answer) => daysBetween(today, answer.due) >= 0)
    .sort((a, b) => a.due.localeCompare(b.due));
  const [next] = due;
  if (next) return `${next.owner.trim()}: ${next.text.trim().replace(/\.$/, '')} by ${showDate(next.due)}.`;
  if (isIsoDate(plan.steering.next) && daysBetween(today, plan.steering.next) >= 0) {
    return `Bring the next agenda to the committee on ${showDate(plan.steering.next)}.`;
  }
  return 'Set the date of the next steering committee.';
}

/** The line from day 0 to day 90 with the plan's own dates on it; nothing until day 0 is set. */
function lineBlocks(plan: Plan, forecasts: Forecasts): Block[] {
  const marks = lineMarks(plan, forecasts);
  if (marks.length === 0) return [];
  return [
    {
      kind: 'figure',
      finding: lineFinding(plan),
      figure: { kind: 'line', marks },
      table: {
        caption: 'Dates on the line',
        columns: [words('Mark'), words('Day'), dates('Date'), words('What')],
        rows: marks
          .filter((mark) => mark.tone !== 'plain')
          .map((mark, index) => [markLetter(index), String(mark.day), showDate(mark.date), mark.label]),
      },
    },
  ];
}

/** What the line shows, in a sentence. */
function lineFinding({ program, triage }: Plan): string {
  const { day0, day30, day90 } = milestones(program);
  const picks = pickedOf(triage.answers).length;
  const gates =
    picks === 0
      ? 'nothing is picked yet'
      : picks === 1
        ? 'one blocker to resolve'
        : 'two blockers to resolve';
  return `${showDate(day0)} to ${showDate(day90)}: ${gates} by day 30, ${showDate(day30)}.`;
}

/** The ticks at 0, 30 and 90, the picks as gates, and what else has a date, in order. */
export function lineMarks(plan: Plan, { scope }: Forecasts): LineMark[] {
  const { day0, day30, day90 } = milestones(plan.program);
  if (day0 === '') return [];
  const mark = (date: IsoDate, label: string, tone: LineMark['tone']): LineMark[] =>
    isIsoDate(date) ? [{ day: daysBetween(day0, date), label, date, tone }] : [];
  const finish = 'base' in scope ? scope.base.forecast.calendar?.finish : undefined;
  return [
    ...mark(day0, 'Day 0', 'plain'),
    ...pickedOf(plan.triage.answers).flatMap((answer) => mark(answer.due, answer.text.trim(), 'stop')),
    ...mark(day30, 'Day 30', 'plain'),
    ...mark(plan.steering.next, 'Next steering committee', 'go'),
    ...mark(plan.milestone.date, milestoneLabel(plan), 'go'),
    ...mark(day90, 'Day 90', 'plain'),
    ...mark(plan.scope.committed, 'Date promised', 'stop'),
    ...mark(finish?.p50 ?? '', 'End of the work in scope, P50', 'go'),
    ...mark(finish?.p80 ?? '', 'End of the work in scope, P80', 'go'),
  ].sort((a, b) => a.day - b.day);
}

function milestoneLabel({ milestone }: Plan): string {
  const sentence = milestone.sentence.trim();
  return sentence ? `Milestone: ${sentence}` : 'Milestone';
}
