import type { IsoDate } from '../../language/dates.ts';
import { calledBy } from '../../sheets/gate/naming.ts';
import { asked as inputsOf } from '../../sheets/governance/share.ts';
import { asOf, itemName, listed } from '../../sheets/handover/items.ts';
import { isSameStory } from '../../sheets/sponsor/ruled.ts';
import type { Plan } from '../document/schema.ts';
import { cut } from '../merging/describing/excerpt.ts';
import { askedIn } from './asked.ts';
import { quotedName } from './en/unsaid.ts';
import { keyOf, mattersIn } from './matters.ts';
import { sharedTelling } from './trueYet.ts';

/** So much of the name of a row is quoted. */
const FEW_WORDS = 50;
/** So many telling words have two rows in common that may tell of one thing. */
const ALIKE_BY = 3;

/** A row that has a place: what it is called, the matter that it is of, and what it tells. */
type Placed = { at: string; matter: string; text: string };

/**
 * Another row of the same matter, or one that tells of it in much the same words, that has a place where it can be checked, as it is
 * called; blank where there is none. Whether that place holds for both, only whoever did it knows.
 */
export function placedAlike(plan: Plan, today: IsoDate): (text: string) => string {
  const all = placedIn(plan, today);
  const matterOf = mattersIn(plan);
  return (text) => {
    const matter = matterOf(text);
    const [first] = all
      .map((one) => ({ ...one, shared: sharedTelling(one.text, text) }))
      .filter((one) => one.matter === matter || one.shared >= ALIKE_BY || isSameStory(one.text, text))
      .toSorted((a, b) => b.shared - a.shared);
    return first?.at ?? '';
  };
}

/** Every row that has one. */
function placedIn(plan: Plan, today: IsoDate): Placed[] {
  const { governance, handover, steering } = plan;
  const matterOf = mattersIn(plan);
  const row = (name: string, place: string, more = ''): Placed[] =>
    name.trim() && place.trim()
      ? [
          {
            ...{ at: quotedName(cut(name.trim(), FEW_WORDS)), matter: matterOf(name) },
            text: `${name} ${more}`,
          },
        ]
      : [];
  return [
    ...askedIn(plan, today)
      .filter(({ question, place }) => question.answer.trim() !== '' && place !== '')
      .map(({ question, reference, number, text }) => ({
        at: calledBy({ question: { ...question, reference }, number }),
        matter: keyOf(text, reference),
        text: `${text} ${question.answer}`,
      })),
    ...listed(asOf(handover, today)).flatMap((item) => row(itemName(item), item.place)),
    ...steering.commitments.flatMap(({ promise, place }) => row(promise, place)),
    ...steering.decisions.flatMap(({ question, decision, place }) => row(question, place, decision)),
    ...inputsOf(governance).flatMap(({ asks, answer, built }) => row(asks, built, answer)),
  ];
}
