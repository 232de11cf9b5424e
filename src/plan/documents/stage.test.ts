import { describe, expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import type { Program } from '../../sheets/program.ts';
import type { Plan } from '../document/schema.ts';
import { executiveBrief } from './executive.ts';
import { counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';
import { portfolioLine } from './portfolio.ts';
import { nextAct } from './report.ts';
import { stageNow } from './stage.ts';

const NOTHING = { scope: { kind: 'blank' }, stalled: undefined } as const;

/** The example with its gates opened on these days, in order; a blank day is a gate that is shut. */
function opened(days: string[], change: (plan: Plan) => void = () => {}): Plan {
  const plan = examplePlan();
  for (const [index, gate] of plan.gate.gates.entries()) gate.opened = days[index] ?? '';
  change(plan);
  return plan;
}
const BOTH = ['2026-09-29', '2026-10-05'];

describe('the stage by what is done', () => {
  it.each<[string[], Program['stage']]>([
    [BOTH, 'integration'],
    [[TODAY, TODAY], 'integration'],
    [['2026-09-29', ''], 'validation'],
    [['2026-09-29', '2026-11-21'], 'validation'],
    [['', ''], 'validation'],
  ])('with gates opened on %j is %s', (days, stage) => {
    expect(stageNow(opened(days), TODAY)).toBe(stage);
  });

  it('is that of day 0 where a pick has no gate, where nothing stands in the way, and where no next one is said', () => {
    expect(
      stageNow(
        opened(BOTH, (plan) => plan.gate.gates.pop()),
        TODAY,
      ),
    ).toBe('validation');
    const none = opened(BOTH, (plan) => Object.assign(plan, { gate: { ...plan.gate, gates: [] } }));
    none.triage.answers = [];
    expect(stageNow(none, TODAY)).toBe('validation');
    expect(
      stageNow(
        opened(BOTH, ({ program }) => (program.nextStage = '')),
        TODAY,
      ),
    ).toBe('validation');
    expect(
      stageNow(
        opened(BOTH, ({ program }) => (program.nextStage = 'pilot-passed')),
        TODAY,
      ),
    ).toBe('validation');
  });

  it('is what an executive and the other programs are told, beside that of day 0', () => {
    expect(portfolioLine(opened(BOTH), undefined, TODAY).stage).toBe('Integration');
    const plan = opened(BOTH);
    // Where options have their sums beside them, there is no room for the stage.
    plan.benefits = { ...plan.benefits, asFinish: '', asRestructure: '', asStop: '' };
    const { scope, stalled } = counted(plan);
    const plain = 'base' in scope ? { ...scope, scenarios: [] } : scope;
    const brief = JSON.stringify(executiveBrief(plan, { scope: plain, stalled }, WORDINGS, TODAY));
    expect(brief).toContain('Integration, by what is done (“Reviews” on day 0)');
    expect(brief).toContain('The second of 2 gates');
    expect(brief).not.toContain('Not taken up');
  });

  it('a gate that has opened is no act to come, though its day is', () => {
    const plan = opened(BOTH);
    expect(show(nextAct(plan, NOTHING, WORDINGS, '2026-10-05'))).not.toMatch(/ by \d+ Oct/);
    const ahead = opened(['2026-09-15', '2026-09-15']);
    // What is still to be granted would come first.
    for (const grant of ahead.lead.authorities) grant.on = '2026-09-01';
    ahead.lead.grantedOn = '2026-09-01';
    ahead.gate.questions = [];
    expect(show(nextAct(ahead, NOTHING, WORDINGS, '2026-09-20'))).toContain('next agenda');
  });
});
