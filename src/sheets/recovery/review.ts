import { daysBetween, isDone, type IsoDate, isIsoDate } from '../../language/dates.ts';
import { isBlankRow } from '../fields.ts';
import type { Finding } from '../finding.ts';
import { findingsOf, inPrivate } from '../found.ts';
import { dayError, dayNumber } from './days.ts';
import * as en from './en/sheet.ts';
import type { Offered } from './evidence.ts';
import { isWholeKill, killGaps, softAct } from './kill.ts';
import { type FirstDay, type Kill, type Message, type Recovery, SIGNS, type Sign } from './fields.ts';
import { recommended } from './recommended.ts';

const { missing, weak } = findingsOf('recovery');

/** What the review needs to know beside the sheet. */
type Around = { offered: readonly Offered[]; today: IsoDate };

/**
 * What the sheet lacks or could say better. The restructure brief is asked for only where the four signs come
 * out for one.
 */
export function reviewRecovery(recovery: Recovery, { offered, today }: Around): Finding[] {
  return inPrivate([
    ...SIGNS.flatMap((sign) => signFindings(sign, recovery, offered)),
    ...killFindings(recovery.kill, today),
    ...(recommended(recovery) === 'restructure' ? briefFindings(recovery) : []),
    ...recovery.messages.filter(isWritten).flatMap((row) => messageFindings(row, recovery)),
    ...recovery.firstTen.filter(isWritten).flatMap(firstDayFindings),
  ]);
}

function isWritten(row: { id: string }): boolean {
  return !isBlankRow(row);
}

function signFindings(sign: Sign, { signs }: Recovery, offered: readonly Offered[]): Finding[] {
  const judged = signs[sign];
  if (judged.verdict === '') return [missing(`${sign}-verdict`, en.noVerdict(sign))];
  const unmended = judged.verdict === 'there' && judged.mendable === '';
  return [
    ...(unmended ? [missing(`${sign}-mendable`, en.noMendable(sign))] : []),
    ...(['for', 'against'] as const)
      .filter((side) => judged[side].trim() === '')
      .map((side) => sideFinding(sign, side, offered)),
  ];
}

/** A verdict with one side of the evidence left blank; what another sheet offers for that side is named. */
function sideFinding(sign: Sign, side: 'for' | 'against', offered: readonly Offered[]): Finding {
  const known = offered.find((item) => item.sign === sign && item.side === side);
  const { says, mend } = en.NO_SIDE[side](sign);
  return weak(`${sign}-${side}`, { says, mend: known ? en.offered(known.says) : mend });
}

function killFindings(kill: readonly Kill[], today: IsoDate): Finding[] {
  const written = kill.filter(isWritten);
  if (written.length === 0) return [missing('kill', en.noKill)];
  return written.flatMap((row) => [...gapFindings(row), ...wholeFindings(row, today)]);
}

function gapFindings(row: Kill): Finding[] {
  const text = row.signal.trim() || row.act.trim();
  return killGaps(row).map((part) => missing(`${row.id}-${part}`, en.gap(part, text)));
}

/** What is weak about a kill criterion that has its parts. */
function wholeFindings(row: Kill, today: IsoDate): Finding[] {
  const soft = softAct(row.act);
  const softened = soft ? [weak(`${row.id}-act`, en.softAct(soft))] : [];
  if (!isWholeKill(row)) return softened;
  const signal = row.signal.trim();
  if (!isDone(row.agreedOn, today)) return [...softened, weak(`${row.id}-agreedOn`, en.notAgreed(signal))];
  const late = daysBetween(row.by, row.agreedOn) >= 0;
  const passed = daysBetween(row.by, today) > 0;
  return [
    ...softened,
    ...(late ? [weak(`${row.id}-agreedOn`, en.agreedLate(signal))] : []),
    ...(passed ? [weak(`${row.id}-by`, en.killPassed(signal))] : []),
  ];
}

function briefFindings(recovery: Recovery): Finding[] {
  const { newScope, champion, standing, reset, resetOn, vendorTalk, outOfScope, mandate } = recovery;
  const blank = (text: string) => text.trim() === '';
  const need = (is: boolean, found: Finding) => (is ? [found] : []);
  return [
    ...need(blank(newScope), missing('newScope', en.noNewScope)),
    ...need(blank(champion), missing('champion', en.noChampion)),
    ...need(!blank(champion) && standing !== 'equal', standingFinding(recovery)),
    ...need(blank(reset), missing('reset', en.noReset)),
    ...need(!isIsoDate(resetOn), missing('resetOn', en.noResetOn)),
    ...need(!recovery.messages.some(isWritten), missing('messages', en.noMessages)),
    ...need(blank(mandate), weak('mandate', en.noMandate)),
    ...need(blank(vendorTalk), weak('vendorTalk', en.noVendorTalk)),
    ...need(blank(outOfScope), weak('outOfScope', en.noOutOfScope)),
    ...need(!recovery.firstTen.some(isWritten), weak('firstTen', en.noFirstTen)),
  ];
}

function standingFinding({ champion, standing }: Recovery): Finding {
  return missing('standing', standing === 'lower' ? en.lowerStanding(champion) : en.noStanding(champion));
}

function messageFindings({ id, from, to, on, says }: Message, { resetOn }: Recovery): Finding[] {
  const gaps = [
    ...(from.trim() === '' ? [weak(`${id}-from`, en.noFrom(to))] : []),
    ...(to.trim() === '' ? [weak(`${id}-to`, en.noTo)] : []),
    ...(says.trim() === '' ? [weak(`${id}-says`, en.noWords(to))] : []),
  ];
  if (!isIsoDate(on)) return [...gaps, weak(`${id}-on`, en.noOn(to))];
  if (daysBetween(resetOn, on) <= 0 || !isIsoDate(resetOn)) return gaps;
  return [...gaps, weak(`${id}-on`, en.hearsLate(to, on))];
}

function firstDayFindings({ id, act, day, owner }: FirstDay): Finding[] {
  return [
    ...(act.trim() === '' ? [weak(`${id}-act`, en.noAct)] : []),
    ...(dayError(day) !== undefined || dayNumber(day) === undefined
      ? [weak(`${id}-day`, en.noDay(act))]
      : []),
    ...(owner.trim() === '' ? [weak(`${id}-owner`, en.noOwner(act))] : []),
  ];
}
