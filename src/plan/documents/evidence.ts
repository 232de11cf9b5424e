import { type IsoDate, showDate } from '../../language/dates.ts';
import { isBlankQuestion } from '../../sheets/gate/log.ts';
import { gateName } from '../../sheets/gate/read.ts';
import { rowsByGate } from '../../sheets/gate/rows.ts';
import { inputBlocks } from '../../sheets/scope/inputs.ts';
import { decisionBlocks } from '../../sheets/steering/report.ts';
import { GATE_NAMES } from '../../sheets/triage/model.ts';
import { pickedOf } from '../../sheets/triage/pick.ts';
import { showNumber } from '../../language/numbers.ts';
import { type Block, dates, figures, orOpen, tableOf, words as column } from '../../report/blocks.ts';
import { type Forecasts, SIMULATION } from './forecasts.ts';
import { partsOf } from './parts.ts';
import { reportPlan } from './report.ts';
import type { Plan } from '../document/schema.ts';
import type { Wordings } from '../document/wordings.ts';

/** What model risk can look up for itself: each claim with where it shows, in the words of those who make it. */
export function evidenceList(plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate): Block[] {
  const sheets = partsOf(reportPlan(plan, forecasts, wordings, today)).sheets;
  return [
    {
      kind: 'text',
      text: 'Every claim below stands with the place where it can be checked, as the team wrote it. What has no place yet says so.',
    },
    ...toBeSeen(plan, wordings),
    ...(sheets.get('governance') ?? []),
    ...gateQuestions(plan, wordings),
    ...(sheets.get('handover') ?? []),
    ...agreement(plan, wordings),
    ...decisions(plan, wordings),
    ...figuresBehind(plan, forecasts, wordings),
  ];
}

/** What has to have happened, and what a stranger would look at to see that it has. */
function toBeSeen({ triage }: Plan, { triage: { fields } }: Wordings): Block[] {
  const picked = pickedOf(triage.answers);
  if (picked.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'What has to have happened' },
    {
      kind: 'table',
      table: {
        caption: 'Each event, and how anybody can check it',
        columns: [
          ...[fields.text, fields.check, fields.gate, fields.owner].map(({ label }) => column(label)),
          dates(fields.due.label),
        ],
        rows: picked.map((answer) => [
          answer.text.trim(),
          orOpen(answer.check),
          orOpen(answer.gate && GATE_NAMES[answer.gate]),
          orOpen(answer.owner),
          orOpen(showDate(answer.due)),
        ]),
      },
    },
  ];
}

/**
 * What the holders of gates have asked, and the answers. Which questions are believed to block is not here: until
 * the holder has said so, that is a guess of the team's.
 */
function gateQuestions({ gate: gates, triage }: Plan, { gate: { fields } }: Wordings): Block[] {
  const questionsOf = rowsByGate(gates.gates, gates.questions);
  const tables = gates.gates.flatMap((gate) =>
    tableOf(
      gateName(gate, triage),
      [
        figures('No.'),
        ...[fields.text, fields.answer, fields.owner].map(({ label }) => column(label)),
        dates(fields.date.label),
      ],
      questionsOf(gate)
        .map((question, index) => ({ question, number: index + 1 }))
        .filter(({ question }) => !isBlankQuestion(question))
        .map(({ question: { text, answer, owner, date }, number }) => [
          String(number),
          orOpen(text),
          orOpen(answer),
          owner,
          showDate(date),
        ]),
    ),
  );
  if (tables.length === 0) return [];
  return [{ kind: 'heading', level: 2, text: 'What was asked at the gate, and the answers' }, ...tables];
}

/** Who may refuse: the members of the committee who have to agree. */
function agreement({ steering }: Plan, { steering: { fields } }: Wordings): Block[] {
  const rows = steering.members
    .filter(({ right, name }) => right === 'agrees' && name.trim() !== '')
    .map(({ name, function: of }) => [name.trim(), orOpen(of)]);
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Who has to agree' },
    {
      kind: 'table',
      table: {
        caption: 'Members of the steering committee whose agreement a decision needs',
        columns: [column(fields.name.label), column(fields.function.label)],
        rows,
      },
    },
  ];
}

/** What was decided, against whose objection, and what would reopen it. */
function decisions({ steering }: Plan, { steering: { fields } }: Wordings): Block[] {
  const blocks = decisionBlocks(steering, fields);
  if (blocks.length === 0) return [];
  return [{ kind: 'heading', level: 2, text: fields.decisions.label }, ...blocks];
}

/** How the plan’s own figures were counted, so that anybody can count them again. */
function figuresBehind({ scope }: Plan, { scope: outlooks }: Forecasts, wordings: Wordings): Block[] {
  if (!('base' in outlooks)) return [];
  const { trials } = outlooks.base.forecast;
  return [
    { kind: 'heading', level: 2, text: 'How the plan’s figures were counted' },
    {
      kind: 'text',
      text: `${showNumber(trials)} simulated runs from seed ${SIMULATION.seed}: the same inputs give the same figures on every machine. The ranges are judgements of those who do the work; nothing was fitted to data.`,
    },
    ...inputBlocks(scope, wordings.scope.fields),
  ];
}
