import { apart, phrase } from '../../../language/directions.ts';
import { isBlank, type Said, say } from '../../../report/values.ts';

/*
 * The committee pack: its parts, and what each says where there is nothing in it.
 */
export const status = 'Status';
export const gates = 'Gates';
export const dates = 'Dates';
export const sentence = (said: Said) => say`${said}.`;
export const moneySoFar = 'Money';
/** `by`: the day by which some of it is taken for done, or blank. */
export const spent = (sum: Said, { by, done }: { by: Said; done: Said }) =>
  isBlank(by)
    ? say`${sum} spent so far.`
    : say`${sum} spent by ${by}, of which ${done} is taken for done and not booked.`;
export const firstAndNow = (first: Said, now: Said) => say`First plan ${first}, now ${now} as likely.`;
export const limits = 'Limit of use';
export const quoted = (text: string) => phrase`“${text}”`;
export const dueOn = (day: Said) => say`Due ${day}, not shown yet.`;
export const gatesCaption = 'What stands or stood in the way, whose it is, and how it stands';
export const gate = 'Gate';
export const heldBy = 'Held by';
export const stands = 'How it stands';
export const milestone = 'Milestone';
export const promised = 'Promises';
/** `owed`: those that are overdue or missed, by name. */
export const counted = (kept: number, late: number, open: number, owed: readonly string[]) =>
  phrase`${kept} kept, ${late} kept late, ${open} still to come, ${owed.length} overdue or missed${owed.length > 0 ? phrase`: ${apart(owed, '; ')}` : ''}`;
export const owed = (who: string, promise: string) =>
  who ? phrase`${who}, “${promise}”` : phrase`“${promise}”`;
export const nextPromise = (promise: string, due: Said) =>
  say`next ${promise}${isBlank(due) ? '' : say`, ${due}`}`;
export const asked = 'Decisions asked';
/** `day`: the one on which all of it is decided, or blank. */
export const decidesAll = (who: Said, day: Said) => say`${who} decides${isBlank(day) ? '' : say`, ${day}`}.`;
export const nothingAgainst = (who: readonly string[]) =>
  who.length > 0 ? phrase`Nothing passes against a no of ${either(who)}.` : '';
const either = (who: readonly string[]) => apart([apart(who.slice(0, -1), ', '), who.at(-1) ?? ''], ' or ');
export const called = (name: string, of: string) => (name && of ? phrase`${name} (${of})` : name || of);
export const toStop = (sum: Said) => say`${sum} to stop.`;
export const question = 'Question';
export const toDecide = 'To decide';
export const nothingOpen = 'No question is open on the log.';
export const byWhom = 'Who decides, and by when';
export const because = 'Because';
export const onNo = 'On a no';
export const ifLater = 'If it ends later';
export const rights = 'Who decides, and who must agree';
export const sign = 'To sign';
export const annex = 'Annex';
export const annexHolds = 'What the pages before rest on.';
export const willDo = 'Who will do what, and by when';
export const toTakeOn = 'Who: … What: … By when: …';
export const decisions = 'Decisions taken';
export const noDecisions = 'Nothing has been decided yet.';
export const promises = 'What was promised';
export const noPromises = 'No function has promised anything.';
export const disputes = 'What functions disputed';
export const noDisputes = 'No dispute is noted.';
export const forecast = 'Forecast';
export const noForecast = 'Nothing has been counted.';
export const risks = 'Risks';
export const drivers = 'What moves it most, and contracts';
export const noRisks = 'The worksheets show none so far.';
