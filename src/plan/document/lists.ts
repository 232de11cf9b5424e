import {
  type Activity,
  blankActivity,
  blankGate,
  blankQuestion,
  type Gate,
  type Question,
} from '../../sheets/gate/model.ts';
import {
  blankDesignInput,
  blankReviewer,
  type DesignInput,
  type Reviewer,
} from '../../sheets/governance/model.ts';
import { blankHandoverItem, type HandoverItem } from '../../sheets/handover/model.ts';
import { type Authority, blankAuthority, blankSlice, type Slice } from '../../sheets/lead/model.ts';
import {
  blankFirstDay,
  blankKill,
  blankMessage,
  type FirstDay,
  type Kill,
  type Message,
} from '../../sheets/recovery/model.ts';
import { blankExtraWork, type ExtraWork } from '../../sheets/scope/model.ts';
import { type Attention, blankAttention, blankDispute, type Dispute } from '../../sheets/sponsor/model.ts';
import { blankStaleWork, blankVendor, type StaleWork, type Vendor } from '../../sheets/stalled/model.ts';
import {
  blankCommitment,
  blankDecision,
  blankMeeting,
  blankMember,
  type Commitment,
  type Decision,
  type Meeting,
  type Member,
} from '../../sheets/steering/model.ts';
import { type Answer, blankAnswer } from '../../sheets/triage/model.ts';
import { blankDisagreement, type Disagreement } from './disagreements.ts';
import type { Plan } from './schema.ts';

/** Every list of rows in the plan, by name, and what its rows are. */
export type Lists = {
  answers: Answer;
  gates: Gate;
  questions: Question;
  activities: Activity;
  extra: ExtraWork;
  members: Member;
  decisions: Decision;
  commitments: Commitment;
  meetings: Meeting;
  authorities: Authority;
  slices: Slice;
  reviewers: Reviewer;
  inputs: DesignInput;
  handoverItems: HandoverItem;
  disputes: Dispute;
  attention: Attention;
  killCriteria: Kill;
  messages: Message;
  firstTen: FirstDay;
  vendors: Vendor;
  staleWork: StaleWork;
  disagreements: Disagreement;
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
  gates: {
    read: (plan) => plan.gate.gates,
    write: (plan, gates) => ({ ...plan, gate: { ...plan.gate, gates } }),
    blank: blankGate,
  },
  questions: {
    read: (plan) => plan.gate.questions,
    write: (plan, questions) => ({ ...plan, gate: { ...plan.gate, questions } }),
    blank: blankQuestion,
  },
  activities: {
    read: (plan) => plan.gate.activities,
    write: (plan, activities) => ({ ...plan, gate: { ...plan.gate, activities } }),
    blank: blankActivity,
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
  authorities: {
    read: (plan) => plan.lead.authorities,
    write: (plan, authorities) => ({ ...plan, lead: { ...plan.lead, authorities } }),
    blank: blankAuthority,
  },
  slices: {
    read: (plan) => plan.lead.slices,
    write: (plan, slices) => ({ ...plan, lead: { ...plan.lead, slices } }),
    blank: blankSlice,
  },
  reviewers: {
    read: (plan) => plan.governance.reviewers,
    write: (plan, reviewers) => ({ ...plan, governance: { ...plan.governance, reviewers } }),
    blank: blankReviewer,
  },
  inputs: {
    read: (plan) => plan.governance.inputs,
    write: (plan, inputs) => ({ ...plan, governance: { ...plan.governance, inputs } }),
    blank: blankDesignInput,
  },
  handoverItems: {
    read: (plan) => plan.handover.items,
    write: (plan, items) => ({ ...plan, handover: { ...plan.handover, items } }),
    blank: blankHandoverItem,
  },
  disputes: {
    read: (plan) => plan.sponsor.disputes,
    write: (plan, disputes) => ({ ...plan, sponsor: { ...plan.sponsor, disputes } }),
    blank: blankDispute,
  },
  attention: {
    read: (plan) => plan.sponsor.attention,
    write: (plan, attention) => ({ ...plan, sponsor: { ...plan.sponsor, attention } }),
    blank: blankAttention,
  },
  killCriteria: {
    read: (plan) => plan.recovery.kill,
    write: (plan, kill) => ({ ...plan, recovery: { ...plan.recovery, kill } }),
    blank: blankKill,
  },
  messages: {
    read: (plan) => plan.recovery.messages,
    write: (plan, messages) => ({ ...plan, recovery: { ...plan.recovery, messages } }),
    blank: blankMessage,
  },
  firstTen: {
    read: (plan) => plan.recovery.firstTen,
    write: (plan, firstTen) => ({ ...plan, recovery: { ...plan.recovery, firstTen } }),
    blank: blankFirstDay,
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
  disagreements: {
    read: (plan) => plan.disagreements,
    write: (plan, disagreements) => ({ ...plan, disagreements }),
    blank: blankDisagreement,
  },
};

/** The ids of the rows of every list but one: no row of that one may take them. */
export function idsOutside(list: ListName, plan: Plan): Set<string> {
  const others = Object.entries(LISTS).filter(([name]) => name !== list);
  return new Set(others.flatMap(([, place]) => place.read(plan).map(({ id }) => id)));
}
