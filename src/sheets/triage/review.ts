import { isIsoDate } from '../../language/dates.ts';
import { type Finding, findingsOf } from '../finding.ts';
import type { Program } from '../program.ts';
import { assessBlocker } from './assess.ts';
import { dueFinding } from './due.ts';
import type { Answer, Triage } from './fields.ts';
import { pickedOf } from './pick.ts';

const { missing, weak } = findingsOf('triage');

/** The verdict that counts: the coach's, unless a person overruled it. */
export function verdictOf(answer: Answer): 'concrete' | 'symptom' {
  return answer.overruled || assessBlocker(answer.text).verdict;
}

/** What the triage sheet lacks or could say better. */
export function reviewTriage(triage: Triage, program: Program): Finding[] {
  const given = triage.answers.filter((answer) => answer.text.trim() !== '');
  const picked = pickedOf(triage.answers);
  const findings = programFindings(program);
  if (given.length === 0) {
    findings.push(
      missing('answers', 'The thirty-day question has no answer.', 'Write down what would have happened.'),
    );
  } else if (picked.length === 0) {
    findings.push(
      missing(
        'answers',
        'Nothing is picked.',
        'Pick the one or two answers that would let the program move.',
      ),
    );
  }
  return [...findings, ...picked.flatMap((answer) => pickFindings(answer, program))];
}

function programFindings(program: Program): Finding[] {
  const findings: Finding[] = [];
  if (program.name.trim() === '') findings.push(missing('name', 'The program has no name.', 'Name it.'));
  if (program.stage === '')
    findings.push(missing('stage', 'The stage is open.', 'Say where the program is now.'));
  if (program.nextStage === '') {
    findings.push(
      missing('nextStage', 'The next stage is open.', 'Say where the program is to be in 30 days.'),
    );
  }
  if (!isIsoDate(program.dayZero)) {
    findings.push(missing('dayZero', 'Day 0 is not set.', 'Set the day on which the thirty days begin.'));
  }
  return findings;
}

/** What a picked answer still needs before someone could be held to it. */
function pickFindings(answer: Answer, program: Program): Finding[] {
  const at = (field: string) => `${answer.id}-${field}`;
  const name = `“${answer.text.trim()}”`;
  const findings: Finding[] = [];
  if (verdictOf(answer) === 'symptom') {
    findings.push(weak(at('text'), `${name} reads as a symptom.`, 'Name the event that would end it.'));
  }
  if (answer.overruled !== '' && answer.reason.trim() === '') {
    findings.push(
      weak(at('reason'), `${name} was overruled without a reason.`, 'Say why, for whoever reads this next.'),
    );
  }
  if (answer.owner.trim() === '') {
    findings.push(missing(at('owner'), `${name} has no owner.`, 'Name one person.'));
  }
  if (answer.gate === '') {
    findings.push(
      missing(at('gate'), `${name} has no kind of gate.`, 'Say: function, decision or artifact.'),
    );
  }
  if (answer.check.trim() === '') {
    findings.push(
      missing(at('check'), `Nothing says how ${name} will be checked.`, 'Say what a stranger would look at.'),
    );
  }
  const due = dueFinding(answer, program);
  return due ? [...findings, due] : findings;
}
