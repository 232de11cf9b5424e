import { showDate } from '../../language/dates.ts';
import { readPlan } from '../../plan/document/read.ts';
import { milestones } from '../../sheets/program.ts';

/** What a stored plan knows of the blanks in the texts to send, by the blank's name; nothing of one that can't be read. */
export function known(stored: string): Record<string, string> {
  const read = readPlan(stored);
  if (read.kind === 'refused') return {};
  const { program, triage, gate, steering, lead } = read.plan;
  const shut = gate.gates.find(({ opened, whose }) => !opened && whose) ?? gate.gates[0];
  const picked = triage.answers.find(({ id, pick }) => (shut?.pick ? id === shut.pick : pick === 'picked'));
  const dispute = steering.decisions.find(({ question, decision }) => question && !decision);
  return {
    program: program.name,
    'day 30': showDate(milestones(program).day30),
    gate: (shut?.name || picked?.text || '').replace(/\.\s*$/, ''),
    holder: shut?.whose ?? '',
    sponsor: steering.sponsor,
    lead: lead.name,
    'production date': showDate(lead.productionDate),
    'next sitting': showDate(steering.next),
    'open question': dispute?.question ?? '',
  };
}
