import { apart } from '../../language/directions.ts';
import type { IsoDate } from '../../language/dates.ts';
import { type Block, words as column, figures, tableOf } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import { isBlank, numeral } from '../../report/values.ts';
import { calledBy } from '../../sheets/gate/naming.ts';
import { isOpen } from '../../sheets/gate/read.ts';
import { asked, stateOf } from '../../sheets/governance/share.ts';
import { overdue } from '../../sheets/steering/review.ts';
import type { Plan } from '../document/schema.ts';
import { type Asked, askedIn } from './asked.ts';
import * as words from './en/evidence.ts';
import { blockersOf } from './gates.ts';
import { isPrinted } from './parts.ts';
import { notYetIn } from './trueYet.ts';

/** The part of the list that tells of each kind: what is left out there is not counted here. */
const PARTS: Record<keyof typeof words.UNCHECKABLE, string> = {
  gates: 'gates',
  open: 'openQuestions',
  conditions: 'conditions',
  unplaced: 'questions',
  notYet: 'questions',
  inputs: 'governance',
  promises: 'promises',
};

/** What of the list cannot be checked yet or is not true yet, by kind, with how many and which. Nothing while nothing is claimed. */
export function uncheckable(plan: Plan, today: IsoDate): Section[] {
  const all = askedIn(plan, today);
  const called = (of: readonly Asked[]) =>
    of.map(({ question, number, reference }) => calledBy({ question: { ...question, reference }, number }));
  const notYet = notYetIn(plan, today);
  const kinds: Record<keyof typeof words.UNCHECKABLE, string[]> = {
    gates: blockersOf(plan).flatMap(({ text, gate }) => (gate && !isOpen(gate, today) ? [text] : [])),
    open: called(all.filter(({ stands }) => stands === 'open')),
    conditions: called(all.filter(({ stands }) => stands === 'condition')),
    unplaced: called(all.filter(({ stands, place }) => stands === 'answered' && place === '')),
    notYet: called(all.filter((one) => one.notYet)),
    inputs: asked(plan.governance).flatMap((row) =>
      stateOf(row) !== 'built' || !isBlank(notYet({ text: row.answer, place: row.built })) ? [row.asks] : [],
    ),
    promises: overdue(plan.steering, today).map(({ promise }) => promise),
  };
  const kindsTold = Object.entries(kinds) as [keyof typeof kinds, string[]][];
  const found = kindsTold.filter(
    ([kind, which]) => which.length > 0 && isPrinted(plan.parts, `evidence/${PARTS[kind]}`),
  );
  const blocks: Block[] = tableOf(
    words.notYet,
    [column(words.kindOfThing), figures(words.howMany), column(words.which)],
    found.map(([kind, which]) => [
      words.UNCHECKABLE[kind],
      numeral(which.length),
      apart(
        which.map((one) => one.trim()),
        '; ',
      ),
    ]),
  );
  const count = found.reduce((sum, [, which]) => sum + which.length, 0);
  const claims =
    all.length + blockersOf(plan).length + asked(plan.governance).length + plan.steering.commitments.length;
  if (claims === 0) return [];
  return [
    section('notYet', words.notYet, { lead: { kind: 'text', text: words.cannotCheck(count) }, blocks }),
  ];
}
