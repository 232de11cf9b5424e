/** What the blocker coach says in English: why words of a class speak for an event or against one, and what it asks. */
import type { Reasons } from '../../../coach/evidence.ts';
import type { Mend } from '../assess.ts';

export const concrete: Reasons = {
  byKind: {
    C: 'an event that completes',
    E: 'an event that falls on a day',
    K: 'an act that is done or not done',
    A: 'an artifact someone can look at',
    R: 'names who must act',
    X: 'names who or what it is about',
    '@': 'points at one particular thing',
    P: 'says that it is finished',
    T: 'leads up to one event',
    D: 'puts a day to it',
    '#': 'a figure that can be checked',
  },
  otherwise: 'reads like something that happens once',
};
export const symptom: Reasons = {
  byKind: {
    O: 'goes on without an end',
    Q: 'a quality, not an event',
    S: 'a state, not an event',
    I: 'a direction, with no point at which it is done',
    M: 'a matter of degree',
    J: 'a judgement nobody could check',
    W: 'a wish, not an event',
    N: 'says what should be absent, not what happens',
    G: 'everyone in general, so nobody in particular',
    F: 'stays vague about what happens',
  },
  otherwise: 'no event that anyone could check',
};

export const prompts: Record<Mend['ask'], string> = {
  'does-what': 'What one act would show it is over: signed, approved, released, closed?',
  who: 'Who has to act? Name the person or the function.',
  'to-what': 'Which document, decision, access or budget line does it happen to?',
  'by-when': 'By which day do you need it?',
  'how-checked': 'Where would a stranger look to see that it happened?',
};
