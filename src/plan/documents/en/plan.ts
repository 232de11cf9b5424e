import { type Said, say } from '../../../report/values.ts';

/*
 * The opening of the whole plan, with the next act and the line of its dates; and its end.
 */
export const stageNow = 'Stage now';
export const stageByDay30 = 'Stage by day 30';
export const day0 = 'Day 0';

export const resolveBy = (who: Said, what: string, date: Said) => say`${who}: ${what} by ${date}.`;
export const bringAgenda = (date: Said) => say`Bring the next agenda to the committee on ${date}.`;
export const setSitting = 'Set the date of the next steering committee.';

export const onTheLine = 'Dates on the line';
export const mark = 'Mark';
export const day = 'Day';
export const date = 'Date';
export const what = 'What';
const BLOCKERS = ['nothing is picked yet', 'one blocker to resolve'];
export const lineFinding = (from: Said, blockers: number, day30: Said, to: Said) =>
  say`${from} to ${to}: ${BLOCKERS[blockers] ?? 'two blockers to resolve'} by day 30, ${day30}.`;
export const endP50 = 'End of the work in scope, P50';
export const endP80 = 'End of the work in scope, P80';

export const stillLacks = 'What the plan still lacks';

/*
 * Every day that the plan works towards.
 */
export const milestone = 'Milestone';
export const milestoneShown = 'Milestone is shown';
export const productionDate = 'Production date';
export const datePromised = 'Date promised';
export const day30 = 'Day 30';
export const day90 = 'Day 90';
export const noticeOf = (contract: string) => `Last day for notice: ${contract}`;
export const renewalOf = (contract: string) => `Contract renews: ${contract}`;
export const nextCommittee = 'Next steering committee';
export const toDecide = 'To decide';
export const decided = 'Decided';
export const toAsk = 'To ask of the sponsor';
export const validationStarts = 'Validation starts';
export const handover = 'Handover';
export const killCriterion = 'Kill criterion';
export const whatStops = 'What stops';
export const goesStale = 'Goes stale';
export const charterLapses = 'The lead’s charter lapses';
/** What somebody owes, and has not said more of. */
export const aCommitment = 'A commitment';
export const aSlice = 'A slice';
export const aBlocker = 'A blocker';
/** In a line of all of them. */
export const owes = (who: string, what: string) => `${who}: ${what}`;
