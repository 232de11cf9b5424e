/** What the blocker coach says in English: why words speak for an event or against one, and what it asks. */
import type { Slot } from '../../../coach/slots/read.ts';
import type { Watch } from '../../../coach/watchWords.ts';
import type { Ask, Verdict } from '../explain.ts';
import { VERDICT_NAMES } from './choices.ts';

/** What fills a slot. */
export const slots: Record<Slot, string> = {
  who: 'who acts',
  does: 'an event that completes',
  what: 'what it is done to',
  when: 'by when',
  how: 'where a stranger would see it',
};
/** What is the matter with words to watch. */
export const watches: Record<Watch, string> = {
  absence: 'says what should stop, not what happens instead',
  mind: 'what people feel or think, which nobody can check',
  state: 'a condition, not something that happens',
  ongoing: 'goes on, with no day on which it is done',
  direction: 'a direction, with no point at which it is reached',
  judgement: 'a judgement: one person says yes, another no',
  degree: 'says how much, not when it is done',
  nobody: 'could be anybody, so nobody is held to it',
  wish: 'a wish, not something that happened',
};
/** Where no word could be pointed at. */
export const whole = {
  concrete: 'reads like something that happens once',
  symptom: 'no act in it is finished on a day',
};
/** How an answer reads; not at all where it is not in English. */
export const READINGS: Record<Verdict, string> = {
  ...VERDICT_NAMES,
  unsure: 'Hard to tell',
  unread: 'Not read',
};
export const unread = 'The coach reads English only, so it says nothing here. You decide.';

export const prompts: Record<Ask, string> = {
  'does-what': 'What one act would show it is over: signed, approved, released, closed?',
  who: 'Who has to act? Name the person or the function.',
  'to-what': 'Which document, decision, access or budget line does it happen to?',
  'by-when': 'By which day do you need it?',
  'how-checked': 'Where would a stranger look to see that it happened?',
};
