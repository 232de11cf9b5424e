import type { IsoDate } from '../../language/dates.ts';
import { type Block, words as column, tableOf } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import { dateOf, joined, person, type Said } from '../../report/values.ts';
import type { WorkLine } from '../../sheets/lead/promises.ts';
import type { Plan } from '../document/schema.ts';
import { askedIn } from './asked.ts';
import { heldBy } from './en/evidence.ts';
import * as words from './en/openList.ts';
import { KINDS, type Matter } from './openMatter.ts';
import { controlRows, designRows, gateRows, placeRows, reviewRows, workRows } from './openOthers.ts';
import { absentRows, openQuestionRows } from './openQuestionRows.ts';
import { reconciledIn } from './reconcile.ts';
import type { Review } from './reviewDays.ts';
import { type Reviewer, reviewersIn } from './reviewers.ts';
import { inParts } from './parted.ts';

/** What is open for one who reviews, or for all of them together. */
export type OpenFor = { reviewer: Reviewer | undefined; matters: Matter[] };

/**
 * All that is open, each matter once, by whose it is to judge; what has no reference is numbered in the order in which it stands, so
 * that it can be named.
 */
export function openIn(
  plan: Plan,
  ahead: { reviews: readonly Review[]; lines: readonly WorkLine[] },
  today: IsoDate,
): OpenFor[] {
  const all = told(plan, ahead, today);
  const reviewers = reviewersIn(plan);
  const known = new Set(reviewers.map(({ key }) => key));
  const groups = [
    ...reviewers.map((reviewer) => ({
      reviewer,
      matters: ordered(all.filter((one) => one.reviewer === reviewer.key)),
    })),
    {
      reviewer: undefined,
      matters: ordered(all.filter(({ reviewer }) => reviewer === undefined || !known.has(reviewer))),
    },
  ];
  let number = 0;
  return groups
    .filter(({ matters }) => matters.length > 0)
    .map((group) => ({
      ...group,
      matters: group.matters.map((one) => (one.name ? one : { ...one, name: words.own(++number) })),
    }));
}

function told(
  plan: Plan,
  { reviews, lines }: { reviews: readonly Review[]; lines: readonly WorkLine[] },
  today: IsoDate,
): Matter[] {
  const all = [
    ...openQuestionRows(plan, lines, today),
    ...absentRows(plan, today),
    ...designRows(plan, today),
    ...controlRows(plan, today),
    ...reviewRows(plan, reviews, today),
    ...gateRows(plan, today),
    ...workRows(plan, today),
    ...placeRows(plan, today),
  ];
  // What places tell in different ways is said with the first row of that matter, with whoever says which of them holds.
  const twice = new Map(
    reconciledIn(plan, askedIn(plan, today), today).map((one) => [one.matter, one] as const),
  );
  return eachOnce(all).map((one) => {
    const found = twice.get(one.key);
    if (!found) return one;
    twice.delete(one.key);
    const says = words.toldTwice(heldBy(found.says, person(found.who), dateOf(found.date)));
    return { ...one, what: joined([one.what, says], '\n') };
  });
}

/** What has no reference stands in the row of its matter where there is one. */
function eachOnce(all: readonly Matter[]): Matter[] {
  const rows: Matter[] = [];
  for (const one of all) {
    const at = one.name ? -1 : rows.findIndex(({ key }) => key === one.key);
    const host = rows[at];
    if (host) rows[at] = together(host, one);
    else rows.push(one);
  }
  return rows;
}

/** Of two rows of one matter, the days of the one of which more is missing than a place or a word. */
function together(host: Matter, one: Matter): Matter {
  const told = { ...host, what: joined([host.what, one.what], '\n') };
  if (!host.isBare || one.isBare) return told;
  const kind = host.kind === 'word' ? 'answer' : host.kind;
  return { ...told, kind, owner: one.owner, by: one.by, done: one.done, isBare: false };
}

/** Kind by kind; what has a day the nearest first, and what has none last. */
function ordered(matters: readonly Matter[]): Matter[] {
  const place = ({ kind }: Matter) => KINDS.indexOf(kind);
  return matters.toSorted((a, b) => place(a) - place(b) || (a.done || 'z').localeCompare(b.done || 'z'));
}

/** How much of the width each column has. */
const PARTS = [0.09, 0.51, 0.17, 0.12, 0.11];

/** The list for its readers, a table for each of them; `further`: what stands below it. */
export function openSection(groups: readonly OpenFor[], further: readonly Block[]): Section[] {
  const all = groups.flatMap(({ matters }) => matters);
  const bare = all.filter(({ isBare }) => isBare).length;
  const columns = inParts([words.name, words.what, words.proof, words.owner, words.day].map(column), PARTS);
  const text = all.length > 0 ? words.counted(all.length, bare) : words.nothing;
  return [
    section('open', words.title, {
      lead: { kind: 'text', text },
      blocks: [
        ...groups.flatMap(({ reviewer, matters }) =>
          tableOf(
            reviewer ? words.forWhom(called(reviewer), matters.length) : words.forAll(matters.length),
            columns,
            matters.map((one): Said[] => [
              joined([words.named(one.name, one.isBare), one.mark], '\n'),
              ...[one.what, one.proof, one.owner, one.by],
            ]),
          ),
        ),
        ...further,
      ],
    }),
  ];
}

/** Somebody who reviews, with what for; of whom nobody has said who it is, that. */
export function called({ name, function: of }: Reviewer): string {
  return words.called(name, of);
}
