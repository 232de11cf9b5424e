import type { GateField } from '../../sheets/gate/fields.ts';
import type { GovernanceWording } from '../../sheets/governance/report.ts';
import type { HandoverField } from '../../sheets/handover/fields.ts';
import type { LeadField } from '../../sheets/lead/fields.ts';
import type { MilestoneField } from '../../sheets/milestone/fields.ts';
import type { RecoveryField } from '../../sheets/recovery/fields.ts';
import type { ScopeField } from '../../sheets/scope/fields.ts';
import type { SponsorField } from '../../sheets/sponsor/fields.ts';
import type { StalledField } from '../../sheets/stalled/fields.ts';
import type { SteeringField } from '../../sheets/steering/fields.ts';
import type { TriageField } from '../../sheets/triage/fields.ts';
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
