import { describe, expect, it } from 'vitest';
import { endDisagreement, followOther } from './disagreementEnd.ts';
import { blankDisagreement } from '../document/disagreements.ts';
import { examplePlan } from '../documents/plans.fixture.ts';
import type { Plan } from '../document/schema.ts';

const noted = (at: string, instead: string) => ({ ...blankDisagreement('d1'), at, instead });
const other = { ...blankDisagreement('d2'), label: 'Another' };
const withThem = (...disagreements: Plan['disagreements']): Plan => ({ ...examplePlan(), disagreements });

describe('a disagreement that is settled', () => {
  it('as it stands is gone, and nothing else with it', () => {
    const about = noted('lead/productionDate', '"2027-09-30"');
    expect(endDisagreement(withThem(about, other), about)).toEqual(withThem(other));
  });

  it('as the other says puts that into its place', () => {
    const about = noted('lead/productionDate', '"2027-09-30"');
    const { lead, ...rest } = withThem(other);
    expect(followOther(withThem(about, other), about)).toEqual({
      ...rest,
      lead: { ...lead, productionDate: '2027-09-30' },
    });
  });

  it('as the other says takes a row out, or puts it back', () => {
    const plan = withThem();
    const [row, ...rows] = plan.steering.decisions;
    const at = `steering/decisions/${row?.id}`;
    const without = followOther(plan, noted(at, 'null'));
    expect(without?.steering.decisions).toEqual(rows);
    const back = followOther(without ?? plan, noted(at, JSON.stringify(row)));
    expect(back?.steering.decisions).toEqual([...rows, row]);
  });

  it.each([
    ['nobody noted what would stand there', 'lead/productionDate', ''],
    ['what was noted is cut', 'lead/productionDate', '"2027-09'],
    ['it is no value for the place', 'lead/productionDate', '[1]'],
    ['the choice is none there is', 'program/stage', '"nearly"'],
    ['the place is what the document itself is', 'version', '3'],
    ['the place is the id of the plan', 'id', '"another"'],
    ['the place is a prototype', '__proto__/polluted', '"yes"'],
    ['the place is a whole worksheet', 'steering', 'null'],
  ])('can’t follow the other where %s', (_, at, instead) => {
    expect(followOther(withThem(), noted(at, instead))).toBeUndefined();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
