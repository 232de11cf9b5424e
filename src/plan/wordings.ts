import type { ScopeField } from '../method/scope/model.ts';
import type { StalledField } from '../method/stalled/model.ts';
import type { SteeringField } from '../method/steering/model.ts';
import type { TriageField } from '../method/triage/model.ts';
import type { Wording } from '../method/wording.ts';

/** The words of every worksheet, as content/worksheets/ has them. */
export type Wordings = {
  triage: Wording<TriageField>;
  scope: Wording<ScopeField>;
  steering: Wording<SteeringField>;
  stalled: Wording<StalledField>;
};
