import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effortOf } from './effort.ts';
import { activities, questions } from './gate.fixture.ts';
import { countLog } from './log.ts';
import {
  blockingWarning,
  effortText,
  freedText,
  linesOf,
  logText,
  OFFERED_LEAVE,
  offeredAsk,
  stopLines,
} from './say.ts';

const count = (...rows: object[]) => countLog(questions(...rows));

describe('the question that is offered', () => {
  it('names how many stand open, once there is more than one', () => {
    expect(offeredAsk('function', count({ text: 'A' }, { text: 'B' }, { text: 'C', answer: 'Yes' }))).toBe(
      'Here are your 2 open questions. Which of them could you not sign without?',
    );
  });

  it('goes by the kind of gate while there is no log', () => {
    const asks = (['function', 'decision', 'artifact', ''] as const).map((kind) => offeredAsk(kind, count()));
    expect(new Set(asks).size).toBe(3);
    for (const ask of asks) expect(ask).toMatch(/\?$/);
  });
});

describe('a log in words', () => {
  it('is counted by kind', () => {
    expect(
      logText(count({ text: 'A', kind: 'blocking' }, { text: 'B', kind: 'clarification' }, { text: 'C' })),
    ).toBe(
      '3 questions: 1 blocking, 1 clarification, 0 later, 0 unknown, 1 not sorted. 3 without an answer.',
    );
    expect(logText(count())).toBe('');
  });

  it('warns beyond three that block, and not at three', () => {
    const blocking = Array.from({ length: 4 }, (_, index) => ({ text: `${index}`, kind: 'blocking' }));
    expect(blockingWarning(count(...blocking.slice(1)))).toBe('');
    expect(blockingWarning(count(...blocking))).toMatch(/^4 are marked as blocking\./);
  });
});

it('lines come without bullets and without blanks', () => {
  expect(linesOf(' one\r\n- two\n\n• three\r  4. four ')).toEqual(['one', 'two', 'three', '4. four']);
  expect(linesOf('')).toEqual([]);
  expect(linesOf(OFFERED_LEAVE)).toHaveLength(5);
});

describe('effort in words', () => {
  const rows = activities(
    { what: 'Test', effort: '24', direction: 'through' },
    { what: 'Pack', effort: '108', direction: 'around', stop: true, becomes: ' Paused ' },
    { what: 'Slides', effort: '13', direction: 'waiting' },
    { what: 'Mail', effort: '2', stop: true },
    { what: 'Talk', direction: 'around' },
  );

  it('tells motion from activity', () => {
    expect(effortText(effortOf(rows))).toBe(
      'Of 145 hours a week, 24 go through the gate: 17% is motion. 108 go around it and 13 wait for it: 83% is only activity. 2 more are not sorted yet. Without hours, 1 activity cannot be counted.',
    );
    expect(effortText(effortOf([]))).toBe('');
    expect(effortText(effortOf(activities({ what: 'Later', effort: '5' })))).toBe('');
    expect(effortText(effortOf(activities({ effort: '0', direction: 'around' })))).toBe('');
  });

  it('tells two parts that make a whole, and never 0% or 100% of what is neither', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (through, around) => {
        fc.pre(through + around > 0);
        const text = effortText(
          effortOf(
            activities(
              { effort: String(through), direction: 'through' },
              { effort: String(around), direction: 'around' },
            ),
          ),
        );
        const [motion = '', activity = ''] = [...text.matchAll(/[<>]?\d+%/g)].map(([part]) => part);
        const whole = /[<>]/.test(motion)
          ? `${motion} ${activity}`
          : `${Number.parseInt(motion, 10) + Number.parseInt(activity, 10)}`;
        expect(['100', '<1% >99%', '>99% <1%']).toContain(whole);
        expect([motion === '0%', activity === '0%']).toEqual([through === 0, around === 0]);
      }),
    );
  });

  it('says what stops, what becomes of it, and what that frees', () => {
    expect(stopLines(rows)).toEqual(['Pack, 108 hours a week: Paused', 'Mail, 2 hours a week']);
    expect(freedText(rows)).toBe('Stopping these frees 110 hours a week for the gate.');
    expect(freedText([])).toBe('');
  });
});
