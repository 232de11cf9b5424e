import { apart, phrase } from '../../../language/directions.ts';
import { plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';
import { joined, type Said, say, type Value } from '../../../report/values.ts';

/*
 * The evidence list.
 */
export const everyClaim =
  'What the team claims, as the team wrote it, with the place where each claim can be checked. What was asked at a gate stands by the sections and references of whoever asked it; what is open stands apart, and so does what a gate was opened on as a condition.';
export const asked = 'What was asked at the gate, and the answers';
export const stillOpen = 'Asked, and not answered yet';
export const marks =
  'Under a reference stands “Blocking” where whoever asked said so, and “No mark” where they gave none; of all others they said that they can wait.';
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
export const onlySpecified = 'Specified, by the place alone';
export const restsOn = (promise: string, due: Said) =>
  say`Rests on what is overdue since ${due}: “${promise}”`;
export const speaksOf = (day: Said) => say`Speaks of ${day}, which is still to come`;
export const daysToRead = 'Days to read it';
export const conditions = 'Conditions';
export const conditionsOf = (whose: string, opened: string) =>
  phrase`${whose ? phrase`Set by ${whose}` : 'Set at the gate'}, opened on ${opened}`;
export const state = 'State';
export const open = 'Open';
export const overdue = 'Overdue';
export const answeredOn = 'Answered on';
export const due = 'Due';
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
export const cannotCheck = (count: number) =>
  count === 0
    ? 'By this list there is nothing that cannot be checked.'
    : phrase`${showNumber(count)} of what is listed here cannot be checked yet, or is not true yet.`;
export const kindOfThing = 'What';
export const howMany = 'How many';
export const which = 'Which';
export const UNCHECKABLE = {
  gates: 'Gates that are not open',
  open: 'Questions without an answer',
  conditions: 'Conditions that are open',
  unplaced: 'Answers without a place where they can be checked',
  notYet: 'Answers whose own words say that they are not true yet',
  inputs: 'Design questions that are not built in, or rest on what is not there yet',
  promises: 'Promises that are overdue',
} as const;
export const promises = 'What was promised, and how it stands';
export const money = 'The money that goes into the sums';
export const moneyCaption =
  'What was typed and moves a sum, whose it is as the team names them (not confirmed by them here), and how it comes about';
export const figure = 'Sum';
export const whose = 'Whose';
export const comesAbout = 'How it comes about';
export const typed = 'A judgement, as typed';
export const fromBenefits = 'Counted from the benefits';
export const fromScope = 'Counted from the forecast of the work';
/** `onThis`: what of it was on this work, by the difference; blank where that is not known. */
export const spent = (onThis: Value) =>
  onThis === ''
    ? 'As typed; in no sum to decide on'
    : say`As typed, of which ${onThis} of this work is derived and not booked; in no sum to decide on`;
/** So many weeks of work at a rate, of all of it as likely. */
export const weeksAtRate = (weeks: Value, rate: Value, all: Value) =>
  say`${weeks} at ${rate}, of ${all} with every line as likely`;
export const minimumOf = (contract: string) => phrase`Owed if no notice: ${contract}`;
export const owedOnce = (by: Value, from: Value) =>
  joined([say`Once; last day for notice ${by}`, from === '' ? '' : say`for the term from ${from}`], ', ');
export const redone = (work: string, on: Value) =>
  joined([phrase`Done again: ${work}`, on === '' ? '' : say`stale on ${on}`], ', ');
export const leaversApart =
  'What people who leave cost goes into the price of waiting as well. Who and at which pay is told to the team alone.';
export const inTheBooks = 'In the books: no money that goes out, and in no sum';
export const aMonth = (label: string) => phrase`${label}, a month`;
export const gates = 'Gates';
export const eachGate =
  'Each gate, open or not yet open: whose it is, what opens it, and how anybody can check that it is open';
export const gate = 'Gate';
export const heldBy = 'Held by';
export const stands = 'How it stands';
export const hasToAgree = 'Who may refuse';
export const whoseAgreement = 'Members of the steering committee without whose agreement nothing is decided';
export const howCounted = 'How the plan’s figures were counted';
export const simulated = (runs: Said, seed: Said) =>
  say`${runs} simulated runs from seed ${seed}: the same inputs give the same figures on every machine. The ranges are judgements of those who do the work; nothing was fitted to data.`;
