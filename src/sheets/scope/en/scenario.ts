/** The words of scenarios in English. */
export const base = 'Base';
export const SCENARIO_NAMES = { first: 'Scenario A', second: 'Scenario B' };
export const badCut = 'Type a percentage from 0 to 100.';
