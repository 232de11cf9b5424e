import type { GateField } from '../../sheets/gate/model.ts';
import type { GovernanceWording } from '../../sheets/governance/report.ts';
import type { HandoverField } from '../../sheets/handover/model.ts';
import type { LeadField } from '../../sheets/lead/model.ts';
import type { MilestoneField } from '../../sheets/milestone/model.ts';
import type { RecoveryField } from '../../sheets/recovery/model.ts';
import type { ScopeField } from '../../sheets/scope/model.ts';
import type { SponsorField } from '../../sheets/sponsor/model.ts';
import type { StalledField } from '../../sheets/stalled/model.ts';
import type { SteeringField } from '../../sheets/steering/model.ts';
import type { TriageField } from '../../sheets/triage/model.ts';
import type { Wording } from '../../sheets/wording.ts';

/** The words of every worksheet, as content/worksheets/ has them. */
export type Wordings = {
  triage: Wording<TriageField>;
  gate: Wording<GateField>;
  scope: Wording<ScopeField>;
  steering: Wording<SteeringField>;
  lead: Wording<LeadField>;
  milestone: Wording<MilestoneField>;
  governance: GovernanceWording;
  handover: Wording<HandoverField>;
  sponsor: Wording<SponsorField>;
  recovery: Wording<RecoveryField>;
  stalled: Wording<StalledField>;
};
