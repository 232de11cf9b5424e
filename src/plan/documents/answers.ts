import { type IsoDate, isDone } from '../../language/dates.ts';
import { words as column, tableOf } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import { dateOf, isBlank, joined, needed, numeral, person, type Said } from '../../report/values.ts';
import { theirWordAndPlace } from '../../sheets/gate/theirWord.ts';
import { itemName, stateOf as itemState } from '../../sheets/handover/items.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { besideQuestions, designOf } from './besideQuestions.ts';
import { type Checkable, checkableBy, checkableIn } from './checkable.ts';
import * as words from './en/answers.ts';
import * as open from './en/openList.ts';
import { called } from './openList.ts';
import { nameOf } from './reviewAsks.ts';
import { whoseBelow, whoseInLine } from './reviewerRow.ts';
import { reviewersIn } from './reviewers.ts';
import { inParts } from './parted.ts';

/** How much of the width each column has. */
const PARTS = [0.095, 0.185, 0.29, 0.2, 0.12, 0.11];

/**
 * Every answer by the reviewers' own sections, with where it can be checked, what whoever asked has said of it themselves, what it
 * lacks, and a box to be ticked by hand.
 */
export function answers(plan: Plan, { gate: { fields } }: Wordings, today: IsoDate): Section[] {
  const all = checkableIn(plan, today);
  const answered = all.filter(({ isAnswered }) => isAnswered);
  if (answered.length === 0) return [];
  const beside = besideIn(plan, today);
  const columns = inParts(
    [words.reference, fields.text.label, words.answer, words.place, words.answered, words.holds].map(column),
    PARTS,
  );
  const blocks = reviewersIn(plan).flatMap((reviewer) => {
    const own = checkableBy(plan, today).get(reviewer.key) ?? [];
    return [...Map.groupBy(own, ({ row }) => row.section)].flatMap(([label, rows]) => {
      const given = rows.filter(({ isAnswered }) => isAnswered);
      const missing = rows.filter(({ isAnswered }) => !isAnswered).map(nameOf);
      const who = reviewer.function || called(reviewer);
      return tableOf(
        words.caption(who, label, rows.length, given.length, missing),
        columns,
        given.map((one) => rowOf(one, beside(one), today)),
      );
    });
  });
  const placed = answered.filter(({ row }) => row.place !== '').length;
  const lead = joined(
    [
      words.counted(all.length, answered.length, placed),
      words.markedOn(marksIn(plan, all, today)),
      words.shared(documentsOf(answered)),
    ],
    ' ',
  );
  return [section('questions', words.title, { lead: { kind: 'text', text: lead }, blocks })];
}

function rowOf(one: Checkable, beside: readonly Said[], today: IsoDate): Said[] {
  const { row, lacks } = one;
  const { question } = row;
  const word = theirWordAndPlace(question, today);
  const isBlocking = question.theirs === 'blocking';
  return [
    joined([row.reference || numeral(row.number), isBlocking ? open.BLOCKING : ''], '\n'),
    joined([needed(row.text), open.raised(dateOf(question.raised))], '\n'),
    joined(
      [
        question.answer.trim(),
        isBlank(word) ? '' : words.yourWord(word),
        lacks.length > 0 ? words.seeOpen : '',
        row.row.owed ? whoseInLine(row.row, today) : '',
        ...beside,
      ],
      '\n',
    ),
    needed(row.place),
    row.row.given
      ? joined([person(row.row.given.who), dateOf(row.row.given.day)], '\n')
      : whoseBelow(row.row, today),
    words.box,
  ];
}

/** What the design and the running list tell of the same matter: of the list what is accepted, the rest is told with what is open. */
function besideIn(plan: Plan, today: IsoDate): (one: Checkable) => Said[] {
  const { inputsOf, itemsOf } = besideQuestions(plan, today);
  return ({ row: { question, text, place } }) => [
    ...inputsOf(question.id).map((input) => designOf(input, text, place)),
    ...itemsOf(question.id)
      .filter((item) => itemState(item) === 'accepted')
      .map((item) =>
        open.lacking(open.item('accepted', itemName(item), item.owner.trim(), ''), item.place.trim()),
      ),
  ];
}

/** Who has marked questions as blocking, and when they said so. */
function marksIn(plan: Plan, all: readonly Checkable[], today: IsoDate) {
  const marked = new Set(
    all.filter(({ row }) => row.question.theirs === 'blocking').map(({ row }) => row.gate.id),
  );
  return plan.gate.gates
    .filter(({ id, whose }) => marked.has(id) && whose.trim() !== '')
    .map(({ whose, saidOn }) => ({ who: whose.trim(), on: isDone(saidOn, today) ? dateOf(saidOn) : '' }));
}

/** So many documents are named that hold more than one answer. */
const MOST_DOCUMENTS = 6;

/** What answers have before the first comma or semicolon of their places, where several have the same. */
function documentsOf(rows: readonly Checkable[]) {
  const named = rows.map((one) => ({ one, document: one.row.place.split(/[,;]/)[0]?.trim() ?? '' }));
  return [
    ...Map.groupBy(
      named.filter(({ document }) => document !== ''),
      ({ document }) => document,
    ),
  ]
    .filter(([, those]) => those.length > 1)
    .map(([document, those]) => ({ document, names: those.map(({ one }) => nameOf(one)) }))
    .toSorted((a, b) => b.names.length - a.names.length)
    .slice(0, MOST_DOCUMENTS);
}
