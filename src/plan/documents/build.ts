import type { IsoDate } from '../../language/dates.ts';
import type { Document, Section } from '../../report/document.ts';
import { language } from '../../report/en.ts';
import { daysOffOf } from '../../sheets/daysOff.ts';
import { programName } from '../../sheets/program.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { agedIn } from './aged.ts';
import { committeePack } from './committee.ts';
import { toldForecasts } from './counted.ts';
import { datesOf } from './dates.ts';
import { withDaysOff } from './daysOff.ts';
import { type DocumentId, DOCUMENTS } from './documents.ts';
import { titleOf } from './en/documents.ts';
import { evidenceList } from './evidence.ts';
import { effectsOn } from '../document/redacted.ts';
import { printedIn, printedOf } from './parts.ts';
import { executiveBrief } from './executive.ts';
import { listsOf } from './lists.ts';
import { teamPlan } from './team.ts';
import { isTold } from './told.ts';
import { workOf } from './work.ts';

type Given = [plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate];

/** What each document is made of: a choice of sections over the same plan. */
const BUILD: Record<DocumentId, (...given: Given) => Section[]> = {
  executive: executiveBrief,
  committee: committeePack,
  team: teamPlan,
  evidence: evidenceList,
};

/** One document of a plan, as its reader gets it. */
export function buildDocument(id: DocumentId, ...given: Given): Document {
  const [plan] = given;
  return printedOf(wholeDocument(id, ...given), plan.parts);
}

/** The same with every part there is, also those that are not to be printed. */
export function wholeDocument(id: DocumentId, ...given: Given): Document {
  const [plan, counted, wordings, day] = given;
  const forecasts = toldForecasts(plan, counted, day);
  const program = programName(plan.program);
  const built = agedIn(BUILD[id](plan, forecasts, wordings, day), day);
  // The page of an executive is counted to the line, and notes its days by itself.
  const sections = id === 'executive' ? built : withDaysOff(built, daysOffOf(plan.program), day);
  const lists = id === 'team' ? listsOf(plan, forecasts, wordings, day) : [];
  const { title, reader } = DOCUMENTS[id];
  return {
    id,
    title: id === 'team' ? program : titleOf(program, title),
    program,
    firm: plan.program.firm.trim(),
    plan: plan.id,
    revision: plan.revision,
    reader,
    day,
    language,
    onePage: id === 'executive',
    // What a copy left out it cannot tell of: a judgement of what is blank would be none.
    sections: effectsOn(plan) ? printedIn(sections, id, undefined) : sections,
    // Made of the parts that are printed.
    slides: [],
    lists: effectsOn(plan) ? printedIn(lists, id, undefined) : lists,
    dates: datesOf(plan, day).filter((dated) => isTold(id, dated, plan.parts)),
    work: id === 'team' ? workOf(plan, wordings, day) : [],
  };
}
