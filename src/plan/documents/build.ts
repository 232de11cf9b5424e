import type { IsoDate } from '../../language/dates.ts';
import type { Block } from '../../report/blocks.ts';
import type { Forecasts } from './forecasts.ts';
import type { Plan } from '../document/schema.ts';
import type { Wordings } from '../document/wordings.ts';
import { committeePack } from './committee.ts';
import type { DocumentId } from './documents.ts';
import { evidenceList } from './evidence.ts';
import { executiveBrief } from './executive.ts';
import { teamPlan } from './team.ts';

type Build = (plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate) => Block[];

/** What each document is made of: a choice of blocks over the same plan. */
export const BUILD: Record<DocumentId, Build> = {
  executive: executiveBrief,
  committee: committeePack,
  team: teamPlan,
  evidence: evidenceList,
};
