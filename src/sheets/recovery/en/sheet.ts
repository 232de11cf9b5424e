import { phrase } from '../../../language/directions.ts';
import { type IsoDate, showDate } from '../../../language/dates.ts';
import { type Said, say } from '../../../report/values.ts';
import { advice } from '../../en/sheet.ts';
import type { FindingWords } from '../../finding.ts';
import { LAST_DAY, type Sign } from '../fields.ts';
import type { KillPart } from '../kill.ts';
import type { Leads, Recommended } from '../recommended.ts';

type SignTexts = {
  /** The sign as a sentence without its stop, and its two other outcomes. */
  there: string;
  difficulty: string;
  absent: string;
  /** The test, as something to do. */
  ask: string;
  /** What has happened once the sign is no longer there. */
  undone: string;
  /** What has happened once a difficulty has turned into the sign. */
  turns: string;
};

export const SIGN_TEXTS: Record<Sign, SignTexts> = {
  scope: {
    there: 'The scope is wrong',
    difficulty: 'The scope is hard, and not wrong',
    absent: 'The scope is not wrong',
    ask: 'Ask the people it serves what they would stop doing if it were live on Monday.',
    undone: 'the people it serves name a task that they would drop.',
    turns: 'The people it serves can no longer name a task that they would drop.',
  },
  team: {
    there: 'The team is wrong',
    difficulty: 'The team has a gap, and is not wrong',
    absent: 'The team is not wrong',
    ask: 'Ask whether those who would build the integration and run the result are in it, or will be released.',
    undone: 'the people who would build the integration and run the result are released to it.',
    turns: 'Nobody will release the people who are missing.',
  },
  vendor: {
    there: 'The vendor relationship is past saving',
    difficulty: 'The vendor is restless, and not past saving',
    absent: 'The vendor relationship is not past saving',
    ask: 'Ask both sides whether they would sign the same contract today, and the vendor for the evidence that is owed.',
    undone: 'both sides would sign again, and the evidence your control functions must have is handed over.',
    turns: 'The vendor refuses evidence that a control function must have.',
  },
  sponsor: {
    there: 'The sponsor has gone, without a successor of equal rank',
    difficulty: 'The sponsor’s place is open, and somebody is willing',
    absent: 'The sponsor has not gone',
    ask: 'Ask which executive of that rank would lose something if the program failed.',
    undone: 'an executive of equal rank has accepted it, and would lose by its failure.',
    turns: 'Nobody of equal rank is willing to take it.',
  },
};

/** Where a sign leads; `unmended`: it is there, and nobody has said whether it can be mended. */
export const LEADS_TEXT: Record<Leads | 'unmended', (sign: SignTexts) => string> = {
  restructure: ({ there }) => phrase`${there}, and it cannot be mended in thirty days.`,
  triage: ({ there }) => phrase`${there}, and it can be mended in thirty days: put it on the triage list.`,
  difficulty: ({ difficulty }) => phrase`${difficulty}: a reason to work.`,
  absent: ({ absent }) => phrase`${absent}.`,
  open: ({ there }) =>
    phrase`Nobody has judged yet whether ${there.charAt(0).toLowerCase()}${there.slice(1)}.`,
  unmended: ({ there }) => phrase`${there}. Nobody has said whether it can be mended in thirty days.`,
};

export const rescue = 'Rescue: none of the four signs is there.';
export const rescueTriage =
  'Rescue: whatever sign is there can be mended in thirty days, so it belongs in triage.';
export function restructure(signs: number): string {
  const found = signs === 1 ? 'one sign is' : phrase`${signs} signs are`;
  return phrase`Restructure before rescue: ${found} there that cannot be mended in thirty days. By our rule of thumb one is enough.`;
}
export const undecided = (open: number) =>
  phrase`Not decided: ${open} of the four signs ${open === 1 ? 'is' : 'are'} still open.`;

/** What stands above the list of what would turn the recommendation round. */
export const CHANGES_TEXT: Record<Recommended, string> = {
  rescue: 'What would change it',
  restructure: 'What would change it, all of it together',
  undecided: 'What would decide it',
};
export const undone = (sign: Sign) => phrase`Within thirty days: ${SIGN_TEXTS[sign].undone}`;
export const stillHolds = (sign: Sign) =>
  phrase`Thirty days from now this still holds: ${SIGN_TEXTS[sign].there}.`;
export const killed = (by: IsoDate, signal: string) =>
  phrase`By ${showDate(by)}: ${signal.trim().replace(/[^.?!…]$/, '$&.')}`;
export const otherwise = 'One of the four tests comes out otherwise when it is put again.';

export const besideTitle = 'What other sheets know';
export const signsCaption = 'The four signs, with what speaks for and against each';
export const signColumn = 'Sign';
export const mendableColumn = 'Mendable in thirty days';
export const noticeBy = (on: Said) => say`notice by ${on}`;
export const renews = (on: Said) => say`renews ${on}`;
export const ready = 'Kept ready. The four signs do not ask for it today.';

