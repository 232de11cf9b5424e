import { blankExtraWork, type ExtraWork } from '../method/scope/model.ts';
import { blankStaleWork, blankVendor, type StaleWork, type Vendor } from '../method/stalled/model.ts';
import {
  blankCommitment,
  blankDecision,
  blankMeeting,
  blankMember,
  type Commitment,
  type Decision,
  type Meeting,
  type Member,
} from '../method/steering/model.ts';
import { type Answer, blankAnswer } from '../method/triage/model.ts';
import type { Plan } from './schema.ts';

/** Every list of rows in the plan, by name, and what its rows are. */
export type Lists = {
  answers: Answer;
  extra: ExtraWork;
  members: Member;
  decisions: Decision;
  commitments: Commitment;
  meetings: Meeting;
  vendors: Vendor;
  staleWork: StaleWork;
};
export type ListName = keyof Lists;

/** Where a list lives in the plan and what a blank row of it is: all that an editor of rows has to know. */
type ListPlace<Row> = {
  read: (plan: Plan) => Row[];
  write: (plan: Plan, rows: Row[]) => Plan;
  blank: (id: string) => Row;
};

export const LISTS: { [Name in ListName]: ListPlace<Lists[Name]> } = {
  answers: {
    read: (plan) => plan.triage.answers,
    write: (plan, answers) => ({ ...plan, triage: { ...plan.triage, answers } }),
    blank: blankAnswer,
  },
  extra: {
    read: (plan) => plan.scope.extra,
    write: (plan, extra) => ({ ...plan, scope: { ...plan.scope, extra } }),
    blank: blankExtraWork,
  },
  members: {
    read: (plan) => plan.steering.members,
    write: (plan, members) => ({ ...plan, steering: { ...plan.steering, members } }),
    blank: blankMember,
  },
  decisions: {
    read: (plan) => plan.steering.decisions,
    write: (plan, decisions) => ({ ...plan, steering: { ...plan.steering, decisions } }),
    blank: blankDecision,
  },
  commitments: {
    read: (plan) => plan.steering.commitments,
    write: (plan, commitments) => ({ ...plan, steering: { ...plan.steering, commitments } }),
    blank: blankCommitment,
  },
  meetings: {
    read: (plan) => plan.steering.meetings,
    write: (plan, meetings) => ({ ...plan, steering: { ...plan.steering, meetings } }),
    blank: blankMeeting,
  },
  vendors: {
    read: (plan) => plan.stalled.vendors,
    write: (plan, vendors) => ({ ...plan, stalled: { ...plan.stalled, vendors } }),
    blank: blankVendor,
  },
  staleWork: {
    read: (plan) => plan.stalled.stale,
    write: (plan, stale) => ({ ...plan, stalled: { ...plan.stalled, stale } }),
    blank: blankStaleWork,
  },
};
