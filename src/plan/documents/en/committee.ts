import { phrase } from '../../../language/directions.ts';
import { plural } from '../../../language/en/counts.ts';
import { type Said, say } from '../../../report/values.ts';

/*
 * The committee pack: its parts, and what each says where there is nothing in it.
 */
export const status = 'Status';
export const stage = 'Stage';
export const gates = 'Gates';
export const gatesCaption = 'What stands or stood in the way, whose it is, and how it stands';
export const gate = 'Gate';
export const heldBy = 'Held by';
export const stands = 'How it stands';
export const milestone = 'Milestone';
export const promised = 'Promises';
export const counted = (kept: number, late: number, open: number, missed: number) =>
  phrase`${kept} kept, ${late} kept late, ${open} still to come, ${missed} overdue or missed`;
export const toDecide = 'To decide';
export const nothingOpen = 'No question is open on the log.';
export const openQuestions = 'Questions that are open';
export const byWhom = 'Who decides, and by when';
export const fortnight = (costs: Said) =>
  say`Counted for all of it, ${costs}; what waits with a question stands beside it.`;
export const rights = 'Who decides, and who must agree';
export const sign = 'To sign';
export const toSign = 'Whoever decides, and whoever must agree, for what is decided';
export const signature = 'Signature';
export const signedOn = 'Day';
export const annex = 'Annex';
export const annexHolds = 'What the pages before rest on.';
export const minutes = 'Minutes, to fill in';
export const minutesTitle = 'Minutes';
export const minutesOf = 'What was decided, and who will do what';
export const willDo = 'What each function will do, and by when';
export const agenda = 'Agenda';
export const byTheMinute = (lasts: string) => phrase`By the minute: ${lasts}`;
export const fromTo = 'Minutes';
export const item = 'Item';
export const whoSpeaks = 'Who';
export const opening = (toDecide: number) =>
  phrase`The status has been read. ${toDecide === 0 ? 'Nothing is to be decided' : phrase`${toDecide} ${plural(toDecide, 'question is', 'questions are')} to be decided`}.`;
export const missed = (promise: string) =>
  phrase`Missed: ${promise}. A new date, or what happens without it.`;
export const overdue = (due: Said, promise: string) => say`Overdue since ${due}: ${promise}`;
export const due = (by: Said, promise: string) => say`Due by ${by}: ${promise}`;
export const decide = (question: string) => phrase`To decide: ${question}`;
export const closing = 'What would reopen what was decided. Who does what, by when. The next sitting.';
/** `fits`: it is no longer than a sitting. */
export const lasts = (minutes: number, most: number, fits: boolean) =>
  fits
    ? phrase`${minutes} minutes in all, by our figures`
    : phrase`${minutes} minutes in all, by our figures, and a sitting has ${most}: leave what can wait to the next one`;
export const span = (from: number, to: number) => phrase`${from}–${to}`;
/** What is copied: the heading, a line an item, and a blank for each thing to write down. */
export const sitting = (program: string, day: string) =>
  phrase`${program}: steering committee${day && phrase`, ${day}`}`;
export const line = (minutes: string, what: string, who: string) =>
  phrase`${minutes}: ${what}${who && phrase` (${who})`}`;
export const blank = (label: string) => phrase`${label}:`;
export const noAgenda = 'Nothing is missed, overdue, open or due before the next sitting.';
export const decisions = 'Decisions taken';
export const noDecisions = 'Nothing has been decided yet.';
export const promises = 'What was promised';
export const noPromises = 'No function has promised anything.';
export const disputes = 'What functions disputed';
export const noDisputes = 'No dispute is noted.';
export const forecast = 'Forecast';
export const noForecast = 'Nothing has been counted.';
export const risks = 'Risks';
export const noRisks = 'The worksheets show none so far.';
