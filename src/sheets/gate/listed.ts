import { hasMarker, LINE_END, linesOf, withoutMarker } from '../../language/lists.ts';
import { headingOf } from './headings.ts';
import { withoutLetter } from './letter.ts';
import { withoutPages } from './pages.ts';
import { sectionedIn } from './sections.ts';

/** The rows of a list, the lines of the letter that it stood in, and those at the head and the foot of its pages. */
export type Listed = { rows: string[][]; around: string[]; feet: string[] };

/** Reads a list: a question a line, or questions and answers in turn, without the greeting and the name of a letter. */
export function readList(typed: string): Listed {
  const text = typed.replace(LONG_BLANK, ' ');
  const { list: paged, feet } = withoutPages(text);
  const { list, around } = withoutLetter(paged.replace(BOLD, '$1'), isItem);
  // A line or two may lead to a list whose questions have their answers with them.
  const lines = list.split(LINE_END);
  const start = Math.max(0, lines.findIndex(isItem));
  const sectioned = sectionedIn(list);
  if (sectioned) return { rows: sectioned, around, feet };
  const pairs = pairsIn(lines.slice(start).join('\n'));
  if (!pairs) return { rows: linesOf(list).map((line) => [line]), around, feet };
  const before = lines.slice(0, start).map((line) => line.trim());
  return { rows: pairs, around: [...around, ...before.filter(Boolean)], feet };
}

/** Of so many blanks in a row nobody means each, and many a pattern would look at all of them again and again. */
const LONG_BLANK = /[^\S\n\r\v\f\u0085\u2028\u2029]{40,}/g;

const ANSWER =
  'answer|ans|response|reply|antwort|stellungnahme|réponse|respuesta|risposta|resposta|antwoord|svar|odpowiedź|odpověď|vastaus|válasz|cevap|yanıt|ответ|відповідь';
/**
 * `Q1:`, `A 2.`, `R:`, `Q.1`, `Q(1)`, `Q#1 -`, `Que. 1:`, and `Q1` before a capital; a small letter alone numbers a list:
 * `a)`. A word for an answer in brackets needs no mark.
 */
