import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, type IsoDate, isIsoDate } from '../../language/dates.ts';
import { runs } from '../../../tests/support/runs.ts';
import { SHEET_TABLES } from '../../sheets/index.ts';
import { blankGate, blankQuestion } from '../../sheets/gate/fields.ts';
import { blankAnswer } from '../../sheets/triage/fields.ts';
import { LISTS, type ListName } from '../document/lists.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { datesOf } from './dates.ts';
import { markDone } from './markDone.ts';
import { clearLetterPlan, examplePlan } from './plans.fixture.ts';
import { type Line, weekOf } from './week.ts';

const [TODAY, EARLY] = ['2026-11-20', '2026-10-01'] as const;

/** A blank plan with something in it, and what the week says of it. */
function week(change: (plan: Plan) => void, today = TODAY) {
  const plan = blankPlan('p');
  change(plan);
  return weekOf(plan, today).map(({ group, what, field }) => `${group} ${field} ${what}`);
}

const promise = { id: 'c', function: 'IT', promise: 'An API', kept: '' as const, doneOn: '', place: '' };
const PICK = { ...blankAnswer('a'), text: 'Risk signs', pick: 'picked' as const, owner: 'Ines' };
const gate = (id: string, more: object) => ({ ...blankGate(id), name: 'Review', whose: 'Ruth', ...more });

describe('this week has a line for', () => {
  it.each<[string, (plan: Plan) => void, string[]]>([
    [
      'a promise that is late, and one that is due within seven days; none that is later, kept or missed',
      ({ steering }) => {
        const due = ['2026-11-19', TODAY, '2026-11-26', '2026-11-27'];
        steering.commitments = due.map((day, at) => ({ ...promise, id: `c${at}`, due: day }));
        steering.commitments.push({ ...promise, id: 'k', due: EARLY, kept: 'kept' });
        steering.commitments.push({ ...promise, id: 'm', due: EARLY, kept: 'missed' });
      },
      ['overdue steering-c0-due An API', 'due steering-c1-due An API', 'due steering-c2-due An API'],
    ],
    [
      'a sitting that comes',
      ({ steering }) => Object.assign(steering, { next: '2026-11-24' }),
      ['due steering-next Next steering committee'],
    ],
    [
      'a sitting that was, until its next day is set',
      ({ steering }) => Object.assign(steering, { next: '2026-11-19' }),
      ['overdue steering-next Note what the committee decided, and set its next day'],
    ],
    [
      'what was to be decided and is not',
      ({ steering }) => {
        const row = LISTS.decisions.blank('d');
        steering.decisions = [{ ...row, question: 'Who owns it?', date: EARLY }];
      },
      ['overdue steering-d-date To decide: Who owns it?'],
    ],
    [
      'a pick whose gate is shut, and the talk that opens it',
      ({ triage, gate: sheet }) => {
        triage.answers = [{ ...PICK, due: EARLY }];
        sheet.gates = [gate('g', { pick: 'a' })];
      },
      ['overdue triage-a-due Risk signs', 'ask gate-g-saidOn Get fifteen minutes with Ruth: Risk signs'],
    ],
    [
      'a talk that has its day, and one that was had and not written down',
      ({ gate: sheet }) => {
        sheet.gates = [
          gate('g', { saidOn: '2026-11-23' }),
          gate('h', { saidOn: '2026-11-18' }),
          gate('i', { saidOn: '2026-11-18', said: 'Three block' }),
          gate('j', { opened: '2026-11-02' }),
        ];
      },
      [
        'overdue gate-h-said Write down what Ruth said',
        'due gate-g-saidOn Get fifteen minutes with Ruth: Review',
      ],
    ],
    [
      'a question that is to be answered, and one whose answer is to be given',
      ({ gate: sheet }) => {
        sheet.questions = [
          { ...blankQuestion('q'), text: 'Who?', date: EARLY },
          { ...blankQuestion('r'), text: 'When?', date: '2026-11-21', answer: 'In May' },
          { ...blankQuestion('s'), text: 'Why?', date: EARLY, answer: 'Law' },
        ];
      },
      ['overdue gate-q-answer Answer: Who?', 'due gate-r-date Answer: When?'],
    ],
    [
      'what a lead was promised and does not hold',
      ({ lead }) => {
        Object.assign(lead, { name: 'Ines', grantedBy: 'Tomas', productionDate: '2027-03-01' });
        const row = { ...LISTS.authorities.blank('f'), function: 'IT', may: 'Place an item', by: 'Owen' };
        lead.authorities = [row, { ...row, id: 'g', written: 'yes' }, { ...row, id: 'h', by: '' }];
      },
      [
        'ask lead-grantedOn Ask Tomas to grant the lead’s charter',
        'ask lead-acceptedOn Ask Ines to accept the production date',
        'ask lead-f-written Ask Owen for authority in IT, in writing',
      ],
    ],
    [
      'what is asked of the sponsor, with its day and without',
      ({ sponsor }) => Object.assign(sponsor, { ask: 'An hour', askBy: EARLY }),
      ['overdue sponsor-askBy To ask of the sponsor: An hour'],
    ],
    [
      'a sponsor who stayed away, while nothing is asked',
      ({ steering }) => {
        steering.sponsor = 'Tomas Reyl';
        const days = ['2026-11-02', '2026-11-09', '2026-11-16'];
        steering.meetings = days.map((date) => ({ ...LISTS.meetings.blank(date), date }));
      },
      ['talk sponsor-askedOn Talk to Tomas Reyl about the sittings that were missed'],
    ],
    [
      'a slice that nobody says is done, and a handover that is not made',
      ({ lead, handover }) => {
        const slice = { ...LISTS.slices.blank('s'), slice: 'Integration', date: EARLY };
        lead.slices = [slice, { ...slice, id: 't', doneOn: EARLY }];
        Object.assign(handover, { date: EARLY });
        handover.items = [{ ...LISTS.items.blank('i'), production: 'Logging' }];
      },
      ['overdue handover-date Handover', 'overdue lead-s-date Integration'],
    ],
  ])('%s', (_, change, lines) => {
    expect(week(change)).toEqual(lines);
  });
});

