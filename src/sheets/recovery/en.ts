import { type IsoDate, showDate } from '../../language/dates.ts';
import { type Said, say, show } from '../../report/values.ts';
import { LAST_DAY, type Sign } from './fields.ts';
import type { KillPart } from './kill.ts';
import type { Leads, Recommended } from './recommended.ts';

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
  restructure: ({ there }) => `${there}, and it cannot be mended in thirty days.`,
  triage: ({ there }) => `${there}, and it can be mended in thirty days: put it on the triage list.`,
  difficulty: ({ difficulty }) => `${difficulty}: a reason to work.`,
  absent: ({ absent }) => `${absent}.`,
  open: ({ there }) => `Nobody has judged yet whether ${there.charAt(0).toLowerCase()}${there.slice(1)}.`,
  unmended: ({ there }) => `${there}. Nobody has said whether it can be mended in thirty days.`,
};

export const rescue = 'Rescue: none of the four signs is there.';
export const rescueTriage =
  'Rescue: whatever sign is there can be mended in thirty days, so it belongs in triage.';
export function restructure(signs: number): string {
  const found = signs === 1 ? 'one sign is' : `${signs} signs are`;
  return `Restructure before rescue: ${found} there that cannot be mended in thirty days. By our rule of thumb one is enough.`;
}
export const undecided = (open: number) =>
  `Not decided: ${open} of the four signs ${open === 1 ? 'is' : 'are'} still open.`;

/** What stands above the list of what would turn the recommendation round. */
export const CHANGES_TEXT: Record<Recommended, string> = {
  rescue: 'What would change it',
  restructure: 'What would change it, all of it together',
  undecided: 'What would decide it',
};
export const undone = (sign: Sign) => `Within thirty days: ${SIGN_TEXTS[sign].undone}`;
export const stillHolds = (sign: Sign) => `Thirty days from now this still holds: ${SIGN_TEXTS[sign].there}.`;
export const killed = (by: IsoDate, signal: string) =>
  `By ${showDate(by)}: ${signal.trim().replace(/[^.?!…]$/, '$&.')}`;
export const otherwise = 'One of the four tests comes out otherwise when it is put again.';

export const besideTitle = 'What other sheets know';
export const CHAIRED = {
  delegate: 'A delegate chairs the committee.',
  nobody: 'Nobody chairs the committee.',
};
export const sponsorCame = (meetings: number, last: IsoDate) =>
  `The sponsor came to the latest ${meetings} meetings, the last on ${showDate(last)}.`;
export const sponsorMissed = (meetings: number, last: IsoDate) =>
  `The sponsor missed the latest ${meetings} meetings, the last on ${showDate(last)}.`;

export const signsCaption = 'The four signs, with what speaks for and against each';
export const signColumn = 'Sign';
export const mendableColumn = 'Mendable in thirty days';
export const ready = 'Kept ready. The four signs do not ask for it today.';

export const noticeBy = (on: Said) => say`notice by ${on}`;
export const renews = (on: Said) => say`renews ${on}`;
/** A contract with its days; `passed`: that for notice has. */
export const contractText = (name: string, days: Said, passed: boolean) =>
  show(say`${name}: ${days}.${passed ? ' Its day for notice has passed.' : ''}`);

export const noWorkingDay = `Type a working day, 1 to ${LAST_DAY}.`;

export const noVerdict = (sign: Sign) => ({
  says: `${SIGN_TEXTS[sign].there}: nobody has judged.`,
  mend: 'Put the test, and say how it came out.',
});
export const noMendable = (sign: Sign) => ({
  says: `${SIGN_TEXTS[sign].there}: nobody has said whether it can be mended in thirty days.`,
  mend: 'Ask whoever would have to mend it.',
});
/** A verdict with one side of the evidence left blank. */
export const NO_SIDE = {
  for: (sign: Sign) => ({
    says: `${SIGN_TEXTS[sign].there}: nothing is written that speaks for it.`,
    mend: 'Ask somebody who thinks so.',
  }),
  against: (sign: Sign) => ({
    says: `${SIGN_TEXTS[sign].there}: nothing is written that speaks against it.`,
    mend: 'Ask somebody who thinks otherwise.',
  }),
};
export const offered = (says: string) => `The steering checklist offers: ${says}`;

