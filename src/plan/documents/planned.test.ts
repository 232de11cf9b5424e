import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate, showDate } from '../../language/dates.ts';
import { render } from '../../report/formats/markdown/markdown.ts';
import type { Fields } from '../../sheets/fields.ts';
import { FIELDS } from '../document/fields.ts';
import type { Plan } from '../document/schema.ts';
import { wholeDocument } from './build.ts';
import { DOCUMENT_IDS } from './documents.ts';
import { counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';

type Row = Record<string, unknown>;

/** Days on which something is due, begins or ends: they say nothing of what was done. */
const AHEAD = [
  ...[
    'program.dayZero',
    'triage.answers.due',
    'gate.gates.since',
    'gate.questions.raised',
    'scope.start',
    'scope.committed',
  ],
  ...['steering.next', 'steering.commitments.due', 'lead.productionDate', 'lead.lapses', 'lead.slices.date'],
  ...['milestone.date', 'milestone.shownOn', 'governance.validationStarts', 'handover.date'],
  ...['sponsor.disputes.raised', 'sponsor.askBy', 'recovery.kill.by', 'recovery.resetOn'],
  ...['recovery.messages.on', 'stalled.from', 'stalled.vendors.notice', 'stalled.vendors.renewal'],
  ...['stalled.stale.on', 'benefits.benefits.since'],
];

/** Days on which something was done: what stands beside each, and where it must not be told as done. */
const DONE: Record<string, { beside: Row; done: RegExp }> = {
  'gate.gates.opened': { beside: {}, done: /opened on DAY|Opened DAY|Opened on:\*\* DAY/ },
  'gate.gates.saidOn': { beside: { said: 'Three block.' }, done: /said, DAY/ },
  // The evidence list has the place between, and the owner over the day: what is answered and did not block stands in it alone.
  'gate.questions.date': {
    beside: { answer: 'Two years.' },
    done: /\| Two years\.[^|]*\|(?:[^|]*\|)? (?:[^|]*<br\/> )?DAY \|/,
  },
  'gate.questions.stateOn': { beside: { state: 'Closed' }, done: /(?:\| |word: )Closed, DAY/ },
  'steering.decisions.date': { beside: { decision: 'Fund it' }, done: /\| Fund it \(/ },
  'steering.commitments.doneOn': { beside: { due: '2026-09-01', kept: 'kept' }, done: /late, on DAY/ },
  'steering.meetings.date': { beside: { outcome: 'Owner named' }, done: /DAY \| Owner named/ },
  'lead.grantedOn': {
    beside: { grantedBy: 'Tomas' },
    done: /Tomas granted it on DAY|Signed by [^\n]*DAY|Tomas, DAY/,
  },
  'lead.slices.doneOn': { beside: {}, done: /\| DAY \|/ },
  'sponsor.askedOn': { beside: { ask: 'An hour' }, done: /Asked on:\*\* DAY/ },
  'lead.acceptedOn': { beside: {}, done: /Accepted by the lead on:\*\* DAY/ },
  'lead.authorities.on': { beside: { written: 'yes' }, done: /Signed by [^\n]*DAY|\| In writing, DAY/ },
  'governance.reviewers.since': { beside: { firstIn: 'before' }, done: /\| Before the design \| DAY/ },
  'handover.items.on': { beside: { state: 'accepted' }, done: /Accepted(?:, |<br\/> )DAY/ },
  'sponsor.disputes.settled': { beside: {}, done: /\| DAY(?:, in [^|]*)? \|/ },
  'sponsor.attention.week': { beside: { did: 'Rang Marek' }, done: /DAY \| Rang Marek/ },
  'recovery.kill.agreedOn': { beside: {}, done: /\| DAY \|$/m },
};

function daysIn(fields: Fields, path: string[] = []): string[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const at = [...path, key];
    return 'fields' in field ? daysIn(field.fields, at) : field.is === 'date' ? [at.join('.')] : [];
  });
}

/** The example with a day in one field, of the first row where it is in a list, and something beside it. */
function withDay(path: string, day: IsoDate, beside: Row): Plan {
  const plan = structuredClone(examplePlan());
  const keys = path.split('.');
  let held = plan as unknown as Row;
  for (const key of keys.slice(0, -1)) {
    const next = held[key];
    held = (Array.isArray(next) ? next[0] : next) as Row;
  }
  Object.assign(held, beside, { [keys.at(-1) ?? '']: day });
  return plan;
}

/** Nothing is counted from a day on which something was done. */
const FORECASTS = counted(examplePlan());

/** All that any document can say of a plan, also in parts that are not printed by themselves. */
function everything(plan: Plan): string {
  return DOCUMENT_IDS.map((id) => render(wholeDocument(id, plan, FORECASTS, WORDINGS, TODAY))).join('\n');
}

const toldAsDone = (done: RegExp, day: IsoDate) =>
  new RegExp(done.source.replaceAll('DAY', showDate(day)), done.flags);

it('every day of every sheet is known as one that is ahead by nature, or one on which something was done', () => {
  expect(daysIn(FIELDS).sort()).toEqual([...AHEAD, ...Object.keys(DONE)].sort());
});

describe.each(Object.entries(DONE))('%s', (path, { beside, done }) => {
  it('in the future is told as planned, and never as done', () => {
    // No Monday, by which the team’s plan calls a week.
    const day = addDays(TODAY, 19);
    const said = everything(withDay(path, day, beside));
    expect(said.match(toldAsDone(done, day))?.[0]).toBe(undefined);
  });

  it('that has come is told as done', () => {
    for (const day of [TODAY, addDays(TODAY, -9)]) {
      expect(everything(withDay(path, day, beside))).toMatch(toldAsDone(done, day));
    }
  });
});
