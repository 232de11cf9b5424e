import { phrase } from '../../../language/directions.ts';
import { say, type Value } from '../../../report/values.ts';

/*
 * The days that are asked for and promised, and how likely each is.
 */
const withChance = (chance: string) => chance && phrase` (${chance})`;
export const asked = (day: Value, chance: string) => say`${day} is asked for${withChance(chance)}`;
export const promised = (day: Value, chance: string) => say`${day} is promised${withChance(chance)}`;
export const unpromised = 'no date is promised';
/** `last`: the latest of the days that owners gave and that are after it. */
export const ownDays = (last: Value) => say`owners’ own days run to ${last}`;
