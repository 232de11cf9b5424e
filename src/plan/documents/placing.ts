import type { IsoDate } from '../../language/dates.ts';
import { nameKey } from '../../language/names.ts';
import { anchor } from '../../sheets/finding.ts';
import { calledBy } from '../../sheets/gate/naming.ts';
import type { Plan } from '../document/schema.ts';
import { cut } from '../merging/describing/excerpt.ts';
import { askDay } from './askDay.ts';
import { type Asked, askedIn } from './asked.ts';
import { meanwhile } from './conditionRows.ts';
import * as words from './en/unsaid.ts';
import { peopleNamed } from './peopleNamed.ts';
import { isTeamsSaying, isWordBare } from './reviewerWords.ts';
import type { Task } from './tasks.ts';
import { saidDays } from './typedDays.ts';
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
  return [
    ...places(plan, all, date, today),
    ...controls(plan, all, date),
    ...ownWords(plan, all, date, today),
  ];
}

/** One act of each person. */
function places(plan: Plan, all: readonly Asked[], date: IsoDate, today: IsoDate): Task[] {
  const bare: Bare[] = [...Object.values(unplacedIn(plan, today)).flat(), ...answers(all, plan)];
  return [...Map.groupBy(bare, ({ who }) => nameKey(who)).values()].flatMap((theirs): Task[] => {
    const [first] = theirs;
    if (!first) return [];
    const names = theirs.map(({ name }) => cut(name, FEW_WORDS));
    const { who, sheet, field } = first;
    const said = { what: words.toPlace(names), brief: words.placeInBrief(names[0] ?? '') };
    return [{ sheet, field, who, date, owed: true, ...said }];
  });
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

/**
 * What holds until a condition is met, by the words on which its gate was opened: whoever these name, or else owes the condition, notes
 * where it lies and when it was last done, until the sentence says a day itself.
 */
function controls(plan: Plan, all: readonly Asked[], date: IsoDate): Task[] {
  const namedIn = peopleNamed(plan);
  const said = new Map(
    all
      .filter(({ stands }) => stands === 'condition')
      .flatMap((row) => meanwhile(row.gate.opens, row.reference).map((text) => [text, row] as const))
      .filter(([text]) => saidDays(text, plan).length === 0)
      .toReversed(),
  );
  return [...said].toReversed().map(([text, { gate, question }]) => ({
    ...{
      sheet: 'gate' as const,
      within: gate.id,
      part: 'questions',
      field: anchor('gate', gate.id, 'opens'),
    },
    ...{ who: namedIn(text)[0] ?? question.owner.trim(), date, owed: true },
    ...{ what: words.toNoteControl(text), brief: words.controlInBrief(text) },
  }));
}

const nameOf = ({ question, reference, number }: Asked) =>
  calledBy({ question: { ...question, reference }, number });

/** Answers without a place are of whoever gave them. */
function answers(all: readonly Asked[], { lead }: Plan): Bare[] {
  return all
    .filter(({ stands, place }) => stands === 'answered' && place === '')
    .map((row) => ({
      ...{ name: nameOf(row), who: row.question.owner.trim() || lead.name.trim() },
      ...{ sheet: 'gate' as const, field: anchor('gate', row.question.id, 'place') },
    }));
}
