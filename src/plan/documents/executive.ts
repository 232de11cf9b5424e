import { type IsoDate, showDate } from '../../language/dates.ts';
import { STAGE_NAMES } from '../../sheets/en/choices.ts';
import { milestones, programName } from '../../sheets/program.ts';
import { judgeRecovery } from '../../sheets/recovery/judge.ts';
import { effortScale, moneyFor, showChance } from '../../sheets/scope/say.ts';
import { about } from '../../sheets/money.ts';
import { actingName, endOf } from '../../sheets/stalled/say.ts';
import { nextAgenda } from '../../sheets/steering/agenda.ts';
import { CHAIR_NAMES } from '../../sheets/steering/en/choices.ts';
import { flatten, type Section, section } from '../../report/document.ts';
import { orOpen, show } from '../../report/values.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import { nextAct } from './report.ts';
import type { Plan } from '../document/schema.ts';
import * as words from './en/brief.ts';
import { nextActIs } from './en/documents.ts';
import { fitText } from './fit.ts';
import { isPrinted, printedIn } from './parts.ts';
import { stageNow } from './stage.ts';
import { furtherGates, gateGroup } from './gates.ts';
import { NAME_ROOM, ROOM_ON_PAGE, boldRoom, heightOf } from './page.ts';
import { dayAnd, fitGroup, type Group, leftOut, line } from './lines.ts';

/** Lines that every fact may take beyond its own, where the page still holds them all. */
const SPARE = 3;

/** One page for an executive: the decision wanted, the gate, the number, the date; and what it leaves out. */
export function executiveBrief(...given: Given): Section[] {
  const [{ parts }] = given;
  const roomy = briefWith(SPARE, ...given);
  const printed = printedIn(roomy, 'executive', parts);
  return heightOf(flatten(printed)) <= ROOM_ON_PAGE ? roomy : briefWith(0, ...given);
}

type Given = [plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate];

function briefWith(spare: number, ...[plan, forecasts, wordings, today]: Given): Section[] {
  const act = fitText(show(nextActIs(nextAct(plan, forecasts, wordings, today))), boldRoom(2));
  const decision = decisionWanted(plan, today);
  const groups = [
    stages(plan, today),
    ...decision.groups,
    gateGroup(plan, today),
    theNumber(plan, forecasts),
    theDate(plan, forecasts),
    whoAnswers(plan),
  ].map((group) => fitGroup(group, spare));
  const cuts = [
    { of: words.programName, left: fitText(programName(plan.program), NAME_ROOM).left },
    { of: words.act, left: act.left },
    ...groups.flatMap((group) => group.cuts),
  ];
  const left = leftOut(cuts, [...decision.further, ...furtherGates(plan)]);
  return [
    section('nextAct', '', { lead: { kind: 'text', tone: 'go', text: act.text } }),
    ...groups.map(({ fitted }) => fitted),
    section('leftOut', '', { lead: { kind: 'text', tone: 'quiet', text: left } }),
  ];
}

function stages(plan: Plan, today: IsoDate): Group {
  const { program } = plan;
  const { day30 } = milestones(program);
  const reached = stageNow(plan, today);
  const first = orOpen(program.stage && STAGE_NAMES[program.stage]);
  const now =
    reached === program.stage ? first : words.stageByDone(orOpen(reached && STAGE_NAMES[reached]), first);
  const next = orOpen(program.nextStage && STAGE_NAMES[program.nextStage]);
  const text = words.stages(now, showDate(day30), next);
  return { id: 'stage', title: '', lines: [line(words.stage, 2, text)] };
}

/** Whether to restructure, where the four signs say so; whoever reads it may be one of them. */
function restructureWanted({ recovery }: Plan): Group[] {
  const { kind, says } = judgeRecovery(recovery, { offered: [], waiting: undefined });
  if (kind !== 'restructure') return [];
  const lines = [
    line(words.advice, 2, says),
    line(words.newScope, 2, recovery.newScope),
    line(words.champion, 1, recovery.champion),
  ];
  return [{ id: 'restructure', title: words.restructureWanted, private: true, lines }];
}

