import type { IsoDate } from '../../language/dates.ts';
import type { Fact } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import { dateOf, isBlank, joined, person, type Said, wasOn } from '../../report/values.ts';
import { programName } from '../../sheets/program.ts';
import { isAnswered } from '../../sheets/gate/log.ts';
import { isOpen } from '../../sheets/gate/read.ts';
import type { Plan } from '../document/schema.ts';
import { type Asked, askedIn } from './asked.ts';
import { atGatesIn } from './atGates.ts';
import { promisedLive } from './beforeReview.ts';
import * as words from './en/underReview.ts';
import { limitsOf } from './findings.ts';
import { blockersOf } from './gates.ts';
import { called } from './openList.ts';
import { reviewersIn } from './reviewers.ts';

/** For whom the list is, and how to read it. */
export function opening(plan: Plan): Section {
  const askers = reviewersIn(plan).filter(({ gates, name }) => gates.length > 0 && name !== '');
  const text = words.opening(askers.map(called), plan.lead.name.trim());
  return section('opening', '', { lead: { kind: 'text', text } });
}

/** What an answer has to name, by the question that asks for it in so many words. */
const [VERSION, TIER] = [
  /^(?:which|what|in which)\b.*\b(?:release|version)\b/is,
  /^(?:which|what|in which)\b.*\btier\b/is,
];

/**
 * What is under review: its version and tier as the answers to questions of them tell, its use and what limits that, when it is live,
 * and what is signed. What the plan has no word of is not stated. Nothing where nobody has a gate.
 */
export function underReview(plan: Plan, today: IsoDate): Section[] {
  if (plan.gate.gates.length === 0) return [];
  const all = askedIn(plan, today);
  const { milestone } = plan;
  const rows: Fact[] = [
    { label: words.program, value: programName(plan.program) },
    { label: words.version, value: answerTo(VERSION, all, today, true) || words.notStated },
    { label: words.tier, value: answerTo(TIER, all, today, false) || words.notStated },
    { label: words.use, value: useOf(plan, today) },
    {
      label: words.limit,
      value: joined(
        limitsOf(plan, all).map(({ says, called: of }) => words.limitSaid(says, of)),
        '\n',
      ),
    },
    {
      label: words.live,
      value: joined(
        [
          milestone.date.trim() === '' ? '' : words.byMilestone(dateOf(milestone.date)),
          words.byPromise(promisedLive(plan, today).map(({ due }) => dateOf(due))),
        ],
        ', ',
      ),
    },
    { label: words.signed, value: signedSoFar(plan, today) },
  ];
  return [
    section('review', words.title, {
      blocks: [{ kind: 'facts', rows: rows.filter(({ value }) => !isBlank(value)) }],
    }),
  ];
}

/** The answer to the first question that asks for it, quoted; blank where none does. */
function answerTo(asks: RegExp, all: readonly Asked[], today: IsoDate, withQuestion: boolean): string {
  const found = all.find(({ question, text }) => isAnswered(question, today) && asks.test(text));
  return found
    ? words.answered(found.question.answer.trim(), found.reference, withQuestion ? found.text : '')
    : '';
}

function useOf({ lead }: Plan, today: IsoDate): Said {
  const running = lead.running.trim();
  return running === ''
    ? words.notStated
    : joined([words.notStated, words.nearestUse(running, wasOn(lead.productionDate, today))], '. ');
}

/** Every gate that is open, with whoever opened it, and how anybody can check that. */
function signedSoFar(plan: Plan, today: IsoDate): Said {
  const gateOf = atGatesIn(plan, today);
  const checks = new Map(plan.triage.answers.map(({ id, check }) => [id, check.trim()]));
  const open = blockersOf(plan).flatMap(({ id, text, gate }): Said[] =>
    gate && isOpen(gate, today)
      ? [
          words.gateSigned(
            text.trim().replace(/\.$/, ''),
            person(gate.whose),
            dateOf(gate.opened),
            gateOf(gate).pending.length,
            checks.get(id) ?? '',
          ),
        ]
      : [],
  );
  return open.length > 0 ? joined(open, '\n') : words.nothingSigned;
}