export const noVerdict = (sign: Sign) =>
  advice(phrase`${SIGN_TEXTS[sign].there}: nobody has judged.`, 'Put the test, and say how it came out.');
export const noMendable = (sign: Sign) =>
  advice(
    phrase`${SIGN_TEXTS[sign].there}: nobody has said whether it can be mended in thirty days.`,
    'Ask whoever would have to mend it.',
  );
/** A verdict with one side of the evidence left blank. */
export const NO_SIDE = {
  for: (sign: Sign) =>
    advice(
      phrase`${SIGN_TEXTS[sign].there}: nothing is written that speaks for it.`,
      'Ask somebody who thinks so.',
    ),
  against: (sign: Sign) =>
    advice(
      phrase`${SIGN_TEXTS[sign].there}: nothing is written that speaks against it.`,
      'Ask somebody who thinks otherwise.',
    ),
};
export const offered = (says: string) => phrase`The steering checklist offers: ${says}`;

export const noKill = advice('There is no kill criterion.', 'Agree one: a signal, a day, an act and a name.');
const GAPS: Record<KillPart, FindingWords> = {
  signal: advice('An act without a signal', 'Say what has to be true for it.'),
  act: advice('A signal without an act', 'Say what somebody does that day.'),
  by: advice('A kill criterion without a day', 'Say by when it is true or false.'),
  who: advice('A kill criterion without a name', 'Name who carries the act out.'),
};
/** What a kill criterion lacks; `text` is what it says so far. */
export const gap = (part: KillPart, text: string) =>
  advice(phrase`${GAPS[part].says}${text && phrase`: “${text}”`}.`, GAPS[part].mend);
export const softAct = (soft: string) =>
  advice(phrase`“${soft}” puts the act off.`, 'Say what stops, and who stops it.');
export const notAgreed = (signal: string) =>
  advice(phrase`“${signal}” is not agreed yet.`, 'Have it agreed, and written in the log.');
export const agreedLate = (signal: string) =>
  advice(phrase`“${signal}” was agreed on its day or after.`, 'Agree one beforehand.');
export const killPassed = (signal: string) =>
  advice(phrase`The day of “${signal}” has passed.`, 'If it came true, act. If not, set the next.');

export const noNewScope = advice(
  'The brief has no new scope.',
  'Name what its users would stop doing on Monday.',
);
export const noChampion = advice(
  'The brief has no champion.',
  'Find the executive first: no reset without one.',
);
export const lowerStanding = (champion: string) =>
  advice(phrase`${champion.trim()} does not have the standing.`, 'Find someone who can settle the disputes.');
export const noStanding = (champion: string) =>
  advice(phrase`Nobody has said whether ${champion.trim()} has the standing.`, 'Say so, or ask.');
export const noReset = advice(
  'Nobody has said what stops.',
  'List the plan, backlog, meetings and reports that end.',
);
export const noResetOn = advice('The reset has no day.', 'One day, on which all of it stops.');
export const noMessages = advice('Nobody has been named who says it.', 'Name who tells whom, on which day.');
export const noMandate = advice('Nobody has the task of saying it.', 'Get it in two sentences, in writing.');
export const noVendorTalk = advice(
  'Nothing is said of the vendor.',
  'Say what is reopened, or that nothing is.',
);
export const noOutOfScope = advice(
  'Nothing is named that the new scope leaves out.',
  'Name what ends for good.',
);
export const noFirstTen = advice(
  'The first ten days are not planned.',
  'Plan the endings before the announcement.',
);

const hearer = (to: string) => to.trim() || 'Somebody without a name';
export const noFrom = (to: string) => advice(phrase`${hearer(to)}: nobody is named to say it.`, 'Name one.');
export const noTo = advice('A message without a hearer.', 'Name one person.');
export const noWords = (to: string) => advice(phrase`${hearer(to)}: the words are blank.`, 'Write them.');
export const noOn = (to: string) => advice(phrase`${hearer(to)}: no day is set.`, 'Set one.');
export const hearsLate = (to: string, on: IsoDate) =>
  advice(
    phrase`${hearer(to)} would hear it after the reset, on ${showDate(on)}.`,
    'See each person before it.',
  );

const quoted = (act: string) => (act.trim() ? phrase`“${act.trim()}”` : 'An act without words');
export const noAct = advice('An act without words.', 'Say what ends or begins.');
export const noDay = (act: string) =>
  advice(phrase`${quoted(act)} has no day.`, phrase`Give it a working day, 1 to ${LAST_DAY}.`);
export const noOwner = (act: string) => advice(phrase`${quoted(act)} has no owner.`, 'Name one person.');
