/** What the blocker coach says in English: why words speak for an event or against one, and what it asks. */
import type { Slot } from '../../../coach/slots/read.ts';
import type { Watch } from '../../../coach/watchWords.ts';
import type { Ask, Verdict } from '../explain.ts';
import { VERDICT_NAMES } from './choices.ts';

/** What fills a slot. */
export const slots: Record<Slot, string> = {
  who: 'who acts',
  does: 'the act that ends it',
  what: 'to what it happens',
  when: 'by when',
  how: 'where an outsider finds it',
};
/** What is the matter with words to watch. */
export const watches: Record<Watch, string> = {
  absence: 'names what ends, and nothing that takes its place',
  mind: 'is in people’s heads, where it can’t be checked',
  state: 'how things stand, not what happens to them',
  ongoing: 'never ends: no day closes it',
  direction: 'says which way, not how far',
  judgement: 'two fair readers would disagree on it',
  degree: 'is more or less so, never finished',
  nobody: 'names no one who could be asked',
  wish: 'hopes for it; nothing happens yet',
};
/** Where no word could be pointed at. */
export const whole = {
  concrete: 'reads like something that happens once',
  symptom: 'nothing in it is ever over',
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
