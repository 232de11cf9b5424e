import { type IsoDate, isDone } from '../../language/dates.ts';
import type { Finding } from '../finding.ts';
import { findingsOf, inPrivate } from '../found.ts';
import { countError } from '../numberErrors.ts';
import type { Triage } from '../triage/fields.ts';
import * as words from './en/sheet.ts';
import { effortOf, isMostlyAround, toStop } from './effort.ts';
import { countLog, isAnswered } from './log.ts';
import { calledBy, numbered } from './naming.ts';
import { type Activity, type Gate, type Gates, type Question, USUALLY_BLOCKING } from './fields.ts';
import {
  dayErrors,
  driverOf,
  gateKind,
  gateName,
  isOpen,
  isSaid,
  metWith,
  pickOf,
  picksWithoutGate,
} from './read.ts';
import { rowsByGate } from './rows.ts';
import { SETTLING } from './settling.ts';

const { due, missing, weak } = findingsOf('gate');

/** With more open questions than this, somebody has to say which of them block. */
const MANY_OPEN = 10;
/** Of so many blocking questions it is said what each lacks. */
const MOST_UNSETTLED = 5;

/** What the sheet lacks or could say better. A gate that has opened lacks nothing. */
export function reviewGate(gates: Gates, triage: Triage, today: IsoDate): Finding[] {
  const picks = picksWithoutGate(gates.gates, triage);
  if (gates.gates.length + picks.length === 0) return [missing('gates', words.noGates)];
  const questionsOf = rowsByGate(gates.gates, gates.questions);
  const activitiesOf = rowsByGate(gates.gates, gates.activities);
  return [
    ...picks.map((pick) => missing('gates', words.notStarted(pick.text.trim()))),
    ...gates.gates.flatMap((gate) => {
      const name = gateName(gate, triage);
      if (isOpen(gate, today)) return dayFindings(gate, name, today);
      return [
        ...factFindings(gate, name, triage),
        ...dayFindings(gate, name, today),
        ...logFindings(gate, name, questionsOf(gate), today),
        ...settlingFindings(questionsOf(gate), today),
        ...briefFindings(gate, name, today),
        ...effortFindings(gate, name, activitiesOf(gate)),
      ];
    }),
  ];
}

/** Name, kind, whose, driver: what a gate cannot do without. */
function factFindings(gate: Gate, name: string, triage: Triage): Finding[] {
  const at = (field: string) => `${gate.id}-${field}`;
  const findings: Finding[] = [];
  if (!pickOf(gate, triage)) {
    // Of a gate that came from a pick, triage's own findings ask for these.
    if (gate.name.trim() === '') findings.push(missing(at('name'), words.noName));
    if (gateKind(gate, triage) === '') findings.push(missing(at('kind'), words.noKind(name)));
  }
  if (gate.whose.trim() === '') findings.push(missing(at('whose'), words.noHolder(name)));
  const driver = driverOf(gate, triage);
  if (driver.kind === 'nobody') findings.push(missing(at('driverIs'), words.nobodyDrives(name)));
  if (driver.kind === 'open') findings.push(missing(at('driverIs'), words.noDriver(name)));
  if (gate.since.trim() === '') findings.push(weak(at('since'), words.noSince(name)));
  return findings;
}

function dayFindings(gate: Gate, name: string, today: IsoDate): Finding[] {
  return Object.entries(dayErrors(gate, today)).flatMap(([field, says]) =>
    says ? [weak(`${gate.id}-${field}`, words.badDay(name, says))] : [],
  );
}

/** What the log lacks is said of our guesses. */
function logFindings(gate: Gate, name: string, questions: readonly Question[], today: IsoDate): Finding[] {
  const { open, blocking } = countLog(questions, today);
  const at = `${gate.id}-questions`;
  if (blocking === 0 && open > MANY_OPEN) return inPrivate([weak(at, words.noneBlocks(name, open))]);
  const theirs = questions.some((question) => question.theirs !== '');
  if (blocking > 0 && !theirs && isSaid(gate, today)) return inPrivate([weak(at, words.noneTheirs(name))]);
  if (blocking > USUALLY_BLOCKING) return inPrivate([weak(at, words.manyBlock(name, blocking))]);
  return [];
}

/** Of what they said blocks: what settles it, who makes that, who reads it, and for how long. The first few say enough. */
function settlingFindings(questions: readonly Question[], today: IsoDate): Finding[] {
  const blocking = numbered(questions).filter(
    ({ question }) => question.theirs === 'blocking' && !isAnswered(question, today),
  );
  const lacking = blocking.flatMap((row) => {
    const { id, days } = row.question;
    const says = countError(days);
    if (says) return [weak(`${id}-days`, words.badDays(calledBy(row), says))];
    const lacks = SETTLING.filter((field) => row.question[field].trim() === '');
    const [first] = lacks;
    return first ? [missing(`${id}-${first}`, words.unsettled(calledBy(row), lacks))] : [];
  });
  return lacking.slice(0, MOST_UNSETTLED);
}

/** Before the meeting: whom to meet and what to ask. After it: what was said. */
function briefFindings(gate: Gate, name: string, today: IsoDate): Finding[] {
  const at = (field: string) => `${gate.id}-${field}`;
  if (gate.said.trim() !== '') {
    return gate.saidOn.trim() === '' ? [weak(at('saidOn'), words.noDayOfMeeting(name))] : [];
  }
  if (isDone(gate.saidOn, today)) {
    return [due(at('said'), words.notWritten(metWith(gate), gate.saidOn))];
  }
  const findings: Finding[] = [];
  if (metWith(gate) === '') findings.push(weak(at('who'), words.nobodyToMeet(name)));
  if (gate.ask.trim() === '') findings.push(weak(at('ask'), words.nothingToAsk(name)));
  return findings;
}

function effortFindings(gate: Gate, name: string, activities: readonly Activity[]): Finding[] {
  const at = `${gate.id}-activities`;
  const effort = effortOf(activities);
  const findings = activities.flatMap((activity) => {
    const says = countError(activity.effort);
    return says ? [weak(`${activity.id}-effort`, words.badHours(activity.what.trim(), says))] : [];
  });
  if (isMostlyAround(effort)) findings.push(weak(at, words.mostlyAround(name)));
  const around = activities.filter((activity) => activity.direction === 'around');
  if (around.length > 0 && toStop(activities).length === 0) {
    findings.push(weak(at, words.nothingStops(name)));
  }
  return findings;
}
