import type { IsoDate } from '../../language/dates.ts';
import { countLog } from '../../sheets/gate/log.ts';
import type { Gate, Question } from '../../sheets/gate/fields.ts';
import { gateKind } from '../../sheets/gate/read.ts';
import { OFFERED_LEAVE, offeredAsk } from '../../sheets/gate/say.ts';
import { countError } from '../../sheets/numberErrors.ts';
import type { Triage } from '../../sheets/triage/fields.ts';
import { KeptBack } from '../KeptBack.tsx';
import type { Offers } from './BriefFields.tsx';
import { Effort } from './Effort.tsx';
import { Papers } from './Papers.tsx';
import { ShownGate } from './ShownGate.ts';
import { QuestionLog } from './QuestionLog.tsx';
import { RemoveGate } from './RemoveGate.tsx';

/** What the brief of a gate could say, from its kind and its log. */
function offersFor(gate: Gate, questions: readonly Question[], triage: Triage, day: IsoDate): Offers {
  return { ask: offeredAsk(gateKind(gate, triage), countLog(questions, day)), leave: OFFERED_LEAVE };
}

/** All that comes once the sheet can be typed into: it weighs several times what the sheet does. */
export const parts = {
  Papers,
  Effort,
  KeptBack,
  ShownGate,
  QuestionLog,
  RemoveGate,
  countError,
  offersFor,
};
