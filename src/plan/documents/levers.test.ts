import { describe, expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import { leversOf, leverWords } from './levers.ts';
import { counted, examplePlan, TODAY } from './plans.fixture.ts';

describe('what would be sooner', () => {
  it('is priced by what delay costs, the earliest first, with the team kept until then', () => {
    const plan = examplePlan();
    const forecasts = counted(plan);
    const [first, second] = leversOf(plan, forecasts, TODAY);
    expect(first?.days).toBeGreaterThan(second?.days ?? 0);
    const [said] = leverWords(leversOf(plan, forecasts, TODAY)).map(show);
    expect(said).toMatch(
      /ends \d+ days sooner for the same work: worth about £\d+,000 by what delay costs\./,
    );
    expect(said).toContain('in place of £875,000');
  });

  it('is no scenario that takes more work or ends later', () => {
    const plan = examplePlan();
    plan.scope.first = { ...plan.scope.first, bookSecurity: false };
    plan.scope.second = { ...plan.scope.second, people: '', bookSecurity: false };
    expect(leversOf(plan, counted(plan), TODAY)).toEqual([]);
  });
});
