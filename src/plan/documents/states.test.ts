import { describe, expect, it } from 'vitest';
import { addDays } from '../../language/dates.ts';
import { SHEETS } from '../../sheets/index.ts';
import { LISTS } from '../document/lists.ts';
import { blankPlan, type Plan } from '../document/schema.ts';
import { counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { reviewPlan } from './review.ts';
import { statesOf } from './states.ts';

const NOTHING = { scope: { kind: 'blank' }, stalled: undefined } as const;
const states = (plan: Plan, today = TODAY) =>
  Object.fromEntries(
    statesOf(plan, reviewPlan(plan, NOTHING, WORDINGS, today), today).map(({ sheet, kind, says }) => [
      sheet,
      `${kind}: ${says}`,
    ]),
  );

it('every worksheet has a state, in the order of the method', () => {
  expect(statesOf(blankPlan('p'), [], TODAY).map(({ sheet }) => sheet)).toEqual(SHEETS);
  expect(new Set(Object.values(states(blankPlan('p'))))).toEqual(new Set(['blank: Not begun']));
});

it('one that is begun says how much is missing, however much else could be better', () => {
  const plan = blankPlan('p');
  plan.steering.sponsor = 'Tomas';
  plan.milestone.sentence = 'Every alert is ranked';
  expect(states(plan).steering).toMatch(/^missing: \d+ missing$/);
  expect(states(plan).lead).toBe('blank: Not begun');
  expect(new Set(Object.values(states(examplePlan())).map((said) => said.split(':')[0]))).not.toContain(
    'missing',
  );
});

it('one of which nothing was found is whole', () => {
  const found = statesOf(examplePlan(), [], '2026-11-01').filter(({ kind }) => kind === 'whole');
  expect(found.length).toBeGreaterThan(5);
});

describe('a worksheet is stale once a day has passed that it can be gone by, and not on that day:', () => {
  const DAY = '2026-11-19';
  it.each<[string, keyof ReturnType<typeof states>, (plan: Plan) => void]>([
    [
      'thirty days are over and a pick is shut',
      'triage',
      ({ program, gate }) => {
        program.dayZero = addDays(DAY, -30);
        for (const one of gate.gates) one.opened = '';
      },
    ],
    [
      'a gate is shut a month after its holder was met',
      'gate',
      ({ gate }) => {
        for (const one of gate.gates) Object.assign(one, { opened: '', saidOn: addDays(DAY, -30) });
      },
    ],
    [
      'the forecast counts from more than a month ago',
      'scope',
      ({ scope, milestone }) => {
        Object.assign(scope, { start: addDays(DAY, -30) });
        milestone.shownOn = '';
      },
    ],
    [
      'a benefit was to begin, and nothing is live',
      'benefits',
      ({ benefits, milestone }) => {
        for (const row of benefits.benefits) row.since = DAY;
        milestone.shownOn = '';
      },
    ],
    ['the sitting was', 'steering', ({ steering }) => void Object.assign(steering, { next: DAY })],
    ['the charter has lapsed', 'lead', ({ lead }) => void Object.assign(lead, { lapses: DAY })],
    [
      'the milestone was not shown',
      'milestone',
      ({ milestone }) => void Object.assign(milestone, { date: DAY, shownOn: '' }),
    ],
    [
      'validation has begun, and a question is not built in',
      'governance',
      ({ governance }) => {
        governance.validationStarts = DAY;
        for (const row of governance.inputs) row.state = 'open';
      },
    ],
    [
      'the handover was, and an item is not accepted',
      'handover',
      ({ handover }) => {
        handover.date = DAY;
        for (const row of handover.items) row.state = 'open';
      },
    ],
    [
      'nothing was noted of the sponsor for two weeks',
      'sponsor',
      ({ sponsor, steering }) => {
        sponsor.attention = [{ ...LISTS.attention.blank('w'), week: addDays(DAY, -14), did: 'Rang' }];
        steering.meetings = [];
      },
    ],
    [
      'a kill criterion has had its day',
      'recovery',
      ({ recovery }) => {
        for (const row of recovery.kill) row.by = DAY;
      },
    ],
    [
      'waiting is counted from more than a month ago',
      'stalled',
      ({ stalled }) => void Object.assign(stalled, { from: addDays(DAY, -30) }),
    ],
  ])('%s', (_, sheet, change) => {
    const plan = examplePlan();
    change(plan);
    const of = (today: string) => statesOf(plan, [], today).find((one) => one.sheet === sheet)?.kind;
    expect(of(addDays(DAY, 1))).toBe('stale');
    expect(of(DAY)).toBe('whole');
  });
});

it('what was counted is not needed to tell how a sheet stands', () => {
  const of = (forecasts: Parameters<typeof reviewPlan>[1]) =>
    statesOf(examplePlan(), reviewPlan(examplePlan(), forecasts, WORDINGS, TODAY), TODAY).map(
      ({ kind }) => kind,
    );
  expect(of(counted(examplePlan())).filter((kind) => kind === 'missing')).toEqual(
    of(NOTHING).filter((kind) => kind === 'missing'),
  );
});
