import type { IsoDate } from '../../language/dates.ts';
import type { Block } from '../../report/blocks.ts';
import { privately, type Section, section, sectionOf } from '../../report/document.ts';
import { dueBy, show } from '../../report/values.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { whoIsWho } from '../people/seats.ts';
import { furtherAsks } from './furtherAsks.ts';
import { lineEnds } from './lineEnds.ts';
import { newDates } from './newDates.ts';
import { findingOf } from './en/documents.ts';
import { askedOf } from './en/lacking.ts';
import * as words from './en/plan.ts';
import { leftToPack } from './leftToPack.ts';
import { nobodySaid, theLine } from './en/team.ts';
import { printedIn } from './parts.ts';
import { lineBlocks, reportPlan, whereItStands } from './report.ts';
import { wholeReview } from './review.ts';
import { setAsideSections } from './setAsideReport.ts';
import { stillLacking } from './stillLacking.ts';
import { standsIn } from './told.ts';
import { toldOnce } from './toldOnce.ts';
import { openApart } from './unanswered.ts';
import { toTell, yoursAndWhen } from './yoursAndWhen.ts';

/**
 * The whole plan for the team that carries it out: what is whose and when, what is still missing or weak, each worksheet, and at
 * its end what nobody has said.
 */
export function teamPlan(plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate): Section[] {
  const { stand, aside } = wholeReview(plan, forecasts, wordings, today);
  const redated = newDates(plan, forecasts, wordings, today);
  const known = whoIsWho(plan);
  const asked = new Map(redated.filter(({ who }) => who !== '').map((task) => [task.field, task] as const));
  // Whom it asks for another day has that by person.
  const isByPerson = ({ field }: { field: string }) =>
    standsIn(plan.parts, 'people') && asked.get(field)?.sheet === 'lead';
  const mendOf = (field: string, mend: string) => {
    const act = asked.get(field);
    return act ? show(askedOf([known(act.who)], dueBy(act.date, today))) : mend;
  };
  const byForecast = {
    further: furtherAsks(plan, forecasts, wordings, today),
    ends: lineEnds(plan, forecasts, wordings, today),
  };
  const beside = stillLacking(toTell(plan, today, byForecast), plan, forecasts, wordings, today);
  // Two rows that say the same lack the same.
  const lacking = (own: boolean): Block[] => {
    const items = stand
      .filter(({ sheet, ...finding }) => (finding.private === true) === own && standsIn(plan.parts, sheet))
      .filter((finding) => !isByPerson(finding))
      .map(({ sheet, field, says, mend }) => findingOf(wordings[sheet].title, says, mendOf(field, mend)));
    const all = [...items, ...(own ? [] : beside)];
    return all.length > 0 ? [{ kind: 'list', items: [...new Set(all)] }] : [];
  };
  const [, ...sheets] = reportPlan(plan, forecasts, wordings, today);
  // The line of its days has a place of its own.
  const opening = section('opening', '', { blocks: whereItStands(plan, forecasts, wordings, today) });
  const report = toldOnce(leftToPack([opening, ...sheets], plan.parts), plan.parts);
  const { sections } = openApart(report);
  const { open } = openApart(printedIn(report, 'team', plan.parts));
  return [
    ...sections.slice(0, 1),
    ...yoursAndWhen(plan, today, byForecast),
    ...sectionOf('line', theLine, lineBlocks(plan, forecasts, today)),
    ...sectionOf('lacking', words.stillLacks, lacking(false)),
    ...sections.slice(1),
    ...sectionOf('unanswered', nobodySaid, open.length > 0 ? [{ kind: 'list', items: open }] : []),
    ...privately('lacking-private', words.lacksInPrivate, { blocks: lacking(true) }),
    ...setAsideSections(aside),
  ];
}
