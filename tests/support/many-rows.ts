import { LISTS, type ListName } from '../../src/plan/document/lists.ts';
import type { Plan } from '../../src/plan/document/schema.ts';
import { examplePlan } from './storage.ts';

/** What a row of a list says that is blank in the worked example. */
const WORDS = ['says', 'act', 'what', 'label'];

/** The worked example with so many rows in some lists, all of its first gate where they are of one. */
export function withMany(lists: readonly ListName[], count: number): Plan {
  return lists.reduce((plan, list) => {
    const { read, write, blank } = LISTS[list];
    const some = read(plan);
    const [gate] = plan.gate.gates;
    const words = WORDS.find((field) => field in blank('row')) ?? 'id';
    const rows = Array.from({ length: count }, (_, index) => ({
      ...blank('row'),
      [words]: `Row ${index + 1}`,
      ...some[index % Math.max(1, some.length)],
      id: `${list}-${index}`,
      ...('gate' in blank('row') && list !== 'answers' ? { gate: gate?.id } : {}),
    }));
    return write(plan, rows as never);
  }, examplePlan());
}

/** So many rows are more than a page of them. */
export const MANY = 130;
/** What the answer of a row says. */
export const text = (number: number) => `Answer of row ${number}`;

/** A triage list in which each answer says its number. */
export function manyAnswers(count = MANY): Plan {
  const plan = withMany(['answers'], count);
  const answers = plan.triage.answers.map((row, index) => ({
    ...row,
    text: text(index + 1),
    pick: '' as const,
  }));
  return { ...plan, triage: { ...plan.triage, answers } };
}
