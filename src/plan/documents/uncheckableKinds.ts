import type { IsoDate } from '../../language/dates.ts';
import { wordsKey } from '../../language/names.ts';
import { dateOf, dueBy, joined, person, type Said } from '../../report/values.ts';
import { anchor } from '../../sheets/finding.ts';
import { calledBy } from '../../sheets/gate/naming.ts';
import { isOpen } from '../../sheets/gate/read.ts';
import { referenceKey } from '../../sheets/gate/reference.ts';
import { asked, stateOf } from '../../sheets/governance/share.ts';
import type { HandoverItem, ItemState } from '../../sheets/handover/fields.ts';
import { asOf, itemName, listed, stateOf as itemState } from '../../sheets/handover/items.ts';
import type { WorkLine } from '../../sheets/lead/promises.ts';
import { isSameStory } from '../../sheets/sponsor/ruled.ts';
import { overdue } from '../../sheets/steering/review.ts';
import type { Plan } from '../document/schema.ts';
import { cut } from '../merging/describing/excerpt.ts';
import { inPerson } from '../people/seats.ts';
import { askDay } from './askDay.ts';
import type { Asked } from './asked.ts';
import { isUnsettled } from './askedColumns.ts';
import { eachAbsent } from './askedIndex.ts';
import { controlsIn } from './controls.ts';
import { contractsAwaited } from './contractsAwaited.ts';
import { furtherDuties } from './duties.ts';
import * as words from './en/evidence.ts';
import { blockersOf } from './gates.ts';
import { numberOpens } from './gateNumbers.ts';
import { keyOf, mattersIn } from './matters.ts';
import { reconciledIn } from './reconcile.ts';
import { reviewDays, type Review } from './reviewDays.ts';
import { whoseInLine } from './reviewerRow.ts';
import { isTeamsSaying, isWordBare } from './reviewerWords.ts';
import { type Lack, notYetIn } from './trueYet.ts';
import type { Bare, Unplaced } from './unplaced.ts';
import { builtBy, holderOf } from './unsaid.ts';

/** Why something cannot be checked yet. */
export type Kind = keyof typeof words.UNCHECKABLE;

/** Something that cannot be checked yet: what it is called, the matter that it is of, and who mends that by when, as far as it is known. */
export type Found = { name: Said; matter: string; whose?: Said };

/** So much is quoted of what has no reference. */
const MOST_QUOTED = 50;

function whoseBy(who: string, day: IsoDate, today: IsoDate): Said {
  return joined([person(who), dueBy(day, today)], ', ');
}

/** What is told as done and has no place, by the names that other parts have for it. */
export function bareKinds(
  plan: Plan,
  { checks, ...bare }: Unplaced,
  today: IsoDate,
): Record<keyof Unplaced, Found[]> {
  const matterOf = mattersIn(plan);
  const by = askDay(plan, today);
  const whoseOf = ({ who }: Bare) => (who ? whoseBy(who, by, today) : '');
  const found = (rows: readonly Bare[]) =>
    rows.map(
      (row): Found => ({
        ...{ name: calledBare(row), matter: matterOf(row.name), whose: whoseOf(row) },
      }),
    );
  const { kept, decided, accepted, shown, built } = bare;
  return {
    ...{ kept: found(kept), decided: found(decided), accepted: found(accepted) },
    ...{ shown: found(shown), built: found(built) },
    checks: checks.map((row) => ({ ...asNamed(row.name), whose: whoseOf(row) })),
  };
}

/** What is told as done, with the question whether a place that another row has holds for it. */
function calledBare({ name, alike }: Bare): string {
  const called = cut(name, MOST_QUOTED);
  return alike ? words.alikeAt(called, alike) : called;
}

function asNamed(what: string): Found {
  return { name: what.trim().replace(/\.$/, ''), matter: wordsKey(what) };
}

