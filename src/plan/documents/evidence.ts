import type { IsoDate } from '../../language/dates.ts';
import type { Sheet } from '../../sheets/finding.ts';
import { isOpen } from '../../sheets/gate/read.ts';
import { rowsByGate } from '../../sheets/gate/rows.ts';
import { inputSection } from '../../sheets/scope/inputs.ts';
import { decisionBlocks, takenIn } from '../../sheets/steering/report.ts';
import { tableOf, words as column } from '../../report/blocks.ts';
import { type Section, section, sectionOf } from '../../report/document.ts';
import { needed, number, numeral, person } from '../../report/values.ts';
import { askedSections } from './asked.ts';
import * as words from './en/evidence.ts';
import { SIMULATION } from './forecasts.ts';
import { blockersOf, gateStands } from './gates.ts';
import { daysOffOf } from '../../sheets/daysOff.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import { reportSheet } from './report.ts';
import type { Plan } from '../document/schema.ts';

/** What model risk can look up for itself: each claim with where it shows, in the words of those who make it. */
export function evidenceList(
  plan: Plan,
  forecasts: Forecasts,
  wordings: Wordings,
  today: IsoDate,
): Section[] {
  const whole = (sheet: Sheet) => reportSheet(sheet, plan, forecasts, wordings, today) ?? [];
  return [
    section('opening', '', { lead: { kind: 'text', text: words.everyClaim } }),
    gates(plan, wordings, today),
    ...askedSections(plan, wordings, today),
    whole('governance'),
    whole('handover'),
    agreement(plan, wordings),
    decisions(plan, wordings, today),
    figuresBehind(plan, forecasts, wordings),
  ].flat();
}

/**
 * Every gate, open or not: whose it is, what opens it, and how it stands; of one that has opened, how a stranger sees that.
 * Of one that has not, that would tell its holder what to do.
 */
function gates(
  plan: Plan,
  { triage: { fields }, gate: { fields: of } }: Wordings,
  today: IsoDate,
): Section[] {
  const checks = new Map(plan.triage.answers.map(({ id, check }) => [id, check]));
  const logOf = rowsByGate(plan.gate.gates, plan.gate.questions);
  const blocks = tableOf(
    words.eachGate,
    [words.gate, words.heldBy, of.opens.label, fields.check.label, words.stands].map(column),
    blockersOf(plan).flatMap(({ id, text, due, gate }) =>
      gate
        ? [
            [
              text,
              needed(person(gate.whose)),
              needed(gate.opens),
              isOpen(gate, today) ? needed(checks.get(id) ?? '') : '',
              gateStands({ due, gate }, logOf(gate), today),
            ],
          ]
        : [],
    ),
  );
  return sectionOf('gates', words.gates, blocks);
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
    decisionBlocks(takenIn(steering, today), fields, today),
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
