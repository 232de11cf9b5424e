import { phrase } from '../../../language/directions.ts';
import { showNumber } from '../../../language/numbers.ts';

/*
 * Where what is asked of a committee does not fit the sums: what is said of it, and what to do.
 */
export const uncounted = {
  says: 'Money is asked for, and of none of the options it is said which course it is, so that no sum stands beside them.',
  mend: 'Say which option finishing, restructuring and stopping are.',
};
export const noOption = (recommended: string) => ({
  says: phrase`“${recommended}” is recommended, and is none of the options of its question.`,
  mend: 'Begin it with the words of the option that it is.',
});
export const noSum = (option: string) => ({
  says: phrase`“${option}” is recommended, and nothing counts what it costs and leaves.`,
  mend: 'Say which course it is, and what that still costs; or recommend one that is counted.',
});
export const clash = (option: string, course: string) => ({
  says: phrase`The committee is asked for “${option}”, and the course that is recommended is another: ${course}.`,
  mend: 'Recommend one of the two in both places.',
});
export const otherDate = (counted: string, offered: string) => ({
  says: phrase`The sums of what is recommended are for ${counted}, not ${offered}.`,
  mend: 'Count to the day that is offered, or offer the day that is counted.',
});
export const noSuchOption = (called: string) => ({
  says: phrase`No question to the committee has the option “${called}”.`,
  mend: 'Write it as the question has it, by its first words.',
});
export const noticeTwice = (contract: string, course: string) => ({
  says: phrase`Notice to ${contract} is advised, and “${course}”, which is recommended, is counted without giving it.`,
  mend: 'Say at the contract which courses give notice, or advise something else.',
});
export const deferredApart = (typed: string, counted: string) => ({
  says: phrase`${typed} a month is deferred, and a twelfth of what a year leaves is ${counted}.`,
  mend: 'Leave the value deferred blank, and what it buys is used; or mend the benefits.',
});
export const crewApart = (people: number, crew: string, team: string) => ({
  says: phrase`${showNumber(people)} people of the scope estimator cost ${crew} a month at its rate, and the team is said to cost ${team}.`,
  mend: 'Ask finance which of the two is the team, and give both the same.',
});
export const laterForLess = (less: string, day: string, all: string, sooner: string) => ({
  says: phrase`${less} brings less and is said to deliver by ${day}, which is no earlier than ${all} at even odds, ${sooner}.`,
  mend: 'Ask again how long the smaller scope takes, or say what holds it up.',
});
