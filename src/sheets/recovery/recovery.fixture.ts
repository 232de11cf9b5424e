import { SHEET_TABLES, wordsOf } from '../index.ts';
import * as v from 'valibot';
import type { FieldWording, Wording } from '../wording.ts';
import { type Recovery, type RecoveryField, RECOVERY, SIGNS, type Sign } from './fields.ts';

/** Words that name each field by its own id. */
export const WORDING: Wording<RecoveryField> = {
  id: 'recovery',
  title: 'Recovery',
  purpose: '',
  chapter: 'recovery',
  fields: Object.fromEntries(
    wordsOf(SHEET_TABLES.recovery).map((field) => [field, { label: `the ${field}` }]),
  ) as Record<RecoveryField, FieldWording>,
};

/** A sign that is not there, with both sides of the evidence. */
export const ABSENT = { for: 'One says so.', against: 'Five say otherwise.', verdict: 'no' };
/** A sign that is enough to restructure. */
export const THERE = { ...ABSENT, verdict: 'there', mendable: 'no' };
/** A kill criterion that lacks nothing. */
export const KILL = {
  id: 'k',
  signal: 'Nobody of equal rank has accepted the chair',
  by: '2026-12-30',
  act: 'Spending stops on 2 January',
  who: 'Sam Whitlock',
  agreedOn: '2026-11-10',
};

/** A brief that lacks nothing. */
export const BRIEF = {
  mandate: 'Sam Whitlock, 20 October',
  newScope: 'One section of renewal memos',
  outOfScope: 'New borrowers',
  vendorTalk: 'Evidence, by the end of the month',
  champion: 'Lena Brandt',
  standing: 'equal',
  reset: 'The plan and its meetings',
  resetOn: '2026-11-27',
  messages: [{ id: 'm', from: 'Daniel Osei', to: 'Lena Brandt', on: '2026-11-23', says: 'It should stop.' }],
  firstTen: [{ id: 'f', day: '1', act: 'The team hears it', owner: 'Lena Brandt' }],
};

/** A sheet with no sign there and one kill criterion, changed in the fields given. */
export function sheet(changes: object = {}, signs: Partial<Record<Sign, object>> = {}): Recovery {
  return v.parse(RECOVERY.schema, {
    signs: { ...Object.fromEntries(SIGNS.map((sign) => [sign, ABSENT])), ...signs },
    kill: [KILL],
    ...changes,
  });
}

/** A sheet on which nothing is typed. */
export function blank(): Recovery {
  return v.parse(RECOVERY.schema, {});
}
