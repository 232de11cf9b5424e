import { phrase } from '../../../language/directions.ts';
import { listed } from '../../../language/en/counts.ts';
import { isCurrency } from '../../../language/isCurrency.ts';
import { type Said, say, type Value } from '../../../report/values.ts';
import { inYears } from '../../../sheets/benefits/en/report.ts';
import { moneyUnit } from '../../../sheets/moneyUnit.ts';

/*
 * What each option takes and leaves, on one basis, in sums that add up downwards.
 */
/**
 * On what the sums rest. `team`: whether the whole team is counted until delivery of every option that goes on (`kept`), of some the work
 * alone because that takes more (`dearer`), of none because nobody has said what the team costs (`unsaid`), or none goes on; `stop`: what
 * of stopping somebody has said, undefined where it is no option.
 */
export type Basis = {
  currency: string;
  step: number;
  years: number;
  from: Value;
  team: 'kept' | 'dearer' | 'unsaid' | 'none';
  stop: { contracts: boolean; people: boolean } | undefined;
};
const TEAM = {
  kept: 'Going on: the whole team is paid until delivery.',
  dearer: 'Going on: the whole team is paid until delivery, or the work where that takes more.',
  unsaid: 'Going on: the work alone, since nobody has said what the team costs a month.',
  none: '',
} as const;
const stopping = ({ contracts, people }: NonNullable<Basis['stop']>) => {
  const parts = [...(contracts ? ['ending contracts'] : []), ...(people ? ['placing people'] : [])];
  return phrase`Stopping: ${listed(parts)}; no other pay of the team is counted.`;
};
const unitOf = ({ currency, step }: Basis) => {
  if (step === 1) return moneyUnit(currency);
  return isCurrency(currency) ? phrase`${moneyUnit(currency)} thousand` : 'thousands';
};
export const caption = (basis: Basis): Said => {
  const { years, from, team, stop } = basis;
  const rests = [TEAM[team], stop ? stopping(stop) : ''].filter(Boolean).join(' ');
  return say`${phrase`What each option takes and leaves, ${unitOf(basis)}, likely, ${inYears(years)} from`} ${from}. ${rests}`;
};
export const option = 'Each column adds downwards';
export const isRecommended = (option: string) => phrase`${option} (recommended)`;

export const delivers = 'Counted to deliver by';
export const sign = 'The sum to sign';
export const beyond = 'Team beyond it, if nobody moves';
export const contract = (name: string) => (name ? phrase`Contract, ${name}` : 'A contract');
export const contracts = 'Contracts';
export const spent = 'New money';
/** Of what delivers only after them. */
export const after = (years: number) => phrase`Of it, spent after the ${inYears(years)}`;
/** What is counted of benefits by which a budget changes, and whether what it costs to run is known. */
export type Gains = { comesIn: boolean; falls: boolean; freed: boolean; run: boolean };
export const brings = ({ comesIn, falls, run }: Gains) => {
  const gains = [...(comesIn ? ['money in'] : []), ...(falls ? ['budgets that fall'] : [])];
  if (gains.length === 0) return 'Cost to run';
  const all = listed(gains).replace(/^./, (letter) => letter.toUpperCase());
  return run ? phrase`${all}, less cost to run` : phrase`${all}; cost to run not given`;
};
export const left = 'Left';
export const cash = 'Left in cash';
export const freed = 'Hours freed; no budget falls';
export const withFreed = 'Left with hours freed';
export const ends = 'Worst to best, without delay';
export const between = (worst: Value, best: Value): Said => say`${worst} to ${best}`;
