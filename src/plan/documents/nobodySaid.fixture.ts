import type { DocumentId } from './documents.ts';

/**
 * What documents say that nobody has said or named, in our words, each with the act by which somebody is asked for it. The one list: a
 * sentence of that kind that stands in none of them fails the property that reads it. `of`: in which document, where another says the
 * same of something else.
 */
export const NOBODY_SAID: { of?: DocumentId; says: RegExp; asks: RegExp }[] = [
  {
    says: /nobody has said who (?:sees to that|moves people to other work)/,
    asks: /^Say who sees to it that people go to other work/,
  },
  { says: /Nobody has said why (?:not|it is not asked for)/, asks: /^Say why (?:not )?“/ },
  { says: /[Nn]obody has said what settles it/, asks: /^Say what settles / },
  { says: /why not is not written down/, asks: /^Say why (?:not )?“/ },
  {
    says: /(?:which of the two that means|Whether (?:what was signed at the gates is that agreement [^|]*|they agree|it may)|Whether all of it may go live before that review|Whether all may go live before the end of [^.]*), nobody has said|Nobody has said whether it may/,
    asks: /^Say whether all may go live before /,
  },
  { says: /nobody is named to make it again/, asks: /^Name who makes again: / },
  {
    says: /no day given; needed by/,
    asks: /^(?:Ask for a day: |Give a day to your )/,
  },
  // What of others comes to somebody; of what is to be built in, whoever does so is asked for with its day.
  {
    of: 'team',
    says: /^Comes to .*no day given/m,
    asks: /^(?:Ask for a day: |Give a day to your |Say who builds in, and by when: )/,
  },
  { says: /Nobody has said whether later terms of/, asks: /^Say whether later terms of / },
  { says: /[Bb]y nobody in writing/, asks: /^Confirm |^Say who answers for / },
  { says: /\| nobody named \| no \|/, asks: /^Say who answers for / },
  { of: 'team', says: /\| nobody named \| “/, asks: /^Say whose it is: / },
  { of: 'team', says: /\| nobody named \|$/m, asks: /^Say whose it is: / },
  { of: 'evidence', says: /\| nobody named \|$/m, asks: /^Name who makes again: / },
];

/** Sentences of that kind, whoever wrote them. */
export const OF_THAT_KIND =
  /nobody has said|nobody is named|no day given|nobody named|By nobody in writing|is not written down/gi;
