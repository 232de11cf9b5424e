import gate from '../../../content/worksheets/gate.yaml?labels';
import governance from '../../../content/worksheets/governance.yaml?labels';
import handover from '../../../content/worksheets/handover.yaml?labels';
import lead from '../../../content/worksheets/lead.yaml?labels';
import milestone from '../../../content/worksheets/milestone.yaml?labels';
import recovery from '../../../content/worksheets/recovery.yaml?labels';
import scope from '../../../content/worksheets/scope.yaml?labels';
import sponsor from '../../../content/worksheets/sponsor.yaml?labels';
import stalled from '../../../content/worksheets/stalled.yaml?labels';
import steering from '../../../content/worksheets/steering.yaml?labels';
import triage from '../../../content/worksheets/triage.yaml?labels';
import type { Wordings } from '../../sheets/sheet.ts';

/** The titles and labels of every worksheet, for a page that has the words of one. */
export const WORDS: Wordings = {
  ...{ triage, gate, scope, steering, lead, milestone, handover, sponsor, recovery, stalled },
  governance: { ...governance, sources: {} },
};
