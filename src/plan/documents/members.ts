import { addDays, daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import { nameKey } from '../../language/names.ts';
import { tableOf, words as column } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import { dateOf, dueBy, person, type Said } from '../../report/values.ts';
import { isBlankRow } from '../../sheets/fields.ts';
import { promisedBy, promisedName, promisedTooEarly } from '../../sheets/lead/promises.ts';
import { workLines } from '../../sheets/lead/sheet.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import { RIGHT_NAMES } from '../../sheets/steering/en/choices.ts';
import type { Decision, Member } from '../../sheets/steering/fields.ts';
import { financeMember, firstForMoney, hasFinanceWord } from '../../sheets/steering/rights.ts';
import type { Plan } from '../document/schema.ts';
import { cut } from '../merging/describing/excerpt.ts';
import { whoIsWho } from '../people/seats.ts';
import { atGates, sittingDay, topicsOf } from './agenda.ts';
import { FORTNIGHT } from './sittingItems.ts';
import { furtherDuties } from './duties.ts';
import * as words from './en/members.ts';
import { openQuestions } from './questions.ts';
import { isReview } from './reviews.ts';

/** So much of what is asked is quoted. */
const MOST_QUOTED = 100;

/** Something that is asked of somebody, by whatever day. */
type Act = { who: string; act: Said; day: string };

/** What is asked of each member by name, everybody in a row: to decide or agree, and what they owe up to the next sitting. */
export function askedOfMembers(
  plan: Plan,
  forecasts: Forecasts,
  wordings: Wordings,
  today: IsoDate,
): Section[] {
  const { members } = plan.steering;
  if (members.length === 0) return [];
  const known = whoIsWho(plan);
  const owed = Map.groupBy(
    [
      ...topicsOf(plan, today).map(({ by, act, date }): Act => ({ who: by, act, day: date })),
      ...soonAfter(plan, today),
      ...disputes(plan, today),
      ...writing(plan, today),
      ...figures(plan, today),
      ...newDates(plan, forecasts, wordings, today),
    ],
    ({ who }) => nameKey(known(who)),
  );
  const rows = members.flatMap((one) => {
    const acts = [
      ...deciding(one, openQuestions(plan, today), today),
      ...[...new Set([one.name, one.function].map(nameKey).filter(Boolean))].flatMap(
        (key) => owed.get(key) ?? [],
      ),
    ];
    const told = acts.length > 0 ? acts : [{ act: words.nothing, day: '' }];
    return told.map(({ act, day }, at): Said[] => [
      at === 0 ? person(one.name) || one.function : '',
      at === 0 && one.right ? RIGHT_NAMES[one.right] : '',
      typeof act === 'string' ? cut(act, MOST_QUOTED) : act,
      dueBy(day, today),
    ]);
  });
  const heads = [words.member, words.right, words.act, words.by].map(column);
  const shown = shownToAll(plan, today);
  return [
    section('members', words.asked, {
      ...(shown && { lead: { kind: 'text', text: shown } }),
      blocks: tableOf(words.caption, heads, rows),
    }),
  ];
}

/** The questions that somebody decides or agrees to, each at its own day. */
function deciding({ name, right }: Member, open: readonly Decision[], today: IsoDate): Act[] {
  if (right !== 'decides' && right !== 'agrees') return [];
  const says = right === 'decides' ? words.decide : words.agree;
  const numbered = open.map(({ date }, at) => ({ date, number: at + 1 }));
  const days = [...Map.groupBy(numbered, ({ date }) => date)].map(([day, of]) => ({
    day,
    numbers: of.map(({ number }) => number),
  }));
  const [first] = days;
  // What is asked later stands in the same row, with its day.
  return first
    ? [
        {
          who: name,
          day: first.day,
          act: says(
            days.map(({ day, numbers }) => ({ numbers, by: dueBy(day, today) })),
            open.length,
          ),
        },
      ]
    : [];
}

/** Answers that gates wait for and that are due before the sitting after the next. */
function soonAfter(plan: Plan, today: IsoDate): Act[] {
  const by = sittingDay(plan, today);
  const reaches = addDays(by, FORTNIGHT);
  return atGates(plan, reaches, today)
    .filter(({ date }) => daysBetween(by, date) > 0)
    .map(({ by: who, act, date }) => ({ who, act, day: date }));
}

/** Disputes, of each side; with the day of the sitting that is to settle them. */
function disputes(plan: Plan, today: IsoDate): Act[] {
  return furtherDuties(plan, today)
    .filter(({ part }) => part === 'disputes')
    .map(({ who, what }) => ({ who, act: what, day: sittingDay(plan, today) }));
}

/** What has to be in writing and is not: the word of finance on the sum that is asked for, and what the lead is granted. */
function writing(plan: Plan, today: IsoDate): Act[] {
  const { steering, lead } = plan;
  const asked = firstForMoney(steering, today);
  const seat = financeMember(steering);
  const isHeard = seat && seat.right !== 'agrees' && seat.right !== 'decides';
  const number = asked ? openQuestions(plan, today).indexOf(asked) + 1 : 0;
  const day = sittingDay(plan, today);
  return [
    ...(asked && isHeard && !hasFinanceWord(steering, lead.authorities, today)
      ? [{ who: seat.name.trim() || seat.function, act: words.writeOnSum(number), day: asked.date }]
      : []),
    ...lead.authorities
      .filter((row) => !isBlankRow(row) && row.by.trim() !== '' && row.written !== 'yes')
      .map(({ by, may }) => ({ who: by, act: words.grant(may.trim()), day })),
  ];
}

/** Whose figures a sum rests on that is asked for: to confirm before it is decided. */
function figures({ benefits, stalled, steering }: Plan, today: IsoDate): Act[] {
  const asked = firstForMoney(steering, today);
  if (!asked) return [];
  const brings = benefits.benefits.filter((row) => !isBlankRow(row)).map(({ owner }) => owner.trim());
  const owners = [...new Set([stalled.by.trim(), ...brings])].filter(Boolean);
  return owners.map((who) => ({
    ...{ who, day: asked.date },
    act: words.confirm(who === stalled.by.trim(), brings.filter((owner) => owner === who).length),
  }));
}

/** Days that their owners gave and the work cannot meet; of a review it is not for us to move. */
function newDates(plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate): Act[] {
  const all = promisedBy(plan.lead.slices, workLines({ plan, forecasts, wordings }), today);
  return promisedTooEarly(all)
    .filter(({ line }) => !isReview(line, wordings))
    .map((one) => ({
      who: one.slice?.owner ?? '',
      act: words.newDate(promisedName(one), dateOf(one.slice?.date ?? ''), dateOf(one.line?.p50 ?? '')),
      day: sittingDay(plan, today),
    }));
}

/** What everybody who sits is shown before the next sitting. */
function shownToAll(plan: Plan, today: IsoDate): Said {
  const { shownOn, date, shownTo, shownBy } = plan.milestone;
  const day = isIsoDate(shownOn) ? shownOn : date;
  const isSoon = daysBetween(today, day) >= 0 && daysBetween(day, sittingDay(plan, today)) >= 0;
  const isForAll = /\bcommittee\b/i.test(shownTo);
  return isSoon && isForAll ? words.shown(dateOf(day), person(whoIsWho(plan)(shownBy.trim()))) : '';
}
