import { WORDINGS } from '../documents/plans.fixture.ts';

export const { triage, gate, scope, steering, lead, milestone, handover, recovery, stalled } = WORDINGS;
