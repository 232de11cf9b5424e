import type { IsoDate } from '../../language/dates.ts';
import type { Sheet } from '../../sheets/finding.ts';
import { isBlankQuestion } from '../../sheets/gate/log.ts';
import { gateName } from '../../sheets/gate/read.ts';
import { rowsByGate } from '../../sheets/gate/rows.ts';
import { inputSection } from '../../sheets/scope/inputs.ts';
import { decisionBlocks } from '../../sheets/steering/report.ts';
import { GATE_NAMES } from '../../sheets/triage/en/choices.ts';
import { pickedOf } from '../../sheets/triage/pick.ts';
import { dates, figures, tableOf, words as column } from '../../report/blocks.ts';
import { type Section, section, sectionOf } from '../../report/document.ts';
import { dateOf, needed, number, numeral, person, unlessAhead } from '../../report/values.ts';
import * as words from './en/evidence.ts';
import { SIMULATION } from './forecasts.ts';
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
    toBeSeen(plan, wordings),
    whole('governance'),
    gateQuestions(plan, wordings, today),
    whole('handover'),
    agreement(plan, wordings),
    decisions(plan, wordings, today),
    figuresBehind(plan, forecasts, wordings),
  ].flat();
}

/** What has to have happened, and what a stranger would look at to see that it has. */
function toBeSeen({ triage }: Plan, { triage: { fields } }: Wordings): Section[] {
  const blocks = tableOf(
    words.eachEvent,
    [
      ...[fields.text, fields.check, fields.gate, fields.owner].map(({ label }) => column(label)),
      dates(fields.due.label),
    ],
    pickedOf(triage.answers).map((answer) => [
      answer.text,
      needed(answer.check),
      needed(answer.gate && GATE_NAMES[answer.gate]),
      needed(person(answer.owner)),
      needed(dateOf(answer.due)),
    ]),
  );
  return sectionOf('toBeSeen', words.hasToHappen, blocks);
}

/**
 * What the holders of gates have asked, and the answers. Which questions are believed to block is not here: until
 * the holder has said so, that is a guess of the team's.
 */
function gateQuestions(
  { gate: gates, triage }: Plan,
  { gate: { fields } }: Wordings,
  today: IsoDate,
): Section[] {
  const questionsOf = rowsByGate(gates.gates, gates.questions);
  const tables = gates.gates.flatMap((gate) =>
    tableOf(
      gateName(gate, triage),
      [
        figures(words.no),
        ...[fields.text, fields.answer, fields.owner].map(({ label }) => column(label)),
        dates(fields.date.label),
      ],
      questionsOf(gate)
        .map((question, index) => ({ question, number: index + 1 }))
        .filter(({ question }) => !isBlankQuestion(question))
        .map(({ question: { text, answer, owner, date }, number }) => [
          numeral(number),
          needed(text),
          needed(unlessAhead(answer, date, today)),
          person(owner),
          dateOf(date),
        ]),
    ),
  );
  return sectionOf('questions', words.asked, tables);
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
  return sectionOf('decisions', fields.decisions.label, decisionBlocks(steering, fields, today));
}

/** How the plan’s own figures were counted, so that anybody can count them again. */
function figuresBehind({ scope }: Plan, { scope: outlooks }: Forecasts, wordings: Wordings): Section[] {
  if (!('base' in outlooks)) return [];
  const { trials } = outlooks.base.forecast;
  const text = words.simulated(number(trials), numeral(SIMULATION.seed));
  return [
    section('counted', words.howCounted, {
      lead: { kind: 'text', text },
      sections: [inputSection(scope, wordings.scope.fields)],
    }),
  ];
}
