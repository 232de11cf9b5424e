import { daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import { atField } from '../en/sheet.ts';
import type { Finding } from '../finding.ts';
import { findingsOf, inPrivate } from '../found.ts';
import { numberOr } from '../../language/readNumber.ts';
import type { Steering } from '../steering/fields.ts';
import * as en from './en/sheet.ts';
import { isAsked } from './asked.ts';
import { disputeErrors, hoursError } from './errors.ts';
import { judgeSponsor, type Sign } from './judge.ts';
import type { Attention, Dispute, Sponsor } from './fields.ts';

const { due, missing, weak } = findingsOf('sponsor');

/** Where each sign is noted. Absences have no place here: the steering worksheet's review speaks of them. */
const NOTED: Record<Sign, string | undefined> = {
  attendance: undefined,
  chair: undefined,
  trend: 'attendance',
  settling: 'disputes',
  open: 'disputes',
  attention: 'attention',
};

/** What the sheet lacks or could say better; `today` tells what has passed. */
export function reviewSponsor(sponsor: Sponsor, steering: Steering, today: IsoDate): Finding[] {
  return [
    ...inPrivate([...askFindings(sponsor, today), ...signFindings(sponsor, steering, today)]),
    ...sponsor.disputes.flatMap((row) => disputeFindings(row, today)),
    ...inPrivate(sponsor.attention.flatMap(attentionFindings)),
  ];
}

function askFindings(sponsor: Sponsor, today: IsoDate): Finding[] {
  const { ask, askBy } = sponsor;
  if (ask.trim() === '') return [missing('ask', en.noAsk)];
  if (!isIsoDate(askBy)) return [missing('askBy', en.noAskBy)];
  return daysBetween(askBy, today) > 0 && !isAsked(sponsor, today) ? [due('askBy', en.askDue(askBy))] : [];
}

function signFindings(sponsor: Sponsor, steering: Steering, today: IsoDate): Finding[] {
  const { kind, reasons } = judgeSponsor(sponsor, steering, today);
  const signs = reasons.flatMap(({ sign, holds, says, mend }) => {
    const place = NOTED[sign];
    return holds === 'no' && place ? [weak(place, { says, mend })] : [];
  });
  return kind === 'gone' ? [weak('ask', en.emptyChair), ...signs] : signs;
}

function disputeFindings(row: Dispute, today: IsoDate): Finding[] {
  const at = (field: string) => `${row.id}-${field}`;
  const name = en.disputeName(row.what);
  if ([row.what, row.between, row.raised, row.settled, row.how].every((text) => text.trim() === ''))
    return [];
  return [
    ...(row.what.trim() === '' ? [weak(at('what'), en.noWhat)] : []),
    ...(row.between.trim() === '' ? [weak(at('between'), en.noBetween(name))] : []),
    ...(isIsoDate(row.raised) ? [] : [weak(at('raised'), en.noRaised(name))]),
    // Of one that is ruled on in the committee’s log, that sheet speaks.
    ...(row.decision === '' ? settlingFindings(row, today) : []),
  ];
}

function settlingFindings(row: Dispute, today: IsoDate): Finding[] {
  const at = (field: string) => `${row.id}-${field}`;
  const name = en.disputeName(row.what);
  const { settled } = disputeErrors(row);
  return [
    ...(settled ? [weak(at('settled'), atField(name, settled))] : []),
    ...(daysBetween(today, row.settled) > 0 ? [weak(at('settled'), en.settledToCome(name))] : []),
    ...(row.settled.trim() !== '' && row.how.trim() === '' ? [weak(at('how'), en.noHow(name))] : []),
  ];
}

function attentionFindings(row: Attention): Finding[] {
  const at = (field: string) => `${row.id}-${field}`;
  if ([row.week, row.hours, row.did, row.rivals].every((text) => text.trim() === '')) return [];
  const wrong = hoursError(row.hours);
  const idle = !wrong && row.did.trim() === '' && numberOr(row.hours, 0) > 0;
  return [
    ...(isIsoDate(row.week) ? [] : [weak(at('week'), en.noWeek)]),
    ...(wrong ? [weak(at('hours'), atField(en.hoursName, wrong))] : []),
    ...(idle ? [weak(at('did'), en.noDid)] : []),
  ];
}
