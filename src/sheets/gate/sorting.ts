import type { Question } from './fields.ts';
import { isBlankQuestion } from './log.ts';

/** Whose mark is given: ours, which is a guess, or that of whoever holds the gate. */
export type Whose = 'kind' | 'theirs';

/** Questions that are gone through one at a time, each to be given a mark. */
export type Sorting = {
  /** The ids of all that can be gone to, in their order. */
  readonly queue: readonly string[];
  /** Those that still wait for their mark. */
  readonly waiting: ReadonlySet<string>;
  /** The place of the one that is asked; behind the last there is none. */
  readonly at: number;
  /** The places at which a mark was given, the latest last; whether it was waited for, and another than there was. */
  readonly marked: readonly { at: number; first: boolean; changed: boolean }[];
};

/** The questions that nobody has given a mark of this kind; all of them where each has one, to be sorted again. */
export function toSort(questions: readonly Question[], whose: Whose): Question[] {
  const said = questions.filter((question) => !isBlankQuestion(question));
  const unsorted = said.filter((question) => question[whose] === '');
  return unsorted.length > 0 ? unsorted : said;
}

/** Begins with the question `from`, where it is one of these, or with the first that waits. */
export function beginSorting(questions: readonly Question[], whose: Whose, from = ''): Sorting {
  const queue = questions.flatMap((question) => (isBlankQuestion(question) ? [] : question.id));
  const waiting = new Set(toSort(questions, whose).map(({ id }) => id));
  const asked = queue.indexOf(from);
  const first = queue.findIndex((id) => waiting.has(id));
  return { queue, waiting, at: Math.max(0, asked < 0 ? first : asked), marked: [] };
}

/** The id of the question that is asked. */
export function askedIn({ queue, at }: Sorting): string | undefined {
  return queue[at];
}

/** The one that is asked was given its mark, which may be the one it had: on to the next that waits. */
export function markedOn(sorting: Sorting, changed = true): Sorting {
  const { queue, at, marked } = sorting;
  const id = queue[at];
  if (id === undefined) return sorting;
  const waiting = new Set(sorting.waiting);
  const first = waiting.delete(id);
  const next = queue.findIndex((other, place) => place > at && waiting.has(other));
  return {
    queue,
    waiting,
    at: next < 0 ? queue.length : next,
    marked: [...marked, { at, first, changed }],
  };
}

/** Back to the question that was marked last, whose mark was taken back. */
export function takenBack(sorting: Sorting): Sorting {
  const last = sorting.marked.at(-1);
  if (!last) return sorting;
  const waiting = new Set(sorting.waiting);
  const id = sorting.queue[last.at];
  if (last.first && id !== undefined) waiting.add(id);
  return { ...sorting, waiting, at: last.at, marked: sorting.marked.slice(0, -1) };
}

/** To the question before, or on to the next, whatever marks they have; behind the last is the end. */
export function stepped(sorting: Sorting, by: -1 | 1): Sorting {
  const at = Math.min(Math.max(0, sorting.at + by), sorting.queue.length);
  return { ...sorting, at };
}

/** To the first that was passed over. */
export function toPassedOver(sorting: Sorting): Sorting {
  const at = sorting.queue.findIndex((id) => sorting.waiting.has(id));
  return at < 0 ? sorting : { ...sorting, at };
}