const LETTER =
  /^\s*[-*•]?\s*\[?(?:(Q(?:ue?s?|n)?\.?|[FPD]|[qfpd](?=\s?\d|\s?\]?\s?:))|Ans\.|[AR]|[ar](?=\s?\d|\s?\]?\s?:))(?:\s?[.#(]?\s?(\d{1,3})[)\]]?(?:\s?[.:)/]|\s?[-–—](?=\s)|(?=\s+\p{Lu}))|()\]?\s?[.:)/])(?:\s+(?=\S)|\s*$)/u;
/** What is bold in Markdown. */
const BOLD = /(?<![\p{L}\p{N}*])\*\*(?=\S)([^*\n]+)(?<=\S)\*\*(?![\p{L}\p{N}*])/gu;
const BRACKETED = new RegExp(String.raw`^\s*\[(?:${ANSWER})\s?\d{0,3}\]\s*`, 'i');
/** `Question 1:`, `Answer 1.`, `[Bank response]:`, `Ans.`; whether it asks or answers its words say, as those of headings do. */
const LABEL =
  /^\s*[-*•]?\s*\[?(\p{L}[\p{L}\p{M} /'’-]{1,40}?|\p{Lo})\s?(\d{0,3})\]?\s?(?:：|(?:[:)]|(?<=\d|ans)\.)(?:\s+(?=\S)|\s*$)|(?<=\d|\p{L}{4})\s*$)/iu;
const ARROW = /^\s*(?:[-=]+>|[→⇒↳➔➜])\s*/;
/** An answer behind its question in one line: `Who signs? Answer: Ana`. */
const BEHIND = new RegExp(String.raw`\s+\[?(?:${ANSWER})\]?\s?:\s+(?=\S)`, 'i');
/** What mails put before a line that they quote, and people before an answer. */
const QUOTED = /^\s*>+\s*/;

type Line = { is: 'asks' | 'answers' | 'more'; number: string; words: string };

/** What a line is in a list of questions and answers; `more`: it goes on with what is above it. */
function lineOf(line: string): Line {
  const [is, [marker = '', , number = '']] = markedAs(line);
  return { is, number, words: line.slice(marker.length).trim() };
}

function markedAs(line: string): [Line['is'], readonly (string | undefined)[]] {
  const letter = LETTER.exec(line);
  if (letter) return [letter[1] ? 'asks' : 'answers', letter];
  const bracketed = BRACKETED.exec(line) ?? ARROW.exec(line);
  if (bracketed) return ['answers', bracketed];
  const label = LABEL.exec(line);
  const said = label && headingOf(label[1] ?? '');
  if (said?.use === 'answer' && said.weight === 3) return ['answers', label ?? []];
  if (said?.use === 'text' && said.weight > 1 && said.exact) return ['asks', label ?? []];
  return ['more', []];
}

/**
 * Lines in which questions and answers are told apart: by a word before each; by one before the answers alone, where the
 * questions have a number or a bullet; by an answer in the line of its question; or by who is quoted in a mail.
 */
function linesAs(list: string): Line[] {
  const lines = list.split(LINE_END).filter((line) => line.trim() !== '');
  const [first = ''] = lines;
  if (lines.filter((line) => BEHIND.test(line)).length > 0.5 * lines.length) return lines.flatMap(inTwo);
  const told = lines.map(lineOf);
  if (told[0]?.is === 'asks') return told;
  if (told[0]?.is === 'answers') return answeredFirst(told);
  const quoted = lines.filter((line) => QUOTED.test(line)).length;
  const turn = quoted > 1 && lines.length - quoted >= 0.5 * quoted;
  if (turn && told.every(({ is }) => is === 'more')) {
    const asker = QUOTED.test(first);
    if (asker || markOf(first) !== '')
      return lines.map((line): Line => {
        const words = line.replace(QUOTED, '');
        const isTheirs = QUOTED.test(line) === asker;
        const asks = isTheirs && (asker || markOf(line) === markOf(first));
        return {
          is: asks ? 'asks' : isTheirs ? 'more' : 'answers',
          number: '',
          words: withoutMarker(words).trim(),
        };
      });
  }
  const mark = markOf(first);
  const who = mark === '' ? '' : whoAnswers(lines.filter((line) => markOf(line) !== mark));
  if (mark !== '' && who === '' && areAnswered(lines, mark))
    return lines.map((line) => asAnswered(line, mark));
  if (mark === '' || (who === '' && told.every(({ is }) => is === 'more'))) return told;
  return lines.map((line, at): Line => {
    const one = told[at] ?? lineOf(line);
    if (one.is === 'more' && markOf(line) === mark)
      return { is: 'asks', number: '', words: withoutMarker(line).trim() };
    const isTheirs = who !== '' && line.trim().startsWith(who);
    return isTheirs ? { is: 'answers', number: '', words: line.trim().slice(who.length).trim() } : one;
  });
}

/** Lines in which each answer stands over its question, in the usual order; as they are where they do not. */
function answeredFirst(told: readonly Line[]): Line[] {
  const pairs: [answer: Line[], question: Line[]][] = [];
  let asked = true;
  for (const line of told) {
    if (line.is === 'answers' && asked) pairs.push([[line], []]);
    else if (line.is === 'asks' || asked) pairs.at(-1)?.[1].push(line);
    else pairs.at(-1)?.[0].push(line);
    asked = line.is === 'asks' || (asked && line.is === 'more');
  }
  const isTurn = pairs.every(([, question]) => question.filter(({ is }) => is === 'asks').length === 1);
  return isTurn ? pairs.flatMap(([answer, question]) => [...question, ...answer]) : [...told];
}

/** Whether all that is marked asks, and what stands between does not: a sentence below each question is its answer. */
function areAnswered(lines: readonly string[], mark: string): boolean {
  const asks = (line: string) => /[?？؟]\s*$/.test(line);
  const marked = lines.filter((line) => markOf(line) === mark);
  const others = lines.filter((line) => markOf(line) !== mark);
  return (
    marked.every(asks) && !others.some(asks) && others.length >= marked.length && others.every(isSentence)
  );
}

/** A line of its own, which no bullet, name or small letter ties to another. */
function isSentence(line: string): boolean {
  return /^\s*[\p{Lu}\p{Lo}\p{Nd}]/u.test(line) && lineOf(line).is === 'more' && !hasMarker(line);
}

function asAnswered(line: string, mark: string): Line {
  const is = markOf(line) === mark ? 'asks' : 'answers';
  return { is, number: '', words: withoutMarker(line).trim() };
}

/** What most lines between questions begin with, whoever that is: `AR:`, `Bank:`; blank where they do not. */
function whoAnswers(lines: readonly string[]): string {
  const names = Map.groupBy(lines, (line) => /^\s*(\p{Lu}[\p{L}\p{M} .'’-]{0,30}:)\s/u.exec(line)?.[1] ?? '');
  names.delete('');
  const [who] = [...names].sort(([, a], [, b]) => b.length - a.length);
  return who && who[1].length > 1 && who[1].length > 0.5 * lines.length ? who[0] : '';
}

/** A question and its answer from one line. */
function inTwo(line: string): Line[] {
  const behind = BEHIND.exec(line);
  if (!behind) return [lineOf(line)];
  const { number, words } = lineOf(line.slice(0, behind.index));
  return [{ is: 'asks', number, words: withoutMarker(words).trim() }, lineOf(line.slice(behind.index))];
}

/** Of which kind the mark before a line of a list is: a number, a letter or the bullet itself; blank where there is none. */
function markOf(line: string): string {
  if (!hasMarker(line)) return '';
  const mark = line.trim().charAt(0);
  return /\p{Nd}/u.test(line.trim().slice(0, 3)) ? '1' : /\p{L}/u.test(mark) ? 'a' : mark;
}

/** Lines of which one that only says what follows, such as “Question 1”, is one with the words below it. */
function withNext(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, at) => {
    const [before, next] = [lines[at - 1], lines[at + 1]];
    const leads = (one: Line | undefined, to: Line | undefined) =>
      one !== undefined && one.is !== 'more' && one.words === '' && to?.is === 'more';
    if (leads(line, next)) return [{ ...line, words: next?.words ?? '' }];
    return leads(before, line) ? [] : [line];
  });
}

/** Questions and their answers as a table, where they stand in turn: `Q1: …`, `A1: …`. */
function pairsIn(list: string): string[][] | undefined {
  const all = withNext(linesAs(list));
  const lines = all.filter(({ words }) => words !== '');
  if (lines[0]?.is !== 'asks') return undefined;
  const rows: string[][] = [];
  for (const { is, number, words } of lines) {
    const last = rows.at(-1) ?? [];
    const at = is === 'answers' || last[2] ? 2 : 1;
    if (is === 'asks') rows.push([number, words, '']);
    else last[at] = [last[at], words].filter(Boolean).join('\n');
  }
  // An answer that nobody has given yet is a place for one.
  const answers = all.filter(({ is }) => is === 'answers').length;
  return rows.length > 1 && answers > 0.5 * rows.length
    ? [['No.', 'Question', 'Answer'], ...rows]
    : undefined;
}

function isItem(line: string): boolean {
  return hasMarker(line) || lineOf(line).is !== 'more';
}
