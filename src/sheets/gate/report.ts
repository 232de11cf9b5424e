import type { IsoDate } from '../../language/dates.ts';
import { type Fact, textOf } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import { dateOf, doneOn, needed, person } from '../../report/values.ts';
import { isBegun } from '../begun.ts';
import type { Governance } from '../governance/fields.ts';
import { GATE_NAMES } from '../triage/en/choices.ts';
import type { Triage } from '../triage/fields.ts';
import type { Wording } from '../wording.ts';
import { briefSection, outcomeSection, soFar } from './brief.ts';
import { activitySection } from './effortReport.ts';
import { DRIVER_NAMES } from './en/choices.ts';
import { GATE, type Gate, type GateField, type Gates } from './fields.ts';
import { asTold } from './log.ts';
import { isOneTable, logSection, type ToldOf } from './logReport.ts';
import { believedSection } from './papers.ts';
import { type PlaceOf, placesBy } from './places.ts';
import { driverOf, gateKind, gateName, isOpen, isSaid, waitedText } from './read.ts';
import { rowsByGate } from './rows.ts';

type Words = Wording<GateField>['fields'];
/** What a report needs beside the sheet: triage, what is built in, the day it is read, the sheet's fields. */
export type GateFrame = {
  toldOf?: ToldOf;
  triage: Triage;
  governance: Pick<Governance, 'inputs'>;
  today: IsoDate;
  wording: Wording<GateField>;
};

/** The sheet, gate by gate: its facts, the brief, the question log, where the effort goes. Nothing while nobody has begun. */
export function reportGate(gates: Gates, frame: GateFrame): Section | undefined {
  if (!isBegun(GATE, gates)) return undefined;
  const questionsOf = rowsByGate(gates.gates, gates.questions);
  const activitiesOf = rowsByGate(gates.gates, gates.activities);
  const placeOf = placesBy(frame.governance);
  return section('gate', frame.wording.title, {
    sections: gates.gates.map((gate) =>
      gateSection(
        gate,
        { questions: questionsOf(gate), activities: activitiesOf(gate) },
        { ...frame, placeOf },
      ),
    ),
  });
}

type Rows = Pick<Gates, 'questions' | 'activities'>;

function gateSection(
  gate: Gate,
  { questions, activities }: Rows,
  { triage, today, wording, placeOf, toldOf }: GateFrame & { placeOf: PlaceOf },
): Section {
  const { fields } = wording;
  const open = isOpen(gate, today);
  const frame = { questions, triage, today, wording };
  // What was to be asked and offered is past once they have said what they think.
  const said = isSaid(gate, today);
  const brief =
    open || said
      ? outcomeSection(gate, frame, isOneTable(gate, { toldOf, today }))
      : [briefSection(gate, frame)];
  return section(gate.id, gateName(gate, triage), {
    blocks: [
      { kind: 'facts', rows: gateFacts(gate, triage, today, fields) },
      ...(open ? textOf(waitedText(gate, today)) : said ? textOf(soFar(gate, asTold(questions), today)) : []),
    ],
    sections: [
      ...brief,
      ...believedSection(questions, fields),
      ...logSection(questions, { today, fields, placeOf, gate, toldOf }),
      // What is to stop so that a gate opens is history once it has.
      ...(open ? [] : activitySection(activities, fields)),
    ],
  });
}

function gateFacts(gate: Gate, triage: Triage, today: IsoDate, fields: Words): Fact[] {
  const driver = driverOf(gate, triage);
  const kind = gateKind(gate, triage);
  const opened = gate.opened.trim();
  return [
    { label: fields.kind.label, value: needed(kind && GATE_NAMES[kind]) },
    { label: fields.whose.label, value: needed(person(gate.whose)) },
    { label: fields.since.label, value: needed(dateOf(gate.since)) },
    ...(opened ? [{ label: fields.opened.label, value: doneOn(opened, today) }] : []),
    {
      label: fields.driverIs.label,
      value:
        driver.kind === 'somebody'
          ? person(driver.name)
          : needed(driver.kind === 'nobody' ? DRIVER_NAMES.nobody : ''),
    },
    { label: fields.opens.label, value: needed(gate.opens) },
  ];
}