export const noKill = {
  says: 'There is no kill criterion.',
  mend: 'Agree one: a signal, a day, an act and a name.',
};
const GAPS: Record<KillPart, { says: string; mend: string }> = {
  signal: { says: 'An act without a signal', mend: 'Say what has to be true for it.' },
  act: { says: 'A signal without an act', mend: 'Say what somebody does that day.' },
  by: { says: 'A kill criterion without a day', mend: 'Say by when it is true or false.' },
  who: { says: 'A kill criterion without a name', mend: 'Name who carries the act out.' },
};
/** What a kill criterion lacks; `text` is what it says so far. */
export const gap = (part: KillPart, text: string) => ({
  says: `${GAPS[part].says}${text && `: “${text}”`}.`,
  mend: GAPS[part].mend,
});
export const softAct = (soft: string) => ({
  says: `“${soft}” puts the act off.`,
  mend: 'Say what stops, and who stops it.',
});
export const notAgreed = (signal: string) => ({
  says: `“${signal}” is not agreed yet.`,
  mend: 'Have it agreed, and written in the log.',
});
export const agreedLate = (signal: string) => ({
  says: `“${signal}” was agreed on its day or after.`,
  mend: 'Agree one beforehand.',
});
export const killPassed = (signal: string) => ({
  says: `The day of “${signal}” has passed.`,
  mend: 'If it came true, act. If not, set the next.',
});

export const noNewScope = {
  says: 'The brief has no new scope.',
  mend: 'Name what its users would stop doing on Monday.',
};
export const noChampion = {
  says: 'The brief has no champion.',
  mend: 'Find the executive first: no reset without one.',
};
export const lowerStanding = (champion: string) => ({
  says: `${champion.trim()} does not have the standing.`,
  mend: 'Find someone who can settle the disputes.',
});
export const noStanding = (champion: string) => ({
  says: `Nobody has said whether ${champion.trim()} has the standing.`,
  mend: 'Say so, or ask.',
});
export const noReset = {
  says: 'Nobody has said what stops.',
  mend: 'List the plan, backlog, meetings and reports that end.',
};
export const noResetOn = { says: 'The reset has no day.', mend: 'One day, on which all of it stops.' };
export const noMessages = {
  says: 'Nobody has been named who says it.',
  mend: 'Name who tells whom, on which day.',
};
export const noMandate = {
  says: 'Nobody has the task of saying it.',
  mend: 'Get it in two sentences, in writing.',
};
export const noVendorTalk = {
  says: 'Nothing is said of the vendor.',
  mend: 'Say what is reopened, or that nothing is.',
};
export const noOutOfScope = {
  says: 'Nothing is named that the new scope leaves out.',
  mend: 'Name what ends for good.',
};
export const noFirstTen = {
  says: 'The first ten days are not planned.',
  mend: 'Plan the endings before the announcement.',
};

const hearer = (to: string) => to.trim() || 'Somebody without a name';
export const noFrom = (to: string) => ({
  says: `${hearer(to)}: nobody is named to say it.`,
  mend: 'Name one.',
});
export const noTo = { says: 'A message without a hearer.', mend: 'Name one person.' };
export const noWords = (to: string) => ({ says: `${hearer(to)}: the words are blank.`, mend: 'Write them.' });
export const noOn = (to: string) => ({ says: `${hearer(to)}: no day is set.`, mend: 'Set one.' });
export const hearsLate = (to: string, on: IsoDate) => ({
  says: `${hearer(to)} would hear it after the reset, on ${showDate(on)}.`,
  mend: 'See each person before it.',
});

const quoted = (act: string) => (act.trim() ? `“${act.trim()}”` : 'An act without words');
export const noAct = { says: 'An act without words.', mend: 'Say what ends or begins.' };
export const noDay = (act: string) => ({
  says: `${quoted(act)} has no day.`,
  mend: `Give it a working day, 1 to ${LAST_DAY}.`,
});
export const noOwner = (act: string) => ({ says: `${quoted(act)} has no owner.`, mend: 'Name one person.' });
