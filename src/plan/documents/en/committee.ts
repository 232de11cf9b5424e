import { apart, phrase } from '../../../language/directions.ts';
import { isBlank, joined, type Said, say, show } from '../../../report/values.ts';

/*
 * The committee pack: its parts, and what each says where there is nothing in it.
 */
export const status = 'Status';
export const stage = 'Stage';
export const gates = 'Gates';
export const figures = 'Figures';
export const gatesCaption = 'What stands or stood in the way, whose it is, and how it stands';
export const gate = 'Gate';
export const heldBy = 'Held by';
export const stands = 'How it stands';
export const milestone = 'Milestone';
export const promised = 'Promises';
/** `owed`: those that are overdue or missed, by name. */
export const counted = (kept: number, late: number, open: number, owed: readonly string[]) =>
  phrase`${kept} kept, ${late} kept late, ${open} still to come, ${owed.length} overdue or missed${owed.length > 0 ? phrase`: ${apart(owed, '; ')}` : ''}`;
export const owed = (who: string, promise: string) =>
  who ? phrase`${who}, “${promise}”` : phrase`“${promise}”`;
export const asked = 'Decisions asked';
export const askedCaption = 'What each rests on stands under “To decide”';
export const question = 'Question';
export const toDecide = 'To decide';
export const nothingOpen = 'No question is open on the log.';
export const byWhom = 'Who decides, and by when';
/** What is said of one thing, a sentence each; what ends with a full stop already gets no other. */
export const sentences = (parts: readonly Said[]) => {
  const all = parts.filter((part) => !isBlank(part));
  return all.length > 1
    ? joined(
        all.map((part) => (show(part).endsWith('.') ? part : say`${part}.`)),
        ' ',
      )
    : joined(all, '');
};
export const because = 'Because';
export const onNo = 'On a no';
export const rights = 'Who decides, and who must agree';
export const sign = 'To sign';
export const annex = 'Annex';
export const annexHolds = 'What the pages before rest on.';
export const willDo = 'Who will do what, and by when';
export const toTakeOn = 'Who: … What: … By when: …';
export const decisions = 'Decisions taken';
export const noDecisions = 'Nothing has been decided yet.';
export const promises = 'What was promised';
export const noPromises = 'No function has promised anything.';
export const disputes = 'What functions disputed';
export const noDisputes = 'No dispute is noted.';
export const forecast = 'Forecast';
export const noForecast = 'Nothing has been counted.';
export const risks = 'Risks';
export const drivers = 'What moves it most, and contracts';
export const noRisks = 'The worksheets show none so far.';
