import { daysBetween, type IsoDate } from '../../language/dates.ts';
import { nameKey } from '../../language/names.ts';
import { anchor } from '../../sheets/finding.ts';
import type { Question } from '../../sheets/gate/fields.ts';
import { isAnswered, isBlankQuestion } from '../../sheets/gate/log.ts';
import { isOpen } from '../../sheets/gate/read.ts';
import { referred } from '../../sheets/gate/reference.ts';
import { asked, stateOf as inputState } from '../../sheets/governance/share.ts';
import type { HandoverItem } from '../../sheets/handover/fields.ts';
import { asOf, itemName, listed, stateOf } from '../../sheets/handover/items.ts';
import { isSameStory } from '../../sheets/sponsor/ruled.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/team.ts';
import { keyOf, mattersIn } from './matters.ts';
import { peopleNamed } from './peopleNamed.ts';
import type { Task } from './tasks.ts';
import { type SaidDay, saidDays } from './typedDays.ts';

/** What a row says in words of what is not done yet: the row’s own name and field, and whoever it is of, or `''`. */
type Saying = Pick<Task, 'field' | 'part' | 'within'> & {
  sheet: 'handover' | 'governance' | 'gate';
  name: string;
  text: string;
  who: string;
};

/**
 * What the words of rows that are open say by a day, of whoever these words name: items that production has not taken over,
 * questions that are not built in, and activities for a gate that is shut. Nobody finds such a day again who looks in the lists.
 */
export function saidByDays(plan: Plan, today: IsoDate): Task[] {
  const dayOf = itemDay(plan);
  const tasksIn = tasksOfWords(plan, today);
  const items = listed(asOf(plan.handover, today)).filter((item) => stateOf(item) !== 'accepted');
  return [
    ...items.flatMap((item) => {
      const own = dayOf(item)?.words;
      return tasksIn(itemSaying(item)).filter(({ said }) => said.words !== own);
    }),
    ...inputs(plan).flatMap(tasksIn),
    ...activities(plan, today).flatMap(tasksIn),
  ].map(({ task }) => task);
}

/** The last day that an item’s own words say of whoever owns it: what was returned comes back on it. */
export function itemDay(plan: Plan): (item: HandoverItem) => SaidDay | undefined {
  const named = namedIn(plan);
  return ({ why, owner, on }) =>
    saidDays(why, plan).findLast(
      ({ words: said, day }) =>
        nameKey(named(said) || owner) === nameKey(owner) && !(daysBetween(day, on) >= 0),
    );
}

function itemSaying(item: HandoverItem): Saying {
  const field = anchor('handover', item.id, 'why');
  return { sheet: 'handover', field, name: itemName(item), text: item.why, who: item.owner.trim() };
}

function inputs({ governance }: Plan): Saying[] {
  return asked(governance)
    .filter((row) => inputState(row) !== 'built')
    .map(({ id, asks, answer }) => ({
      ...{ sheet: 'governance', part: 'inputs', field: anchor('governance', id, 'answer') },
      ...{ name: asks.trim(), text: answer, who: '' },
    }));
}

function activities({ gate }: Plan, today: IsoDate): Saying[] {
  const shut = new Set(gate.gates.filter((one) => !isOpen(one, today)).map(({ id }) => id));
  return gate.activities
    .filter((row) => shut.has(row.gate))
    .map(({ id, gate: within, what, becomes }) => ({
      ...{ sheet: 'gate', within, part: 'activities', field: anchor('gate', id, 'becomes') },
      ...{ name: what.trim(), text: becomes, who: '' },
    }));
}

/**
 * The days that the words of a row say and that are still to come, or by which something was owed. What is a question of a gate is
 * of whoever owns that, and where they are to answer it on that very day that act says it already. The plan is read once.
 */
function tasksOfWords(plan: Plan, today: IsoDate): (saying: Saying) => { task: Task; said: SaidDay }[] {
  const [named, questionIn] = [namedIn(plan), questionTold(plan, today)];
  return ({ name, text, ...at }) =>
    saidDays(text, plan)
      .filter(({ day, by }) => by || daysBetween(today, day) >= 0)
      .flatMap((said) => {
        const question = at.who === '' ? questionIn(name, said.words, at.within) : undefined;
        const owner = question?.owner.trim() ?? '';
        const who = named(said.words) || at.who || owner;
        const isAsked = question && !isAnswered(question, today) && question.date === said.day;
        if (isAsked && nameKey(who) === nameKey(owner)) return [];
        const what = words.inTheWords(name, said.words);
        const task = {
          ...{ ...at, who, date: said.day, dayIs: 'written' as const, owed: said.by },
          ...{ what, brief: words.byWords(name) },
        };
        return [{ said, task }];
      });
}

/**
 * The question that a row tells of, one that is open first: by its words or the reference that it names, and else, at its gate, by
 * what is to settle it; undefined for none.
 */
function questionTold(
  plan: Plan,
  today: IsoDate,
): (name: string, said: string, gate: string | undefined) => Question | undefined {
  const matterOf = mattersIn(plan);
  const questions = plan.gate.questions
    .filter((row) => !isBlankQuestion(row))
    .toSorted((a, b) => Number(isAnswered(a, today)) - Number(isAnswered(b, today)));
  const byMatter = Map.groupBy(questions, (row) => {
    const { text, reference } = referred(row);
    return keyOf(text, reference);
  });
  return (name, said, gate) => {
    const [asked] = byMatter.get(matterOf(name)) ?? byMatter.get(matterOf(said)) ?? [];
    return (
      asked ?? questions.find((row) => row.gate === gate && isSameStory(row.evidence, `${name} ${said}`))
    );
  };
}

/** Whom a sentence names first, as far as the plan knows them; `''` where it names nobody. */
function namedIn(plan: Plan): (text: string) => string {
  const namesIn = peopleNamed(plan);
  return (text) => namesIn(text)[0] ?? '';
}
