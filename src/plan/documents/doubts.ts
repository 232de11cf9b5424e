import type { IsoDate } from '../../language/dates.ts';
import { isBlank, joined, type Said } from '../../report/values.ts';
import type { DesignInput } from '../../sheets/governance/fields.ts';
import { governanceFinding } from '../../sheets/governance/say.ts';
import type { HandoverItem } from '../../sheets/handover/fields.ts';
import { itemName, stateOf } from '../../sheets/handover/items.ts';
import type { Plan } from '../document/schema.ts';
import { askedIn } from './asked.ts';
import * as words from './en/evidence.ts';
import { keyOf, lessElsewhere, mattersIn, tellingsOf } from './matters.ts';
import { stateInLine } from './reviewerRow.ts';
import { lacksSaid, notYetIn } from './trueYet.ts';

/**
 * What is said of a state that somebody typed as done where other places tell less, the same in every document: of the design, and
 * of the running list. `lacking`: what a row of the design that is told as built in lacks, or blank.
 */
export type Doubts = {
  lacking: (row: DesignInput) => Said;
  design: (row: DesignInput, typed: Said) => Said;
  list: (item: HandoverItem, typed: Said) => Said;
};

/** How much of the design is built in, and how much of that is not all there. */
export function designSaid({ governance }: Plan, { lacking }: Doubts, today: IsoDate): Said {
  const inPart = governance.inputs.filter((row) => !isBlank(lacking(row))).length;
  return joined([governanceFinding(governance, today), inPart > 0 ? words.builtInPart(inPart) : ''], ' ');
}

export function doubtsIn(plan: Plan, today: IsoDate): Doubts {
  const notYet = notYetIn(plan, today);
  const matterOf = mattersIn(plan);
  const all = askedIn(plan, today);
  const tellings = tellingsOf(plan, all, today);
  const elsewhere = lessElsewhere(tellings);
  const ofQuestions = lessElsewhere(tellings.filter(({ at }) => at === 'answer'));
  const atGate = (matter: string) => ofQuestions(matter, 'design');
  const lacking = ({ asks, answer, built, state }: DesignInput) =>
    state === 'built'
      ? joined([lacksSaid(notYet({ text: answer, place: built })), elsewhere(matterOf(asks), 'design')], '. ')
      : '';
  // Whoever asked may not find it enough, which makes nothing that is built in less so.
  const awaited = new Map(
    all
      .filter(({ row }) => row.missing === 'word')
      .map((one) => [
        keyOf(one.text, one.reference),
        words.atTheGate(one.reference, stateInLine(one, today)),
      ]),
  );
  // What is not told as done contradicts nothing: beside it stands what the question itself waits for.
  const beside = (typed: Said, more: Said) => joined([typed, more], '. ');
  const done = (weak: Said, typed: Said, matter: string) =>
    isBlank(weak) ? beside(typed, awaited.get(matter) ?? '') : words.lessSaid(typed, weak);
  return {
    lacking,
    design: (row, typed) => {
      const matter = matterOf(row.asks);
      return row.state === 'built' ? done(lacking(row), typed, matter) : beside(typed, atGate(matter));
    },
    list: (item, typed) => {
      const matter = matterOf(itemName(item));
      return stateOf(item) === 'accepted'
        ? done(elsewhere(matter, 'list'), typed, matter)
        : beside(typed, atGate(matter));
    },
  };
}
