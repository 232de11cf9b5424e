import type { IsoDate } from '../../language/dates.ts';
import { type Shown, shown } from '../../report/shown.fixture.ts';
import { blankGate, blankQuestion } from '../../sheets/gate/fields.ts';
import { programName } from '../../sheets/program.ts';
import type { Forecasts } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { buildDocument } from './build.ts';
import { spaceLeft } from './page.ts';
import { counted, examplePlan, TODAY, WORDINGS } from './plans.fixture.ts';

/** The worked example, with gates that hold something. */
export const EXAMPLE = withGates(examplePlan());
export const FORECASTS = counted(EXAMPLE);
/** Before anything is forecast. */
export const NOTHING: Forecasts = { scope: { kind: 'blank' }, stalled: undefined };

/** The plan with a gate for each of its picks and one that came from none. */
function withGates(plan: Plan): Plan {
  const gates = ['validation-report', 'penetration-test', 'none'].map((pick, index) => ({
    ...blankGate(`gate-${index}`),
    pick,
    name: 'A signature of the change board',
    whose: 'Dr Priya Raman',
    since: '2026-04-07',
  }));
  const question = { ...blankQuestion('q'), gate: 'gate-0', text: 'Which data?', kind: 'blocking' as const };
  return { ...plan, gate: { ...plan.gate, gates, questions: [question] } };
}

/** The executive’s page of a plan, as it is shown. */
export const brief = (plan: Plan, forecasts = FORECASTS) =>
  shown(buildDocument('executive', structuredClone(plan), forecasts, WORDINGS, TODAY).sections);
/** The same of a plan told on another day, counted for itself. */
export const briefOn = (plan: Plan, today: IsoDate) =>
  shown(buildDocument('executive', structuredClone(plan), counted(plan), WORDINGS, today).sections);
/** What can be cut: the values of facts, the heads and cells of tables, and the notes of key figures. */
export const valuesOf = (blocks: Shown[]) =>
  blocks.flatMap((block) => {
    if (block.kind === 'table')
      return [...block.table.columns.map(({ label }) => label), ...block.table.rows.flat()];
    if (block.kind === 'strip') return block.figures.map(({ note }) => note);
    return block.kind === 'facts' ? block.rows.map(({ value }) => value) : [];
  });
/** So many lines are left below the page. */
export const leftBelow = (blocks: Shown[], { program }: Plan) => spaceLeft(blocks, programName(program));
/** The line at the foot, which says what was left out. */
export const footOf = (blocks: Shown[]) => {
  const last = blocks.at(-1);
  return last?.kind === 'text' ? last.text : '';
};
/** What the foot of the page says is cut short. */
export const namedShort = (foot: string) => /Cut short: ([^.]*)\./.exec(foot)?.[1]?.split(/, | and /) ?? [];
