import type { IsoDate } from '../../language/dates.ts';
import type { Said } from '../../report/values.ts';
import { titled, toDecide } from '../../sheets/en/dates.ts';
import { anchor } from '../../sheets/finding.ts';
import type { Plan } from '../document/schema.ts';
import { numbered } from './en/brief.ts';
import { IN_BRIEF, WITH_QUESTIONS, withNote } from './en/team.ts';
import { openQuestions } from './questions.ts';
import { inFewWords, type Task } from './tasks.ts';

type Does = keyof typeof WITH_QUESTIONS;

/** Something that somebody does, in words, and the task that it is, or the first of several. */
export type Act<T extends Task = Task> = { task: T; said: Said };

/** What is asked of the committee, by its numbers: whoever does something with several questions does it in one line. */
export type Numbered = {
  /** What somebody has on one day, each with the first task that it is; in few words without what they decide. */
  acts: <T extends Task>(tasks: readonly T[]) => Act<T>[];
  inBrief: <T extends Task>(tasks: readonly T[]) => Act<T>[];
  /** All but what is decided, which `asked` has. */
  undecided: <T extends Task>(tasks: readonly T[]) => T[];
  /** The questions that are to be decided on a day, whole, if they are among the tasks. */
  asked: (tasks: readonly Task[], day: IsoDate) => Said[];
};

/** The open questions as the agenda numbers them. */
export function numberedIn(plan: Plan, today: IsoDate): Numbered {
  const open = openQuestions(plan, today).map(({ id, date, question }, at) => ({
    ...{ id, date, number: at + 1, text: question.trim() },
  }));
  const decides = new Map(open.map((one) => [anchor('steering', one.id, 'date'), one]));
  const acts = new Map(
    open.flatMap(({ id, number }) =>
      (['date', 'question', 'dissent', 'decider'] as const).map(
        (key): [string, { does: Does; numbers: number[] }] => [
          anchor('steering', id, key),
          { does: DOES[key], numbers: [number] },
        ],
      ),
    ),
  );
  const actOf = ({ field, vote, date }: Task) =>
    vote
      ? {
          ...{ does: 'agrees' as const },
          numbers: open.filter((one) => one.date === date).map(({ number }) => number),
        }
      : acts.get(field);
  const inLines = <T extends Task>(
    tasks: readonly T[],
    told: (task: Task) => Said,
    acted: typeof WITH_QUESTIONS,
  ): Act<T>[] => {
    const acting = Map.groupBy(tasks, (task) => actOf(task)?.does);
    return tasks.flatMap((task): Act<T>[] => {
      const does = actOf(task)?.does;
      if (!does) return [{ task, said: told(task) }];
      const same = acting.get(does) ?? [];
      if (same[0] !== task) return [];
      const numbers = same.flatMap((one) => actOf(one)?.numbers ?? []);
      return [{ task, said: acted[does](numbers.toSorted((a, b) => a - b)) }];
    });
  };
  const undecided = <T extends Task>(tasks: readonly T[]) => tasks.filter(({ field }) => !decides.has(field));
  return {
    undecided,
    acts: (tasks) => inLines(tasks, inOwnWords, WITH_QUESTIONS),
    inBrief: (tasks) => inLines(undecided(tasks), brief, IN_BRIEF),
    asked: (tasks, day) =>
      tasks
        .flatMap(({ field, date }) => (date === day ? (decides.get(field) ?? []) : []))
        .toSorted((a, b) => a.number - b.number)
        .map(({ number, text }) => titled(toDecide, numbered(number, text))),
  };
}

/** Something whole; what the plan has against its day stands beside it. */
export function inOwnWords({ said, what, note }: Task): Said {
  return note === undefined ? (said ?? what) : what;
}

/** Something in few words, with what the plan has against its day. */
function brief(task: Task): Said {
  return task.note === undefined ? inFewWords(task) : withNote(inFewWords(task), task.note);
}

/** What is done with a question, by the field that asks for it. */
const DOES = { date: 'decides', question: 'presents', dissent: 'writes', decider: 'commits' } as const;
