import type { IsoDate } from '../../language/dates.ts';
import { type Block, words as column, type Fact, tableOf, textOf } from '../../report/blocks.ts';
import { type Section, section, sectionOf } from '../../report/document.ts';
import { needed, person } from '../../report/values.ts';
import type { Sheet } from '../../sheets/finding.ts';
import { datesFigure } from '../../sheets/scope/figures.ts';
import { scopeFinding } from '../../sheets/scope/say.ts';
import { crowdNote } from '../../sheets/scope/warnings.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import { disputeBlocks } from '../../sheets/sponsor/report.ts';
import { ruled } from '../../sheets/sponsor/ruled.ts';
import { CADENCE_NAMES, CHAIR_NAMES } from '../../sheets/steering/en/choices.ts';
import { commitmentBlocks, decisionBlocks, takenIn } from '../../sheets/steering/report.ts';
import { rightsChecks } from '../../sheets/steering/rights.ts';
import type { Plan } from '../document/schema.ts';
import { askedIn } from './asked.ts';
import { boughtInPack } from './boughtInPack.ts';
import { committeeReads } from './committeeReads.ts';
import { conditionBlocks } from './conditionRows.ts';
import { conditionsSection } from './conditionsOfYes.ts';
import { forecastSince } from './counted.ts';
import { disagreementSections } from './disagreementReport.ts';
import * as words from './en/committee.ts';
import { counting } from './en/documents.ts';
import { pressing as pressingTitle } from './en/pressing.ts';
import { decisionsAsked } from './front.ts';
import { gateRows } from './gates.ts';
import { askedOfMembers } from './members.ts';
import { optionsTold } from './options.ts';
import { isPrinted } from './parts.ts';
import { pressing } from './pressing.ts';
import { reportSheet } from './report.ts';
import { wholeReview } from './review.ts';
import { drivers, risks } from './risks.ts';
import { setAsideSections } from './setAsideReport.ts';
import { sinceLastMeeting } from './since.ts';
import { atTheTable } from './sitting.ts';
import { summed } from './summed.ts';
import { status } from './status.ts';
import { toDecide } from './toDecide.ts';
import { toKnow } from './toKnow.ts';

/**
 * What a steering committee works from: the status, what is dangerous and what is to be decided; what it works from and
 * signs at the table; behind these, as an annex, what they rest on.
 */
export function committeePack(
  plan: Plan,
  forecasts: Forecasts,
  wordings: Wordings,
  today: IsoDate,
): Section[] {
  const { steering } = plan;
  const { fields } = wordings.steering;
  const taken = takenIn(steering, today);
  const isAsked = optionsTold(plan, forecasts, today) !== undefined;
  const sheetIn = (sheet: Sheet) =>
    [reportSheet(sheet, plan, forecasts, wordings, today) ?? []].flat().map((one) => without(one, NOT_HERE));
  return [
    ...pressingSection(plan, today),
    ...decisionsAsked(plan, forecasts, wordings, today),
    ...toKnow(plan, forecasts, wordings, today),
    status(plan, forecasts, wordings, today),
    toDecide(plan, forecasts, wordings, today),
    ...conditionsSection(plan, forecasts, wordings, today),
    part('risks', words.risks, risks(plan, forecasts, wordings, today), words.noRisks),
    ...askedOfMembers(plan, forecasts, wordings, today),
    ...atTheTable(plan, forecasts, wordings, today),
    section('annex', words.annex, {
      lead: { kind: 'text', tone: 'quiet', text: words.annexHolds },
      blocks: [sitting(plan, wordings)],
    }),
    ...sinceLastMeeting(plan, today),
    section('rights', words.rights, {
      blocks: [{ kind: 'checklist', items: rightsChecks(steering, today, plan.lead.authorities) }],
    }),
    ...summed(plan, forecasts, wordings, today),
    ...sectionOf('gates', words.gates, gatesTable(plan, wordings, today)),
    ...sectionOf('drivers', words.drivers, drivers(plan, forecasts, wordings, today)),
    ...sheetIn('benefits').map((one) => (isAsked ? boughtInPack(one, plan, forecasts, today) : one)),
    part('forecast', words.forecast, forecast(plan, forecasts, today), words.noForecast),
    part('decisions', words.decisions, decisionBlocks(taken, fields, today), words.noDecisions),
    part('commitments', words.promises, commitmentBlocks(steering, fields, today), words.noPromises),
    // Of the sponsor’s sheet only the disputes: how steady the sponsor is, is for nobody the sponsor chairs to read.
    part(
      'disputes',
      words.disputes,
      disputeBlocks(ruled(plan.sponsor, steering), wordings.sponsor.fields, today),
      words.noDisputes,
    ),
    ...disagreementSections(
      plan.disagreements.filter(({ at }) => committeeReads(at.split('/'), plan)),
      plan,
    ),
    ...setAsideSections(
      wholeReview(plan, forecasts, wordings, today).aside.filter(
        ({ finding }) => !finding.private && committeeReads([finding.sheet], plan),
      ),
    ),
    ...sheetIn('milestone'),
    ...sheetIn('lead'),
  ];
}

