import type { IsoDate } from '../../language/dates.ts';
import { datesFigure } from '../../sheets/scope/figures.ts';
import { driversFigures } from '../../sheets/scope/driversFigures.ts';
import { scenarioTable } from '../../sheets/scope/report.ts';
import { budgetSentence, scopeFinding } from '../../sheets/scope/say.ts';
import { FAT_TAIL, scopeWarnings } from '../../sheets/scope/warnings.ts';
import { disputeBlocks } from '../../sheets/sponsor/report.ts';
import { vendorTable } from '../../sheets/stalled/tables.ts';
import { stalledFinding } from '../../sheets/stalled/say.ts';
import { CADENCE_NAMES, CHAIR_NAMES } from '../../sheets/steering/en/choices.ts';
import { agendaItems, commitmentBlocks, decisionBlocks } from '../../sheets/steering/report.ts';
import type { Block, Fact } from '../../report/blocks.ts';
import { type Section, section } from '../../report/document.ts';
import { dateOf, needed, person, type Said } from '../../report/values.ts';
import { committeeReads } from './committeeReads.ts';
import { disagreementSections } from './disagreementReport.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import * as words from './en/committee.ts';
import { counting } from './en/documents.ts';
import { reportSheet } from './report.ts';
import type { Plan } from '../document/schema.ts';

/** What a steering committee works from: agenda, decisions, commitments, the lead, forecast, risks. */
export function committeePack(
  plan: Plan,
  forecasts: Forecasts,
  wordings: Wordings,
  today: IsoDate,
): Section[] {
  const { steering } = plan;
  const { fields } = wordings.steering;
  return [
    sitting(plan, wordings),
    part('agenda', words.agenda, listOf(agendaItems(steering, fields, today)), words.noAgenda),
    part('decisions', words.decisions, decisionBlocks(steering, fields, today), words.noDecisions),
    part('commitments', words.promises, commitmentBlocks(steering, fields, today), words.noPromises),
    // Of the sponsor’s sheet only the disputes: how steady the sponsor is, is for nobody the sponsor chairs to read.
    part(
      'disputes',
      wordings.sponsor.fields.disputes.label,
      disputeBlocks(plan.sponsor, wordings.sponsor.fields, today),
      words.noDisputes,
    ),
    ...disagreementSections(plan.disagreements.filter(({ at }) => committeeReads(at.split('/')))),
    ...COMMITTEE_SHEETS.flatMap((sheet) => reportSheet(sheet, plan, forecasts, wordings, today) ?? []),
    part('forecast', words.forecast, forecast(plan, forecasts, wordings), words.noForecast),
    part('risks', words.risks, risks(plan, forecasts, wordings, today), words.noRisks),
  ];
}

/** Worksheets that a committee reads whole. */
const COMMITTEE_SHEETS = ['milestone', 'lead'] as const;

/** A part of the pack under its heading; where there is nothing in it, that is said. */
function part(id: string, title: string, blocks: Block[], nothing: string): Section {
  if (blocks.length > 0) return section(id, title, { blocks });
  return section(id, title, { lead: { kind: 'text', tone: 'quiet', text: nothing } });
}

function listOf(items: Said[]): Block[] {
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}

/** Who sits, and when. */
function sitting({ steering }: Plan, { steering: { fields } }: Wordings): Section {
  const rows: Fact[] = [
    { label: fields.next.label, value: needed(dateOf(steering.next)) },
    { label: fields.sponsor.label, value: needed(person(steering.sponsor)) },
    { label: fields.chair.label, value: needed(steering.chair && CHAIR_NAMES[steering.chair]) },
    { label: fields.cadence.label, value: needed(steering.cadence && CADENCE_NAMES[steering.cadence]) },
  ];
  return section('sitting', '', { blocks: [{ kind: 'facts', rows }] });
}

/** What the work comes to and when it ends, without the working. */
function forecast({ scope }: Plan, { scope: outlooks }: Forecasts, wordings: Wordings): Block[] {
  if (!('base' in outlooks)) {
    return outlooks.kind === 'counting' ? [{ kind: 'text', tone: 'quiet', text: counting }] : [];
  }
  const { base, scenarios } = outlooks;
  return [
    { kind: 'text', text: scopeFinding(base, scope) },
    ...datesFigure(base),
    ...(scenarios.length > 0 ? [{ kind: 'table' as const, table: scenarioTable(outlooks, scope) }] : []),
    { kind: 'text', text: words.toSay(budgetSentence(base, scope, wordings.scope)) },
  ];
}

/** What could still stop the program, as the worksheets show it; whether the committee steers is not for itself to read. */
function risks(plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate): Block[] {
  const { scope, stalled } = plan;
  const counted = 'base' in forecasts.scope ? forecasts.scope.base : undefined;
  const contracts = vendorTable(stalled, scope.currency, today);
  return [
    ...listOf([
      ...(counted ? scopeWarnings(counted) : []),
      ...(counted ? driversFigures(counted, scope, wordings.scope).map(({ finding }) => finding) : []),
      ...(forecasts.stalled ? [stalledFinding(forecasts.stalled)] : []),
    ]),
    ...(contracts ? [{ kind: 'table' as const, table: contracts }] : []),
    ...(counted ? [{ kind: 'text' as const, tone: 'quiet' as const, text: FAT_TAIL }] : []),
  ];
}
