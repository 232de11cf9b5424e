import { dateError, daysBetween, type IsoDate, isIsoDate, showDate } from '../../language/dates.ts';
import { type Finding, findingsOf } from '../finding.ts';
import { type DesignInput, type Governance, MOMENT_NAMES, type Reviewer } from './fields.ts';
import { asked, functionKey, shareOf, stateOf } from './share.ts';

const { missing, weak } = findingsOf('governance');

/** Validation nearer than this, in days, leaves little time to build in what is only promised. */
const NEAR = 30;

/** What the sheet lacks or could say better. `today` tells how near validation is. */
export function reviewGovernance(governance: Governance, today: IsoDate): Finding[] {
  const asking = new Set(asked(governance).map((row) => functionKey(row.function)));
  return [
    ...reviewersFindings(governance),
    ...governance.reviewers.flatMap((row) => reviewerFindings(row, asking)),
    ...(asked(governance).length === 0
      ? [missing('inputs', 'No question is on the list.', 'Ask one function what it would ask first.')]
      : []),
    ...governance.inputs.flatMap(inputFindings),
    ...validationFindings(governance, today),
  ];
}

function reviewersFindings(governance: Governance): Finding[] {
  const named = governance.reviewers.map((row) => functionKey(row.function)).filter(Boolean);
  if (named.length === 0) {
    return [
      missing(
        'reviewers',
        'No control function is named.',
        'Name those whose word the program needs, and when each was first in the room.',
      ),
    ];
  }
  const known = new Set(named);
  const strangers = new Map<string, DesignInput>();
  for (const row of asked(governance)) {
    const key = functionKey(row.function);
    if (key !== '' && !known.has(key) && !strangers.has(key)) strangers.set(key, row);
  }
  return [...strangers.values()].map((row) =>
    weak(
      `${row.id}-function`,
      `${row.function.trim()} asks, and nobody is named who speaks for it.`,
      'Add it above, with a person and when that person was first in the room.',
    ),
  );
}

/** What is said of one function: who, when, and whether it is among those that are `asking`. */
function reviewerFindings(row: Reviewer, asking: ReadonlySet<string>): Finding[] {
  const at = (field: string) => `${row.id}-${field}`;
  const name = row.function.trim();
  if (name === '') {
    const blank = row.person.trim() === '' && row.firstIn === '' && row.since.trim() === '';
    return blank ? [] : [weak(at('function'), 'A reviewer has no function.', 'Say which function it is.')];
  }
  const unreadable = dateError(row.since);
  const silent = !asking.has(functionKey(name));
  const came = row.firstIn
    ? `was first in the room ${MOMENT_NAMES[row.firstIn].toLowerCase()}, and`
    : 'is named, and';
  return [
    ...(row.person.trim() === '' ? [weak(at('person'), `${name} has no person.`, 'Name one.')] : []),
    ...(row.firstIn === ''
      ? [
          weak(
            at('firstIn'),
            `Nobody has said when ${name} was first in the room.`,
            'Look for its first meeting.',
          ),
        ]
      : []),
    ...(unreadable ? [weak(at('since'), `${name}: ${unreadable}`, 'Mend it at the field.')] : []),
    ...(row.firstIn !== '' && row.since.trim() === ''
      ? [weak(at('since'), `${name} has no date in the room.`, 'Take it from a calendar, not from memory.')]
      : []),
    ...(silent
      ? [
          weak(
            at('function'),
            `${name} ${came} no question of its own is on the list.`,
            'Ask what it would ask first of the next thing you build.',
          ),
        ]
      : []),
  ];
}

/** What one question lacks: somebody who asks it, an answer, a place where the answer can be seen. */
function inputFindings(row: DesignInput): Finding[] {
  const at = (field: string) => `${row.id}-${field}`;
  const asks = row.asks.trim();
  if (asks === '') {
    const blank = [row.function, row.answer, row.built].every((text) => text.trim() === '');
    return blank
      ? []
      : [weak(at('asks'), 'A design input has no question.', 'Write it in the reviewer’s words.')];
  }
  const name = `“${asks}”`;
  const answered = stateOf(row) !== 'open';
  return [
    ...(row.function.trim() === ''
      ? [weak(at('function'), `${name} has nobody who asks it.`, 'Say whose question it is.')]
      : []),
    ...(row.state === ''
      ? [weak(at('state'), `${name} is not said to be built in.`, 'Choose how far it is.')]
      : []),
    ...(answered && row.answer.trim() === ''
      ? [weak(at('answer'), `${name} has no design answer.`, 'Write what the design does about it.')]
      : []),
    ...(row.state === 'built' && row.built.trim() === ''
      ? [
          weak(
            at('built'),
            `${name} is called built in, without a place.`,
            'Name what a validator could open and see.',
          ),
        ]
      : []),
  ];
}

/** The date of validation, and what is not built in when it comes near. */
function validationFindings(governance: Governance, today: IsoDate): Finding[] {
  const { validationStarts: starts } = governance;
  const unreadable = dateError(starts);
  if (unreadable)
    return [weak('validationStarts', `Start of validation: ${unreadable}`, 'Mend it at the field.')];
  if (!isIsoDate(starts)) {
    return [
      missing(
        'validationStarts',
        'Validation has no date to start.',
        'Ask model risk for its next free place.',
      ),
    ];
  }
  const { all, built, promised } = shareOf(asked(governance));
  const left = daysBetween(today, starts);
  // The server, which has no today, has no nearness either.
  if (built === all || !(left <= NEAR)) return [];
  const count = all - built;
  const what = `${count} ${count === 1 ? 'question is' : 'questions are'} not built in`;
  const when =
    left < 0 ? `validation started on ${showDate(starts)}` : `validation starts on ${showDate(starts)}`;
  const mend =
    promised > 0
      ? 'Build in what is promised, or tell model risk which answers it will not find.'
      : 'Answer what is open, or tell model risk which answers it will not find.';
  return [weak('validationStarts', `${what}, and ${when}.`, mend)];
}
