import { phrase } from '../../../language/directions.ts';
import { listed } from '../../../language/en/counts.ts';
import { isBlank, joined, money, numeral, type Said, say, type Value } from '../../../report/values.ts';
import { inYears, type Left } from '../../../sheets/benefits/en/report.ts';
import type { Turns } from './against.ts';
import { ownDays, promised, unpromised } from './chances.ts';
import { isEnough, mayLack, newMoneyKept, sign, withContracts } from './committed.ts';

/*
 * The figures that a board would repeat of the question that asks for money, each with what has to be known of it; and what can go
 * wrong. `of`: what that is called where it is cut.
 */
/** The figures are of another question than the first. */
export const ofQuestion = (n: number, label: string) => phrase`Question ${n}: ${label}`;

/** What is known of the sum to sign: in how many of ten runs it is enough, what it may lack, and what a yes commits to with more. */
type ToSign = {
  enough: number | undefined;
  lacks: Value;
  commits: Value;
  contracts: number;
  reserve: boolean;
};
export const toSign = (sum: Value, { enough, lacks, commits, contracts, reserve }: ToSign) => {
  const more = [
    ...(contracts > 0 ? [withContracts(contracts === 1)] : []),
    ...(reserve ? ['a reserve'] : []),
  ];
  return {
    ...{ label: sign, of: 'what the sum to sign holds', figure: sum },
    note: joined(
      [
        isEnough(enough),
        lacks === '' ? '' : mayLack(lacks),
        more.length > 0 ? say`${commits} with ${listed(more)}` : '',
      ],
      '; ',
    ),
  };
};

/** What it takes in place of the sum to sign, if nobody goes to other work before it delivers, and with as many contracts. */
export const teamKept = (sum: Value, all: Value, contracts: number) => ({
  ...{ label: newMoneyKept, of: 'what it takes if the team stays', figure: sum },
  note: joined(
    [
      contracts > 0 ? say`${all} with ${withContracts(contracts === 1)}` : '',
      'nobody has said who moves people to other work',
    ],
    '; ',
  ),
});

type Chance = { day: Value; chance: string };
const isPromised = (of: Chance | undefined): Said => (of ? promised(of.day, of.chance) : unpromised);
const own = (last: Value): Said => (last === '' ? '' : ownDays(last));
const holds = (chance: string) => chance && phrase`a chance of ${chance}`;
export const dateAsked = ({ day, chance }: Chance, last: Value, before: Chance | undefined) => ({
  ...{ label: 'The date asked', of: 'what the date asked holds', figure: day },
  note: joined([holds(chance), own(last), isPromised(before)], '; '),
});
export const datePromised = ({ day, chance }: Chance, last: Value) => ({
  ...{ label: 'The date promised', of: 'what the date promised holds', figure: day },
  note: joined([holds(chance), own(last)], '; '),
});

/** What is left after so many years; `budgets`: no time that is freed is in it; `other`: the course that has more left by these. */
export type LeftOver = {
  years: number;
  left: Left;
  /** The same if people go to other work as their lines finish, where it is counted with the team kept. */
  leave: Left | undefined;
  /** Until when the team that is kept is paid. */
  until: Value;
  budgets: boolean;
  other: { course: string; left: Left } | undefined;
};
const signed = ({ sum, short }: Left): Value =>
  short && typeof sum === 'object' && sum.kind === 'money' ? money(-sum.amount, sum.currency) : sum;
export const left = ({ years, left: over, leave, until, budgets, other }: LeftOver) => ({
  label: phrase`Left after ${inYears(years)}`,
  ...{ of: 'what is left by the other ways', figure: signed(over) },
  note: joined(
    [
      joined([budgets ? 'by budgets' : '', leave ? say`the team paid until ${until}` : ''], ', '),
      leave
        ? say`${signed(leave)} if people move to other work`
        : other
          ? say`${signed(other.left)} with ${other.course}`
          : '',
    ],
    '; ',
  ),
});

export const risk = { label: 'The risk', of: 'the risk' };
/** From which day on another course is as good; `safe`: the day by which it ends four times in five, blank where nobody knows. */
export const late = ({ from, other }: Turns, safe: Said, freed: boolean) =>
  say`If it ends on ${from} or later, it leaves no more than ${other}${freed ? ', freed time counted' : ''}${isBlank(safe) ? '' : say`; four times in five it ends by ${safe}`}.`;
export const notEnough = (ofTen: number) =>
  say`The sum to sign is enough only about ${numeral(ofTen)} times in 10.`;