/** Parts of worksheets that a committee has read before, or that are for whoever does the work. */
const NOT_HERE: ReadonlySet<string> = new Set([
  'sums',
  'whose',
  'months',
  'checks',
  'slices',
  'signed',
  'tests',
]);

function without(one: Section, left: ReadonlySet<string>): Section {
  const sections = one.sections.filter(({ id }) => !left.has(id));
  return { ...one, sections: sections.map((part) => without(part, left)) };
}

/** A part of the pack under its heading; where there is nothing in it, that is said. */
function part(id: string, title: string, blocks: Block[], nothing: string): Section {
  if (blocks.length > 0) return section(id, title, { blocks });
  return section(id, title, { lead: { kind: 'text', tone: 'quiet', text: nothing } });
}

/** Who sits, and how often. */
function sitting({ steering }: Plan, { steering: { fields } }: Wordings): Block {
  const rows: Fact[] = [
    { label: fields.sponsor.label, value: needed(person(steering.sponsor)) },
    { label: fields.chair.label, value: needed(steering.chair && CHAIR_NAMES[steering.chair]) },
    { label: fields.cadence.label, value: needed(steering.cadence && CADENCE_NAMES[steering.cadence]) },
  ];
  return { kind: 'facts', rows };
}

/** What cannot wait, before all else; nothing where nothing is past and nothing comes within days. */
function pressingSection(plan: Plan, today: IsoDate): Section[] {
  const items = pressing(plan, today);
  return sectionOf(
    'pressing',
    pressingTitle,
    items.map((text) => ({ kind: 'text', tone: 'stop', text })),
  );
}

/** Every gate, and the conditions of those that have opened. */
function gatesTable(plan: Plan, wordings: Wordings, today: IsoDate): Block[] {
  const heads = [words.gate, words.heldBy, words.stands].map(column);
  const beside = { promises: isPrinted(plan.parts, 'committee/commitments') };
  return [
    ...tableOf(words.gatesCaption, heads, gateRows(plan, today)),
    ...conditionBlocks(plan, askedIn(plan, today), wordings, beside, today),
  ];
}

/** What the work comes to and when it ends, without the working; what would be sooner stands with what is to be decided. */
function forecast(plan: Plan, forecasts: Forecasts, today: IsoDate): Block[] {
  const [{ scope }, { scope: outlooks }] = [plan, forecasts];
  if (!('base' in outlooks)) {
    return outlooks.kind === 'counting' ? [{ kind: 'text', tone: 'quiet', text: counting }] : [];
  }
  const { base } = outlooks;
  return [
    { kind: 'text', text: scopeFinding(base, scope) },
    ...textOf(forecastSince(plan, forecasts, today), 'stop'),
    ...textOf(crowdNote(outlooks)),
    ...datesFigure(base),
  ];
}
