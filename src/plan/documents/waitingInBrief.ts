import type { Section } from '../../report/document.ts';
import type { Plan } from '../document/schema.ts';
import { isPrintedWhole } from './elsewhere.ts';

/**
 * Of what waiting costs what a team can use: what it comes to, month by month, and what was counted. What acting costs beside it,
 * and what to say of it, is for whoever decides; where their pack does not tell of waiting, all of it stays.
 */
export function waitingInBrief(told: Section, parts: Plan['parts']): Section {
  const isCounted = told.blocks.some(({ kind }) => kind === 'figure');
  if (told.id !== 'stalled' || !isCounted || !isPrintedWhole('committee/drivers', parts)) return told;
  return {
    ...told,
    blocks: told.blocks.filter(({ kind }) => kind !== 'table'),
    sections: told.sections.map((one) => (one.id === 'toSay' ? { ...one, title: '', lead: undefined } : one)),
  };
}
