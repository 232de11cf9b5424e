import type { IsoDate } from '../../language/dates.ts';
import { wordsKey } from '../../language/names.ts';
import { words as column, type Column, figures as aligned, tableOf } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import { dateOf, joined, numeral, person, type Said, show, trimmed } from '../../report/values.ts';
import { calledBy } from '../../sheets/gate/naming.ts';
import { isOpen } from '../../sheets/gate/read.ts';
import { asked, stateOf } from '../../sheets/governance/share.ts';
import type { ItemState } from '../../sheets/handover/fields.ts';
import { asOf, itemName, listed, stateOf as itemState } from '../../sheets/handover/items.ts';
import type { WorkLine } from '../../sheets/lead/promises.ts';
import { overdue } from '../../sheets/steering/review.ts';
import type { Plan } from '../document/schema.ts';
import { cut } from '../merging/describing/excerpt.ts';
import { type Asked, askedIn } from './asked.ts';
import { indexOf } from './askedIndex.ts';
import { contractsAwaited } from './contractsAwaited.ts';
import * as words from './en/evidence.ts';
import { review } from './en/reviews.ts';
import { blockersOf } from './gates.ts';
import { numberOpens } from './gateNumbers.ts';
import { keyOf, mattersIn } from './matters.ts';
import { isPrinted } from './parts.ts';
import { reconciledIn } from './reconcile.ts';
import type { Review } from './reviewDays.ts';
import { isTeamsSaying, isWordBare } from './reviewerWords.ts';
import { LACKS, type Lack, notYetIn } from './trueYet.ts';
import { type Unplaced, unplacedIn } from './unplaced.ts';

type Kind = keyof typeof words.UNCHECKABLE;

/** The part of the list that tells of each kind: what is left out there is not counted here. */
const PARTS: Record<Kind, string> = {
  gates: 'gates',
  numbers: 'gates',
  open: 'openQuestions',
  conditions: 'conditions',
  reviews: 'gates',
  unplaced: 'questions',
  kept: 'promises',
  decided: 'decisions',
  accepted: 'handover',
  shown: 'milestone',
  built: 'governance',
  checks: 'gates',
  teamSays: 'questions',
  bareWords: 'questions',
  early: 'questions',
  ...(Object.fromEntries(LACKS.map((kind) => [kind, 'questions'])) as Record<Lack['kind'], string>),
  disagree: 'questions',
  inputs: 'governance',
  promises: 'promises',
  returned: 'handover',
  handed: 'handover',
  unhanded: 'handover',
  unowned: 'questions',
};

/** The kinds that an index tells of by the references of questions. */
const INDEXED = new Set<Kind>(['open', 'unplaced', ...LACKS]);

/** Something that cannot be checked yet: what it is called, and the matter that it is of. */
type Found = { name: Said; matter: string };

/** So much is quoted of what has no reference. */
const MOST_QUOTED = 70;

/** Of how many figures of the sum that is asked for, and of how many others, it is so. */
type OfFigures = { asked: number; others: number };

/**
 * What of the list cannot be checked yet or is not true yet, by kind, with how many and which. `unconfirmed`: the figures that nobody
 * has confirmed, which are finance’s and counted apart: the money’s own section says which. Nothing while nothing is claimed.
 */
export function uncheckable(
  plan: Plan,
  ahead: { reviews: readonly Review[]; lines: readonly WorkLine[] },
  unconfirmed: OfFigures,
  today: IsoDate,
): Section[] {
  const all = askedIn(plan, today);
  const bare = unplacedIn(plan, today);
  const claims = [
    ...[all, blockersOf(plan), asked(plan.governance), plan.steering.commitments],
    ...Object.values(bare),
  ].flat();
  if (claims.length === 0) return [];
  const kinds = { ...kindsIn(plan, all, ahead, today), ...bareKinds(plan, bare) };
  const index = indexOf(plan, all, today);
  const found = (Object.keys(words.UNCHECKABLE) as Kind[]).flatMap((kind) => {
    const which = isPrinted(plan.parts, `evidence/${PARTS[kind]}`) ? kinds[kind] : [];
    return which.length > 0 ? [{ kind, which }] : [];
  });
  const mattersOf = (kinds: typeof found) =>
    new Set(kinds.flatMap(({ which }) => which.map(({ matter }) => matter)));
  // What the index has by its references stands there.
  const tabled = found.filter(({ kind }) => index.length === 0 || !INDEXED.has(kind));
  const above = mattersOf(tabled);
  // One matter may be found in more than one way; any of its names will do.
  const below = new Map(
    found.flatMap(({ which }) =>
      which.flatMap(({ matter, name }) => (above.has(matter) ? [] : [[matter, name]])),
    ),
  );
  const figures = isPrinted(plan.parts, 'evidence/money') ? unconfirmed : { asked: 0, others: 0 };
  const text = words.cannotCheck(mattersOf(found).size, [...below.values()].map(show), figures);
  const rows = tabled.map(({ kind, which }): Said[] => [
    ...[words.UNCHECKABLE[kind], numeral(which.length)],
    joined(
      which.map(({ name }) => name),
      '; ',
    ),
  ]);
  const sum = tabled.length > 1 ? [allOf(tabled.flatMap(({ which }) => which))] : [];
  return [
    section('notYet', words.notYet, {
      lead: { kind: 'text', text },
      blocks: [...tableOf(words.notYet, HEADS, [...rows, ...sum]), ...index],
    }),
  ];
}

const HEADS: Column[] = [
  { ...column(words.kindOfThing), part: 0.3 },
  { ...aligned(words.howMany), part: 0.09 },
  { ...column(words.which), part: 0.61 },
];

/** How many matters the rows have, each once, and which of them stand in more than one. */
function allOf(entries: readonly Found[]): Said[] {
  const matters = [...Map.groupBy(entries, ({ matter }) => matter).values()];
  const doubled = matters.flatMap(([one, ...more]) => (one && more.length > 0 ? [one.name] : []));
  return [words.allMatters, numeral(matters.length), words.standTwice(doubled)];
}

/** What is told as done and has no place, by the names that other parts have for it. */
function bareKinds(plan: Plan, { checks, ...bare }: Unplaced): Record<keyof Unplaced, Found[]> {
  const matterOf = mattersIn(plan);
  const found = (names: readonly string[]) =>
    names.map((name): Found => ({ name: cut(name, MOST_QUOTED), matter: matterOf(name) }));
  const { kept, decided, accepted, shown, built } = bare;
  return {
    ...{ kept: found(kept), decided: found(decided), accepted: found(accepted) },
    ...{ shown: found(shown), built: found(built), checks: checks.map(named) },
  };
}

function named(what: Said): Found {
  return { name: trimmed(what), matter: wordsKey(show(what)) };
}

function kindsIn(
  plan: Plan,
  all: readonly Asked[],
  { reviews, lines }: { reviews: readonly Review[]; lines: readonly WorkLine[] },
  today: IsoDate,
): Record<Exclude<Kind, keyof Unplaced>, Found[]> {
  const called = (of: readonly Asked[]) =>
    of.map(
      ({ question, number, reference, text }): Found => ({
        name: calledBy({ question: { ...question, reference }, number }),
        matter: keyOf(text, reference),
      }),
    );
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
  const awaited = contractsAwaited(plan, lines, today);
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
    teamSays: called(all.filter((row) => isTeamsSaying(row, today))),
    bareWords: called(all.filter(isWordBare)),
    early: called(all.filter((row) => awaited(row).length > 0)),
    word: lacking('word'),
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
