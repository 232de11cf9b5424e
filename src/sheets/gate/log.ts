import { nameKey, wordsKey } from '../../language/names.ts';
import { isAhead, type IsoDate, isIsoDate } from '../../language/dates.ts';
import * as words from './en/sheet.ts';
import type { Question, QuestionKind } from './fields.ts';

/** Which questions are shown, and in which order. `text` is looked for in question, answer, owner and reference. */
export type LogView = {
  kind: 'all' | 'unsorted' | QuestionKind;
  answered: 'all' | 'yes' | 'no';
  /** An owner's name; `''` stands for everybody, `NO_OWNER` for questions without one. */
  owner: string;
  /** Their section and their word for how it stands; `''` stands for all. */
  section: string;
  state: string;
  /** The mark of whoever holds the gate. */
  theirs: 'all' | 'unsorted' | QuestionKind;
  text: string;
  sort: 'listed' | 'kind' | 'date' | 'owner';
};
/** No name can be this: names are trimmed. */
export const NO_OWNER = ' ';
export const WHOLE_LOG: LogView = {
  ...{ kind: 'all', theirs: 'all', answered: 'all', sort: 'listed' },
  ...{ owner: '', section: '', state: '', text: '' },
};
/** So many questions are shown at a time. */
export const LOG_PAGE = 100;

/**
 * True when somebody has answered the question. An answer with a day that is still to come is one to be given; where no
 * `today` tells, it counts as soon as it is written.
 */
export function isAnswered({ answer, date }: Question, today: IsoDate = ''): boolean {
  return answer.trim() !== '' && !isAhead(date, today);
}

/** What makes a question an answered one on a day; where nobody wrote what the answer is, it says no more than that. */
export function answeredOn(day: IsoDate, { answer }: Question): Pick<Question, 'answer' | 'date'> {
  return { answer: answer.trim() === '' ? words.answered : answer, date: day };
}

/** The same taken back; undefined where somebody wrote an answer, which is theirs to take away. */
export function unanswered({ answer }: Question): Pick<Question, 'answer' | 'date'> | undefined {
  return answer.trim() === words.answered ? { answer: '', date: '' } : undefined;
}

/** How many fields are filled in that stand in the details of a question, and not in its line. */
export function filledBehind({
  section,
  state,
  raised,
  answer,
  evidence,
  maker,
  reader,
  days,
}: Question): number {
  const behind = [section, state, raised, answer, evidence, maker, reader, days];
  return behind.filter((cell) => cell.trim() !== '').length;
}

/** True when nothing has been typed that a reader would miss. */
export function isBlankQuestion({ text, reference, owner, answer }: Question): boolean {
  return [text, reference, owner, answer].every((cell) => cell.trim() === '');
}

/** The mark of a question: that of whoever holds the gate or, until they gave it one, ours. */
export function markOf({ kind, theirs }: Pick<Question, 'kind' | 'theirs'>): QuestionKind | '' {
  return theirs || kind;
}

/** A log as its holder may read it: of each question the mark that they gave it, and nothing that is our guess. */
export function asTold(questions: readonly Question[]): Question[] {
  return questions.map((question) =>
    question.theirs === 'blocking'
      ? { ...question, kind: '' }
      : { ...question, kind: '', evidence: '', maker: '', reader: '', days: '' },
  );
}

/** How many questions a log holds, by kind; `open` is how many of all have no answer. Blank lines do not count. */
export type LogCount = Record<QuestionKind | 'unsorted' | 'all' | 'open', number>;

/** Counts a log in one pass. */
export function countLog(questions: readonly Question[], today: IsoDate = ''): LogCount {
  const count: LogCount = {
    blocking: 0,
    clarification: 0,
    later: 0,
    unknown: 0,
    unsorted: 0,
    all: 0,
    open: 0,
  };
  for (const question of questions) {
    if (isBlankQuestion(question)) continue;
    count.all++;
    count[markOf(question) || 'unsorted']++;
    if (!isAnswered(question, today)) count.open++;
  }
  return count;
}

/** What a log says in a field, each once however it is written, as it was first typed, in the order of the alphabet. */
export function namesIn(questions: readonly Question[], field: 'owner' | 'section' | 'state'): string[] {
  const names = new Map(
    questions.toReversed().map(({ [field]: name }) => [nameKey(name), name.trim()] as const),
  );
  names.delete('');
  return [...names.values()].sort((a, b) => a.localeCompare(b));
}

/** The questions that a view asks for, in its order; those that sort alike stay in the order of the log. */
export function viewed(questions: readonly Question[], view: LogView): Question[] {
  const shown = questions.filter(matching(view));
  return view.sort === 'listed' ? shown : shown.sort(ORDERS[view.sort]);
}

