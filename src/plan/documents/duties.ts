import { type IsoDate, isIsoDate } from '../../language/dates.ts';
import { nameKey, wordsKey } from '../../language/names.ts';
import { isBlankRow } from '../../sheets/fields.ts';
import { anchor } from '../../sheets/finding.ts';
import { byDay } from '../../sheets/gate/conditions.ts';
import { isAnswered, isBlankQuestion } from '../../sheets/gate/log.ts';
import { calledBy } from '../../sheets/gate/naming.ts';
import { asOf, itemName, listed, stateOf } from '../../sheets/handover/items.ts';
import { isOpen } from '../../sheets/sponsor/count.ts';
import { ruled } from '../../sheets/sponsor/ruled.ts';
import type { Plan } from '../document/schema.ts';
import { askDay } from './askDay.ts';
import { atGatesIn } from './atGates.ts';
import { benefitsOnceLive } from './benefitDays.ts';
import { dayWanted } from './chances.ts';
import * as words from './en/team.ts';
import { handingOver, whoseStep } from './handingOver.ts';
import { sidesOf } from './presenting.ts';
import { lastOf } from './reviewerRow.ts';
import { itemDay, saidByDays } from './saidByDays.ts';
import { sittingDay } from './sittingDay.ts';
import type { Task } from './tasks.ts';

/**
 * What the lists of the plan ask of somebody in no field for a day: what production has not taken over, disputes that nobody
 * has settled, work that nobody owns but whoever gave its figures, conditions that a reviewer is to read, benefits that begin once
 * all is live, grants that nobody has signed, and what the words of a row say by a day.
 */
export function furtherDuties(plan: Plan, today: IsoDate): Task[] {
  return [
    ...items(plan, today),
    ...disputes(plan, today),
    ...furtherWork(plan),
    ...readings(plan, today),
    ...benefitsOnceLive(plan, today),
    ...unsigned(plan, today),
    ...saidByDays(plan, today),
  ];
}

const undated = { date: '', owed: true } as const;

function items(plan: Plan, today: IsoDate): Task[] {
  const dayOf = itemDay(plan);
  const neededBy = dayNamed(plan);
  const sidesOfItem = handingOver(plan);
  const answersOf = answeredBy(plan, today);
  return listed(asOf(plan.handover, today)).flatMap((item) => {
    const state = stateOf(item);
    const sides = sidesOfItem(item);
    const who = whoseStep(item, sides);
    if (state === 'accepted' || who === '') return [];
    const field = anchor('handover', item.id, 'state');
    const named = nameKey(sides.takes) === nameKey(who) ? '' : sides.takes;
    const act = words.ITEM[state](itemName(item), named);
    const answers = state === 'handed' ? answersOf(itemName(item), who) : '';
    const what = answers ? words.bothSides(itemName(item), answers) : act;
    const said = dayOf(item);
    const dated = said
      ? {
          ...{ date: said.day, dayIs: 'written' as const },
          // With what was returned the words with which it was are told whole.
          what: state === 'returned' ? what : words.byItsWords(what, said.words),
        }
      : { what, neededBy: neededBy(itemName(item)) };
    const brief = words.BRIEF.item[state](itemName(item));
    return [{ ...undated, sheet: 'handover', field, who, brief, ...dated }];
  });
}

/** The open question that a text names by its reference, where somebody owes the answer; blank where they do not. */
function answeredBy({ gate }: Plan, today: IsoDate): (text: string, who: string) => string {
  const open = gate.questions.filter((row) => !isBlankQuestion(row) && !isAnswered(row, today));
  return (text, who) => {
    const named = wordsOf(text);
    const asked = open.find(({ reference }) => reference.trim() !== '' && named.includes(reference.trim()));
    return asked && nameKey(asked.owner) === nameKey(who) ? asked.reference.trim() : '';
  };
}

const wordsOf = (text: string) => text.split(/[^\p{L}\p{N}-]+/u);

/** The day of the question that a text names by its reference, or that of the handover; blank where neither is known. */
function dayNamed({ gate, handover }: Plan): (text: string) => IsoDate {
  const asked = gate.questions
    .filter(({ reference, date }) => reference.trim() !== '' && isIsoDate(date))
    .toSorted((a, b) => a.date.localeCompare(b.date));
  return (text) => {
    const words = wordsOf(text);
    const named = asked.find(({ reference }) => words.includes(reference.trim()));
    return named?.date ?? (isIsoDate(handover.date) ? handover.date : '');
  };
}

/** A dispute is of each side of it, before the sitting that settles what is left of it. */
function disputes(plan: Plan, today: IsoDate): Task[] {
  const open = ruled(plan.sponsor, plan.steering).disputes.filter(
    (row) => row.what.trim() !== '' && isOpen(row, today),
  );
  if (open.length === 0) return [];
  const sides = sidesOf(plan);
  const date = askDay(plan, today);
  return open.flatMap(({ id, what, between }) =>
    sides(between).map((who) => ({
      ...{ ...undated, sheet: 'sponsor' as const, part: 'disputes', field: anchor('sponsor', id, 'settled') },
      ...{ who, date, what: words.toSettle(what.trim()), brief: words.BRIEF.dispute(what.trim()) },
    })),
  );
}

/** Further work has whoever gave its figures, until a slice says who owns it. */
function furtherWork({ scope, lead }: Plan): Task[] {
  const owned = new Set(lead.slices.map(({ slice }) => wordsKey(slice)));
  return scope.extra
    .filter(({ name, by }) => name.trim() !== '' && by.trim() !== '' && !owned.has(wordsKey(name)))
    .map(({ id, name, by }) => ({
      ...{ ...undated, sheet: 'scope' as const, field: anchor('scope', id, 'name') },
      ...{ who: by.trim(), what: words.noOwnerYet(name.trim()) },
    }));
}

/**
 * Whoever holds a gate reads each answer to what blocks it or it was opened on as a condition, and says whether that is enough, by the
 * day of the last; of what has a reader and their days, and of what waits for their word already, another act tells.
 */
function readings(plan: Plan, today: IsoDate): Task[] {
  const gateOf = atGatesIn(plan, today);
  return plan.gate.gates.flatMap((gate) => {
    const { open, pending: all, unmarked } = gateOf(gate);
    const pending = open
      ? all
      : [...all, ...unmarked].filter(({ missing, row: { read } }) => missing !== 'word' && !read?.until);
    const who = gate.whose.trim();
    if (pending.length === 0 || who === '') return [];
    const at = {
      sheet: 'gate' as const,
      within: gate.id,
      part: 'questions',
      field: anchor('gate', gate.id, 'opens'),
    };
    const what = (open ? words.toRead : words.toReadBlocking)(byDay(pending).map(calledBy));
    return [{ ...undated, ...at, who, what, neededBy: lastOf(pending)?.day ?? dayWanted(plan, today) }];
  });
}

function unsigned(plan: Plan, today: IsoDate): Task[] {
  const { lead } = plan;
  return lead.authorities
    .filter((row) => !isBlankRow(row) && row.by.trim() !== '' && row.written !== 'yes')
    .map(({ id, by, function: part, may }) => ({
      ...{ ...undated, sheet: 'lead' as const, part: 'charter', field: anchor('lead', id, 'written') },
      ...{ who: by.trim(), date: sittingDay(plan, today), what: words.toGrant(part.trim(), may.trim()) },
    }));
}
