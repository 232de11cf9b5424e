import type { Said } from '../../report/values.ts';
import * as en from './en/sheet.ts';
import type { Offered } from './evidence.ts';
import { isWholeKill } from './kill.ts';
import { type Kill, type Recovery, SIGNS, type Sign, type SignJudged } from './fields.ts';
import { type Leads, leadsTo, type Recommended, recommended } from './recommended.ts';

export type SignReason = { sign: Sign; leads: Leads; says: string };

export type Judgement = {
  kind: Recommended;
  /** The recommendation, as a sentence. */
  says: string;
  /** One for each sign. */
  reasons: SignReason[];
  /** What would change it; while it is undecided, what would decide it. */
  changes: string[];
  /** What other worksheets know, beside the verdict and never in it. */
  beside: Said[];
};

/** What other worksheets know. `waiting` is what they say of the cost of waiting, where that is worked out. */
export type RecoveryContext = { offered: readonly Offered[]; waiting: Said | undefined };

/**
 * Rescue or restructure, from the four signs alone, by our rule of thumb: a sign that can be mended in thirty
 * days belongs in triage, and one that cannot is enough by itself to restructure. Evidence is for the reader
 * to weigh: none of it, and nothing in the context, changes the recommendation.
 */
export function judgeRecovery(recovery: Recovery, { offered, waiting }: RecoveryContext): Judgement {
  const reasons = SIGNS.map((sign) => ({ sign, ...readSign(sign, recovery.signs[sign]) }));
  const leading = (leads: Leads) => reasons.filter((reason) => reason.leads === leads);
  const beside: Said[] = [...offered.map(({ says }) => says), ...(waiting ? [waiting] : [])];
  const kind = recommended(recovery);
  switch (kind) {
    case 'restructure': {
      const signs = leading('restructure').map(({ sign }) => sign);
      return { kind, says: en.restructure(signs.length), reasons, changes: signs.map(en.undone), beside };
    }
    case 'rescue': {
      const says = leading('triage').length > 0 ? en.rescueTriage : en.rescue;
      return { kind, says, reasons, changes: rescueChanges(reasons, recovery.kill), beside };
    }
    case 'undecided': {
      const open = leading('open');
      const changes = open.map(({ sign }) => en.SIGN_TEXTS[sign].ask);
      return { kind, says: en.undecided(open.length), reasons, changes, beside };
    }
  }
}

function readSign(sign: Sign, judged: SignJudged): { leads: Leads; says: string } {
  const leads = leadsTo(judged);
  const unmended = leads === 'open' && judged.verdict === 'there';
  return { leads, says: en.LEADS_TEXT[unmended ? 'unmended' : leads](en.SIGN_TEXTS[sign]) };
}

/** What would turn a rescue round: a mend that fails, a difficulty that turns into the sign, a kill criterion. */
function rescueChanges(reasons: readonly SignReason[], kill: readonly Kill[]): string[] {
  const changes = [
    ...reasons.filter(({ leads }) => leads === 'triage').map(({ sign }) => en.stillHolds(sign)),
    ...reasons.filter(({ leads }) => leads === 'difficulty').map(({ sign }) => en.SIGN_TEXTS[sign].turns),
    ...kill.filter(isWholeKill).map(({ by, signal }) => en.killed(by, signal)),
  ];
  return changes.length > 0 ? changes : [en.otherwise];
}