function matching({ kind, theirs, answered, text, ...view }: LogView): (question: Question) => boolean {
  const sought = wordsKey(text);
  const isOwned = isNamed(view.owner);
  const isUnder = isNamed(view.section);
  const stands = isNamed(view.state);
  return (question) =>
    (kind === 'all' || (markOf(question) || 'unsorted') === kind) &&
    (theirs === 'all' || (question.theirs || 'unsorted') === theirs) &&
    (answered === 'all' || isAnswered(question) === (answered === 'yes')) &&
    isOwned(question.owner) &&
    isUnder(question.section) &&
    stands(question.state) &&
    (sought === '' ||
      [question.text, question.answer, question.owner, question.reference].some((cell) =>
        wordsKey(cell).includes(sought),
      ));
}

/** Tells who is called so, however it is written; everybody where no name is asked for. */
function isNamed(asked: string): (name: string) => boolean {
  const key = nameKey(asked);
  return (name) => asked === '' || nameKey(name) === key;
}

/** The marks, and none, in the order in which sorted questions stand. */
export const SORTED_MARKS = ['blocking', 'unknown', '', 'clarification', 'later'] as const;
const placeOf = (mark: QuestionKind | '') => SORTED_MARKS.indexOf(mark);
const ORDERS: Record<Exclude<LogView['sort'], 'listed'>, (a: Question, b: Question) => number> = {
  kind: (a, b) => placeOf(markOf(a)) - placeOf(markOf(b)),
  date: (a, b) => compare(isIsoDate(a.date) ? a.date : '', isIsoDate(b.date) ? b.date : ''),
  owner: (a, b) => compare(nameKey(a.owner), nameKey(b.owner)),
};

/** By text, blanks last. Plain comparison: a thousand names are sorted within one keystroke. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '' || b === '') return a === '' ? 1 : -1;
  return a < b ? -1 : 1;
}

/**
 * A view carried out once and then held, so that no row moves or vanishes under the fingers of whoever edits
 * it. `added` are the rows typed since, which stand after the others.
 */
export type HeldLog = {
  view: LogView;
  /** Every question there was. */
  known: ReadonlySet<string>;
  /** The ids of those shown, in order. */
  ids: readonly string[];
  added: readonly string[];
};

/** Carries a view out. */
export function holdLog(questions: readonly Question[], view: LogView): HeldLog {
  return {
    view,
    known: new Set(questions.map((question) => question.id)),
    ids: viewed(questions, view).map((question) => question.id),
    added: [],
  };
}

/**
 * The log after an edit: held as it was while rows were only edited or typed in the blank line, whose ids are
 * `typed`; carried out anew when the view changed or when rows came or went in any other way. One pass.
 */
export function followLog(
  held: HeldLog,
  questions: readonly Question[],
  view: LogView,
  typed: ReadonlySet<string>,
): HeldLog {
  if (held.view !== view) return holdLog(questions, view);
  const fresh: string[] = [];
  for (const { id } of questions) if (!held.known.has(id)) fresh.push(id);
  const gone = held.known.size + fresh.length > questions.length;
  if (gone || fresh.some((id) => !typed.has(id))) return holdLog(questions, view);
  return fresh.length === held.added.length ? held : { ...held, added: fresh };
}

/** One page of a held log. */
export type LogPage = {
  /** Counted from 0; never beyond the last. */
  page: number;
  pages: number;
  /** The questions to draw, and their places in the whole log, counted from 1. */
  rows: { question: Question; number: number }[];
  /** Of those that match: the first and the last one drawn, counted from 1; both 0 when none matches. */
  first: number;
  last: number;
};

/**
 * The page that is asked for, or the last there is; of `size` questions, which may be all. Rows that were added
 * stand on whichever is open.
 */
export function pageOf(
  held: HeldLog,
  questions: readonly Question[],
  wanted: number,
  size: number = LOG_PAGE,
): LogPage {
  const pages = Math.max(1, Math.ceil(held.ids.length / size));
  const page = Math.min(Math.max(0, wanted), pages - 1);
  const ids = [...held.ids.slice(page * size, (page + 1) * size)];
  const first = ids.length === 0 ? 0 : page * size + 1;
  const last = page * size + ids.length;
  const places = new Map([...ids, ...held.added].map((id, place) => [id, place]));
  const rows: LogPage['rows'] = [];
  for (const [index, question] of questions.entries()) {
    const place = places.get(question.id);
    if (place !== undefined) rows[place] = { question, number: index + 1 };
  }
  return { page, pages, rows: rows.filter(Boolean), first, last };
}

/** Where a page stands, for reading: `Showing 26 to 50 of 1,000.` */
export function positionText({ first, last }: LogPage, { known, ids, added }: HeldLog): string {
  if (known.size === 0) return words.noQuestions(added.length);
  if (ids.length === 0) return words.noneMatch(known.size, added.length);
  return words.showing({ first, last, matching: ids.length, all: known.size, added: added.length });
}
