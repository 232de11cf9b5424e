import type { IsoDate } from '../../language/dates.ts';
import { wordsKey } from '../../language/names.ts';
import { type Block, words as column, figures as aligned, tableOf } from '../../report/blocks.ts';
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
  figures: 'money',
  others: 'money',
};

/** The figures of money: finance’s, and counted apart from what the team has to show. */
const FIGURES = ['figures', 'others'] as const satisfies readonly Kind[];
const isFigures = (kind: Kind): boolean => FIGURES.some((one) => one === kind);

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
  ahead: { reviews: readonly Review[]; lines: readonly WorkLine[] },
  unconfirmed: Record<(typeof FIGURES)[number], readonly Said[]>,
  today: IsoDate,
): Section[] {
  const all = askedIn(plan, today);
  const bare = unplacedIn(plan, today);
  const claims = [
    ...[all, blockersOf(plan), asked(plan.governance), plan.steering.commitments],
    ...Object.values(bare),
  ].flat();
  if (claims.length === 0) return [];
  const matterOf = mattersIn(plan);
  const asFound = (names: readonly string[]) =>
    names.map((name): Found => ({ name: cut(name, MOST_QUOTED), matter: matterOf(name) }));
  const kinds = {
    ...kindsIn(plan, all, ahead, today),
    ...{ kept: asFound(bare.kept), decided: asFound(bare.decided), accepted: asFound(bare.accepted) },
    ...{ shown: asFound(bare.shown), built: asFound(bare.built), checks: bare.checks.map(named) },
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
  const tabled = found.filter(({ kind }) => !isFigures(kind) && (index.length === 0 || !INDEXED.has(kind)));
  const money = found.filter(({ kind }) => isFigures(kind));
  const above = mattersOf(tabled);
  const matters = found.filter(({ kind }) => !isFigures(kind));
  // One matter may be found in more than one way; any of its names will do.
  const below = new Map(
    matters.flatMap(({ which }) =>
      which.flatMap(({ matter, name }) => (above.has(matter) ? [] : [[matter, name]])),
    ),
  );
  const figures = money.reduce((sum, { which }) => sum + which.length, 0);
  const text = words.cannotCheck(mattersOf(matters).size, [...below.values()].map(show), figures);
  return [
    section('notYet', words.notYet, {
      lead: { kind: 'text', text },
      blocks: [
        ...tableOfKinds(words.notYet, tabled, (entries) => allOf(entries)),
        ...tableOfKinds(words.unconfirmedFigures, money, () => [words.allRows, numeral(figures), '']),
        ...index,
      ],
    }),
  ];
}

/** What was found of one kind. */
type OfKind = { kind: Kind; which: readonly Found[] };

/** A row a kind, with how many and which; below several what they come to. */
function tableOfKinds(
  caption: string,
  kinds: readonly OfKind[],
  sum: (entries: readonly Found[]) => Said[],
): Block[] {
  const heads = [column(words.kindOfThing), aligned(words.howMany), column(words.which)];
  const names = (which: readonly Found[]) => which.map(({ name }) => name);
  return tableOf(caption, heads, [
    ...kinds.map(({ kind, which }) => [
      words.UNCHECKABLE[kind],
      numeral(which.length),
      joined(names(which), '; '),
    ]),
    ...(kinds.length > 1 ? [sum(kinds.flatMap(({ which }) => which))] : []),
  ]);
}

/** How many matters the rows have, each once, and which of them stand in more than one. */
function allOf(entries: readonly Found[]): Said[] {
  const matters = [...Map.groupBy(entries, ({ matter }) => matter).values()];
  const doubled = matters.flatMap(([one, ...more]) => (one && more.length > 0 ? [one.name] : []));
  return [words.allMatters, numeral(matters.length), words.standTwice(doubled)];
}

function named(what: Said): Found {
  return { name: trimmed(what), matter: wordsKey(show(what)) };
}

function kindsIn(
  plan: Plan,
  all: readonly Asked[],
  { reviews, lines }: { reviews: readonly Review[]; lines: readonly WorkLine[] },
  today: IsoDate,
): Record<Exclude<Kind, keyof Unplaced | (typeof FIGURES)[number]>, Found[]> {
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
