import { daysBetween, type IsoDate, isIsoDate, showDate } from '../../language/dates.ts';
import { type Finding, findingsOf } from '../finding.ts';
import { numberError } from '../ranges.ts';
import type { Triage } from '../triage/fields.ts';
import { effortOf, isMostlyAround, toStop } from './effort.ts';
import { countLog } from './log.ts';
import { type Activity, type Gate, type Gates, type Question, USUALLY_BLOCKING } from './fields.ts';
import {
  dayErrors,
  driverOf,
  gateKind,
  gateName,
  isOpen,
  metWith,
  pickOf,
  picksWithoutGate,
} from './read.ts';
import { rowsByGate } from './rows.ts';

const { missing, weak } = findingsOf('gate');

/** With more open questions than this, somebody has to say which of them block. */
const MANY_OPEN = 10;

/** What the sheet lacks or could say better. A gate that has opened lacks nothing. */
export function reviewGate(gates: Gates, triage: Triage, today: IsoDate): Finding[] {
  const picks = picksWithoutGate(gates.gates, triage);
  if (gates.gates.length + picks.length === 0) {
    return [missing('gates', 'No gate is described yet.', 'Say what holds you up, and whose it is.')];
  }
  const questionsOf = rowsByGate(gates.gates, gates.questions);
  const activitiesOf = rowsByGate(gates.gates, gates.activities);
  return [
    ...picks.map((pick) =>
      missing(
        'gates',
        `“${pick.text.trim()}” is picked and has no gate yet.`,
        'Start one: whose it is, since when, and who drives it.',
      ),
    ),
    ...gates.gates.flatMap((gate) => {
      const name = `“${gateName(gate, triage)}”`;
      if (isOpen(gate, today)) return dayFindings(gate, name, today);
      return [
        ...factFindings(gate, name, triage),
        ...dayFindings(gate, name, today),
        ...logFindings(gate, name, questionsOf(gate)),
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
    if (gate.name.trim() === '') {
      findings.push(missing(at('name'), 'A gate has no name.', 'Say what would open, as an event.'));
    }
    if (gateKind(gate, triage) === '') {
      findings.push(
        missing(at('kind'), `${name} has no kind of gate.`, 'Say: function, decision or artifact.'),
      );
    }
  }
  if (gate.whose.trim() === '') {
    findings.push(
      missing(at('whose'), `Nobody has said whose ${name} is.`, 'Name the person who can open it.'),
    );
  }
  const driver = driverOf(gate, triage);
  if (driver.kind === 'nobody') {
    const mend = 'Name one person today, and tell the holder in writing.';
    findings.push(missing(at('driverIs'), `Nobody drives ${name}.`, mend));
  }
  if (driver.kind === 'open') {
    const mend = 'Name the one whose week includes pushing, or say “nobody”.';
    findings.push(missing(at('driverIs'), `Nobody has said who drives ${name}.`, mend));
  }
  if (gate.since.trim() === '') {
    const mend = 'Find the day on which the holder had everything needed to begin.';
    findings.push(weak(at('since'), `Nobody knows since when ${name} waits.`, mend));
  }
  return findings;
}

function dayFindings(gate: Gate, name: string, today: IsoDate): Finding[] {
  return Object.entries(dayErrors(gate, today)).flatMap(([field, says]) =>
    says ? [weak(`${gate.id}-${field}`, `${name}: ${says}`, 'Mend it at the field.')] : [],
  );
}

function logFindings(gate: Gate, name: string, questions: readonly Question[]): Finding[] {
  const { open, blocking } = countLog(questions);
  const at = `${gate.id}-questions`;
  if (blocking === 0 && open > MANY_OPEN) {
    const mend = 'Mark the three you believe block, then ask the holder.';
    return [weak(at, `${name} has ${open} open questions, and none is marked as blocking.`, mend)];
  }
  if (blocking > USUALLY_BLOCKING) {
    const mend = 'If the holder said so, ask which to settle first. If it is your own guess, ask.';
    return [weak(at, `${blocking} questions are marked as blocking ${name}.`, mend)];
  }
  return [];
}

/** Before the meeting: whom to meet and what to ask. After it: what was said. */
function briefFindings(gate: Gate, name: string, today: IsoDate): Finding[] {
  const at = (field: string) => `${gate.id}-${field}`;
  if (gate.said.trim() !== '') return [];
  if (isIsoDate(gate.saidOn) && daysBetween(gate.saidOn, today) >= 0) {
    const met = `${metWith(gate) || 'The holder'} was met on ${showDate(gate.saidOn)}`;
    return [weak(at('said'), `${met}, and nothing says what was said.`, 'Write it down in their words.')];
  }
  const findings: Finding[] = [];
  if (metWith(gate) === '') {
    findings.push(
      weak(at('who'), `The brief for ${name} does not say whom to meet.`, 'Name the one who signs.'),
    );
  }
  if (gate.ask.trim() === '') {
    findings.push(weak(at('ask'), `The brief for ${name} has nothing to ask.`, 'Take the question offered.'));
  }
  return findings;
}

function effortFindings(gate: Gate, name: string, activities: readonly Activity[]): Finding[] {
  const at = `${gate.id}-activities`;
  const effort = effortOf(activities);
  const findings = activities.flatMap((activity) => {
    const says = numberError(activity.effort);
    const what = activity.what.trim() || 'An activity';
    return says ? [weak(`${activity.id}-effort`, `${what}: ${says}`, 'Mend it at the field.')] : [];
  });
  if (isMostlyAround(effort)) {
    const mend = 'Stop what uses the people the gate needs, first of all.';
    findings.push(weak(at, `More than half of the effort goes around ${name}.`, mend));
  }
  const around = activities.filter((activity) => activity.direction === 'around');
  if (around.length > 0 && toStop(activities).length === 0) {
    const mend = 'Tick one, and say what becomes of the people on it.';
    findings.push(weak(at, `Work goes around ${name}, and nothing is marked to stop.`, mend));
  }
  return findings;
}
