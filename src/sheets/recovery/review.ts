import { daysBetween, type IsoDate, isIsoDate, showDate } from '../../language/dates.ts';
import { isBlankRow } from '../fields.ts';
import { type Finding, findingsOf } from '../finding.ts';
import { dayError, dayNumber } from './days.ts';
import type { Offered } from './evidence.ts';
import { signText } from './judge.ts';
import { isWholeKill, type KillPart, killGaps, softAct } from './kill.ts';
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
  return [
    ...SIGNS.flatMap((sign) => signFindings(sign, recovery, offered)),
    ...killFindings(recovery.kill, today),
    ...(recommended(recovery) === 'restructure' ? briefFindings(recovery) : []),
    ...recovery.messages.filter(isWritten).flatMap((row) => messageFindings(row, recovery)),
    ...recovery.firstTen.filter(isWritten).flatMap(firstDayFindings),
  ];
}

function isWritten(row: { id: string }): boolean {
  return !isBlankRow(row);
}

function signFindings(sign: Sign, { signs }: Recovery, offered: readonly Offered[]): Finding[] {
  const judged = signs[sign];
  const name = signText(sign);
  if (judged.verdict === '') {
    return [
      missing(`${sign}-verdict`, `${name}: nobody has judged.`, 'Put the test, and say how it came out.'),
    ];
  }
  const unmended = judged.verdict === 'there' && judged.mendable === '';
  return [
    ...(unmended
      ? [
          missing(
            `${sign}-mendable`,
            `${name}: nobody has said whether it can be mended in thirty days.`,
            'Ask whoever would have to mend it.',
          ),
        ]
      : []),
    ...(['for', 'against'] as const)
      .filter((side) => judged[side].trim() === '')
      .map((side) => sideFinding(sign, side, offered)),
  ];
}

const ASK = { for: 'Ask somebody who thinks so.', against: 'Ask somebody who thinks otherwise.' };

/** A verdict with one side of the evidence left blank; what another sheet offers for that side is named. */
function sideFinding(sign: Sign, side: 'for' | 'against', offered: readonly Offered[]): Finding {
  const known = offered.find((item) => item.sign === sign && item.side === side);
  const says = `${signText(sign)}: nothing is written that speaks ${side} it.`;
  return known
    ? weak(`${sign}-${side}`, says, `The steering checklist offers: ${known.says}`)
    : weak(`${sign}-${side}`, says, ASK[side]);
}

const GAPS: Record<KillPart, { says: string; mend: string }> = {
  signal: { says: 'An act without a signal', mend: 'Say what has to be true for it.' },
  act: { says: 'A signal without an act', mend: 'Say what somebody does that day.' },
  by: { says: 'A kill criterion without a day', mend: 'Say by when it is true or false.' },
  who: { says: 'A kill criterion without a name', mend: 'Name who carries the act out.' },
};

function killFindings(kill: readonly Kill[], today: IsoDate): Finding[] {
  const written = kill.filter(isWritten);
  if (written.length === 0) {
    return [missing('kill', 'There is no kill criterion.', 'Agree one: a signal, a day, an act and a name.')];
  }
  return written.flatMap((row) => [...gapFindings(row), ...wholeFindings(row, today)]);
}

function gapFindings(row: Kill): Finding[] {
  const text = row.signal.trim() || row.act.trim();
  return killGaps(row).map((part) =>
    missing(`${row.id}-${part}`, `${GAPS[part].says}${text && `: “${text}”`}.`, GAPS[part].mend),
  );
}

/** What is weak about a kill criterion that has its parts. */
function wholeFindings(row: Kill, today: IsoDate): Finding[] {
  const soft = softAct(row.act);
  const softened = soft
    ? [weak(`${row.id}-act`, `“${soft}” puts the act off.`, 'Say what stops, and who stops it.')]
    : [];
  if (!isWholeKill(row)) return softened;
  const signal = `“${row.signal.trim()}”`;
  if (!isIsoDate(row.agreedOn)) {
    return [
      ...softened,
      weak(`${row.id}-agreedOn`, `${signal} is not agreed yet.`, 'Have it agreed, and written in the log.'),
    ];
  }
  const late = daysBetween(row.by, row.agreedOn) >= 0;
  const passed = daysBetween(row.by, today) > 0;
  return [
    ...softened,
    ...(late
      ? [weak(`${row.id}-agreedOn`, `${signal} was agreed on its day or after.`, 'Agree one beforehand.')]
      : []),
    ...(passed
      ? [
          weak(
            `${row.id}-by`,
            `The day of ${signal} has passed.`,
            'If it came true, act. If not, set the next.',
          ),
        ]
      : []),
  ];
}

