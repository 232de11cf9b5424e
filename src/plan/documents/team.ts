import type { IsoDate } from '../../language/dates.ts';
import type { Block } from '../../report/blocks.ts';
import { privately, type Section, sectionOf } from '../../report/document.ts';
import { dueBy, isBlank, show } from '../../report/values.ts';
import type { Finding, Sheet } from '../../sheets/finding.ts';
import { SHEETS } from '../../sheets/index.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { whoIsWho } from '../people/seats.ts';
import { besideDays, forecastDays } from './besideDays.ts';
import { cashAsked } from './cash.ts';
import { furtherAsks } from './furtherAsks.ts';
import { newDates } from './newDates.ts';
import { findingOf } from './en/documents.ts';
import { askedOf } from './en/lacking.ts';
import * as words from './en/plan.ts';
import { mendedBy } from './mendedBy.ts';
import { nobodySaid } from './en/team.ts';
import { leftElsewhere } from './elsewhere.ts';
import { linesOfWork } from './linesOfWork.ts';
import { stillToBuild } from './stillToBuild.ts';
import { printedIn } from './parts.ts';
import { reportPlan } from './report.ts';
import { wholeReview } from './review.ts';
import { setAsideSections } from './setAsideReport.ts';
import { standsIn } from './told.ts';
import { toldOnce } from './toldOnce.ts';
import { comesIn, ownsIn } from './theirs.ts';
import { unlikelyDays, unlikelyOf } from './unlikely.ts';
import { whereWeStand } from './whereWeStand.ts';
import { whyIn, withFindings } from './why.ts';
import { openApart } from './unanswered.ts';
import { waitingInBrief } from './waitingInBrief.ts';
import { toTell, yoursAndWhen } from './yoursAndWhen.ts';

/**
 * The plan of the team that carries it out: what is next, whose it is and by when, what the pictures say of the days, the lines of
 * work, what is open and still lacks, the worksheets that it works with, the others as far as it works with them, and one list of where the rest is told.
 */
export function teamPlan(plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate): Section[] {
  const { stand, aside } = wholeReview(plan, forecasts, wordings, today);
  const redated = newDates(plan, forecasts, wordings, today);
  const known = whoIsWho(plan);
  const asked = new Map(redated.filter(({ who }) => who !== '').map((task) => [task.field, task] as const));
  // Whom it asks for another day has that by person.
  const isByPerson = ({ field }: { field: string }) =>
    standsIn(plan.parts, 'people') && asked.get(field)?.sheet === 'lead';
  const mendOf = (finding: Finding) => {
    const act = asked.get(finding.field);
    if (act) return show(askedOf([known(act.who)], dueBy(act.date, today)));
    return finding.private ? finding.mend : mended.mendOf(finding);
  };
  const open = stand.filter(({ sheet, ...finding }) => !finding.private && standsIn(plan.parts, sheet));
  const told = open.filter(({ field }) => !asked.has(field));
  const asks = furtherAsks(plan, forecasts, wordings, today);
  const mended = mendedBy(told, toTell(plan, today, { further: asks }), plan, today);
  const { why, told: reasons } = withFindings(whyIn(plan, forecasts, wordings, today), open);
  const byForecast = {
    further: mended.task && standsIn(plan.parts, 'lacking') ? [...asks, mended.task] : asks,
    notes: besideDays(plan, forecasts, wordings, today),
    also: forecastDays(plan, forecasts, wordings, today),
    beside: {
      why,
      ...ownsIn(plan, forecasts, wordings, today),
      comes: comesIn(plan, forecasts, wordings, today),
      unlikely: unlikelyOf(plan, forecasts, wordings, today),
    },
  };
  const byPerson = standsIn(plan.parts, 'people') ? reasons(toTell(plan, today, byForecast)) : new Set();
  // Two rows that say the same lack the same.
  const lacking = (own: boolean): Block[] => {
    const items = stand
      .filter(({ sheet, ...finding }) => (finding.private === true) === own && standsIn(plan.parts, sheet))
      .filter((finding) => !isByPerson(finding) && !byPerson.has(finding))
      .map((finding) => findingOf(wordings[finding.sheet].title, finding.says, mendOf(finding)));
    return items.length > 0 ? [{ kind: 'list', items: [...new Set(items)] }] : [];
  };
  const [, ...reported] = reportPlan(plan, forecasts, wordings, today);
  const opening = whereWeStand(plan, forecasts, wordings, today);
  const { sections } = openApart([opening, ...reported]);
  const { open: unanswered } = openApart(printedIn([opening, ...reported], 'team', plan.parts));
  const lines = linesOfWork(plan, forecasts, wordings, today);
  const isBeside = lines.length > 0 && standsIn(plan.parts, 'lines');
  const whose = yoursAndWhen(plan, today, { ...byForecast, lines: isBeside });
  const isLater = ({ id }: Section) => id === 'weeks';
  const { stays: sheets, elsewhere } = leftElsewhere(
    sections
      .slice(1)
      .map((one) => stillToBuild(waitingInBrief(withoutPassed(one), plan.parts), plan, wordings, today)),
    {
      ...{
        plan,
        wordings,
        today,
      },
      cash: cashAsked(plan, forecasts, today) !== undefined,
      lines: isBeside,
    },
  );
  const worked = WORKED.flatMap((id) => sheets.find((one) => one.id === id) ?? []);
  const behind = sheets.filter((one) => isSheet(one.id) && !worked.includes(one));
  return toldOnce(
    [
      ...sections.slice(0, 1),
      ...whose.filter((one) => !isLater(one)),
      ...unlikelyDays(plan, forecasts, wordings, today),
      ...lines,
      ...whose.filter(isLater),
      ...sheets.filter(({ id }) => !isSheet(id)),
      ...worked.slice(0, 1),
      ...sectionOf(
        'unanswered',
        nobodySaid,
        unanswered.length > 0 ? [{ kind: 'list', items: unanswered }] : [],
      ),
      ...sectionOf('lacking', words.stillLacks, lacking(false)),
      ...worked.slice(1),
      ...behind,
      ...elsewhere,
      ...privately('lacking-private', words.lacksInPrivate, { blocks: lacking(true) }),
      ...setAsideSections(aside),
    ],
    plan.parts,
  );
}

/** The worksheets that a team works with from day to day, in the order in which it does; what stands at a gate first. */
const WORKED: readonly Sheet[] = ['gate', 'milestone', 'governance', 'handover', 'steering', 'lead'];

/** The milestone without tests of its sentence that it passes, with no more to say of them. */
function withoutPassed(one: Section): Section {
  const isOpen = (block: Block) =>
    block.kind === 'checklist' && block.items.some(({ state, note }) => state !== 'yes' || !isBlank(note));
  if (one.id !== 'milestone') return one;
  return { ...one, sections: one.sections.filter(({ id, blocks }) => id !== 'tests' || blocks.some(isOpen)) };
}

function isSheet(id: string): boolean {
  return SHEETS.some((sheet) => sheet === id);
}
