import { daysBetween, isDone, isIsoDate } from '../../language/dates.ts';
import { isBegun } from '../begun.ts';
import { isBlankRow } from '../fields.ts';
import type { Finding } from '../finding.ts';
import { findingsOf } from '../found.ts';
import type { LeadAround } from './around.ts';
import * as en from './en/sheet.ts';
import { type Authority, LEAD, type Lead, type Slice } from './fields.ts';
import { judgeLead } from './judge.ts';

const { missing, weak } = findingsOf('lead');

/**
 * What the charter lacks or could say better. Every program needs a lead, so a sheet that nobody has begun
 * lacks something too: a name.
 */
export function reviewLead(lead: Lead, around: LeadAround): Finding[] {
  const tests = judgeLead(lead, around)
    .reasons.filter(({ holds }) => holds !== 'yes')
    .map(({ holds, field, ...said }) => (holds === 'open' ? missing : weak)(field, said));
  if (!isBegun(LEAD, lead)) return tests.slice(0, 1);
  return [
    ...tests,
    ...textFindings(lead, around),
    ...lead.authorities.filter((row) => !isBlankRow(row)).flatMap(authorityFindings),
    ...lead.slices.filter((row) => !isBlankRow(row)).flatMap((row) => sliceFindings(row, lead)),
  ];
}

function textFindings(
  { running, decides, escalates, acceptedOn, lapses, productionDate }: Lead,
  { today }: LeadAround,
): Finding[] {
  const blank = (text: string) => text.trim() === '';
  return [
    ...(blank(running) ? [weak('running', en.noRunning)] : []),
    ...(blank(decides) ? [weak('decides', en.noDecides)] : []),
    ...(blank(escalates) ? [weak('escalates', en.noEscalates)] : []),
    ...(isDone(acceptedOn, today) ? [] : [weak('acceptedOn', en.notAccepted)]),
    ...(isIsoDate(lapses) ? [] : [weak('lapses', en.noLapses)]),
    ...(daysBetween(lapses, productionDate) >= 0 ? [weak('lapses', en.lapsesEarly)] : []),
  ];
}

function authorityFindings(row: Authority): Finding[] {
  const at = (field: keyof Authority) => `${row.id}-${field}`;
  return [
    ...(row.function.trim() === '' ? [weak(at('function'), en.noFunction)] : []),
    ...(row.may.trim() === '' ? [weak(at('may'), en.noMay(row.function))] : []),
    ...(row.by.trim() === '' ? [weak(at('by'), en.noBy(row.function))] : []),
    ...(row.written === 'yes' && !isIsoDate(row.on) ? [weak(at('on'), en.noOn(row.function))] : []),
  ];
}

function sliceFindings(row: Slice, { productionDate }: Lead): Finding[] {
  const at = (field: keyof Slice) => `${row.id}-${field}`;
  return [
    ...(row.owner.trim() === '' ? [weak(at('owner'), en.noOwner(row.slice))] : []),
    ...(isIsoDate(row.date) ? [] : [weak(at('date'), en.noSliceDate(row.slice))]),
    ...(daysBetween(productionDate, row.date) > 0
      ? [weak(at('date'), en.sliceLate(row.slice, row.date))]
      : []),
  ];
}
