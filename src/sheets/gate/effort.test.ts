import { describe, expect, it } from 'vitest';
import { effortOf, isMostlyAround, toStop } from './effort.ts';
import { activities } from './gate.fixture.ts';

const of = (...rows: object[]) => effortOf(activities(...rows));

describe('where the effort goes', () => {
  it('is added up by direction; what is not sorted or has no hours is kept apart', () => {
    const effort = of(
      { what: 'Test', effort: '12', direction: 'through' },
      { what: 'Page', effort: '1.5', direction: 'through' },
      { what: 'Pack', effort: '64', direction: 'around' },
      { what: 'Slides', effort: '10', direction: 'waiting' },
      { what: 'Talk', effort: '3' },
      { what: 'Mail', effort: 'lots', direction: 'around' },
      { what: 'Calls', effort: '3 m', direction: 'around' },
      { what: 'Post', direction: 'around' },
      {},
    );
    expect(effort).toEqual({
      hours: { through: 13.5, around: 64, waiting: 10, '': 3 },
      sorted: 87.5,
      unread: 3,
    });
  });

  it('is mostly around when more than half of it is, and not at half', () => {
    const around = (hours: string) =>
      isMostlyAround(of({ effort: hours, direction: 'around' }, { effort: '10', direction: 'waiting' }));
    expect([around('9'), around('10'), around('10.1')]).toEqual([false, false, true]);
    expect(isMostlyAround(of())).toBe(false);
  });
});

it('what stops comes in the order of the hours it frees', () => {
  const rows = activities(
    { what: 'Update', effort: '14', stop: true },
    { what: 'Mail', stop: true },
    { what: 'Pack', effort: '64', stop: true },
    { what: 'Test', effort: '90' },
    { stop: true },
  );
  expect(toStop(rows).map(({ what }) => what)).toEqual(['Pack', 'Update', 'Mail']);
});
