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
  const text = words.cannotCheck(mattersOf(found).size, [...below.values()].map(show), figures);
  const rows = tabled.map(({ kind, which }): Said[] => [
    ...[words.UNCHECKABLE[kind], numeral(which.length)],
    joined(
      which.map(({ name, whose = '' }) => words.withWhose(name, whose)),
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
  { ...column(words.kindOfThing), part: 0.27 },
  { ...aligned(words.howMany), part: 0.09 },
  { ...column(words.which), part: 0.64 },
];

/** How many matters the rows have, each once, and which of them stand in more than one. */
function allOf(entries: readonly Found[]): Said[] {
  const matters = [...Map.groupBy(entries, ({ matter }) => matter).values()];
  const doubled = matters.flatMap(([one, ...more]) => (one && more.length > 0 ? [one.name] : []));
  return [words.allMatters, numeral(matters.length), words.standTwice(doubled)];
}
