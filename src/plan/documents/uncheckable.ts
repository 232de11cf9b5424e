import type { IsoDate } from '../../language/dates.ts';
import { wordsKey } from '../../language/names.ts';
import { type Block, words as column, figures, tableOf } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import { dateOf, joined, numeral, person, type Said, show, trimmed } from '../../report/values.ts';
import { calledBy } from '../../sheets/gate/naming.ts';
import { isOpen } from '../../sheets/gate/read.ts';
import { asked, stateOf } from '../../sheets/governance/share.ts';
import type { ItemState } from '../../sheets/handover/fields.ts';
import { asOf, itemName, listed, stateOf as itemState } from '../../sheets/handover/items.ts';
import { overdue } from '../../sheets/steering/review.ts';
import type { Plan } from '../document/schema.ts';
import { cut } from '../merging/describing/excerpt.ts';
import { type Asked, askedIn } from './asked.ts';
import { indexOf } from './askedIndex.ts';
import * as words from './en/evidence.ts';
import { review } from './en/reviews.ts';
import { blockersOf } from './gates.ts';
import { numberOpens } from './gateNumbers.ts';
import { keyOf, mattersIn } from './matters.ts';
import { isPrinted } from './parts.ts';
import { reconciledIn } from './reconcile.ts';
import type { Review } from './reviewDays.ts';
import { LACKS, type Lack, notYetIn } from './trueYet.ts';

type Kind = keyof typeof words.UNCHECKABLE;

/** The part of the list that tells of each kind: what is left out there is not counted here. */
const PARTS: Record<Kind, string> = {
  gates: 'gates',
  numbers: 'gates',
  open: 'openQuestions',
  conditions: 'conditions',
  reviews: 'gates',
  unplaced: 'questions',
  ...(Object.fromEntries(LACKS.map((kind) => [kind, 'questions'])) as Record<Lack['kind'], string>),
  disagree: 'questions',
  inputs: 'governance',
  promises: 'promises',
  returned: 'handover',
  handed: 'handover',
  unhanded: 'handover',
  unowned: 'questions',
  figures: 'money',
  others: 'money',
};

/** The kinds that an index tells of by the references of questions. */
const INDEXED = new Set<Kind>(['open', 'unplaced', ...LACKS]);

/** Something that cannot be checked yet: what it is called, and the matter that it is of. */
type Found = { name: Said; matter: string };

/** So much is quoted of what has no reference. */
const MOST_QUOTED = 70;

/**
 * What of the list cannot be checked yet or is not true yet, by kind, with how many and which. `unconfirmed`:
 * the figures that nobody has confirmed, of the sum that is asked for and of all others. Nothing while nothing is claimed.
 */
export function uncheckable(
  plan: Plan,
  reviews: readonly Review[],
  unconfirmed: Record<'figures' | 'others', readonly Said[]>,
  today: IsoDate,
): Section[] {
  const all = askedIn(plan, today);
  const claims =
    all.length + blockersOf(plan).length + asked(plan.governance).length + plan.steering.commitments.length;
  if (claims === 0) return [];
  const kinds = {
    ...kindsIn(plan, all, reviews, today),
    figures: unconfirmed.figures.map(named),
    others: unconfirmed.others.map(named),
  };
  const index = indexOf(plan, all, today);
  const found = (Object.keys(words.UNCHECKABLE) as Kind[]).flatMap((kind) => {
    const which = isPrinted(plan.parts, `evidence/${PARTS[kind]}`) ? kinds[kind] : [];
    return which.length > 0 ? [{ kind, which }] : [];
  });
  const mattersOf = (kinds: typeof found) =>
    new Set(kinds.flatMap(({ which }) => which.map(({ matter }) => matter)));
  // What the index has by its references stands there.
  const tabled = found.filter(({ kind }) => index.length === 0 || !INDEXED.has(kind));
  const blocks: Block[] = tableOf(
    words.notYet,
    [column(words.kindOfThing), figures(words.howMany), column(words.which)],
    [
      ...tabled.map(({ kind, which }) => [
        words.UNCHECKABLE[kind],
        numeral(which.length),
        joined(
          which.map(({ name }) => name),
          '; ',
        ),
      ]),
      ...(tabled.length > 1 ? [allOf(tabled.flatMap(({ which }) => which))] : []),
    ],
  );
  const above = mattersOf(tabled);
  // One matter may be found in more than one way; any of its names will do.
  const below = new Map(
    found.flatMap(({ which }) =>
      which.flatMap(({ matter, name }) => (above.has(matter) ? [] : [[matter, name]])),
    ),
  );
  return [
    section('notYet', words.notYet, {
      lead: { kind: 'text', text: words.cannotCheck(mattersOf(found).size, [...below.values()].map(show)) },
      blocks: [...blocks, ...index],
    }),
  ];
}

