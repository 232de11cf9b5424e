import { weakMapMemoize } from 'reselect';
import { type IsoDate, isIsoDate } from '../../language/dates.ts';
import { dateOf, isBlank, type Said } from '../../report/values.ts';
import { isAnswered } from '../../sheets/gate/log.ts';
import type { Plan } from '../document/schema.ts';
import { type Asked, askedIn, elsewhereIn } from './asked.ts';
import * as words from './en/checkable.ts';
import { isSayingAccepted, isTeamsSaying, isWordBare } from './reviewerWords.ts';
import { reviewerKey } from './reviewers.ts';
import { isOnCondition } from './trueYet.ts';

/** How a question stands for whoever asked it, each in one of these: the columns in which it is counted. */
export const COLUMNS = ['ready', 'missing', 'open', 'condition'] as const;

/**
 * A question as whoever asked can check it. `lacks`: what its answer lacks, in sentences. `isBare`: of what it lacks nothing but a
 * place or a word of theirs. `done`: the day on which nothing is to be missing any more, `''` where none is known.
 */
export type Checkable = {
  row: Asked;
  column: (typeof COLUMNS)[number];
  isAnswered: boolean;
  lacks: Said[];
  isBare: boolean;
  needsWord: boolean;
  done: IsoDate;
};

/** Every question of every gate, as its asker can check it. */
export const checkableIn = weakMapMemoize(function checkableIn(plan: Plan, today: IsoDate): Checkable[] {
  const all = askedIn(plan, today);
  const elsewhere = elsewhereIn(plan, all, today);
  return all.map((row): Checkable => {
    const answered = isAnswered(row.question, today);
    const needsWord = row.row.missing === 'word' || isTeamsSaying(row, today);
    const own = answered ? ofItsOwn(row, elsewhere(row)) : [];
    const lacks = answered ? [...own, ...bareOf(row, needsWord)] : [];
    return {
      ...{ row, isAnswered: answered, lacks, needsWord, done: doneOf(row) },
      column: columnOf(row, answered, lacks),
      isBare: answered && own.length === 0 && row.row.missing !== 'rest',
    };
  });
});

/** The same by whoever holds the gate, as reviewers are known. */
export const checkableBy = weakMapMemoize(function checkableBy(
  plan: Plan,
  today: IsoDate,
): Map<string, Checkable[]> {
  const keyIn = reviewerKey(plan);
  return Map.groupBy(checkableIn(plan, today), ({ row }) => keyIn(row.gate.whose));
});

/** What keeps an answer from being true in full: its own words, a condition in the reviewer’s, or what is told elsewhere. */
function ofItsOwn({ lacks, question }: Asked, elsewhere: Said): Said[] {
  const isTold = lacks.some(({ kind }) => kind === 'condition');
  const theirs = isOnCondition(question.state) && !isTold ? words.theirCondition : '';
  return [...lacks.map(({ said }) => said), theirs, elsewhere].filter((one) => !isBlank(one));
}

/** What is missing beside an answer: its place, and the word of whoever asked. */
function bareOf(row: Asked, needsWord: boolean): Said[] {
  return [
    row.place === '' ? words.noPlace : '',
    needsWord ? words.noWord(isSayingAccepted(row.question), dateOf(row.gate.opened)) : '',
    isWordBare(row) ? words.bareWord : '',
  ].filter((one) => !isBlank(one));
}

function columnOf({ stands }: Asked, answered: boolean, lacks: readonly Said[]): Checkable['column'] {
  if (stands === 'condition') return 'condition';
  if (!answered) return 'open';
  return stands === 'answered' && lacks.length === 0 ? 'ready' : 'missing';
}

function doneOf({ row, lacks }: Asked): IsoDate {
  const day = row.owed?.day || (lacks.find(({ day: of }) => of)?.day ?? '');
  return isIsoDate(day) ? day : '';
}
