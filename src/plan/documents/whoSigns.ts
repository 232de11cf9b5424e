import type { IsoDate } from '../../language/dates.ts';
import { nameKey } from '../../language/names.ts';
import { type Block, byHand, type Column, tableOf, textOf, words as column } from '../../report/blocks.ts';
import { dueBy, isBlank, joined, needed, person, type Said, show } from '../../report/values.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import { RIGHT_NAMES } from '../../sheets/steering/en/choices.ts';
import type { Decision, Member } from '../../sheets/steering/fields.ts';
import type { Plan } from '../document/schema.ts';
import { choicesOf } from './ballot.ts';
import * as words from './en/signing.ts';
import * as yes from './en/yesTakes.ts';
import { moneyQuestion } from './options.ts';
import { openQuestions } from './questions.ts';
import { withWeekday } from './sittingDay.ts';
import { leftInAll, yesTakes } from './yesTakes.ts';

/** A question with its number. */
type Numbered = { one: Decision; n: number };

/** How much of the width each column has: where everybody signs, with what a yes takes, and where only those with a vote do. */
const PARTS = {
  all: [0.21, 0.4, 0.27, 0.12],
  voting: [0.3, 0.12, 0.34, 0.24],
};

/**
 * Who signs the questions of one day, all in one table: of the one that asks for the money, or of the first where none does, everybody
 * who sits, with what a yes takes from each, and whoever it takes something from and does not sit; of any others whoever decides and must agree.
 */
export function whoSigns(
  plan: Plan,
  forecasts: Forecasts,
  wordings: Wordings,
  today: IsoDate,
): (day: readonly Numbered[]) => Block[] {
  const open = openQuestions(plan, today);
  const money = moneyQuestion(plan, today)?.question;
  const takesOf = yesTakes(plan, forecasts, wordings, today);
  const { name } = wordings.steering.fields;
  return (day) => {
    const everybody = day.some(({ one }) => one === (money ?? open[0]));
    const takes = (member: Member) => (everybody && money ? takesOf(member) : '');
    const seated = signers(plan, everybody);
    const isTaken = seated.some((one) => !isBlank(takes(one)));
    const all = [...seated, ...(isTaken ? outside(plan, seated).filter((one) => !isBlank(takes(one))) : [])];
    const asked = day.map(({ one, n }) => ({
      n,
      letters: choicesOf(one).map(({ letter }) => letter),
    }));
    const columns = [
      column(name.label),
      column(isTaken ? yes.takes : words.right),
      column(words.says),
      byHand(words.signature),
    ];
    const parts = isTaken ? PARTS.all : PARTS.voting;
    const table = tableOf(
      captionOf(day, everybody, today),
      columns.map((one, at): Column => ({ ...one, part: parts[at] ?? 0 })),
      all.map((member): Said[] => {
        const called = words.called(member.name.trim(), member.function.trim());
        const right = seated.includes(member) ? RIGHT_NAMES[member.right || 'consulted'] : words.outside;
        return [
          ...(isTaken
            ? [joined([called, right], '\n'), isBlank(takes(member)) ? yes.nothing : takes(member)]
            : [called, right]),
          saysOf(member, asked, !isBlank(takes(member))),
          '',
        ];
      }),
    );
    return [...table, ...(isTaken ? textOf(leftInAll(plan, forecasts, today)) : [])];
  };
}

/** A vote of whoever has one, and whether they commit to what is theirs: of whoever has no vote, and of whoever also owns something. */
function saysOf({ right }: Member, asked: Parameters<typeof words.votes>[0], owns: boolean): Said {
  const votes = right === 'decides' || right === 'agrees';
  return joined([votes ? words.votes(asked) : '', votes && !owns ? '' : words.commits], '\n');
}

/** Who decides, and by when, stands above everybody who signs. */
function captionOf(day: readonly Numbered[], everybody: boolean, today: IsoDate): string {
  const deciders = [...new Set(day.map(({ one }) => show(needed(person(one.decider)))))];
  const date = day[0]?.one.date ?? '';
  const by = show(withWeekday(date, dueBy(date, today)));
  return words.caption(
    day.map(({ n }) => n),
    everybody,
    deciders,
    by,
  );
}

/** Whoever does not sit and owns a line of work or what a benefit brings: a yes takes something from them too. */
function outside({ lead, benefits }: Plan, seated: readonly Member[]): Member[] {
  const known = new Set(seated.flatMap(({ name, function: of }) => [nameKey(name), nameKey(of)]));
  const owners = [...lead.slices, ...benefits.benefits].map(({ owner }) => owner.trim());
  const others = new Map(owners.map((name) => [nameKey(name), name]));
  return [...others]
    .filter(([key]) => key !== '' && !known.has(key))
    .map(([, name]) => ({ id: '', name, function: '', right: 'consulted' }));
}

/** Whoever sits, or of these who decides and must agree. */
function signers({ steering }: Plan, everybody: boolean): Member[] {
  const { members } = steering;
  const hasVote = ({ right }: Member) => right === 'decides' || right === 'agrees';
  const signing = members.filter((one) => everybody || hasVote(one));
  if (members.some(hasVote)) return signing;
  // Where nobody is marked the sponsor decides.
  const others = signing.filter(({ name }) => nameKey(name) !== nameKey(steering.sponsor));
  return [{ id: '', name: steering.sponsor, function: '', right: 'decides' }, ...others];
}