it('a blank plan has nothing to do, and no day of nobody knows which', () => {
  expect(weekOf(blankPlan('p'), TODAY)).toEqual([]);
  expect(weekOf(examplePlan(), '').filter(({ date }) => date !== '')).toEqual([]);
});

it('nothing that is over by itself is late: day 30, a renewal, a day for validation', () => {
  const late = week(({ program, stalled, governance }) => {
    program.dayZero = '2026-08-01';
    stalled.vendors = [{ ...LISTS.vendors.blank('v'), what: 'Ostrel', notice: EARLY, renewal: EARLY }];
    governance.validationStarts = EARLY;
  });
  expect(late).toEqual([]);
});

/** True for the id of a field that is on a sheet: of the sheet itself, or of one of its rows. */
function isThere(plan: Plan, { sheet, field }: Line): boolean {
  const { fields } = SHEET_TABLES[sheet].table;
  const key = field.slice(sheet.length + 1);
  if (Object.hasOwn(fields, key)) return true;
  return Object.entries(LISTS).some(
    ([, list]) =>
      list.sheet === sheet &&
      list
        .read(plan)
        .some(
          ({ id }) => key.startsWith(`${id}-`) && Object.hasOwn(list.table.fields, key.slice(id.length + 1)),
        ),
  );
}

/** What a line without a tick asks for: words, which no tick can write, in the row that its field is of. */
const BY_HAND: Partial<Record<ListName, (today: IsoDate) => object>> = {
  questions: (date) => ({ answer: 'So', date }),
  gates: (saidOn) => ({ said: 'Three', saidOn }),
  decisions: (date) => ({ decision: 'Yes', date }),
  messages: () => ({ on: '' }),
};

