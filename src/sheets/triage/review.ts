import { type IsoDate, isIsoDate } from '../../language/dates.ts';
import { KINDS_OFF, type KindOff, readDaysOff } from '../daysOff.ts';
import type { Finding } from '../finding.ts';
import { findingsOf } from '../found.ts';
import type { Program } from '../program.ts';
import { dueFinding } from './due.ts';
import * as words from './en/sheet.ts';
import { readAnswer, type Verdict } from './explain.ts';
import type { Answer, Triage } from './fields.ts';
import { pickedOf } from './pick.ts';

const { missing, weak } = findingsOf('triage');

/** The verdict that counts: the coach's, unless a person overruled it. */
export function verdictOf(answer: Answer): Verdict {
  return answer.overruled || readAnswer(answer.text).verdict;
}

/** What the triage sheet lacks or could say better. */
export function reviewTriage(triage: Triage, program: Program, today: IsoDate = ''): Finding[] {
  const given = triage.answers.filter((answer) => answer.text.trim() !== '');
  const picked = pickedOf(triage.answers);
  const findings = programFindings(program);
  if (given.length === 0) findings.push(missing('answers', words.noAnswer));
  else if (picked.length === 0) findings.push(missing('answers', words.noPick));
  return [...findings, ...picked.flatMap((answer) => pickFindings(answer, program, today))];
}

function programFindings(program: Program): Finding[] {
  const findings: Finding[] = [];
  if (program.name.trim() === '') findings.push(missing('name', words.noName));
  if (program.stage === '') findings.push(missing('stage', words.noStage));
  if (program.nextStage === '') findings.push(missing('nextStage', words.noNextStage));
  if (!isIsoDate(program.dayZero)) findings.push(missing('dayZero', words.noDayZero));
  return [...findings, ...KINDS_OFF.flatMap((kind) => unreadFindings(kind, program))];
}

/** Lines of holidays or freezes from which no day was read, and which so count for nothing. */
function unreadFindings(kind: KindOff, program: Program): Finding[] {
  const unread = readDaysOff(program)[kind].doubts.filter(({ is }) => is !== 'reversed' && is !== 'twice');
  return unread.length > 0 ? [weak(kind, words.unread(kind, unread[0]?.line ?? '', unread.length))] : [];
}

/** What a picked answer still needs before someone could be held to it. */
function pickFindings(answer: Answer, program: Program, today: IsoDate): Finding[] {
  const at = (field: string) => `${answer.id}-${field}`;
  const text = answer.text.trim();
  const findings: Finding[] = [];
  if (verdictOf(answer) === 'symptom') findings.push(weak(at('text'), words.symptom(text)));
  if (answer.overruled !== '' && answer.reason.trim() === '') {
    findings.push(weak(at('reason'), words.noReason(text)));
  }
  if (answer.owner.trim() === '') findings.push(missing(at('owner'), words.noOwner(text)));
  if (answer.gate === '') findings.push(missing(at('gate'), words.noGate(text)));
  if (answer.check.trim() === '') findings.push(missing(at('check'), words.noCheck(text)));
  const due = dueFinding(answer, program, today);
  return due ? [...findings, due] : findings;
}
