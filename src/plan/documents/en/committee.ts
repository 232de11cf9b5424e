import { type Said, say } from '../../../report/values.ts';

/*
 * The committee pack: its parts, and what each says where there is nothing in it.
 */
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
