import { listed, plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';
import { titled } from '../../../sheets/en/dates.ts';
import { counting } from './documents.ts';

/*
 * The one-page brief: each fact by its label, and as it is called where it is cut.
 */
export const programName = 'the name';
export const act = 'the next act';

export const stage = { label: 'Stage', of: 'the stage' };
export const stageByDone = (now: string, day0: string) => `${now}, by what is done; on day 0: ${day0}`;
export const stages = (now: string, day30: string, next: string) =>
  `${now}; by day 30${day30 && `, ${day30}`}: ${next}`;

export const restructureWanted = 'The decision wanted: restructure or not';
export const decisionWanted = 'The decision wanted';
export const advice = { label: 'Advice', of: 'the advice' };
export const newScope = { label: 'New scope', of: 'the new scope' };
export const champion = { label: 'Champion', of: 'the champion' };
export const question = { label: 'Question', of: 'the question' };
export const options = { label: 'Options', of: 'the options' };
export const decides = { label: 'Decides', of: 'who decides' };
export const noQuestion = 'No question is open on the committee’s log.';

export const theGate = 'The gate';
export const nothingPicked = 'Nothing is picked yet.';
export const blocker = { label: 'Blocker', of: 'it' };
export const nthBlocker = (n: number) => ({ label: `Blocker ${n}`, of: `blocker ${n}` });
export const nthOpened = (n: number) => ({ label: `Opened ${n}`, of: `opened gate ${n}` });
export const nthOwner = (n: number) => ({ label: `Owner ${n}`, of: `owner ${n}` });
export const nthGate = (n: number) => ({ label: `Gate ${n}`, of: `gate ${n}` });
export const opened = (day: string) => `Opened ${day}`;
export const waits = (days: number) => `Waiting ${days === 1 ? '1 day' : `${showNumber(days)} days`}`;
export const shut = 'Shut';
export const blocking = (some: number, all: number) =>
  `${showNumber(some)} of ${showNumber(all)} questions block`;
export const asked = (all: number) => `${showNumber(all)} ${plural(all, 'question')} asked`;

export const theNumber = 'The number';
export const theWork = { label: 'The work', of: 'the work' };
export const size = (effort: string, unit: string, money: string) =>
  `${effort} ${unit}${money && ` (${money})`}`;
export const work = (p50: string, p80: string, planned: string) =>
  `${p50} as likely as not; ${p80} four times in five.${planned && ` The original plan held ${planned}.`}`;
export const noNumber = {
  blank: 'The model work has no estimate yet.',
  counting,
  nonsense: 'Nothing can be counted until the scope sheet is mended.',
  failed: 'These numbers could not be counted.',
};
export const waiting = { label: 'Waiting', of: 'waiting' };
export const aMonth = (low: string, high: string) =>
  low === high ? `About ${low} a month` : `Between about ${low} and ${high} a month`;
export const waitingCosts = (rate: string) => `${rate}.`;
export const waitingCostsMore = (rate: string, by: string, acting: string) =>
  `${rate}; by about ${by} more than ${acting}.`;

export const theDate = 'The date';
export const theMilestone = { label: 'Milestone', of: 'the milestone' };
export const shown = { label: 'Shown', of: 'who shows it' };
export const allOfIt = { label: 'All of it', of: 'the forecast' };
export const promisedOnly = (date: string) => `${date} is promised; no date is counted.`;
export const ends = (p50: string, p80: string) => `${p50} as likely as not, ${p80} four times in five.`;
export const endsAndPromised = (ends: string, date: string, chance: string) =>
  `${ends} ${date} is promised: met in ${chance}.`;

export const whoAnswers = 'Who answers';
export const lead = { label: 'Lead', of: 'the lead' };
export const sponsor = { label: 'Sponsor', of: 'the sponsor' };
export const committee = { label: 'Committee', of: 'the committee' };
export const sitting = (day: string, chair: string) => inOne([day, chair && `chair: ${chair.toLowerCase()}`]);

/** `by 2 Oct 2026: Ines Calloway`. The day comes first, since a long name is cut at its end. */
export const dayAnd = (by: 'by' | 'on' | 'for', day: string, who: string) =>
  titled(day && `${by} ${day}`, who);
/** What is said of one thing in one line. */
export const inOne = (parts: readonly (string | false)[]) => parts.filter(Boolean).join('; ');

export const moreQuestions = (more: number) => `${showNumber(more)} more open ${plural(more, 'question')}`;
export const moreGates = (more: number) => `${showNumber(more)} more ${plural(more, 'gate')}`;
/** Of several, the first says what is counted. */
export const cut = (left: number, of: string, index: number) =>
  `${showNumber(left)}${index > 0 ? '' : ` ${plural(left, 'character')}`} of ${of}`;
export const leftOut = (parts: readonly string[]) =>
  `Left out: ${listed(parts)}; the whole is in the team’s plan.`;
export const nothingCut = 'Nothing on this page is cut short. The rest of the plan is in the team’s plan.';
