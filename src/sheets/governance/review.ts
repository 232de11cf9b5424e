import { dateError, daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import { atField } from '../en/sheet.ts';
import type { Finding } from '../finding.ts';
import { findingsOf } from '../found.ts';
import * as en from './en/sheet.ts';
import type { DesignInput, Governance, Reviewer } from './fields.ts';
import { functionKeys } from './functions.ts';
import { asked, shareOf, stateOf } from './share.ts';

const { due, missing, weak } = findingsOf('governance');

/** Validation nearer than this, in days, leaves little time to build in what is only promised. */
const NEAR = 30;

/** What the sheet lacks or could say better. `today` tells how near validation is. */
export function reviewGovernance(governance: Governance, today: IsoDate): Finding[] {
  const keyOf = functionKeys(governance);
  const asking = new Set(asked(governance).map((row) => keyOf(row.function)));
  return [
    ...reviewersFindings(governance, keyOf),
    ...governance.reviewers.flatMap((row) => reviewerFindings(row, asking.has(keyOf(row.function)))),
    ...(asked(governance).length === 0 ? [missing('inputs', en.noQuestion)] : []),
    ...governance.inputs.flatMap(inputFindings),
    ...validationFindings(governance, today),
  ];
}

function reviewersFindings(governance: Governance, keyOf: (name: string) => string): Finding[] {
  const named = governance.reviewers.map((row) => keyOf(row.function)).filter(Boolean);
  if (named.length === 0) return [missing('reviewers', en.noReviewers)];
  const known = new Set(named);
  const strangers = new Map<string, DesignInput>();
  for (const row of asked(governance)) {
    const key = keyOf(row.function);
    if (key !== '' && !known.has(key) && !strangers.has(key)) strangers.set(key, row);
  }
  return [...strangers.values()].map((row) => weak(`${row.id}-function`, en.stranger(row.function)));
}

/** What is said of one function: who, when, and whether it is `asking`. */
function reviewerFindings(row: Reviewer, asking: boolean): Finding[] {
  const at = (field: string) => `${row.id}-${field}`;
  const name = row.function.trim();
  if (name === '') {
    const blank = row.person.trim() === '' && row.firstIn === '' && row.since.trim() === '';
    return blank ? [] : [weak(at('function'), en.noFunction)];
  }
  const unreadable = dateError(row.since);
  return [
    ...(row.person.trim() === '' ? [weak(at('person'), en.noPerson(name))] : []),
    ...(row.firstIn === '' ? [weak(at('firstIn'), en.noFirstIn(name))] : []),
    ...(unreadable ? [weak(at('since'), atField(name, unreadable))] : []),
    ...(row.firstIn !== '' && row.since.trim() === '' ? [weak(at('since'), en.noSince(name))] : []),
    ...(asking ? [] : [weak(at('function'), en.silent(name, row.firstIn))]),
  ];
}

/** What one question lacks: somebody who asks it, an answer, a place where the answer can be seen. */
function inputFindings(row: DesignInput): Finding[] {
  const at = (field: string) => `${row.id}-${field}`;
  const asks = row.asks.trim();
  if (asks === '') {
    const blank = [row.function, row.answer, row.built].every((text) => text.trim() === '');
    return blank ? [] : [weak(at('asks'), en.noAsks)];
  }
  const answered = stateOf(row) !== 'open';
  return [
    ...(row.function.trim() === '' ? [weak(at('function'), en.nobodyAsks(asks))] : []),
    ...(row.state === '' ? [weak(at('state'), en.noState(asks))] : []),
    ...(answered && row.answer.trim() === '' ? [weak(at('answer'), en.noAnswer(asks))] : []),
    ...(row.state === 'built' && row.built.trim() === '' ? [weak(at('built'), en.noPlace(asks))] : []),
  ];
}

/** The date of validation, and what is not built in when it comes near. */
function validationFindings(governance: Governance, today: IsoDate): Finding[] {
  const { validationStarts: starts } = governance;
  const unreadable = dateError(starts);
  if (unreadable) return [weak('validationStarts', atField(en.validationStarts, unreadable))];
  if (!isIsoDate(starts)) return [missing('validationStarts', en.noStart)];
  const { all, built, promised } = shareOf(asked(governance));
  const left = daysBetween(today, starts);
  // The server, which has no today, has no nearness either.
  if (built === all || !(left <= NEAR)) return [];
  return [due('validationStarts', en.notBuilt(all - built, promised, starts, left < 0))];
}
