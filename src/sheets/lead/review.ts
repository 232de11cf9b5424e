import { daysBetween, isIsoDate, showDate } from '../../language/dates.ts';
import { isBegun } from '../begun.ts';
import { isBlankRow } from '../fields.ts';
import { type Finding, findingsOf } from '../finding.ts';
import type { LeadAround } from './around.ts';
import { judgeLead } from './judge.ts';
import { type Authority, LEAD, type Lead, type Slice } from './fields.ts';

const { missing, weak } = findingsOf('lead');

/**
 * What the charter lacks or could say better. Every program needs a lead, so a sheet that nobody has begun
 * lacks something too: a name.
 */
export function reviewLead(lead: Lead, around: LeadAround): Finding[] {
  const tests = judgeLead(lead, around)
    .reasons.filter(({ holds }) => holds !== 'yes')
    .map(({ holds, field, says, mend }) => (holds === 'open' ? missing : weak)(field, says, mend));
  if (!isBegun(LEAD, lead)) return tests.slice(0, 1);
  return [
    ...tests,
    ...textFindings(lead),
    ...lead.authorities.filter((row) => !isBlankRow(row)).flatMap(authorityFindings),
    ...lead.slices.filter((row) => !isBlankRow(row)).flatMap((row) => sliceFindings(row, lead)),
  ];
}

function textFindings({ running, decides, escalates, acceptedOn, lapses, productionDate }: Lead): Finding[] {
  const blank = (text: string) => text.trim() === '';
  return [
    ...(blank(running)
      ? [weak('running', 'It does not say what will be running, and for whom.', 'One sentence is enough.')]
      : []),
    ...(blank(decides)
      ? [weak('decides', 'It does not say what the lead decides alone.', 'Name acts, each with a limit.')]
      : []),
    ...(blank(escalates)
      ? [
          weak(
            'escalates',
            'It does not say what goes to the committee.',
            'Name it, and after how many days.',
          ),
        ]
      : []),
    ...(isIsoDate(acceptedOn)
      ? []
      : [
          weak(
            'acceptedOn',
            'The lead has not accepted the date.',
            'Ask, and write down the day of the answer.',
          ),
        ]),
    ...(isIsoDate(lapses)
      ? []
      : [weak('lapses', 'The charter has no last day.', 'Set one some weeks after the production date.')]),
    ...(daysBetween(lapses, productionDate) >= 0
      ? [
          weak(
            'lapses',
            'The charter lapses before anyone has seen the program run.',
            'Let it last some weeks beyond the production date.',
          ),
        ]
      : []),
  ];
}

function authorityFindings(row: Authority): Finding[] {
  const name = row.function.trim() || 'A grant without a function';
  const at = (field: keyof Authority) => `${row.id}-${field}`;
  return [
    ...(row.function.trim() === '' ? [weak(at('function'), `${name}.`, 'Name the function.')] : []),
    ...(row.may.trim() === ''
      ? [weak(at('may'), `${name}: nothing says what the lead may do.`, 'Write it as an act.')]
      : []),
    ...(row.by.trim() === ''
      ? [weak(at('by'), `${name}: nobody has granted it.`, 'Only whoever holds it can grant it.')]
      : []),
    ...(row.written === 'yes' && !isIsoDate(row.on)
      ? [weak(at('on'), `${name}: the signature has no day.`, 'Write the day beside it.')]
      : []),
  ];
}

function sliceFindings(row: Slice, { productionDate }: Lead): Finding[] {
  const name = row.slice.trim() || 'A slice without a name';
  const at = (field: keyof Slice) => `${row.id}-${field}`;
  return [
    ...(row.owner.trim() === '' ? [weak(at('owner'), `${name} has no owner.`, 'Name one person.')] : []),
    ...(isIsoDate(row.date)
      ? []
      : [weak(at('date'), `${name} has no day.`, 'Ask its owner, and write the answer.')]),
    ...(daysBetween(productionDate, row.date) > 0
      ? [
          weak(
            at('date'),
            `${name} ends on ${showDate(row.date)}, after the production date.`,
            'One of the two dates is wrong: find out which.',
          ),
        ]
      : []),
  ];
}
