import { type IsoDate, isIsoDate } from '../../language/dates.ts';
import { nameKey } from '../../language/names.ts';
import { type Block, type Column, words as column, tableOf } from '../../report/blocks.ts';
import { dateOf, dueBy, isBlank, joined, NONE, person, type Said } from '../../report/values.ts';
import { isBlankRow } from '../../sheets/fields.ts';
import { calledBy } from '../../sheets/gate/naming.ts';
import { INPUT_STATE_NAMES } from '../../sheets/governance/en/choices.ts';
import { stateOf as inputState } from '../../sheets/governance/share.ts';
import { standingOf } from '../../sheets/steering/read.ts';
import type { Plan } from '../document/schema.ts';
import { type Asked, askedIn } from './asked.ts';
import { atGatesIn } from './atGates.ts';
import { named } from './en/reviewerRow.ts';
import { quoted } from './en/reviews.ts';
import * as words from './en/stillTheirs.ts';
import { notBuiltIn } from './findings.ts';
import { blockersOf } from './gates.ts';
import { isPrinted } from './parts.ts';
import { builtBy } from './unsaid.ts';
import { laterForecast, type Review } from './reviewDays.ts';
import { onlyAfter, whoseInLine } from './reviewerRow.ts';

/** How much of the width each column has. */
const PARTS = [0.13, 0.49, 0.38];

/** Whether somebody is called so, or speaks for a function that is. */
type IsTheirs = (who: string) => boolean;

/**
 * Of the question that asks for the money, what a yes of each who must agree does not cover, told apart: what is owed to them,
 * which is every question, condition and wish of the design that the evidence list has as theirs and open; and what is their
 * own word, at their gates, on what is owed, in the reviews that they still make and by what they promised. Each day says what it
 * is. Nothing where nobody has to agree.
 */
export function stillTheirs(n: number, plan: Plan, reviews: readonly Review[], today: IsoDate): Block[] {
  const all = askedIn(plan, today);
  const rows = plan.steering.members
    .filter(({ right, name }) => right === 'agrees' && name.trim() !== '')
    .map(({ name, function: of }): Said[] => {
      const isTheirs: IsTheirs = (who) =>
        who.trim() !== '' && [name, of].some((one) => nameKey(who) === nameKey(one));
      const asked = inDays(all.filter(({ gate, stands }) => stands !== 'answered' && isTheirs(gate.whose)));
      // What is answered by the team waits for nothing but their own word.
      const answers = asked.filter(({ row }) => row.missing !== 'word');
      const owed = [...answers.map((row) => owedTo(row, today)), ...ofDesign(plan, all, isTheirs, today)];
      const word = [
        ...gatesOf(plan, isTheirs, today),
        ...onWhatIsOwed(asked),
        ...reviews.filter(({ who }) => isTheirs(who)).map((one) => reviewOf(one, today)),
        ...promisesOf(plan, isTheirs, today),
      ];
      return [
        person(name),
        owed.length > 0 ? joined(owed, '\n') : words.nothingOwed(askedBy(plan, isTheirs)),
        word.length > 0 ? joined(word, '\n') : NONE,
      ];
    });
  const columns = [words.whose, words.owed, words.word].map(
    (label, at): Column => ({
      ...column(label),
      part: PARTS[at] ?? 0,
    }),
  );
  return tableOf(words.caption(n), columns, rows);
}

/** What is due soonest first, and what has no day last. */
function inDays(asked: readonly Asked[]): Asked[] {
  const key = ({ row: { owed } }: Asked) => (isIsoDate(owed?.day ?? '') ? (owed?.day ?? '') : 'z');
  return asked.toSorted((a, b) => key(a).localeCompare(key(b)));
}

/** A question or a condition that is theirs, with whoever owes what is still to come of it, and by when. */
function owedTo({ question, number, reference, row, stands }: Asked, today: IsoDate): Said {
  const called = calledBy({ question: { ...question, reference }, number });
  const whose = whoseInLine(row, today);
  return named(
    called,
    joined([stands === 'condition' ? words.isCondition : '', isBlank(whose) ? words.nobody : whose], ', '),
  );
}

/** What they asked of the design and is not built in, where no question of a gate tells of it. */
function ofDesign(plan: Plan, all: readonly Asked[], isTheirs: IsTheirs, today: IsoDate): Said[] {
  return notBuiltIn(plan, all)
    .filter(({ function: of }) => isTheirs(of))
    .map((row) =>
      words.ofDesign(
        quoted(row.asks.trim()),
        INPUT_STATE_NAMES[inputState(row)].toLowerCase(),
        dateOf(builtBy(row, plan, today)),
      ),
    );
}

/** The gates of theirs that are shut, with the day on which each is to open, and that it cannot before something comes. */
function gatesOf(plan: Plan, isTheirs: IsTheirs, today: IsoDate): Said[] {
  const gateOf = atGatesIn(plan, today);
  return blockersOf(plan).flatMap(({ text, due, gate }): Said[] => {
    if (!gate || !isTheirs(gate.whose)) return [];
    const { open, pending } = gateOf(gate);
    if (open) return [];
    const last = onlyAfter(due, pending);
    return [words.gate(text.trim().replace(/\.$/, ''), dueBy(due, today), last ? dateOf(last.day) : '')];
  });
}

/** On what is owed to them: by when it is read where that is known; of all else no day is. */
function onWhatIsOwed(asked: readonly Asked[]): Said[] {
  const until = ({ row }: Asked) => row.read?.until ?? '';
  const called = ({ question, number, reference }: Asked) =>
    calledBy({ question: { ...question, reference }, number });
  const read = asked.filter((one) => isIsoDate(until(one)));
  const others = asked.filter((one) => !read.includes(one)).map(called);
  return [
    ...read.map((one) => words.readUntil(called(one), person(one.row.read?.who ?? ''), dateOf(until(one)))),
    ...(others.length > 0 ? [words.onNoDay(others)] : []),
  ];
}

function reviewOf(one: Review, today: IsoDate): Said {
  return words.review(one.name, dueBy(one.date, today), dateOf(laterForecast(one)));
}

/** What they promised and have not kept yet. */
function promisesOf({ steering, parts }: Plan, isTheirs: IsTheirs, today: IsoDate): Said[] {
  // What is left out under its own name is told under no other.
  const printed = isPrinted(parts, 'committee/commitments') ? steering.commitments : [];
  return printed
    .filter((one) => isTheirs(one.function) && ['open', 'overdue'].includes(standingOf(one, today).kind))
    .map(({ promise, due }) => words.promised(quoted(promise.trim()), dueBy(due, today)));
}

/** How many questions somebody asked: at the gates that they hold, and of the design. */
function askedBy({ gate, governance }: Plan, isTheirs: IsTheirs): number {
  const held = new Set(gate.gates.filter(({ whose }) => isTheirs(whose)).map(({ id }) => id));
  const ofDesign = governance.inputs.filter((row) => !isBlankRow(row) && isTheirs(row.function));
  return gate.questions.filter((row) => held.has(row.gate)).length + ofDesign.length;
}
