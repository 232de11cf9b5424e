import type { IsoDate } from '../../language/dates.ts';
import { agreement } from '../../sheets/benefits/coursesReport.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import { datesFigure } from '../../sheets/scope/figures.ts';
import { about } from '../../sheets/money.ts';
import type { Outlook } from '../../sheets/scope/outlook.ts';
import { scenarioTable } from '../../sheets/scope/report.ts';
import { scopeFinding } from '../../sheets/scope/say.ts';
import { disputeBlocks } from '../../sheets/sponsor/report.ts';
import { ruled } from '../../sheets/sponsor/ruled.ts';
import { CADENCE_NAMES, CHAIR_NAMES } from '../../sheets/steering/en/choices.ts';
import { commitmentBlocks, decisionBlocks, nextMeeting, takenIn } from '../../sheets/steering/report.ts';
import { rightsChecks } from '../../sheets/steering/rights.ts';
import { type Standing, standingOf } from '../../sheets/steering/read.ts';
import { STAGE_NAMES } from '../../sheets/en/choices.ts';
import { type Block, type Fact, tableOf, textOf, words as column } from '../../report/blocks.ts';
import { type Section, section, sectionOf } from '../../report/document.ts';
import { dateOf, joined, needed, person } from '../../report/values.ts';
import { aged } from './aged.ts';
import { committeeReads } from './committeeReads.ts';
import { askedOfMembers, sinceLastMeeting } from './members.ts';
import { forecastSince } from './counted.ts';
import { disagreementSections } from './disagreementReport.ts';
import type { Sheet } from '../../sheets/finding.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import { tooFewPeople } from './chances.ts';
import * as words from './en/committee.ts';
import { counting } from './en/documents.ts';
import { gateRows, gatesInShort } from './gates.ts';
import { besideOptions, inShort } from './inShort.ts';
import { keptTo, keptUntil } from './levers.ts';
import { optionsTold } from './options.ts';
import { pressing as pressingTitle } from './en/pressing.ts';
import { ofMilestone, pressing } from './pressing.ts';
import { reportSheet } from './report.ts';
import { risks } from './risks.ts';
import { wholeReview } from './review.ts';
import { setAsideSections } from './setAsideReport.ts';
import { toDecide } from './toDecide.ts';
import { atTheTable } from './sitting.ts';
import { stageNow } from './stage.ts';
import { whoseFigures } from './whose.ts';
import type { Plan } from '../document/schema.ts';

/**
 * What a steering committee works from: a page to read, of the status and what is to be decided; one to work from at the
 * table; behind these, as an annex, what they rest on.
 */
export function committeePack(
  plan: Plan,
  forecasts: Forecasts,
  wordings: Wordings,
  today: IsoDate,
): Section[] {
  const { steering } = plan;
  const { fields } = wordings.steering;
  const { decisions } = takenIn(steering, today);
  // What else could have been decided is history to those who decided.
  const taken = { ...steering, decisions: decisions.map((row) => ({ ...row, options: '' })) };
  const sheetIn = (sheet: Sheet) =>
    [reportSheet(sheet, plan, forecasts, wordings, today) ?? []].flat().map(inShorter);
  return [
    ...pressingSection(plan, today),
    status(plan, forecasts, wordings, today),
    ...sinceLastMeeting(plan, today),
    toDecide(plan, forecasts, wordings, today),
    ...askedOfMembers(plan, today),
    ...atTheTable(plan, wordings, today),
    section('annex', words.annex, {
      lead: { kind: 'text', tone: 'quiet', text: words.annexHolds },
      blocks: [sitting(plan, wordings)],
    }),
    section('rights', words.rights, {
      blocks: [{ kind: 'checklist', items: rightsChecks(steering, today, plan.lead.authorities) }],
    }),
    ...summed(plan, forecasts),
    ...sectionOf('gates', words.gates, gatesTable(plan, today)),
    part('risks', words.risks, risks(plan, forecasts, wordings, today), words.noRisks),
    ...sheetIn('benefits'),
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

/** How the sums agree, and who stands behind them; nothing while there are none. */
function summed(plan: Plan, forecasts: Forecasts): Section[] {
  const sums = agreement(coursesFrame(plan, forecasts));
  return sums.length > 0 ? [...sums, ...whoseFigures(plan)] : [];
}

/** Parts of worksheets that a committee has read before, or that are for whoever does the work. */
const NOT_HERE = new Set(['sums', 'months', 'checks', 'slices', 'signed', 'tests']);

function inShorter(one: Section): Section {
  return { ...one, sections: one.sections.filter(({ id }) => !NOT_HERE.has(id)).map(inShorter) };
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

/** Where the program stands, in one sentence and a few counts. */
function status(
  plan: Plan,
  forecasts: Forecasts,
  { steering: { fields } }: Wordings,
  today: IsoDate,
): Section {
  const { milestone, steering } = plan;
  const told = optionsTold(plan, forecasts, today);
  const now = stageNow(plan, today);
  const standing = (kind: Standing['kind']) =>
    steering.commitments.filter((item) => standingOf(item, today).kind === kind).length;
  const rows: Fact[] = [
    { label: fields.next.label, value: needed(nextMeeting(steering, today)) },
    { label: words.stage, value: needed(now && STAGE_NAMES[now]) },
    { label: words.gates, value: needed(gatesInShort(plan, today)) },
    { label: words.milestone, value: joined([ofMilestone(plan, today), needed(milestone.sentence)], ' ') },
    {
      label: words.promised,
      value: words.counted(
        standing('kept'),
        standing('late'),
        standing('open'),
        standing('overdue') + standing('missed'),
      ),
    },
  ];
  return section('status', words.status, {
    lead: {
      kind: 'text',
      text: joined(
        [
          aged(told ? besideOptions(plan, forecasts, today) : inShort(plan, forecasts, today), today),
          forecastSince(plan, forecasts, today),
        ],
        ' ',
      ),
    },
    blocks: [{ kind: 'facts', rows }],
  });
}

function gatesTable(plan: Plan, today: IsoDate): Block[] {
  const heads = [words.gate, words.heldBy, words.stands].map(column);
  return tableOf(words.gatesCaption, heads, gateRows(plan, today));
}

/** What the work comes to and when it ends, without the working. */
function forecast(plan: Plan, forecasts: Forecasts, today: IsoDate): Block[] {
  const [{ scope }, { scope: outlooks }] = [plan, forecasts];
  const until = keptTo(plan, forecasts);
  const kept = until !== '' && {
    until: dateOf(until),
    of: (outlook: Outlook) => {
      const sum = keptUntil(outlook, plan, forecasts);
      return sum === undefined ? undefined : about(sum, scope.currency);
    },
  };
  if (!('base' in outlooks)) {
    return outlooks.kind === 'counting' ? [{ kind: 'text', tone: 'quiet', text: counting }] : [];
  }
  const { base, scenarios } = outlooks;
  return [
    { kind: 'text', text: scopeFinding(base, scope) },
    ...textOf(forecastSince(plan, forecasts, today), 'stop'),
    ...textOf(words.tooFew(tooFewPeople(forecasts)), 'stop'),
    ...datesFigure(base),
    ...(scenarios.length > 0
      ? [{ kind: 'table' as const, table: scenarioTable(outlooks, scope, kept || undefined) }]
      : []),
  ];
}
