import { phrase } from '../../../language/directions.ts';
import { listed, plural } from '../../../language/en/counts.ts';
import { showNumber } from '../../../language/numbers.ts';
import { isBlank, joined, numeral, type Said, say, show, type Value } from '../../../report/values.ts';
import { isEnough } from './committed.ts';

/*
 * What the one page says of the question that asks for the money, beside what each option takes and leaves.
 */
/** What a yes comes to. `owed`: with what contracts take, by name; `word`: who has confirmed the sum in writing, and when. */
type Yes = {
  sign: Value;
  enough: number | undefined;
  word: { who: string; on: Value } | undefined;
  lacks: Value;
  reserve: Value;
  owed: Value;
  contracts: readonly string[];
  kept: { all: Value; until: Value; paid: Value } | undefined;
  asked: Said;
};
export const yes = { label: 'A yes comes to', of: 'what a yes comes to' };
const confirmed = (word: Yes['word']): Said => {
  if (!word) return 'confirmed by nobody in writing';
  return say`confirmed by ${word.who}${isBlank(word.on) ? '' : say`, ${word.on}`}`;
};
export const yesComesTo = ({
  sign,
  enough,
  word,
  lacks,
  reserve,
  owed,
  contracts,
  kept,
  asked,
}: Yes): Said => {
  const more = [
    ...(contracts.length > 0
      ? [contracts.some((name) => name === '') ? 'contracts' : listed([...contracts])]
      : []),
    ...(reserve === '' ? [] : ['a reserve']),
  ];
  const signed = joined(
    [
      say`${sign} to sign (${joined([confirmed(word), isEnough(enough)], '; ')})`,
      lacks === '' ? '' : say`about ${lacks} may be missing in it`,
      more.length > 0 ? say`${owed} with ${phrase`${listed(more)}`}` : '',
    ],
    '; ',
  );
  if (!kept) return say`${signed}.`;
  const pays = isBlank(kept.paid) ? '' : say`, and the sum to sign pays the team until about ${kept.paid}`;
  return say`${signed}. If nobody moves people as their work ends: ${kept.all} until ${kept.until}${pays}. ${asked}`;
};
/** Who is asked to name whoever moves people. */
export const namesWho = (who: Said, by: Said): Said =>
  isBlank(who) ? 'Nobody is asked who moves them.' : say`${who} is to name by ${by} who moves them.`;

export const against = { label: 'Against', of: 'what speaks against it' };
export const leavesMore = (option: string, sum: Value, cash: boolean): Said =>
  say`${cash ? 'In cash, ' : ''}${phrase`${option}`} leaves ${sum} more.`;

export const date = { label: 'Date', of: 'the date' };
/** A day with its chance, which is blank where no forecast tells. */
type Chance = { day: Value; chance: string };
export const dates = (
  asked: Chance | undefined,
  promised: Chance | undefined,
  last: Value,
  since: Said,
): Said => {
  const told = ({ day, chance }: Chance, promised: Said): Said =>
    say`${promised}${day}${chance && phrase`: ${chance}`}.`;
  return joined(
    [
      asked ? told(asked, '') : '',
      promised ? told(promised, asked ? 'Promised until now, ' : 'Promised, ') : 'No date is promised.',
      last === '' ? '' : say`Owners’ own days run to ${last}.`,
      since,
    ],
    ' ',
  );
};

/** What alone turns what is advised. */
export const turns = { label: 'What turns it', of: 'what turns it' };
export const turnsHead = (ahead: boolean) =>
  ahead ? 'Each of these alone turns it to a no' : 'Each of these alone turns it to a yes';
export const thenItIs = 'Then it is';
export const whoSays = 'Who says, by when';
/** How far ahead or behind another option. */
export const ahead = (sum: Value, side: number): Said =>
  side === 0 ? 'level' : say`${sum} ${side > 0 ? 'ahead' : 'behind'}`;
export const levelOrBehind = 'level or behind';
export const aheadOf = (how: Said, other: string): Said => say`${how} ${phrase`of ${other}`}`;
export const asCounted = (option: string, lead: Said, freed: boolean): Said =>
  say`${phrase`As counted, ${option} is`} ${lead}${freed ? ', with hours freed' : ''}.`;
