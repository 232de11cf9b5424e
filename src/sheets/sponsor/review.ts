import { daysBetween, type IsoDate, isIsoDate, showDate } from '../../language/dates.ts';
import { type Finding, findingsOf } from '../finding.ts';
import { numberOr } from '../../language/readNumber.ts';
import type { Steering } from '../steering/fields.ts';
import { disputeErrors, hoursError } from './errors.ts';
import { judgeSponsor, nameOf, type Sign } from './judge.ts';
import type { Attention, Dispute, Sponsor } from './fields.ts';

const { missing, weak } = findingsOf('sponsor');

/** Where each sign is noted. Absences have no place here: the steering worksheet's review speaks of them. */
const NOTED: Record<Sign, string | undefined> = {
  attendance: undefined,
  trend: 'attendance',
  settling: 'disputes',
  open: 'disputes',
  attention: 'attention',
};

/** What the sheet lacks or could say better; `today` tells what has passed. */
export function reviewSponsor(sponsor: Sponsor, steering: Steering, today: IsoDate): Finding[] {
  return [
    ...askFindings(sponsor, today),
    ...signFindings(sponsor, steering, today),
    ...sponsor.disputes.flatMap((row) => disputeFindings(row, today)),
    ...sponsor.attention.flatMap(attentionFindings),
  ];
}

function askFindings({ ask, askBy }: Sponsor, today: IsoDate): Finding[] {
  if (ask.trim() === '') {
    return [
      missing(
        'ask',
        'Nothing is asked of the sponsor this week.',
        'Ask for one thing that fits into a diary.',
      ),
    ];
  }
  if (!isIsoDate(askBy)) {
    return [missing('askBy', 'What is asked of the sponsor has no date.', 'Set the day you need it by.')];
  }
  if (daysBetween(askBy, today) > 0) {
    const says = `What was asked of the sponsor was due ${showDate(askBy)}.`;
    return [weak('askBy', says, 'Note what came of it below, and ask for the next thing.')];
  }
  return [];
}

function signFindings(sponsor: Sponsor, steering: Steering, today: IsoDate): Finding[] {
  const { kind, reasons } = judgeSponsor(sponsor, steering, today);
  const empty = weak(
    'ask',
    'The chair has been empty three times running.',
    'Put finding a sponsor on the triage list, above everything else.',
  );
  const signs = reasons.flatMap(({ sign, holds, says, mend }) => {
    const place = NOTED[sign];
    return holds === 'no' && place ? [weak(place, says, mend)] : [];
  });
  return kind === 'gone' ? [empty, ...signs] : signs;
}

function disputeFindings(row: Dispute, today: IsoDate): Finding[] {
  const at = (field: string) => `${row.id}-${field}`;
  const name = nameOf(row);
  if ([row.what, row.between, row.raised, row.settled, row.how].every((text) => text.trim() === ''))
    return [];
  const errors = disputeErrors(row);
  const findings: Finding[] = [];
  if (row.what.trim() === '') findings.push(weak(at('what'), `${name}.`, 'Say in a line what it is about.'));
  if (row.between.trim() === '') {
    findings.push(weak(at('between'), `${name} has no sides.`, 'Name the functions it is between.'));
  }
  if (!isIsoDate(row.raised)) {
    findings.push(
      weak(at('raised'), `${name} has no day on which it was raised.`, 'Set it, so that it ages.'),
    );
  }
  if (errors.settled)
    findings.push(weak(at('settled'), `${name}: ${errors.settled}`, 'Mend it at the field.'));
  if (daysBetween(today, row.settled) > 0) {
    findings.push(
      weak(at('settled'), `${name} is settled on a day to come.`, 'Leave it blank until it has happened.'),
    );
  }
  if (row.settled.trim() !== '' && row.how.trim() === '') {
    findings.push(weak(at('how'), `Nothing says how ${name} was settled.`, 'Say who ruled what.'));
  }
  return findings;
}

function attentionFindings(row: Attention): Finding[] {
  const at = (field: string) => `${row.id}-${field}`;
  if ([row.week, row.hours, row.did, row.rivals].every((text) => text.trim() === '')) return [];
  const findings: Finding[] = [];
  if (!isIsoDate(row.week)) {
    findings.push(weak(at('week'), 'What the sponsor did has no week.', 'Pick any day of that week.'));
  }
  const wrong = hoursError(row.hours);
  if (wrong) findings.push(weak(at('hours'), `The sponsor’s hours: ${wrong}`, 'Mend it at the field.'));
  else if (row.did.trim() === '' && numberOr(row.hours, 0) > 0) {
    findings.push(
      weak(at('did'), 'Hours are noted without an act.', 'Name the call, the question or the visit.'),
    );
  }
  return findings;
}
