/** The words of the triage sheet in English: what is found on it, and how it reads in a report. */
import { type Answer, VERDICT_NAMES } from '../fields.ts';

export const noName = { says: 'The program has no name.', mend: 'Name it.' };
export const noStage = { says: 'The stage is open.', mend: 'Say where the program is now.' };
export const noNextStage = {
  says: 'The next stage is open.',
  mend: 'Say where the program is to be in 30 days.',
};
export const noDayZero = {
  says: 'Day 0 is not set.',
  mend: 'Set the day on which the thirty days begin.',
};

export const noAnswer = {
  says: 'The thirty-day question has no answer.',
  mend: 'Write down what would have happened.',
};
export const noPick = {
  says: 'Nothing is picked.',
  mend: 'Pick the one or two answers that would let the program move.',
};

export const symptom = (answer: string) => ({
  says: `“${answer}” reads as a symptom.`,
  mend: 'Name the event that would end it.',
});
export const noReason = (answer: string) => ({
  says: `“${answer}” was overruled without a reason.`,
  mend: 'Say why, for whoever reads this next.',
});
export const noOwner = (answer: string) => ({ says: `“${answer}” has no owner.`, mend: 'Name one person.' });
export const noGate = (answer: string) => ({
  says: `“${answer}” has no kind of gate.`,
  mend: 'Say: function, decision or artifact.',
});
export const noCheck = (answer: string) => ({
  says: `Nothing says how “${answer}” will be checked.`,
  mend: 'Say what a stranger would look at.',
});

export const unanswered = 'The thirty-day question has no answer yet.';
export const notNow = 'Not now';
export const readsAs = 'Reads as';
/** The verdict that counts, and whether it is a person’s, with the reason. */
export function verdictText(verdict: keyof typeof VERDICT_NAMES, { overruled, reason }: Answer) {
  const name = VERDICT_NAMES[verdict].toLowerCase();
  if (overruled === '') return name;
  return reason.trim() ? `${name} (our verdict: ${reason.trim()})` : `${name} (our verdict)`;
}
