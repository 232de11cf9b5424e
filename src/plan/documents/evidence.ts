import { type IsoDate, isDone } from '../../language/dates.ts';
import { words as column, tableOf } from '../../report/blocks.ts';
import { type Section, section, sectionOf } from '../../report/document.ts';
import { dateOf, dueBy, joined, needed, number, numeral, person } from '../../report/values.ts';
import { isBegun } from '../../sheets/begun.ts';
import { daysOffOf } from '../../sheets/daysOff.ts';
import { GOVERNANCE } from '../../sheets/governance/fields.ts';
import { inputBlocks } from '../../sheets/governance/report.ts';
import { HANDOVER } from '../../sheets/handover/fields.ts';
import { asOf } from '../../sheets/handover/items.ts';
import { acceptanceSections } from '../../sheets/handover/report.ts';
import { handoverFinding } from '../../sheets/handover/say.ts';
import { workLines } from '../../sheets/lead/sheet.ts';
import { inputSection } from '../../sheets/scope/inputs.ts';
import { effortUnit, streamNames } from '../../sheets/scope/names.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import { commitmentBlocks, decisionBlocks, takenIn } from '../../sheets/steering/report.ts';
import type { Plan } from '../document/schema.ts';
import { atGatesIn } from './atGates.ts';
import { askedSections } from './asked.ts';
import { designSaid, type Doubts, doubtsIn } from './doubts.ts';
import * as words from './en/evidence.ts';
import { SIMULATION } from './forecasts.ts';
import { blockersOf, gateStands } from './gates.ts';
import { moneyInputs } from './moneyInputs.ts';
import { reviewsAhead } from './reviews.ts';
import { staleProof } from './staleProof.ts';
import { uncheckable } from './uncheckable.ts';
import { figuresIn } from './whose.ts';

/** What model risk can look up for itself: each claim with where it shows, in the words of those who make it. */
export function evidenceList(
  plan: Plan,
  forecasts: Forecasts,
  wordings: Wordings,
  today: IsoDate,
): Section[] {
  const doubts = doubtsIn(plan, today);
  const figures = figuresIn(plan, forecasts, wordings, today);
  const lines = workLines({ plan, forecasts, wordings });
  const unconfirmed = (of: boolean) => figures.filter(({ asked, word }) => asked === of && !word).length;
  const open = { asked: unconfirmed(true), others: unconfirmed(false) };
  return [
    section('opening', '', { lead: { kind: 'text', text: words.everyClaim } }),
    uncheckable(plan, { reviews: reviewsAhead(plan, forecasts, wordings, today), lines }, open, today),
    gates(plan, wordings, today),
    ...askedSections(plan, wordings, lines, today),
    sectionOf('expires', words.expires, staleProof(plan, wordings.stalled.fields.stale.label, today)),
    designInputs(plan, wordings, doubts, today),
    runningList(plan, wordings, doubts, today),
    promises(plan, wordings, today),
    milestoneShown(plan, wordings, today),
    agreement(plan, wordings),
    decisions(plan, wordings, today),
    moneyInputs(plan, forecasts, wordings, today),
    figuresBehind(plan, forecasts, wordings),
  ].flat();
}

/** The questions of reviewers with what the design answers, what is open first; who sat in which room is the team’s to know. */
function designInputs(plan: Plan, wordings: Wordings, doubts: Doubts, today: IsoDate): Section[] {
  const { governance } = plan;
  if (!isBegun(GOVERNANCE, governance)) return [];
  const blocks = inputBlocks(governance, wordings.governance, doubts.design);
  if (blocks.length === 0) return [];
  const text = joined([designSaid(plan, doubts, today), words.wordedByTeam], ' ');
  return [section('governance', wordings.governance.title, { lead: { kind: 'text', text }, blocks })];
}