/** What of the list cannot be checked yet, by kind, each with whoever is to mend it and by when. */
export function kindsIn(
  plan: Plan,
  all: readonly Asked[],
  { reviews, lines }: { reviews: readonly Review[]; lines: readonly WorkLine[] },
  today: IsoDate,
): Record<Exclude<Kind, keyof Unplaced>, Found[]> {
  const by = askDay(plan, today);
  const ofLead = plan.lead.name.trim() ? words.askedOf(person(plan.lead.name), dateOf(by)) : '';
  const called = (of: readonly Asked[], whose?: Said) =>
    of.map(
      ({ question, number, reference, text, row }): Found => ({
        name: calledBy({ question: { ...question, reference }, number }),
        matter: keyOf(text, reference),
        whose: whose ?? (row.owed ? whoseInLine(row, today) : ''),
      }),
    );
  const matterOf = mattersIn(plan);
  const quoted = (text: string, whose: Said): Found => ({
    ...{ name: cut(text, MOST_QUOTED), matter: matterOf(text), whose },
  });
  const answered = all.filter(({ stands }) => stands === 'answered');
  const lacking = (kind: Lack['kind']) =>
    called(
      all.filter(({ stands, lacks }) => stands !== 'condition' && lacks.some((one) => one.kind === kind)),
    );
  const notYet = notYetIn(plan, today);
  const items = listed(asOf(plan.handover, today));
  const late = overdue(plan.steering, today);
  const named = inPerson(plan);
  const steps = new Map(furtherDuties(plan, today).map((task) => [task.field, task]));
  /** An item of the running list; what was promised by the same words is the same matter. */
  const itemOf = (item: HandoverItem): Found => {
    const [name, step] = [itemName(item), steps.get(anchor('handover', item.id, 'state'))];
    const promise = late.find((one) => isSameStory(one.promise, name))?.promise.trim();
    const whose = step ? whoseBy(step.who, step.date || (step.neededBy ?? ''), today) : ofLead;
    const found = quoted(name, whose);
    return promise ? { ...found, matter: matterOf(promise) } : found;
  };
  const itemsIn = (state: ItemState) => items.filter((item) => itemState(item) === state).map(itemOf);
  const awaited = contractsAwaited(plan, lines, today);
  const gates = blockersOf(plan).filter(({ gate }) => gate && !isOpen(gate, today));
  return {
    gates: gates.map(({ text, gate, due }) => ({
      ...asNamed(text),
      whose: whoseBy(gate?.whose ?? '', due, today),
    })),
    numbers: numberOpens(plan, all, today).map(({ text, says }) => ({ name: says, matter: wordsKey(text) })),
    open: called(all.filter(({ stands, lacks }) => stands === 'open' && lacks.length === 0)),
    unsettled: all
      .filter((row) => isUnsettled(row, today))
      .flatMap((row) => called([row], words.askedOf(person(holderOf(row, plan)), dateOf(by)))),
    // Whose these are the index tells below.
    conditions: called(
      all.filter(({ stands }) => stands === 'condition'),
      '',
    ),
    controls: controlsIn(plan, all).map(({ text, who }) => ({
      ...{ name: words.controlBare(text), matter: wordsKey(text) },
      whose: who ? whoseBy(who, by, today) : ofLead,
    })),
    reviews: reviews.map((one) => ({
      ...{
        name: one.name,
        matter: wordsKey(one.name),
        whose: joined([person(one.who), reviewDays(one, today)], ', '),
      },
    })),
    absent: eachAbsent(all).map((name) => ({ name, matter: referenceKey(name), whose: ofLead })),
    unplaced: called(
      answered.filter(({ place }) => place === ''),
      ofLead,
    ),
    teamSays: [
      ...called(
        all.filter((row) => isTeamsSaying(row, today)),
        ofLead,
      ),
      ...lacking('word'),
    ],
    bareWords: called(all.filter(isWordBare), ofLead),
    early: called(
      all.filter((row) => awaited(row).length > 0),
      '',
    ),
    // Those stand with the other answers of which no word is on file.
    word: [],
    part: lacking('part'),
    rests: lacking('rests'),
    paper: lacking('paper'),
    condition: lacking('condition'),
    later: lacking('later'),
    disagree: reconciledIn(plan, all, today).map(({ matter, says, who, date }) => ({
      name: words.heldBy(says, person(who), dateOf(date)),
      matter,
    })),
    inputs: asked(plan.governance)
      .filter((row) => stateOf(row) !== 'built' || notYet({ text: row.answer, place: row.built }).length > 0)
      .map((row) => quoted(row.asks.trim(), builtBy(row, plan, today) ? '' : ofLead)),
    promises: late.map(({ promise, function: who }) =>
      quoted(promise.trim(), whoseBy(named(who), by, today)),
    ),
    returned: itemsIn('returned'),
    handed: itemsIn('handed'),
    unhanded: itemsIn('open'),
    unowned: [
      ...called(
        all.filter(({ stands, question }) => stands !== 'answered' && question.owner.trim() === ''),
        ofLead,
      ),
      ...items.filter((item) => itemState(item) !== 'accepted' && item.owner.trim() === '').map(itemOf),
    ],
  };
}
