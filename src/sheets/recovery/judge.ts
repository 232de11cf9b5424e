import { showDate } from '../../language/dates.ts';
import type { Said } from '../../report/values.ts';
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
      const signs = leading('restructure');
      return { kind, says: restructureText(signs.length), reasons, changes: signs.map(undone), beside };
    }
    case 'rescue':
      return {
        kind,
        says: leading('triage').length > 0 ? RESCUE_TRIAGE : RESCUE,
        reasons,
        changes: rescueChanges(reasons, recovery.kill),
        beside,
      };
    case 'undecided': {
      const open = leading('open');
      const says = `Not decided: ${open.length} of the four signs ${open.length === 1 ? 'is' : 'are'} still open.`;
      return { kind, says, reasons, changes: open.map(({ sign }) => TEXTS[sign].ask), beside };
    }
  }
}

function readSign(sign: Sign, judged: SignJudged): { leads: Leads; says: string } {
  const leads = leadsTo(judged);
  const { there, difficulty, absent } = TEXTS[sign];
  const says: Record<Leads, string> = {
    restructure: `${there}, and it cannot be mended in thirty days.`,
    triage: `${there}, and it can be mended in thirty days: put it on the triage list.`,
    difficulty: `${difficulty}: a reason to work.`,
    absent: `${absent}.`,
    open:
      judged.verdict === 'there'
        ? `${there}. Nobody has said whether it can be mended in thirty days.`
        : `Nobody has judged yet whether ${there.charAt(0).toLowerCase()}${there.slice(1)}.`,
  };
  return { leads, says: says[leads] };
}

const RESCUE = 'Rescue: none of the four signs is there.';
const RESCUE_TRIAGE = 'Rescue: whatever sign is there can be mended in thirty days, so it belongs in triage.';

function restructureText(signs: number): string {
  const found =
    signs === 1
      ? 'one sign is there that cannot be mended in thirty days'
      : `${signs} signs are there that cannot be mended in thirty days`;
  return `Restructure before rescue: ${found}. By our rule of thumb one is enough.`;
}

function undone({ sign }: SignReason): string {
  return `Within thirty days: ${TEXTS[sign].undone}`;
}

/** What would turn a rescue round: a mend that fails, a difficulty that turns into the sign, a kill criterion. */
function rescueChanges(reasons: readonly SignReason[], kill: readonly Kill[]): string[] {
  const changes = [
    ...reasons
      .filter(({ leads }) => leads === 'triage')
      .map(({ sign }) => `Thirty days from now this still holds: ${TEXTS[sign].there}.`),
    ...reasons.filter(({ leads }) => leads === 'difficulty').map(({ sign }) => TEXTS[sign].turns),
    ...kill
      .filter(isWholeKill)
      .map((row) => `By ${showDate(row.by)}: ${row.signal.trim().replace(/[^.?!…]$/, '$&.')}`),
  ];
  return changes.length > 0 ? changes : ['One of the four tests comes out otherwise when it is put again.'];
}

type SignTexts = {
  /** The sign as a sentence without its stop, and its two other outcomes. */
  there: string;
  difficulty: string;
  absent: string;
  /** The test, as something to do. */
  ask: string;
  /** What has happened once the sign is no longer there. */
  undone: string;
  /** What has happened once a difficulty has turned into the sign. */
  turns: string;
};

const TEXTS: Record<Sign, SignTexts> = {
  scope: {
    there: 'The scope is wrong',
    difficulty: 'The scope is hard, and not wrong',
    absent: 'The scope is not wrong',
    ask: 'Ask the people it serves what they would stop doing if it were live on Monday.',
    undone: 'the people it serves name a task that they would drop.',
    turns: 'The people it serves can no longer name a task that they would drop.',
  },
  team: {
    there: 'The team is wrong',
    difficulty: 'The team has a gap, and is not wrong',
    absent: 'The team is not wrong',
    ask: 'Ask whether those who would build the integration and run the result are in it, or will be released.',
    undone: 'the people who would build the integration and run the result are released to it.',
    turns: 'Nobody will release the people who are missing.',
  },
  vendor: {
    there: 'The vendor relationship is past saving',
    difficulty: 'The vendor is restless, and not past saving',
    absent: 'The vendor relationship is not past saving',
    ask: 'Ask both sides whether they would sign the same contract today, and the vendor for the evidence that is owed.',
    undone: 'both sides would sign again, and the evidence your control functions must have is handed over.',
    turns: 'The vendor refuses evidence that a control function must have.',
  },
  sponsor: {
    there: 'The sponsor has gone, without a successor of equal rank',
    difficulty: 'The sponsor’s place is open, and somebody is willing',
    absent: 'The sponsor has not gone',
    ask: 'Ask which executive of that rank would lose something if the program failed.',
    undone: 'an executive of equal rank has accepted it, and would lose by its failure.',
    turns: 'Nobody of equal rank is willing to take it.',
  },
};

/** The sign as a sentence without its stop. */
export function signText(sign: Sign): string {
  return TEXTS[sign].there;
}