/** What production needs, how far each item has come, and what was returned; sizes are in the figures. */
function runningList(plan: Plan, wordings: Wordings, { list: stated }: Doubts, today: IsoDate): Section[] {
  const { handover: sheet, scope } = plan;
  if (!isBegun(HANDOVER, sheet)) return [];
  const handover = asOf(sheet, today);
  const frame = { wording: wordings.handover, scope, streams: streamNames(wordings.scope.fields), stated };
  return [
    section('handover', wordings.handover.title, {
      lead: {
        kind: 'text',
        text: joined([handoverFinding(handover, effortUnit(scope)), words.acceptedBy], ' '),
      },
      sections: acceptanceSections(handover, frame),
    }),
  ];
}

/** What was promised, and how it stands. */
function promises({ steering }: Plan, { steering: { fields } }: Wordings, today: IsoDate): Section[] {
  return sectionOf('promises', words.promises, commitmentBlocks(steering, fields, today, 'apart'));
}

/**
 * Every gate, open or not: whose it is, what opens it, how a stranger sees that it is open, and how it stands.
 */
function gates(
  plan: Plan,
  { triage: { fields }, gate: { fields: of } }: Wordings,
  today: IsoDate,
): Section[] {
  const checks = new Map(plan.triage.answers.map(({ id, check }) => [id, check]));
  const gateOf = atGatesIn(plan, today);
  const blocks = tableOf(
    words.eachGate,
    [words.gateHeldBy, of.opens.label, fields.check.label, words.stands].map(column),
    blockersOf(plan).flatMap(({ id, text, due, gate }) =>
      gate
        ? [
            [
              joined([text, needed(person(gate.whose))], '\n'),
              needed(gate.opens),
              needed(checks.get(id) ?? ''),
              gateStands({ due, gate }, gateOf(gate), today),
            ],
          ]
        : [],
    ),
  );
  return sectionOf('gates', words.gates, blocks);
}

/** The milestone: what was to be shown, and by whom, to whom and when it was; or that it has not been shown yet. */
function milestoneShown(
  { milestone }: Plan,
  { milestone: { title, fields } }: Wordings,
  today: IsoDate,
): Section[] {
  const { sentence, date, shownOn, shownBy, shownTo, place } = milestone;
  if (sentence.trim() === '') return [];
  const isShown = isDone(shownOn, today);
  const heads = [fields.sentence, fields.date, fields.shownOn, fields.place].map(({ label }) =>
    column(label),
  );
  const shown = isShown
    ? joined([dateOf(shownOn), person(shownBy), person(shownTo)], '\n')
    : words.notShownYet(dueBy(shownOn, today));
  const where = isShown ? needed(place.trim()) : place.trim();
  return sectionOf(
    'milestone',
    title,
    tableOf(words.milestone, heads, [[sentence.trim(), dueBy(date, today), shown, where]]),
  );
}

/** Who may refuse: the members of the committee who have to agree. */
function agreement({ steering }: Plan, { steering: { fields } }: Wordings): Section[] {
  const rows = steering.members
    .filter(({ right, name }) => right === 'agrees' && name.trim() !== '')
    .map(({ name, function: of }) => [person(name), needed(of)]);
  const blocks = tableOf(
    words.whoseAgreement,
    [column(fields.name.label), column(fields.function.label)],
    rows,
  );
  return sectionOf('agreement', words.hasToAgree, blocks);
}

/** What was decided, against whose objection, and what would reopen it. */
function decisions({ steering }: Plan, { steering: { fields } }: Wordings, today: IsoDate): Section[] {
  return sectionOf(
    'decisions',
    fields.decisions.label,
    decisionBlocks(takenIn(steering, today), fields, today, 'apart'),
  );
}

/** How the plan’s own figures were counted, so that anybody can count them again. */
function figuresBehind(
  { scope, program }: Plan,
  { scope: outlooks }: Forecasts,
  wordings: Wordings,
): Section[] {
  if (!('base' in outlooks)) return [];
  const { trials } = outlooks.base.forecast;
  const text = words.simulated(number(trials), numeral(SIMULATION.seed));
  return [
    section('counted', words.howCounted, {
      lead: { kind: 'text', text },
      sections: [inputSection(scope, wordings.scope.fields, daysOffOf(program))],
    }),
  ];
}
