import type { IsoDate } from '../../language/dates.ts';
import { nameKey } from '../../language/names.ts';
import { anchor } from '../../sheets/finding.ts';
import { calledBy } from '../../sheets/gate/naming.ts';
import type { Plan } from '../document/schema.ts';
import { cut } from '../merging/describing/excerpt.ts';
import { askDay } from './askDay.ts';
import { type Asked, askedIn } from './asked.ts';
import * as words from './en/unsaid.ts';
import { isTeamsSaying, isWordBare } from './reviewerWords.ts';
import type { Task } from './tasks.ts';
import { type Bare, unplacedIn } from './unplaced.ts';

/** So much of what is told as done is quoted. */
const FEW_WORDS = 50;

/**
 * What cannot be checked since nobody has noted where it can be: whoever did it notes that, and the word of a reviewer that only the
 * team tells, or that has no day or place, the lead has noted.
 */
export function placing(plan: Plan, today: IsoDate): Task[] {
  const date = askDay(plan, today);
  const all = askedIn(plan, today);
  return [...places(plan, all, date, today), ...ownWords(plan, all, date, today)];
}

/** One act of each person; of what another row may have the place for, one of each. */
function places(plan: Plan, all: readonly Asked[], date: IsoDate, today: IsoDate): Task[] {
  const bare: Bare[] = [...Object.values(unplacedIn(plan, today)).flat(), ...answers(all, plan)];
  const quoted = ({ name }: Bare) => cut(name, FEW_WORDS);
  const [own, alike] = [bare.filter((one) => one.alike === ''), bare.filter((one) => one.alike !== '')];
  const task = ({ who, sheet, field }: Bare, said: Pick<Task, 'what' | 'brief'>): Task => ({
    ...{ sheet, field, who, date, owed: true, ...said },
  });
  return [
    ...[...Map.groupBy(own, ({ who }) => nameKey(who)).values()].flatMap((theirs): Task[] => {
      const [first] = theirs;
      if (!first) return [];
      const names = theirs.map(quoted);
      return [task(first, { what: words.toPlace(names), brief: words.placeInBrief(names[0] ?? '') })];
    }),
    ...alike.map((one) =>
      task(one, {
        what: words.toPlaceAlike(quoted(one), one.alike),
        brief: words.placeAlikeInBrief(quoted(one)),
      }),
    ),
  ];
}

function ownWords(plan: Plan, all: readonly Asked[], date: IsoDate, today: IsoDate): Task[] {
  const untold = all.filter((row) => isTeamsSaying(row, today) || isWordBare(row));
  const [first] = untold;
  if (!first) return [];
  const said = untold.map((row) => ({ called: nameOf(row), whose: row.gate.whose.trim() }));
  const field = anchor('gate', first.question.id, 'statePlace');
  return [
    {
      ...{ sheet: 'gate', part: 'questions', field, who: plan.lead.name.trim(), date, owed: true },
      ...{ what: words.toNoteWords(said), brief: words.noteInBrief(nameOf(first)) },
    },
  ];
}

const nameOf = ({ question, reference, number }: Asked) =>
  calledBy({ question: { ...question, reference }, number });

/** Answers without a place are of whoever gave them. */
function answers(all: readonly Asked[], { lead }: Plan): Bare[] {
  return all
    .filter(({ stands, place }) => stands === 'answered' && place === '')
    .map((row) => ({
      ...{ name: nameOf(row), who: row.question.owner.trim() || lead.name.trim(), alike: '' },
      ...{ sheet: 'gate' as const, field: anchor('gate', row.question.id, 'place') },
    }));
}
