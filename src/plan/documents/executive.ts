import type { IsoDate } from '../../language/dates.ts';
import { flatten, type Section, section } from '../../report/document.ts';
import { joined, orOpen, show } from '../../report/values.ts';
import { programName } from '../../sheets/program.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import type { Plan } from '../document/schema.ts';
import { linesOfDaysOff } from './daysOff.ts';
import { decisionGroup, restsOn } from './decisions.ts';
import * as words from './en/brief.ts';
import * as of from './en/pressing.ts';
import { fitText } from './fit.ts';
import { furtherGates } from './gates.ts';
import {
  type Cut,
  fitGroup,
  type Group,
  grant,
  isTable,
  type Line,
  leftOut,
  type Rooms,
  type Row,
} from './lines.ts';
import { optionsTold } from './options.ts';
import { boldRoom, HALF_LINE, NAME_ROOM, spaceLeft } from './page.ts';
import { isPrinted, printedIn } from './parts.ts';
import { phoneGroup } from './phone.ts';
import { pressing } from './pressing.ts';
import { openQuestions } from './questions.ts';
import { recommendation } from './recommendation.ts';
import { standing } from './standing.ts';
import { reviewsAhead } from './reviews.ts';
import { sums } from './sums.ts';

/** As many decisions as are tried on a page beside the first. */
const MOST_FURTHER = 12;
/** Lines that a fact may take beyond its own, where the page has them; and where it still has some then. */
const SPARE = 3;
const ALL_SPARE = 9;
/** Lines that are kept back, one after another, where what has been granted takes more than was counted. */
const TRIED = [0, 2, 4];

/**
 * One page for an executive: the decision asked, what is recommended, what else is to be decided; what the program takes
 * and brings, and when. Where it gets full, what is beside a decision gives way first, and the page says what it left out.
 */
export function executiveBrief(...given: Given): Section[] {
  const [plan, forecasts, , today] = given;
  const open = openQuestions(plan, today);
  const most = Math.min(Math.max(0, open.length - 1), MOST_FURTHER);
  const laidOut = (further: number, layout: Layout) => {
    const groups = groupsOf(open, further, layout, given);
    const rooms = roomsOf(groups, plan);
    return rooms && { groups, rooms };
  };
  // What may be chosen stands beside the other questions where nothing has to be cut for it, and nothing gives way to it: not where
  // the options of one are counted.
  const isTold = optionsTold(plan, forecasts, today) !== undefined;
  const whole = isTold ? undefined : laidOut(most, { options: true, table: true });
  const plain = laidOut(most, { table: true });
  const isWhole = whole && cutsOf(whole.groups, whole.rooms, plan).length === 0;
  if (isWhole && plain && linesOn(whole, plan) >= linesOn(plain, plan))
    return pageOf(whole.groups, whole.rooms, plan);
  for (let further = most; further >= 0; further -= 1) {
    const one = (further === most ? plain : laidOut(further, { table: true })) ?? laidOut(further, {});
    if (one) return pageOf(one.groups, one.rooms, plan);
  }
  return pageOf(groupsOf(open, 0, {}, given), new Map(), plan);
}

/** What is on the page where it has the room: what may be chosen of every question, and what that comes to of one. */
type Layout = { options?: boolean; table?: boolean };

/** How many facts and rows are on the page: what is beside a decision is not where it has no room. */
function linesOn({ groups, rooms }: { groups: Groups; rooms: Rooms }, plan: Plan): number {
  const sections = printedOf(groups, plan).map((group) => fitGroup(group, rooms).fitted);
  return flatten(sections).reduce((sum, block) => {
    if (block.kind === 'facts') return sum + block.rows.length;
    return block.kind === 'table' ? sum + block.table.rows.length : sum;
  }, 0);
}

/** How many lines everything gets; undefined where the page has no room for the least of it. */
function roomsOf(groups: Groups, plan: Plan): Rooms | undefined {
  const fits = (rooms: Rooms) => leftOn(pageOf(groups, rooms, plan), plan) >= 0;
  if (!fits(new Map())) return undefined;
  const printed = printedOf(groups, plan);
  // What is to be decided comes before all else, then whom to talk to and what stands in the way; what gives way has its lines after these.
  const firstOf = itemsOf(printed, ['decision', 'phone', 'standing']).filter(({ beside }) => !beside);
  const all = itemsOf(printed, ['standing']);
  const rounds = [
    { of: firstOf, spare: 0 },
    { of: all, spare: 0 },
    { of: firstOf, spare: SPARE },
    // What is no longer cut is no longer named at the foot, which makes room once more; now and then its lines break worse.
    { of: all, spare: SPARE },
    { of: all, spare: ALL_SPARE },
    { of: all, spare: ALL_SPARE },
  ];
  return rounds.reduce<Rooms>((had, { of, spare }) => {
    const left = leftOn(pageOf(groups, had, plan), plan);
    for (const kept of TRIED) {
      // A table may come in without its first row, and so with more than was counted.
      const roomier = grant(of, had, left - kept, spare);
      if (fits(roomier)) return roomier;
    }
    return had;
  }, new Map());
}