/**
 * What an executive has to decide: the open question that comes first, in whose place stands whether to restructure
 * where that is printed. `further` are the questions that are not on the page.
 */
function decisionWanted(plan: Plan, today: IsoDate): { groups: Group[]; further: string[] } {
  const { open } = nextAgenda(plan.steering, today);
  const restructure = restructureWanted(plan);
  if (restructure.some(({ id }) => isPrinted(plan.parts, `executive/${id}`, true))) {
    return { groups: restructure, further: questions(open.length) };
  }
  const [first] = open;
  const lines = first
    ? [
        line(words.question, 2, first.question),
        line(words.options, 2, first.options),
        line(words.decides, 1, dayAnd('on', first.date, first.decider)),
      ]
    : [line(words.question, 1, words.noQuestion)];
  const question = { id: 'decision', title: words.decisionWanted, lines };
  return { groups: [...restructure, question], further: questions(open.length - 1) };
}

function questions(more: number): string[] {
  return more < 1 ? [] : [words.moreQuestions(more)];
}

function theNumber({ scope }: Plan, forecasts: Forecasts): Group {
  const waiting = waitingText(forecasts, scope.currency);
  return {
    id: 'number',
    title: words.theNumber,
    lines: [
      line(words.theWork, 2, workText(scope, forecasts)),
      ...(waiting ? [line(words.waiting, 2, waiting)] : []),
    ],
  };
}

/** What the work comes to, shorter than the scope sheet says it. */
function workText(scope: Plan['scope'], { scope: outlooks }: Forecasts): string {
  if (!('base' in outlooks)) return words.noNumber[outlooks.kind];
  const { input, forecast } = outlooks.base;
  const { unit, show: showEffort } = effortScale(scope);
  const size = (weeks: number) => words.size(showEffort(weeks), unit, show(moneyFor(weeks, input, scope)));
  const { effort, planned } = forecast;
  const plan = planned > 0 ? showEffort(planned) : '';
  return words.work(size(effort.p50.value), size(effort.p80.value), plan);
}

/** What waiting costs a month, and until when it is the cheaper course. */
function waitingText({ stalled }: Forecasts, currency: string): string {
  if (!stalled) return '';
  const { monthly, crossing, inputs } = stalled;
  const [low = '', high = ''] = [monthly.p10, monthly.p90].map((sum) => show(about(sum, currency)));
  const rate = words.aMonth(low, high);
  const { p50 } = crossing.acting;
  if (p50 === undefined) return words.waitingCosts(rate);
  return words.waitingCostsMore(rate, show(endOf(p50, inputs)), actingName(stalled));
}

function theDate(plan: Plan, forecasts: Forecasts): Group {
  const { sentence, date, shownOn, shownBy } = plan.milestone;
  return {
    id: 'date',
    title: words.theDate,
    lines: [
      line(words.theMilestone, 4, sentence),
      line(words.shown, 1, dayAnd('on', shownOn.trim() || date, shownBy)),
      line(words.allOfIt, 3, endText(plan, forecasts)),
    ],
  };
}

/** When all the work ends, and the chance of the date that was promised. */
function endText({ scope }: Plan, { scope: outlooks }: Forecasts): string {
  const promised = showDate(scope.committed);
  const calendar = 'base' in outlooks ? outlooks.base.forecast.calendar : undefined;
  if (!calendar || calendar.finish.p50 === '') return promised && words.promisedOnly(promised);
  const { finish, chanceOfCommitted } = calendar;
  const ends = words.ends(showDate(finish.p50), showDate(finish.p80));
  if (chanceOfCommitted === undefined || !('base' in outlooks)) return ends;
  return words.endsAndPromised(ends, promised, showChance(chanceOfCommitted, outlooks.base.forecast.trials));
}

function whoAnswers({ steering, lead }: Plan): Group {
  const chair = steering.chair && CHAIR_NAMES[steering.chair];
  return {
    id: 'answers',
    title: words.whoAnswers,
    lines: [
      line(words.lead, 1, dayAnd('for', lead.productionDate, lead.name)),
      line(words.sponsor, 1, steering.sponsor),
      line(words.committee, 1, words.sitting(showDate(steering.next), chair)),
    ],
  };
}
