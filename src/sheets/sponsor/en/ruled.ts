import { apart } from '../../../language/directions.ts';

/*
 * A dispute that is a question of the committee’s log.
 */
/** Stands for the day of a ruling that has none. */
export const undated = 'a day not noted';
export const ruling = (decider: string, decision: string) => apart([decider.trim(), decision.trim()], ': ');
