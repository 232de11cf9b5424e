import { type Said, say } from '../../../report/values.ts';

/*
 * The evidence list.
 */
export const everyClaim =
  'Every claim below stands with the place where it can be checked, as the team wrote it. What has no place yet says so.';
export const hasToHappen = 'What has to have happened';
export const eachEvent = 'Each event, and how anybody can check it';
export const asked = 'What was asked at the gate, and the answers';
export const no = 'No.';
export const hasToAgree = 'Who has to agree';
export const whoseAgreement = 'Members of the steering committee whose agreement a decision needs';
export const howCounted = 'How the plan’s figures were counted';
export const simulated = (runs: Said, seed: Said) =>
  say`${runs} simulated runs from seed ${seed}: the same inputs give the same figures on every machine. The ranges are judgements of those who do the work; nothing was fitted to data.`;