/** Facts and rows of groups in the order in which they get lines: those of `before`, then the others as they stand. */
function itemsOf(groups: readonly Group[], before: readonly string[]): (Line | Row)[] {
  const placeOf = ({ id }: Group) => (before.includes(id) ? before.indexOf(id) : before.length);
  return (
    groups
      .toSorted((a, b) => placeOf(a) - placeOf(b))
      .flatMap(({ body }) =>
        body.flatMap((part): readonly (Line | Row)[] => (isTable(part) ? part.rows : part)),
      )
      // What gives way comes after all that does not.
      .toSorted((a, b) => (a.beside ?? 0) - (b.beside ?? 0))
  );
}

type Given = [plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate];
/** What is on the page, and so many questions that are not. */
type Groups = { groups: Group[]; more: number };

/** Lines that are left on the page. */
function leftOn(page: Section[], { parts, program }: Plan): number {
  return spaceLeft(flatten(printedIn(page, 'executive', parts)), programName(program));
}

/** The page with so many decisions beside the first. */
function groupsOf(
  open: Decision[],
  further: number,
  { options = false, table = false }: Layout,
  [plan, forecasts, wordings, today]: Given,
): Groups {
  const given = { plan, forecasts, wordings, today };
  const [first, ...others] = open;
  const shown = others.slice(0, further);
  const all = table ? optionsTold(plan, forecasts, today) : undefined;
  const told = all && [first, ...shown].includes(all.question) ? all : undefined;
  const reviews = reviewsAhead(plan, forecasts, wordings, today);
  const groups = [
    ...pressingGroup(plan, today),
    decisionGroup({ first, others: shown, withOptions: options, told, reviews }, given),
    ...recommendation(plan, forecasts, today, told),
    ...phoneGroup(plan, today),
    ...(told ? [] : [sums(plan, forecasts, today)]),
    standing(
      plan,
      restsOn({ first, told, reviews }, plan, forecasts, today),
      reviews,
      today,
      told !== undefined,
    ),
  ];
  const last = groups.length - 1;
  const notes = linesOfDaysOff(printedOf({ groups, more: 0 }, plan), plan, today);
  const noted = groups.map((group, at) => (at === last ? { ...group, body: [...group.body, notes] } : group));
  return { groups: noted, more: others.length - further };
}

function printedOf({ groups }: Groups, { parts }: Plan): Group[] {
  return groups.filter(({ id, private: own }) => isPrinted(parts, `executive/${id}`, own));
}

/** The page with facts in their rooms; of what is not printed it does not say that it was cut. */
function pageOf(all: Groups, rooms: Rooms, plan: Plan): Section[] {
  const head = letterhead(plan);
  const left = leftOut(
    [...head.cuts, ...cutsOf(all, rooms, plan)],
    [...questions(all.more), ...furtherGates(plan)],
  );
  return [
    section('head', '', { lead: { kind: 'text', tone: 'quiet', text: head.text } }),
    ...all.groups.map((group) => fitGroup(group, rooms).fitted),
    section('leftOut', '', { lead: { kind: 'text', tone: 'quiet', text: left } }),
  ];
}

/** What is cut of what is printed. */
function cutsOf(all: Groups, rooms: Rooms, plan: Plan): Cut[] {
  return printedOf(all, plan)
    .flatMap((group) => fitGroup(group, rooms).cuts)
    .filter(({ left }) => left > 0);
}

/** For whom the page is, the sponsor, and whose: the lead’s. Above it stand the firm and the program. */
function letterhead({ program, steering, lead }: Plan): { text: string; cuts: Cut[] } {
  const name = fitText(programName(program), NAME_ROOM);
  const firm = fitText(program.firm, HALF_LINE);
  const reader = fitText(orOpen(steering.sponsor), HALF_LINE);
  const author = fitText(orOpen(lead.name), HALF_LINE);
  return {
    text: words.letterhead(reader.text, author.text),
    cuts: [
      { of: words.programName, left: name.left },
      { of: words.firm, left: firm.left },
      { of: words.reader, left: reader.left },
      { of: words.author, left: author.left },
    ],
  };
}

/** What cannot wait, before what is asked; nothing where nothing is past and nothing comes within days. */
function pressingGroup(plan: Plan, today: IsoDate): Group[] {
  const all = pressing(plan, today);
  if (all.length === 0) return [];
  const lead = { of: of.sentences, text: show(joined(all, ' ')), tone: 'stop', room: boldRoom(4) } as const;
  return [{ id: 'pressing', title: '', lead, body: [] }];
}

function questions(more: number): string[] {
  return more < 1 ? [] : [words.moreQuestions(more)];
}
