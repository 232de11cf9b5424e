import { type IsoDate, isDone } from '../../language/dates.ts';
import { nameKey, wordsKey } from '../../language/names.ts';
import { dateOf, dueBy, joined, type Said } from '../../report/values.ts';
import { asked, stateOf } from '../../sheets/governance/share.ts';
import { asOf, itemName, listed, stateOf as itemState } from '../../sheets/handover/items.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { whoIsWho } from '../people/seats.ts';
import { cut } from '../merging/describing/excerpt.ts';
import { askedIn } from './asked.ts';
import * as words from './en/people.ts';
import { restInShort } from './en/reviewerRow.ts';
import { handingOver, whoseStep } from './handingOver.ts';
import { lineDatesIn } from './lineDates.ts';
import { keyOf, mattersIn } from './matters.ts';
import { calledBy } from '../../sheets/gate/naming.ts';
import { itemDay } from './saidByDays.ts';
import { standsIn } from './told.ts';
import { builtBy } from './unsaid.ts';

/** So much of what is to be handed over is quoted. */
const FEW_WORDS = 50;

type Given = [plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate];
/** Something that comes to somebody: on which day, what, and from whom. */
type Coming = { day: IsoDate; what: string; who: string };

/** What somebody owns, by its names alone, and each line with its owner’s day and how that stands. */
type Owns = Record<'lines' | 'owns', (who: string) => Said>;

/** What somebody owns: their lines of work that are not done, and that they must agree. */
export function ownsIn(...given: Given): Owns {
  const [plan, , , today] = given;
  const { lead, steering, parts } = plan;
  const known = whoIsWho(plan);
  const isTold = standsIn(parts, 'lead', 'slices');
  const holds = new Map(
    (standsIn(parts, 'scope') ? lineDatesIn(...given) : []).map((one) => [one.id, one.holds]),
  );
  const isOf = (who: string) => (name: string) =>
    name.trim() !== '' && nameKey(known(name.trim())) === nameKey(who);
  const open = lead.slices.filter(
    ({ slice, doneOn }) => isTold && slice.trim() !== '' && !isDone(doneOn, today),
  );
  const linesOf = (who: string) => open.filter(({ owner }) => isOf(who)(owner));
  const agrees = (who: string) => {
    const seat = steering.members.find(({ name, right }) => right === 'agrees' && isOf(who)(name));
    return seat && standsIn(parts, 'steering') ? words.mustAgree(seat.function.trim()) : '';
  };
  const said = (who: string, lines: readonly Said[]) => joined([agrees(who), ...lines], '; ');
  return {
    lines: (who) =>
      said(
        who,
        linesOf(who).map(({ slice }) => slice.trim()),
      ),
    owns: (who) =>
      said(
        who,
        linesOf(who).map(({ id, slice, date }) => {
          const how = holds.get(id);
          return words.owned(slice.trim(), dueBy(date, today), how ? words.HOLDS[how] : '');
        }),
      ),
  };
}

/**
 * What is open of others and comes to whoever asked for it or waits for it, by day: answers to their questions at a gate, what the
 * design has not built in of what their function asked, what is to be handed over to them, and lines of work that a review of theirs
 * follows.
 */
export function comesIn(...given: Given): (who: string) => Said {
  const [plan, , , today] = given;
  const known = whoIsWho(plan);
  const is = (who: string) => (name: string) => nameKey(known(name.trim())) === nameKey(who);
  const [answers, design, items] = [answersOf(plan, today), designOf(plan, today), itemsOf(plan, today)];
  const awaited =
    standsIn(plan.parts, 'scope') && standsIn(plan.parts, 'lead', 'slices') ? lineDatesIn(...given) : [];
  return (who) => {
    const isTheirs = is(who);
    const reviews = awaited
      .filter(({ review, owner }) => review && isTheirs(owner))
      .map(({ name }) => wordsKey(name));
    const lines = awaited
      .filter(({ followers }) => followers.some((name) => reviews.includes(wordsKey(name))))
      .map(({ name, owner, day }): Coming => ({ day, what: name, who: owner }));
    const all = [...answers(isTheirs), ...design(isTheirs), ...items(isTheirs), ...lines].filter(
      (one) => !isTheirs(one.who),
    );
    const said = all
      .toSorted((a, b) => (a.day || 'z').localeCompare(b.day || 'z'))
      .map((one) => words.coming(one.what, one.who, dateOf(one.day)));
    return said.length > 0 ? words.comesTo(who, joined(said, '; ')) : '';
  };
}

type Of = (isTheirs: (name: string) => boolean) => Coming[];

/** What is not answered of what somebody asked at the gate that they hold. */
function answersOf(plan: Plan, today: IsoDate): Of {
  const open = standsIn(plan.parts, 'gate')
    ? askedIn(plan, today).filter(({ row: { owed, missing } }) => owed && missing !== 'word')
    : [];
  return (isTheirs) =>
    open
      .filter(({ gate }) => isTheirs(gate.whose))
      .map(({ row, question, reference, number }) => {
        const called = calledBy({ question: { ...question, reference }, number });
        return {
          ...{ day: row.owed?.day ?? '', who: row.owed?.who ?? '' },
          // Of what is answered in part it is the rest that comes.
          what: row.missing === 'rest' ? restInShort(called) : called,
        };
      });
}

/** What the design only promises or has open of what somebody’s function asked, without what is open at a gate. */
function designOf(plan: Plan, today: IsoDate): Of {
  if (!standsIn(plan.parts, 'governance')) return () => [];
  const matterOf = mattersIn(plan);
  const open = new Set(
    askedIn(plan, today)
      .filter(({ stands }) => stands !== 'answered')
      .map(({ text, reference }) => keyOf(text, reference)),
  );
  const rows = asked(plan.governance).filter(
    (row) => stateOf(row) !== 'built' && !open.has(matterOf(row.asks)),
  );
  return (isTheirs) =>
    rows
      .filter((row) => row.function.trim() !== '' && isTheirs(row.function))
      .map((row) => ({ day: builtBy(row, plan, today), what: words.askedOf(row.asks.trim()), who: '' }));
}

/** What is to be handed over to somebody, for the first time or again, by the day that its own words say. */
function itemsOf(plan: Plan, today: IsoDate): Of {
  if (!standsIn(plan.parts, 'handover')) return () => [];
  const [sidesOf, dayOf] = [handingOver(plan), itemDay(plan)];
  const all = listed(asOf(plan.handover, today)).map((item) => ({ item, sides: sidesOf(item) }));
  return (isTheirs) =>
    all
      .filter(({ item, sides }) => ['open', 'returned'].includes(itemState(item)) && isTheirs(sides.takes))
      .map(({ item, sides }) => ({
        ...{ day: dayOf(item)?.day ?? '', who: whoseStep(item, sides) },
        what: words.askedOf(cut(itemName(item), FEW_WORDS)),
      }));
}
