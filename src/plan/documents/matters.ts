import { weakMapMemoize } from 'reselect';
import type { IsoDate } from '../../language/dates.ts';
import { wordsKey } from '../../language/names.ts';
import { joined, type Said, show } from '../../report/values.ts';
import { isBlankQuestion } from '../../sheets/gate/log.ts';
import { referenceKey, referred } from '../../sheets/gate/reference.ts';
import { INPUT_STATE_NAMES } from '../../sheets/governance/en/choices.ts';
import { stateOf as inputState, asked as inputsOf } from '../../sheets/governance/share.ts';
import { ITEM_STATE_NAMES } from '../../sheets/handover/en/choices.ts';
import { asOf, itemName, stateOf as itemState, listed } from '../../sheets/handover/items.ts';
import type { Plan } from '../document/schema.ts';
import type { Asked } from './asked.ts';
import * as words from './en/evidence.ts';
import { stateInLine, stateOf } from './reviewerRow.ts';
import { notYetIn } from './trueYet.ts';

/** The matter that a row is of, by its own words. */
export type MatterOf = (text: string) => string;

/**
 * Tells matters apart: a row is of the matter of a question that has the same words, or whose reference it names; rows of the
 * same words are of one. “MR-09b” is asked of what “MR-09” asks.
 */
export const mattersIn = weakMapMemoize(function mattersIn({ gate }: Pick<Plan, 'gate'>): MatterOf {
  const all = gate.questions.filter((row) => !isBlankQuestion(row)).map(referred);
  const byWords = new Map(all.map(({ text, reference }) => [wordsKey(text), keyOf(text, reference)]));
  const named = all.flatMap(({ text, reference }) =>
    reference ? [{ reference, key: keyOf(text, reference) }] : [],
  );
  return (text) =>
    byWords.get(wordsKey(text)) ??
    named.find(({ reference }) => namesWhole(text, reference))?.key ??
    keyOf(text, '');
});

/** The matter of a question. */
export function keyOf(text: string, reference: string): string {
  return reference ? referenceKey(reference).replace(/(?<=\d)\p{L}$/u, '') : wordsKey(text);
}

const WORD_BEFORE = /[\p{L}\p{N}]$/u;
const WORD_BEHIND = /^[\p{L}\p{N}]/u;

/** Whether a text names a reference, or its number, that is no part of another. To build a pattern of each reference would take a page longer. */
export function namesWhole(text: string, reference: string): boolean {
  for (let at = text.indexOf(reference); at >= 0; at = text.indexOf(reference, at + 1)) {
    const end = at + reference.length;
    // A letter is one unit or two.
    const isPart =
      WORD_BEFORE.test(text.slice(Math.max(0, at - 2), at)) || WORD_BEHIND.test(text.slice(end, end + 2));
    if (!isPart) return true;
  }
  return false;
}

/** A place that tells of a matter: its row, what it says, and whether that makes it done and true. */
type Telling = {
  id: string;
  matter: string;
  name: string;
  at: 'answer' | 'design' | 'list';
  says: string;
  /** The same in a row of another place: of a question with whose it is, and by when. */
  elsewhere: Said;
  done: boolean;
};

/** What the answers, the design and the running list tell, each of its matter. */
export const tellingsOf = weakMapMemoize(function tellingsOf(
  plan: Plan,
  asked: readonly Asked[],
  today: IsoDate,
): Telling[] {
  const matterOf = mattersIn(plan);
  const notYet = notYetIn(plan, today);
  const answers = asked.map((one): Telling => {
    const { text, reference, stands, lacks } = one;
    // That whoever asked has said nothing yet is no other telling of what is done.
    const isAnswered = stands === 'answered' || one.row.missing === 'word';
    const done = isAnswered && lacks.every(({ kind }) => kind === 'word');
    return {
      ...{ id: one.question.id, matter: keyOf(text, reference), name: reference || text, at: 'answer', done },
      says: stateOf(one),
      elsewhere: words.atTheGate(reference, stateInLine(one, today)),
    };
  });
  // Of a row of which nobody has said how far it is, nothing is told.
  const said = inputsOf(plan.governance).filter(({ state }) => state !== '');
  const design = said.map((row): Telling => {
    const state = inputState(row);
    const lacks = state === 'built' ? notYet({ text: row.answer, place: row.built }) : [];
    const [weakest] = lacks;
    const says = weakest ? words.LACKS[weakest.kind] : INPUT_STATE_NAMES[state];
    const done = state === 'built' && lacks.length === 0;
    const elsewhere = words.TOLD_AT.design(says);
    const { id, asks } = row;
    return { id, matter: matterOf(asks), name: asks.trim(), at: 'design', says, elsewhere, done };
  });
  const items = listed(asOf(plan.handover, today)).map((item): Telling => {
    const [name, state] = [itemName(item), itemState(item)];
    const says = ITEM_STATE_NAMES[state];
    return {
      ...{ id: item.id, matter: matterOf(name), name, at: 'list', says, done: state === 'accepted' },
      elsewhere: words.TOLD_AT.list(says),
    };
  });
  return [...answers, ...design, ...items];
});

/** A matter with what each place says of it; `at` and `id`: the first of them. */
export type Disagreement = Pick<Telling, 'matter' | 'at' | 'id' | 'name' | 'says'>;

/** Matters that one place tells as done and another does not, with what each says; by the name that the first has. */
export function disagreements(tellings: readonly Telling[]): Disagreement[] {
  return [...Map.groupBy(tellings, ({ matter }) => matter)].flatMap(([matter, of]) => {
    const isDone = new Set(of.map(({ done }) => done));
    const [first] = of;
    if (!first || isDone.size < 2) return [];
    const places = of.map(({ at, says }) => words.TOLD_AT[at](says));
    const { at, id } = first;
    const { name } = first;
    return [{ matter, at, id, name, says: words.standsAs(name, [...new Set(places)]) }];
  });
}

/** What is told of a matter elsewhere than in one place, where that is less than done; blank where nothing is. */
export function lessElsewhere(tellings: readonly Telling[]): (matter: string, here: Telling['at']) => Said {
  const weak = Map.groupBy(
    tellings.filter(({ done }) => !done),
    ({ matter }) => matter,
  );
  return (matter, here) => {
    const others = (weak.get(matter) ?? []).filter(({ at }) => at !== here);
    const each = new Map(others.map(({ elsewhere }) => [show(elsewhere), elsewhere]));
    return joined([...each.values()], '; ');
  };
}
