import { phrase } from '../../../language/directions.ts';
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
  say`Counted for all of it, ${costs}; “How the sums agree” says what that holds.`;
export const because = 'Because';
export const onNo = 'On a no';
export const rights = 'Who decides, and who must agree';
export const sign = 'To sign';
export const toSign =
  'Whoever decides, and whoever must agree, for what is decided; finance for the sums, where money is';
export const forTheSum = 'Has read the sums';
export const signature = 'Signature';
export const signedOn = 'Day';
export const annex = 'Annex';
export const annexHolds = 'What the pages before rest on.';
export const minutes = 'Minutes, to fill in';
export const minutesTitle = 'Minutes';
export const minutesOf = 'What was decided, and who will do what';
export const willDo = 'What each function will do, and by when';
export const decisions = 'Decisions taken';
export const noDecisions = 'Nothing has been decided yet.';
export const promises = 'What was promised';
export const noPromises = 'No function has promised anything.';
export const disputes = 'What functions disputed';
export const noDisputes = 'No dispute is noted.';
export const forecast = 'Forecast';
export const tooFew = (said: string) => said && phrase`${said}.`;
export const noForecast = 'Nothing has been counted.';
export const risks = 'Risks';
export const noRisks = 'The worksheets show none so far.';
