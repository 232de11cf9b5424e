import type { IsoDate } from '../../language/dates.ts';
import { words as column, type Column, figures as aligned, tableOf } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import { joined, numeral, type Said, show } from '../../report/values.ts';
import { asked } from '../../sheets/governance/share.ts';
import type { WorkLine } from '../../sheets/lead/promises.ts';
import type { Plan } from '../document/schema.ts';
import { askedIn } from './asked.ts';
import { indexOf } from './askedIndex.ts';
import * as words from './en/evidence.ts';
import { blockersOf } from './gates.ts';
import { isPrinted } from './parts.ts';
import type { Review } from './reviewDays.ts';
import { LACKS, type Lack } from './trueYet.ts';
import { bareKinds, type Found, type Kind, kindsIn } from './uncheckableKinds.ts';
import { unplacedIn } from './unplaced.ts';

/** The part of the list that tells of each kind: what is left out there is not counted here. */
const PARTS: Record<Kind, string> = {
  gates: 'gates',
  numbers: 'gates',
  open: 'openQuestions',
  unsettled: 'openQuestions',
  conditions: 'conditions',
  controls: 'conditions',
  reviews: 'gates',
  absent: 'questions',
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

/** Of how many figures of the sum that is asked for, and of how many others, it is so. */
type OfFigures = { asked: number; others: number };

/**
 * What of the list cannot be checked yet or is not true yet, by kind, with how many and which. `unconfirmed`: the figures that nobody
 * has confirmed, which have a row together: the money’s own section says which. Nothing while nothing is claimed.
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
  const kinds = { ...kindsIn(plan, all, ahead, today), ...bareKinds(plan, bare, today) };
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
  const open = figures.asked + figures.others;
  const matters = mattersOf(found).size + open;
  const rows = [
    ...tabled.map(({ kind, which }) => rowOf(words.UNCHECKABLE[kind], which.length, namesOf(which))),
    rowOf(words.belowAlone, below.size, joined([...below.values()], ', ')),
    rowOf(words.figures, open, words.whichFigures(figures.asked, figures.others)),
  ].flat();
  const doubled = doubledIn(tabled.flatMap(({ which }) => which));
  const sum = rows.length > 1 ? rowOf(words.allMatters, matters, words.standTwice(doubled)) : [];
  return [
    section('notYet', words.notYet, {
      lead: { kind: 'text', text: words.cannotCheck(matters, open) },
      blocks: [...tableOf(words.notYet, HEADS, [...rows, ...sum]), ...index],
    }),
  ];
}

/** A row of so many; none where there is nothing of it. */
function rowOf(what: string, count: number, which: Said): Said[][] {
  return count > 0 ? [[what, numeral(count), which]] : [];
}

/** What stands in a row, each with whoever mends it; references of which that is the same share their brackets. */
function namesOf(which: readonly Found[]): Said {
  const shared = Map.groupBy(which, (one) => (/\s/.test(show(one.name)) ? one : show(one.whose ?? '')));
  return joined(
    [...shared.values()].map((those) =>
      words.withWhose(
        joined(
          those.map(({ name }) => name),
          ', ',
        ),
        those[0]?.whose ?? '',
      ),
    ),
    '; ',
  );
}

const HEADS: Column[] = [
  { ...column(words.kindOfThing), part: 0.3 },
  { ...aligned(words.howMany), part: 0.07 },
  { ...column(words.which), part: 0.63 },
];

/** Which matters stand in more than one row. */
function doubledIn(entries: readonly Found[]): Said[] {
  const matters = [...Map.groupBy(entries, ({ matter }) => matter).values()];
  return matters.flatMap(([one, ...more]) => (one && more.length > 0 ? [one.name] : []));
}
