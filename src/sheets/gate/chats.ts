import { linesOf } from '../../language/lists.ts';
import { isWeekday, monthsCalled } from '../../language/monthNames.ts';
import { couldBeTwo, NO_HABITS, readDay } from '../../language/readDay.ts';
import * as en from './en.ts';

/** Who said something and when, what of it stands in the same line, and over how many lines all that goes. */
type Head = { who: string; when: string; said: string; lines: number };
type Message = { who: string; when: string; said: string[] };

const CLOCK = /^\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?:[ap]\.?m\.?)?$/i;
/** What stands in a moment beside its clock, its numbers and what months and weekdays are called. */
const OF_MOMENTS =
  /^(?:[ap]\.?m\.?|at|um|à|às|kl\.?|uhr|today|yesterday|heute|gestern|hier|aujourd['’]hui|hoy|ayer|oggi|ieri|hoje|ontem|vandaag|gisteren|idag|igår|i|dag|går|de|of|(?:utc|gmt)?[+-]?\d{0,2}:?\d{0,2}|cet|cest|bst|[ecmp][sd]t)$/i;
const NUMBERS = /^\d[\d./-]*(?:st|nd|rd|th)?[.年月日]?(?:T[\d:.]+Z?)?$/;
/** A name, or the short one of an account; small letters are for what stands between the parts of a name. */
const NAME =
  /^@?(?:[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*,?(?:\s(?:[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*,?|v[ao]n|de[rnl]?|d[aiou]s?|la|le|bin|al|ter|zu)){0,4}|[\p{Ll}\p{N}][\p{Ll}\p{N}._-]*)(?:\s\([^)]{1,30}\))?$/u;
/** What a chat shows beside what was said. */
const NOISE =
  /^(?:\(?edited\)?|\(?bearbeitet\)?|\(?modifié\)?|\d+ repl(?:y|ies)\b.*|view thread|last reply .*|new|reply|like|<media omitted>|.{0,3}\p{Extended_Pictographic}.{0,8})$/iu;
/** A name and a moment are no longer than this. */
const MOST_LETTERS = 150;
/** The lines that lead to a chat: its name, and whoever joined it. */
const MOST_ABOVE = 5;
/** The lines of one message, where nearly all of a text is one of its heads or behind one. */
const MOST_A_HEAD = 12;

/**
 * What was said in a chat, or in a meeting that was written down, as a table of a line a row with who asked it and when;
 * undefined for every other text. What a chat shows besides stands above it.
 */
export function chatIn(text: string): string[][] | undefined {
  const lines = withoutCues(text)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const messages: Message[] = [];
  const above: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? '').trim();
    const head = headAt(lines, at, messages.at(-1)?.who);
    const last = messages.at(-1);
    if (head) {
      messages.push({ who: head.who, when: head.when, said: linesOf(head.said) });
      at += head.lines - 1;
    } else if (NOISE.test(line) || !last) above.push(line);
    else last.said.push(...linesOf(line));
    if (messages.length === 0 && above.length > MOST_ABOVE) return undefined;
  }
  const said = messages.filter((message) => message.said.length > 0);
  const few = messages.length < 2 || lines.length > MOST_A_HEAD * messages.length;
  return few || said.length < 0.6 * messages.length ? undefined : tableOf(said, above);
}

function tableOf(messages: readonly Message[], above: readonly string[]): string[][] {
  const isDay = (when: string) => readDay(when, NO_HABITS) !== undefined || couldBeTwo(when);
  const head = messages.every(({ when }) => isDay(when)) ? en.SAID_ON : en.SAID_AT;
  return [
    ...above.map((line) => [line]),
    [en.SAID, en.SAID_BY, head],
    ...messages.flatMap(({ who, when, said }) => said.map((line) => [line, who, when])),
  ];
}

/** The head of a message: `[10:02] Ana Ruiz: …`, `Ana Ruiz  10:02`, or a name and the moment below it. */
function headAt(lines: readonly string[], at: number, last: string | undefined): Head | undefined {
  const line = (lines[at] ?? '').trim();
  const before = momentFirst(line);
  if (before) return before;
  const behind = momentLast(line);
  if (behind) return behind;
  const next = (lines[at + 1] ?? '').trim();
  if (NAME.test(line) && isMoment(next)) return { who: line, when: next, said: '', lines: 2 };
  return last !== undefined && isMoment(line) ? { who: last, when: line, said: '', lines: 1 } : undefined;
}

/** `[10:02] Ana Ruiz: …`, `3/12/2026, 10:02 - Ana Ruiz: …`, `10:02:33 From Ana Ruiz to Everyone: …` */
function momentFirst(line: string): Head | undefined {
  const [, inBrackets, free, rest = ''] =
    /^(?:\[([^\]]{1,60})\]\s*|(.{2,60}?\d)\s{0,3}(?:[ap]\.?m\.?)?\s{1,4}(?=[-–—]\s|(?:from|von|de)\s))(.*)$/iu.exec(
      line,
    ) ?? [];
  const when = inBrackets ?? free;
  if (when === undefined || !isMoment(when)) return undefined;
  const [, who = '', said = ''] =
    /^(?:[-–—]\s+|(?:from|von|de)\s+)?([^:]{1,60}?)(?:\s+(?:to|an|à)\s+[^:]+)?(?:\s?:(?:\s+(.*))?)?$/iu.exec(
      rest,
    ) ?? [];
  return NAME.test(who) ? { who, when, said, lines: 1 } : undefined;
}

/** `Ana Ruiz, 3 Dec, 10:02`, `ana.ruiz [10:02 AM]` */
function momentLast(line: string): Head | undefined {
  if (line.length > MOST_LETTERS) return undefined;
  const words = line.replace(/[[\]]/g, '').split(/\s+/);
  let from = words.length;
  while (from > 1 && isOfMoment(words[from - 1] ?? '')) from--;
  const [who, when] = [words.slice(0, from).join(' '), words.slice(from).join(' ')];
  const name = who.replace(/\s*[,–—|-]$/, '');
  return isMoment(when) && NAME.test(name) ? { who: name, when, said: '', lines: 1 } : undefined;
}

/** Whether a text says when, with a clock, and nothing else. */
function isMoment(text: string): boolean {
  const words = text
    .replace(/[[\]()]/g, '')
    .split(/[\s,]+/)
    .filter(Boolean);
  return words.length < 9 && words.some(hasClock) && words.every(isOfMoment);
}

function hasClock(word: string): boolean {
  return CLOCK.test(word) || /T\d{2}:\d{2}/.test(word);
}

function isOfMoment(typed: string): boolean {
  const word = typed.replace(/,$/, '');
  if (word === '' || CLOCK.test(word) || NUMBERS.test(word) || OF_MOMENTS.test(word)) return true;
  const name = word.replace(/\.$/, '');
  return /^\p{L}/u.test(name) && (isWeekday(name) || monthsCalled(name).size > 0);
}

/** The cues of a recorded meeting as heads: `00:00:03.000 --> 00:00:06.000`, `<v Ana Ruiz>…</v>`. */
function withoutCues(text: string): string {
  if (!/-->/.test(text)) return text;
  return text
    .replace(/^WEBVTT.*$/m, '')
    .replace(
      /(?:^[\w/-]+\n)?^([\d:]{5,8})[.,]\d{3} --> .*\n(?:<v ([^>]+)>|([^:\n]{2,40}):\s)(.*)$/gm,
      (_, when: string, voice: string | undefined, who: string | undefined, said: string) =>
        `[${when}] ${voice ?? who}: ${said.replace('</v>', '')}`,
    );
}