/** The sum of the rows, and which matters stand in them more than once. */
function allOf(entries: readonly Found[]): Said[] {
  const matters = [...Map.groupBy(entries, ({ matter }) => matter).values()];
  const doubled = matters.flatMap(([one, ...more]) => (one && more.length > 0 ? [one.name] : []));
  return [words.allRows, numeral(entries.length), words.countedOnce(matters.length, doubled)];
}

function named(what: Said): Found {
  return { name: trimmed(what), matter: wordsKey(show(what)) };
}

function kindsIn(
  plan: Plan,
  all: readonly Asked[],
  reviews: readonly Review[],
  today: IsoDate,
): Record<Exclude<Kind, 'figures' | 'others'>, Found[]> {
  const called = (of: readonly Asked[]) =>
    of.map(({ question, number, reference, text }): Found => ({
      name: calledBy({ question: { ...question, reference }, number }),
      matter: keyOf(text, reference),
    }));
  const matterOf = mattersIn(plan);
  const quoted = (text: string): Found => ({ name: cut(text, MOST_QUOTED), matter: matterOf(text) });
  const answered = all.filter(({ stands }) => stands === 'answered');
  const lacking = (kind: Lack['kind']) =>
    called(
      all.filter(({ stands, lacks }) => stands !== 'condition' && lacks.some((one) => one.kind === kind)),
    );
  const notYet = notYetIn(plan, today);
  const items = listed(asOf(plan.handover, today));
  const itemsIn = (state: ItemState) =>
    items.filter((item) => itemState(item) === state).map((item) => quoted(itemName(item)));
  const gates = blockersOf(plan).filter(({ gate }) => gate && !isOpen(gate, today));
  return {
    gates: gates.map(({ text }) => named(text)),
    numbers: numberOpens(plan, all, today).map(({ text, says }) => ({ name: says, matter: wordsKey(text) })),
    open: called(all.filter(({ stands, lacks }) => stands === 'open' && lacks.length === 0)),
    conditions: called(all.filter(({ stands }) => stands === 'condition')),
    reviews: reviews.map(({ name, who }) => ({
      name: review(name, who, ''),
      matter: wordsKey(name),
    })),
    unplaced: called(answered.filter(({ place }) => place === '')),
    part: lacking('part'),
    rests: lacking('rests'),
    paper: lacking('paper'),
    condition: lacking('condition'),
    later: lacking('later'),
    disagree: reconciledIn(plan, all, today).map(({ matter, says, who, date }) => ({
      name: words.heldBy(says, person(who), dateOf(date)),
      matter,
    })),
    inputs: asked(plan.governance)
      .filter((row) => stateOf(row) !== 'built' || notYet({ text: row.answer, place: row.built }).length > 0)
      .map(({ asks }) => quoted(asks.trim())),
    promises: overdue(plan.steering, today).map(({ promise }) => quoted(promise.trim())),
    returned: itemsIn('returned'),
    handed: itemsIn('handed'),
    unhanded: itemsIn('open'),
    unowned: [
      ...called(all.filter(({ stands, question }) => stands !== 'answered' && question.owner.trim() === '')),
      ...items
        .filter((item) => itemState(item) !== 'accepted' && item.owner.trim() === '')
        .map((item) => quoted(itemName(item))),
    ],
  };
}