export const nothingTurns = 'No open question that is counted turns that by itself.';
export const together = 'All of these together';
export const otherWay = { label: 'The other way', of: 'what helps it' };
export const helps = (what: Said, lead: Said, cash: Said, by: Said): Said =>
  say`${what}: ${lead}${isBlank(cash) ? '' : say`; in cash ${cash}`}${isBlank(by) ? '' : say` (${by})`}`;
/** Whoever is asked, in a line: of more than two the first, as the pack names all. */
export const askedOf = ([first = '', ...others]: readonly string[]) =>
  others.length > 1 ? phrase`${first} and ${showNumber(others.length)} more` : listed([first, ...others]);
export const whoAndWhen = (who: Said, day: Said): Said => joined([who, day], ', ');

/** What else is unconfirmed. */
export const unconfirmedHead = 'Also unconfirmed';
export const unconfirmed = 'what else is unconfirmed';
export const moreUnconfirmed = (count: number) =>
  phrase`${showNumber(count)} more that ${plural(count, 'is', 'are')} unconfirmed`;
/** What the first of it goes live before. */
export const mayGoLive = (day: Said, counts: { reviews: number; gates: number; conditions: number }) => {
  const kinds = [
    { count: counts.reviews, one: 'review' },
    { count: counts.gates, one: 'gate' },
    { count: counts.conditions, one: 'condition' },
  ].filter(({ count }) => count > 0);
  const all = kinds.map(({ count, one }) => phrase`${showNumber(count)} ${plural(count, one)}`);
  return say`May it go live on ${day} ${phrase`before ${listed(all)}?`}`;
};
/** One of two figures, which begins with a word of ours, and what begins with the name of a contract. */
export const whether = (open: Said, figure: boolean): Said => {
  const said = show(open);
  return phrase`whether ${figure ? said.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) : said}`;
};
export const isMilestoneMet = (day: Said) => say`Is the milestone of ${day} met?`;
export const whatTheyTake = (options: readonly string[]) =>
  phrase`what ${listed([...options])} ${plural(options.length, 'takes', 'take')}`;
export const taken = (sum: Value) => say`what of ${sum} taken for done is booked`;
export const figures = (names: readonly string[]) => {
  const [only] = names;
  return names.length === 1 ? phrase`“${only ?? ''}”` : phrase`${showNumber(names.length)} figures of theirs`;
};
export const whose = (names: readonly string[]) =>
  phrase`whose ${listed(names.map((name) => phrase`“${name}”`))} ${plural(names.length, 'is', 'are')}`;
export const work = (all: Said): Said =>
  isBlank(all) ? 'how much work it is' : say`how much work it is: ${all}`;
export const owners = (count: number) => phrase`its ${showNumber(count)} owners`;
/** As it begins a line. */
export const sentence = (parts: readonly Said[]): Said => joined(parts, '; ');

/** What comes only after a yes. */
export const onlyAfter = 'what comes only after a yes';
export const onlyAfterHead = (shown: number, all: number) =>
  shown < all
    ? phrase`Only after a yes (the last ${showNumber(shown)} of ${showNumber(all)})`
    : 'Only after a yes';
export const theirDay = 'Their day (forecast)';
export const spentBy = 'Spent by then';
export const spentCounts = (counts: Said): Said => say`Spent by then: ${counts}.`;
/** The last of several questions of one gate: conditions on which it was opened, or what keeps it shut. */
export const lastOf = (count: number, opened: boolean, called: Said): Said =>
  say`Last of ${showNumber(count)} ${opened ? 'conditions' : 'questions'} (${called})`;
export const by = (what: Said, who: Said): Said => joined([what, who], ', ');
export const dayAndForecast = (day: Said, forecast: Said): Said => {
  if (isBlank(forecast)) return day;
  return isBlank(day) ? say`(${forecast})` : say`${day} (${forecast})`;
};

/** What a wait leaves of the days for notice to a contract. */
export const daysForNotice = (contract: string, days: number, sitting: Value): Said =>
  days < 0
    ? say`by ${sitting} the last day for notice ${contract && phrase`to ${contract} `}is past`
    : say`${sitting} leaves ${numeral(days)} ${plural(days, 'day')} for notice${contract && phrase` to ${contract}`}`;
export const sentences = (parts: readonly Said[]): Said => joined(parts, ' ');
