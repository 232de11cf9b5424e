import type { IsoDate } from '../../language/dates.ts';
import { textOf } from '../../report/blocks.ts';
import type { Section } from '../../report/document.ts';
import { isBlank } from '../../report/values.ts';
import { inputBlocks } from '../../sheets/governance/report.ts';
import { stateOf } from '../../sheets/governance/share.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { doubtsIn } from './doubts.ts';
import { isPrintedWhole } from './elsewhere.ts';
import { builtElsewhere } from './en/elsewhere.ts';

/** The design without what is built in and can be looked up in the evidence list; all other sections as they are. */
export function stillToBuild(told: Section, plan: Plan, wordings: Wordings, today: IsoDate): Section {
  if (
    told.id !== 'governance' ||
    !['evidence/questions', 'evidence/claims'].every((path) => isPrintedWhole(path, plan.parts))
  )
    return told;
  const { governance } = plan;
  const doubts = doubtsIn(plan, today);
  const isBuilt = (row: (typeof governance.inputs)[number]) =>
    row.asks.trim() !== '' && stateOf(row) === 'built' && isBlank(doubts.lacking(row));
  const built = governance.inputs.filter(isBuilt).length;
  if (built === 0) return told;
  const left = { ...governance, inputs: governance.inputs.filter((row) => !isBuilt(row)) };
  const blocks = [
    ...inputBlocks(left, wordings.governance, doubts.design),
    ...textOf(builtElsewhere(built), 'quiet'),
  ];
  return { ...told, sections: told.sections.map((one) => (one.id === 'inputs' ? { ...one, blocks } : one)) };
}