const theirWord = (stateOn: IsoDate) => ({ state: 'Resolved', stateOn, statePlace: 'The log' });
function doneByHand(plan: Plan, { sheet, field }: Line, today: IsoDate): Plan {
  const copy = structuredClone(plan);
  if (field === 'steering-next') copy.steering.next = addDays(today, 14);
  if (field === 'handover-date')
    for (const row of copy.handover.items) Object.assign(row, { state: 'accepted', on: today });
  const pick = copy.triage.answers.find(({ id }) => field === `triage-${id}-due`)?.id;
  if (pick) copy.gate.gates.push({ ...blankGate(`of-${pick}`), pick, opened: today });
  for (const [list, values] of Object.entries(BY_HAND)) {
    const { read, sheet: of } = LISTS[list as ListName];
    const row = read(copy).find(({ id }) => of === sheet && field.startsWith(`${sheet}-${id}-`));
    if (row) Object.assign(row, field.endsWith('-state') ? theirWord(today) : values(today));
  }
  return copy;
}

const anyDay = fc.integer({ min: -90, max: 200 }).map((days) => addDays(TODAY, days));
const anyPlan = fc.constantFrom(examplePlan(), clearLetterPlan());

describe('of any plan on any day', () => {
  it('nothing that is overdue is missing, and every line leads to a field that exists, once', () => {
    fc.assert(
      fc.property(anyPlan, anyDay, (plan, today) => {
        const lines = weekOf(plan, today);
        const fields = lines.map(({ field }) => field);
        expect(new Set(fields).size).toBe(fields.length);
        expect(lines.filter((line) => !isThere(plan, line))).toEqual([]);
        const late = datesOf(plan, today).filter(
          ({ done, kind, date, owed }) => !done && (kind === 'due' || owed) && daysBetween(date, today) > 0,
        );
        for (const { field } of late) expect(fields).toContain(field);
        const open = plan.gate.questions.filter(
          ({ text, answer, date }) => text && !answer && isIsoDate(date) && daysBetween(date, today) > 0,
        );
        for (const { id } of open) expect(fields).toContain(`gate-${id}-answer`);
      }),
      { numRuns: runs(200) },
    );
  });

  it('whoever does what every line says has nothing left but what only has its day', () => {
    fc.assert(
      fc.property(anyPlan, anyDay, (plan, today) => {
        let left = plan;
        for (let turn = 0; turn < 4; turn++) {
          for (const line of weekOf(left, today))
            left = line.mark ? markDone(left, line.mark) : doneByHand(left, line, today);
        }
        expect(weekOf(left, today).filter(({ owed }) => owed && !isSittingAhead(left, today))).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  });

  it.each([
    [examplePlan(), '2026-12-20'],
    [clearLetterPlan(), '2026-11-20'],
  ])('a tick writes what its sheet reads as done, and nothing else of the plan', (plan, today) => {
    const marked = weekOf(plan, today).flatMap(({ mark, field }) => (mark ? [{ mark, field }] : []));
    expect(marked.length).toBeGreaterThan(2);
    for (const { mark, field } of marked) {
      const after = markDone(plan, mark);
      expect(weekOf(after, today).map((line) => line.field)).not.toContain(field);
      expect({ ...after, [mark.at[0]]: plan[mark.at[0]] }).toEqual(plan);
    }
  });
});

/** A sitting within the week is still to be sat. */
function isSittingAhead({ steering }: Plan, today: IsoDate): boolean {
  return daysBetween(today, steering.next) >= 0 && daysBetween(today, steering.next) < 7;
}

it('what is private is marked: all that is said of the sponsor, and of whether to rescue at all', () => {
  const lines = [-60, 0, 30].flatMap((days) => weekOf(clearLetterPlan(), addDays(TODAY, days)));
  expect(lines.some((line) => line.private)).toBe(true);
  for (const line of lines)
    expect(line.private === true, line.what).toBe(['sponsor', 'recovery'].includes(line.sheet));
});
