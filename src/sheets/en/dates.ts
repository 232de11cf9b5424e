import { apart, phrase } from '../../language/directions.ts';

/* What each day is called that the plan works towards. */
export const milestoneShown = 'Milestone is shown';
export const productionDate = 'Production date';
export const datePromised = 'Date promised';
export const day30 = 'Day 30';
export const day90 = 'Day 90';
export const noticeOf = (contract: string) => phrase`Last day for notice: ${contract}`;
export const renewalOf = (contract: string) => phrase`Contract renews: ${contract}`;
export const nextCommittee = 'Next steering committee';
export const toDecide = 'To decide';
export const decided = 'Decided';
export const toAsk = 'To ask of the sponsor';
export const validationStarts = 'Model-risk validation starts';
export const handover = 'Handover';
export const killCriterion = 'Kill criterion';
export const whatStops = 'What stops';
export const benefitBegins = 'Benefit begins';
export const goesStale = 'Goes stale';
export const charterLapses = 'The lead’s charter lapses';
export const milestone = 'Milestone';
/** What settles a question, once whoever reads it has. */
export const isRead = (reader: string, what: string) =>
  titled(reader.trim() ? phrase`Read by ${reader.trim()}` : 'Read at the gate', what);
/** What somebody owes, and has not said more of. */
export const aCommitment = 'A commitment';
export const aSlice = 'A slice';
/** `To decide: who owns it?`; what it is alone, where nobody has said more. */
export const titled = (title: string, text: string) => apart([title, text.trim()], ': ');

/** What a tick says that marks something as done. */
export const MARKS = {
  done: 'Done',
  kept: 'Kept',
  opened: 'Opened',
  shown: 'Shown',
  asked: 'Asked',
  granted: 'Granted',
  accepted: 'Accepted',
  agreed: 'Agreed',
  given: 'Answered',
} as const;
export type MarkWord = keyof typeof MARKS;
