import { type IsoDate, isIsoDate } from '../../language/dates.ts';
import { type Block, dates, type Fact, figures, tableOf, words as column } from '../../report/blocks.ts';
import { privately, type Section, section, sectionOf } from '../../report/document.ts';
import { dateOf, isBlank, needed, numeral, person } from '../../report/values.ts';
import { RIGHT_NAMES } from '../../sheets/steering/en/choices.ts';
import { pastMeetings } from '../../sheets/steering/read.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import { isPrivateIn } from '../document/recommendation.ts';
import type { Plan } from '../document/schema.ts';
import { partTitle } from '../merging/describing/labels.ts';
import { placeOf } from '../merging/describing/places.ts';
import { whereOf, wordsFor } from '../merging/describing/words.ts';
import { type Named, type Place, registerOf } from '../people/register.ts';
import { functionOf, personOf } from '../people/seats.ts';
import * as words from './en/person.ts';
import { type Task, tasksOf } from './yours.ts';
import { what, when } from './en/team.ts';

/** A place where somebody is named, in words. */
export type PlaceSaid = { sheet: string; field: string; private?: boolean };

/** What is asked of whom, by key. Whoever speaks for a function is asked what that is asked, as it is itself. */
export function tasksByKey(plan: Plan, today: IsoDate): ReadonlyMap<string, Task[]> {
  const { keysIn } = registerOf(plan);
  const byKey = new Map<string, Task[]>();
  for (const task of tasksOf(plan, today)) {
    for (const key of new Set([task.who, task.named].flatMap(keysIn)))
      byKey.set(key, [...(byKey.get(key) ?? []), task]);
  }
  return byKey;
}

/**
 * Everybody at a glance: how often each is named where everybody may read it, how much is asked of them, and by when the next of
 * it. Who is named in private alone is in a private section.
 */
export function everybody(plan: Plan, today: IsoDate): Section[] {
  const tasks = tasksByKey(plan, today);
  const rows = [...registerOf(plan).all.values()].map(({ key, name, as, places }) => {
    const theirs = (tasks.get(key) ?? []).filter((task) => !task.private);
    const told = places.filter((place) => !place.private).length;
    const next = theirs.find(({ date }) => date !== '')?.date ?? '';
    const cells = [person(name), words.KINDS[as], numeral(theirs.length), dateOf(next), numeral(told)];
    return { cells, private: told === 0 };
  });
  const heads = [
    column(words.name),
    column(words.kind),
    figures(words.asked),
    dates(words.next),
    figures(words.named),
  ];
  const [told, own] = apart(rows);
  const table = (caption: string, some: typeof rows) =>
    tableOf(
      caption,
      heads,
      some.map(({ cells }) => cells),
    );
  return [
    ...sectionOf('everybody', '', table(words.everybody, told)),
    ...privately('everybody-private', '', { blocks: table(words.everybodyElse, own) }),
  ];
}

/**
 * The page of one person or function: what is asked of them and by when, their meetings, and where the plan names them. What is
 * private stands in private sections.
 */
export function personSections(plan: Plan, who: Named, wordings: Wordings, today: IsoDate): Section[] {
  const tasks = tasksByKey(plan, today).get(who.key) ?? [];
  const [told, own] = apart(tasks);
  const said = who.places.map((place) => ({ ...saidOf(plan, wordings)(place), place }));
  const [named, namedInPrivate] = apart(said);
  return [
    section('asked', words.toDo, {
      blocks:
        told.length > 0 ? taskBlocks(told, wordings) : [{ kind: 'text', tone: 'quiet', text: words.nothing }],
    }),
    ...privately('asked-private', words.toDoInPrivate, { blocks: taskBlocks(own, wordings) }),
    ...sectionOf('meetings', words.meetings, meetingBlocks(plan, who)),
    ...privately('attendance', words.attendance, { blocks: attendanceBlocks(plan, who, today) }),
    ...sectionOf('named', words.namedIn, placeBlocks(named)),
    ...privately('named-private', words.namedInPrivate, { blocks: placeBlocks(namedInPrivate) }),
  ];
}

function apart<One extends { private?: boolean }>(all: readonly One[]): [told: One[], own: One[]] {
  return [all.filter((one) => !one.private), all.filter((one) => one.private)];
}

/** Says places of names in words: the worksheet, the row and the field. */
export function saidOf(
  plan: Plan,
  wordings: Wordings,
): (place: Pick<Place, 'path' | 'private'>) => PlaceSaid {
  const said = wordsFor(plan, plan, wordings);
  return ({ path, private: own }) => {
    const place = placeOf(path);
    const sheet = place ? partTitle(place.part, wordings) : '';
    return { sheet, field: place ? whereOf(place, said) : '', private: own || isPrivateIn(path, plan) };
  };
}

function taskBlocks(tasks: readonly Task[], wordings: Wordings): Block[] {
  return tableOf(
    words.byDay,
    [dates(when), column(what), column(words.worksheet)],
    tasks.map((task) => [needed(dateOf(task.date)), task.what, wordings[task.sheet].title]),
  );
}

function placeBlocks(places: readonly PlaceSaid[]): Block[] {
  return tableOf(
    words.places,
    [column(words.worksheet), column(words.field)],
    places.map(({ sheet, field }) => [sheet, field]),
  );
}

/** The seat that somebody has in the committee, if they have one. */
function seatOf({ steering }: Plan, { key }: Named, keysIn: (text: string) => string[]) {
  return steering.members.find(({ name }) => keysIn(name).includes(key));
}

function meetingBlocks(plan: Plan, who: Named): Block[] {
  const { steering } = plan;
  const { keysIn } = registerOf(plan);
  const seat = seatOf(plan, who, keysIn);
  const sits = seat !== undefined || keysIn(steering.sponsor).includes(who.key);
  const facts: Fact[] = [
    { label: words.speaksFor, value: who.as === 'person' ? (functionOf(plan)(who.name) ?? '') : '' },
    { label: words.whoSpeaks, value: who.as === 'function' ? person(personOf(plan)(who.name) ?? '') : '' },
    { label: words.right, value: seat?.right ? RIGHT_NAMES[seat.right] : '' },
    { label: words.nextCommittee, value: sits && isIsoDate(steering.next) ? dateOf(steering.next) : '' },
  ];
  const rows = facts.filter(({ value }) => !isBlank(value));
  return rows.length > 0 ? [{ kind: 'facts', rows }] : [];
}

/** To how many meetings somebody of the committee came. */
function attendanceBlocks(plan: Plan, who: Named, today: IsoDate): Block[] {
  const seat = seatOf(plan, who, registerOf(plan).keysIn);
  const past = pastMeetings(plan.steering, today);
  if (!seat || past.length === 0) return [];
  const came = past.filter(({ present }) => present.includes(seat.id)).length;
  return [{ kind: 'text', text: words.cameTo(came, past.length) }];
}
