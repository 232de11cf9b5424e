import { type Recovery, SIGNS, type SignJudged } from './fields.ts';

export type Recommended = 'rescue' | 'restructure' | 'undecided';
/** Where a sign leads: it is enough to restructure, it belongs in triage, it is a reason to work, it is not there. */
export type Leads = 'restructure' | 'triage' | 'difficulty' | 'absent' | 'open';

/** The recommendation alone; `judgeRecovery` gives the reasons. */
export function recommended({ signs }: Recovery): Recommended {
  const leads = SIGNS.map((sign) => leadsTo(signs[sign]));
  if (leads.includes('restructure')) return 'restructure';
  return leads.includes('open') ? 'undecided' : 'rescue';
}

/** Where a sign as judged leads. Whether it can be mended matters only where it is there. */
export function leadsTo({ verdict, mendable }: SignJudged): Leads {
  switch (verdict) {
    case 'there':
      return mendable === 'no' ? 'restructure' : mendable === 'yes' ? 'triage' : 'open';
    case 'difficulty':
      return 'difficulty';
    case 'no':
      return 'absent';
    case '':
      return 'open';
  }
}
