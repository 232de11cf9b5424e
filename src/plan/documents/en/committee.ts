import { phrase } from '../../../language/directions.ts';
import { type Said, say } from '../../../report/values.ts';

/*
 * The committee pack: its parts, and what each says where there is nothing in it.
 */
export const status = 'Status';
export const stage = 'Stage';
export const gates = 'Gates';
export const gatesOpened = (opened: number, all: number) => phrase`${opened} of ${all} opened`;
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
export const toSign = 'To sign';
export const signature = 'Signature';
export const signedOn = 'Day';
export const annex = 'Annex';
export const annexHolds = 'What the first page rests on.';
export const minutes = 'Minutes, to fill in';
export const minutesOf = 'What was decided';
export const agenda = 'Agenda';
export const noAgenda = 'Nothing is missed, overdue, open or due before the next sitting.';
export const decisions = 'Decisions, taken and open';
export const noDecisions = 'The log is empty.';
export const promises = 'What was promised';
export const noPromises = 'No function has promised anything.';
export const noDisputes = 'No dispute is noted.';
export const forecast = 'Forecast';
export const noForecast = 'Nothing has been counted.';
export const risks = 'Risks';
export const noRisks = 'The worksheets show none so far.';
export const toSay = (sentence: Said) => say`“${sentence}”`;
