import { apart, phrase } from '../../../language/directions.ts';
import { plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';
import { answeredInPart, noAnswer } from '../../../sheets/gate/en/report.ts';
import { isBlank, joined, type Said, say } from '../../../report/values.ts';

/*
 * The evidence list.
 */
export const everyClaim =
  'What the team claims, in its own words, with the place where each claim can be checked.';
export const asked = 'What was asked at the gate, and the answers';
export const stillOpen = 'Asked, and not settled yet';
export const marks =
  'Under a reference stands “Blocking” where whoever asked said so, and “No mark” where they gave none; of all others they said that they do not block.';
/** Of a log that has their marks, how many questions have none of theirs. */
export const unmarked = (none: number, unknown: number) =>
  apart(
    [
      none > 0 && phrase`${showNumber(none)} ${plural(none, 'has', 'have')} no mark.`,
      unknown > 0 && phrase`Of ${showNumber(unknown)} they do not know it.`,
    ],
    ' ',
  );
export const verdicts =
  'Answers are in the words of the team: that whoever asked is content with one is told only where they have said so.';
export const wordedByTeam = 'The questions are worded by the team.';
export const acceptedBy = '“Accepted” is the word of whoever takes an item over, and of no reviewer.';
/** What stands under a reference, by the mark of whoever asked. */
export const MARKS = {
  blocking: 'Blocking',
  unknown: 'Not known',
  '': 'No mark',
  clarification: '',
  later: '',
} as const;
export const howFar = 'How far';
/** Why an answer is not true yet, or not all of it. */
export const onlySpecified = 'Rests on a design paper';
export const restsOn = (promise: string, due: Said) =>
  say`Rests on what is overdue since ${due}: “${promise}”`;
export const restsOnDecision = (question: string, due: Said) =>
  say`${answeredInPart}: the rest is to be decided${isBlank(due) ? '' : say` by ${due}`}: “${question}”`;
export const onCondition = (day: Said) => say`Answered, with a condition${isBlank(day) ? '' : say`, ${day}`}`;
export const fromLater = (day: Said) => say`True from a later day: ${day}`;
/** What stands in the place of a state that the same matter contradicts elsewhere. */
export const lessSaid = (typed: Said, less: Said) => say`${less}. Typed here as “${typed}”`;
/** Of what is told as built in, how much is not all there. */
export const builtInPart = (count: number) =>
  phrase`Of what is built in, ${showNumber(count)} ${plural(count, 'is', 'are')} there in part or on paper alone.`;
export const raisedOn = (day: Said) => (isBlank(day) ? '' : say`Raised on ${day}`);
export const conditions = 'Conditions';
export const answeredBy = 'Answered by';
/** To be filled in by whoever checks an answer. */
export const checked = 'Checked';
export const toCheck =
  '“Checked” is left blank for whoever checks: by whom, on which day, and whether it holds.';
/** The words of whoever asked, apart from what the team says of them. */
export const ownWords = 'What whoever asked says themselves, apart from the answers of the team';
export const whoSaid = 'Who asked';
export const ownWord = 'Their own word, and its day';
export const onlyTeamSays = 'None on file: that it was accepted is the saying of the team';
export const onlyOpened = (day: Said) => say`None on file but that the gate was opened on ${day}`;
export const undated = (word: Said) => say`${word}, of a day that is not noted`;
/** How an open question stands. */
export const answerSoFar = 'Answer so far, and how it stands';
export const lastWord = (word: Said) => say`Last result: ${word}`;
export const waitsFor = (what: Said) => say`Waits for: ${what}`;
export const restsOnIt = (what: Said) => say`Rests on it: ${what}`;
export const toBeDecided = (question: string, by: Said) =>
  say`a decision${isBlank(by) ? '' : say` due ${by}`}, by its words: “${question}”`;
export const theGate = (gate: string, by: Said) =>
  say`the gate “${gate}”${isBlank(by) ? '' : say`, due ${by}`}`;
/** `asks`: blank where it has the same words. */
export const theDesign = (asks: string) =>
  asks ? phrase`the design question “${asks}”` : 'the design question of the same words';
export const theItem = (item: string) => phrase`the item “${item}” of the running list`;
/** What about a contract comes no earlier than the day of a proof that names it. */
export const ofItsContract = (what: Said) => say`by the contract that its proof names, ${what}`;
export const decidedOnly = (question: string, by: Said) => say`a decision due only ${by}: “${question}”`;
export const ENDS_BY = { owner: 'by its owner', forecast: 'half of the time, by the forecast' } as const;
export const endsOnly = (work: string, day: Said, by: keyof typeof ENDS_BY) =>
  say`“${work}”, which ends only by ${day}, ${ENDS_BY[by]}`;
/** Of how many answers a place is written down. */
export const places = (answered: number, placed: number) =>
  placed > 0
    ? phrase`Of ${showNumber(answered)} ${plural(answered, 'answer')}, ${showNumber(placed)} ${plural(placed, 'has', 'have')} the place where it can be checked beside it.`
    : 'No place where an answer can be checked is named beside it.';
export const askedBy = (whose: string, section: string) =>
  apart([whose.trim() ? phrase`Asked by ${whose.trim()}` : 'Asked at the gate', section], ': ');
export const no = 'No.';
export const reference = 'Reference';
export const place = 'Where it can be checked';
export const notYet = 'What cannot be checked yet';
/** `figures`: how many of them are figures. */
export const cannotCheck = (count: number, figures: number) =>
  count === 0
    ? 'By this list there is nothing that cannot be checked.'
    : phrase`${showNumber(count)} ${plural(count, 'matter')} cannot be checked yet, or ${plural(count, 'is', 'are')} not true yet, each counted once${figures > 0 ? phrase`; ${showNumber(figures)} of them ${plural(figures, 'is a figure', 'are figures')} of the money` : ''}.`;
/** What stands in no row of its own, and the figures that whoever they are of has not confirmed. */
export const belowAlone = 'Among the questions below alone';
export const figures = 'Figures not confirmed in writing';
export const whichFigures = (asked: number, others: number) =>
  phrase`${showNumber(asked)} of the sum asked for and ${showNumber(others)} ${plural(others, 'other')}, each with a “no” among the money`;
export const allRows = 'All';
export const allMatters = 'All, each matter once';
/** Which matters stand in more than one row. */
export const standTwice = (doubled: readonly Said[]): Said =>
  doubled.length === 0 ? '' : say`In more than one row: ${joined(doubled, '; ')}`;
/** Of what somebody is to see to who has no part in it. */
export const askedOf = (who: Said, by: Said) => say`asked of ${who} by ${by}`;
export const withWhose = (name: Said, whose: Said): Said => (isBlank(whose) ? name : say`${name} (${whose})`);
export const alikeAt = (name: string, at: string) =>
  phrase`${name}: does the place given at ${at} hold for it too?`;
export const kindOfThing = 'What';
export const howMany = 'How many';
export const which = 'Which';
export const UNCHECKABLE = {
  gates: 'Gates that are not open',
  numbers: 'Gates that open at a number, and the last result',
  open: 'Questions without an answer',
  unsettled: 'Open, and nobody has said what settles it',
  conditions: 'Conditions that are open',
  controls: 'Done until a condition is met',
  reviews: 'Reviews still to come',
  unplaced: 'Answers without a place where they can be checked',
  kept: 'Promises kept, without a place',
  decided: 'Decisions, without a place',
  accepted: 'Accepted by production, without a place',
  shown: 'The milestone shown, without a place',
  built: 'Told as built in, without a place',
  checks: 'Gates without a way to check that they are open',
  absent: 'References that are not in the plan',
  teamSays: 'Answered, no word of whoever asked',
  bareWords: 'Words of whoever asked, without their day or place',
  early: 'Due before its contract is decided or done',
  word: 'Answered by the team alone',
  part: answeredInPart,
  rests: 'Answered, on an overdue promise',
  paper: 'Answered, on a design paper',
  condition: 'Answered, with a condition',
  later: 'Answered, from a later day',
  disagree: 'Told as done here, not there',
  inputs: 'Design questions not all built in',
  promises: 'Promises that are overdue',
  returned: 'Returned by production',
  handed: 'Handed over, and not accepted',
  unhanded: 'Not handed over',
  unowned: 'Without an owner',
} as const;
/** Of what is done until a condition is met, in the words on which its gate was opened. */
export const controlBare = (says: string) =>
  phrase`“${says}”: last done, and where that can be checked: not shown`;
/** What a gate opens at, and what is known of that. */
export const opensAt = (opens: string, results: readonly string[]) =>
  phrase`“${opens}”: ${results.length > 0 ? apart([...results], '; ') : 'no result recorded'}`;
export const lastResult = (reference: string, result: string) =>
  apart([reference, phrase`“${result}”`], ': ');
export const setOn = (day: Said) => say`A condition since ${day}`;
/** How the same matter stands in several places. */
export const standsAs = (matter: string, places: readonly string[]) =>
  phrase`${matter} (${apart([...places], '; ')})`;
/** The same with whoever says which of them holds, and by when. */
export const heldBy = (told: string, who: Said, by: Said): Said =>
  isBlank(who) ? told : say`${told}, of which ${who} says by ${by} what holds`;
export const TOLD_AT = {
  answer: (says: string) => phrase`${says}, at the gate`,
  design: (says: string) => phrase`${says}, by the design`,
  list: (says: string) => phrase`${says}, by the running list`,
} as const;
/** How a question stands at the gate, in a row of the design or of the running list. */
export const atTheGate = (reference: string, says: Said): Said => say`${reference || 'At the gate'}: ${says}`;
/** The index. */
export const index = (holders: readonly string[]) =>
  apart(['Every question, what is open first', apart(['their marks', ...holders], ', ')], '; ');
/** Whose questions are, and by when; with their references where others stand beside them. */
export const theirs = (references: readonly string[], whose: Said): Said =>
  references.length > 0 ? say`${apart([...references], ', ')}: ${whose}` : whose;
export const spokeOn = (whose: string, day: string) => phrase`of ${whose || 'whoever asked'} on ${day}`;
export const word = 'Their mark, as noted';
export const canWait = 'Can wait';
export const STANDS = {
  answered: 'Answered, with its place',
  unplaced: 'Answered, without a place',
  open: noAnswer,
  condition: 'Open as a condition',
  absent: 'Not in the plan',
} as const;
export const absentMeans =
  '“Not in the plan”: the team holds no question under it; it may be used for another matter, withdrawn, or not copied.';
export const range = (first: string, last: string) => phrase`${first} to ${last}`;
export const expires = 'Proof that runs out, and has to be made again';
export const validUntil = 'Valid until';
export const makes = 'Who makes it again';
export const heldAgainst = 'Against the days asked for and promised';
export const dayAsked = (day: Said) => say`the day asked for, ${day}`;
export const dayPromised = (day: Said) => say`the day promised, ${day}`;
/** `side`: -1 where the proof is stale before the day, 0 on it, 1 after it. */
export const against = (side: number, day: Said) =>
  say`${side < 0 ? 'Stale before' : side > 0 ? 'Holds past' : 'Stale on'} ${day}`;
export const milestone = 'What is to be live, and what was shown of it';
export const notShownYet = (by: Said) => say`Not shown yet${isBlank(by) ? '' : say`, planned for ${by}`}`;
export const promises = 'What was promised, and how it stands';
export const money = 'The money that goes into the sums';
export const gates = 'Gates';
export const eachGate =
  'Each gate, open or not yet open: whose it is, what opens it, and how anybody can check that it is open';
export const gateHeldBy = 'Gate, and who holds it';
export const stands = 'How it stands';
export const hasToAgree = 'Who may refuse';
export const whoseAgreement = 'Members of the steering committee without whose agreement nothing is decided';
export const howCounted = 'How the plan’s figures were counted';
export const simulated = (runs: Said, seed: Said) =>
  say`${runs} simulated runs from seed ${seed}: the same inputs give the same figures on every machine. The ranges are judgements of those who do the work; nothing was fitted to data.`;
