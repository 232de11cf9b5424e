import type { IsoDate } from './dates.ts';
import { isWeekday } from './monthNames.ts';
import { type DayHabits, dayAtStart, NO_HABITS } from './readDay.ts';

/** A day in a text, and where it is written there. */
export type FoundDay = { day: IsoDate; start: number; end: number };

const WORD_START = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}]/gu;

/** The days that a text names whole, with their years, in their order. The text is in digits of ours. */
export function daysIn(text: string, habits: DayHabits = NO_HABITS): FoundDay[] {
  const found: FoundDay[] = [];
  for (const { index } of text.matchAll(WORD_START)) {
    const last = found.at(-1)?.end ?? 0;
    if (index < last) continue;
    const one = dayAtStart(text.slice(index), habits);
    const end = index + (one?.length ?? 0);
    if (one && !isOfReference(text, { start: index, end, last }, habits))
      found.push({ day: one.day, start: index, end });
  }
  return found;
}

/** `MRM-`, `REF_`, `#`, a path, or more digits than a day has: what follows is the rest of a key. */
const KEY_BEFORE = /(?:(\p{L}+)[-_/.]|\d{3,}[-_/]|#|_|(?:^|[^\d\s])\/)$/u;
/** The rest of a key, of a file's name or of a path. */
const KEY_BEHIND = /^(?:[-_]\p{N}|_|\.\p{Ll}{2,4}(?![\p{L}])|\.\d|\/(?:\p{L}|$|\s))/u;
const NUMBERS = /^\d+(?:\.\d+){2}$/;
const YEAR_FIRST = /^\d{4}/;
/** Before a version, or a place in a text that is numbered. */
const COUNTED =
  /(?<!\p{L})(?:v|ver|versions?|rev|revision|sections?|sect?|paragraphs?|para|clauses?|articles?|art|abschnitt|ziffer|kapitel|chapter|annex|python|java|node)\.?\s*$|§\s*$/iu;
/** What is called by a number that may begin with a year and look like a day; one that is written with points is a day. */
const CALLED =
  /(?<!\p{L})(?:tickets?|(?<!in\s)cases?|incidents?|bugs?|ref|reference|id|key|docket|nr|num|number|n°|№|numéro|numero|número|vorgang|vorgangsnummer|aktenzeichen|dossier|affaire|expediente|pratica|processo|zaak|zaaknummer|ärende|sprawa|zgłoszenie|номер|заявка|тикет|дело|υπόθεση)\.?\s?[:=]?\s?$/iu;
const DASHED_YEAR_FIRST = /^\d{4}[-/]\d/;
const BUILT = /(?<!\p{L})(?:releases?|builds?|tags?)\.?\s*$/iu;

/** Whether what looks like a day is a part of a key, such as `MRM-2026-01-14`, or a version. `last`: where the day before ends. */
function isOfReference(
  text: string,
  { start, end, last }: { start: number; end: number; last: number },
  habits: DayHabits,
): boolean {
  const [before, said, behind] = [
    text.slice(Math.max(0, start - 40), start),
    text.slice(start, end),
    text.slice(end),
  ];
  const rest = said.endsWith('.') ? `.${behind}` : behind;
  const key = KEY_BEFORE.exec(before);
  // Behind another day, or its weekday, it goes on with what that says.
  if (key && !(last > 0 && start - last < 2) && !isWeekday(key[1] ?? '')) return true;
  if (KEY_BEHIND.test(rest) && !dayAtStart(behind.slice(1), habits)) return true;
  const isBuilt = BUILT.test(before) && YEAR_FIRST.test(said) && !said.includes('-');
  const isCalled = DASHED_YEAR_FIRST.test(said) && CALLED.test(before);
  return isBuilt || isCalled || (NUMBERS.test(said) && COUNTED.test(before));
}

/** A text without the keys in it, whose digits name no day. */
export function withoutKeys(text: string): string {
  return text.replace(/(?<!\S)\S*(?:\p{L}[-_/.]|#)\d\S*/gu, ' ');
}
