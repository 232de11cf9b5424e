import type { GateField } from '../method/gate/model.ts';
import type { GovernanceWording } from '../method/governance/report.ts';
import type { HandoverField } from '../method/handover/model.ts';
import type { LeadField } from '../method/lead/model.ts';
import type { MilestoneField } from '../method/milestone/model.ts';
import type { RecoveryField } from '../method/recovery/model.ts';
import type { ScopeField } from '../method/scope/model.ts';
import type { SponsorField } from '../method/sponsor/model.ts';
import type { StalledField } from '../method/stalled/model.ts';
import type { SteeringField } from '../method/steering/model.ts';
import type { TriageField } from '../method/triage/model.ts';
import type { Wording } from '../method/wording.ts';

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