function briefFindings(recovery: Recovery): Finding[] {
  const { newScope, champion, standing, reset, resetOn, vendorTalk, outOfScope, mandate } = recovery;
  const blank = (text: string) => text.trim() === '';
  const need = (is: boolean, found: Finding) => (is ? [found] : []);
  return [
    ...need(
      blank(newScope),
      missing('newScope', 'The brief has no new scope.', 'Name what its users would stop doing on Monday.'),
    ),
    ...need(
      blank(champion),
      missing('champion', 'The brief has no champion.', 'Find the executive first: no reset without one.'),
    ),
    ...need(!blank(champion) && standing !== 'equal', standingFinding(recovery)),
    ...need(
      blank(reset),
      missing(
        'reset',
        'Nobody has said what stops.',
        'List the plan, backlog, meetings and reports that end.',
      ),
    ),
    ...need(
      !isIsoDate(resetOn),
      missing('resetOn', 'The reset has no day.', 'One day, on which all of it stops.'),
    ),
    ...need(
      !recovery.messages.some(isWritten),
      missing('messages', 'Nobody has been named who says it.', 'Name who tells whom, on which day.'),
    ),
    ...need(
      blank(mandate),
      weak('mandate', 'Nobody has the task of saying it.', 'Get it in two sentences, in writing.'),
    ),
    ...need(
      blank(vendorTalk),
      weak('vendorTalk', 'Nothing is said of the vendor.', 'Say what is reopened, or that nothing is.'),
    ),
    ...need(
      blank(outOfScope),
      weak('outOfScope', 'Nothing is named that the new scope leaves out.', 'Name what ends for good.'),
    ),
    ...need(
      !recovery.firstTen.some(isWritten),
      weak('firstTen', 'The first ten days are not planned.', 'Plan the endings before the announcement.'),
    ),
  ];
}

function standingFinding({ champion, standing }: Recovery): Finding {
  const who = champion.trim();
  return standing === 'lower'
    ? missing('standing', `${who} does not have the standing.`, 'Find someone who can settle the disputes.')
    : missing('standing', `Nobody has said whether ${who} has the standing.`, 'Say so, or ask.');
}

function messageFindings(row: Message, { resetOn }: Recovery): Finding[] {
  const to = row.to.trim() || 'Somebody without a name';
  const gaps = [
    ...(row.from.trim() === ''
      ? [weak(`${row.id}-from`, `${to}: nobody is named to say it.`, 'Name one.')]
      : []),
    ...(row.to.trim() === ''
      ? [weak(`${row.id}-to`, 'A message without a hearer.', 'Name one person.')]
      : []),
    ...(row.says.trim() === '' ? [weak(`${row.id}-says`, `${to}: the words are blank.`, 'Write them.')] : []),
  ];
  if (!isIsoDate(row.on)) return [...gaps, weak(`${row.id}-on`, `${to}: no day is set.`, 'Set one.')];
  if (daysBetween(resetOn, row.on) <= 0 || !isIsoDate(resetOn)) return gaps;
  return [
    ...gaps,
    weak(
      `${row.id}-on`,
      `${to} would hear it after the reset, on ${showDate(row.on)}.`,
      'See each person before it.',
    ),
  ];
}

function firstDayFindings(row: FirstDay): Finding[] {
  const act = row.act.trim() ? `“${row.act.trim()}”` : 'An act without words';
  return [
    ...(row.act.trim() === '' ? [weak(`${row.id}-act`, `${act}.`, 'Say what ends or begins.')] : []),
    ...(dayError(row.day) !== undefined || dayNumber(row.day) === undefined
      ? [weak(`${row.id}-day`, `${act} has no day.`, 'Give it a working day, 1 to 10.')]
      : []),
    ...(row.owner.trim() === '' ? [weak(`${row.id}-owner`, `${act} has no owner.`, 'Name one person.')] : []),
  ];
}
