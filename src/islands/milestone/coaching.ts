import { judgeMilestone } from '../../sheets/milestone/judge.ts';
import { MilestoneCoach } from './MilestoneCoach.tsx';
import { MilestoneResult } from './MilestoneResult.tsx';

/** All that consults the coach, loaded together once the sheet can be typed into: it weighs as much as the rest. */
export const coaching = { MilestoneCoach, MilestoneResult, judgeMilestone };
