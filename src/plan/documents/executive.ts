import { type IsoDate, showDate } from '../../language/dates.ts';
import { showNumber } from '../../language/numbers.ts';
import { milestones, programName, STAGE_NAMES } from '../../sheets/program.ts';
import { judgeRecovery } from '../../sheets/recovery/judge.ts';
import { effortScale, moneyFor, showChance } from '../../sheets/scope/say.ts';
import { about, actingName, endOf } from '../../sheets/stalled/say.ts';
import { nextAgenda } from '../../sheets/steering/agenda.ts';
import { CHAIR_NAMES } from '../../sheets/steering/fields.ts';
import { flatten, type Section, section } from '../../report/document.ts';
import { orOpen, show } from '../../report/values.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import { nextAct } from './report.ts';
import type { Plan } from '../document/schema.ts';
import { fitText } from './fit.ts';
import { furtherGates, gateGroup } from './gates.ts';
import { NAME_ROOM, ROOM_ON_PAGE, boldRoom, heightOf } from './page.ts';
import { dayAnd, fitGroup, type Group, leftOut, line } from './lines.ts';

/** Lines that every fact may take beyond its own, where the page still holds them all. */
const SPARE = 3;

/** One page for an executive: the decision wanted, the gate, the number, the date; and what it leaves out. */
export function executiveBrief(...given: Given): Section[] {
  const roomy = briefWith(SPARE, ...given);
  return heightOf(flatten(roomy)) <= ROOM_ON_PAGE ? roomy : briefWith(0, ...given);
}

type Given = [plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate];

function briefWith(spare: number, ...[plan, forecasts, wordings, today]: Given): Section[] {
  const act = fitText(`Next act: ${show(nextAct(plan, wordings, today))}`, boldRoom(2));
  const decision = decisionWanted(plan, today);
  const groups = [
    stages(plan),
    decision.group,
    gateGroup(plan, today),
    theNumber(plan, forecasts),
    theDate(plan, forecasts),
    whoAnswers(plan),
  ].map((group) => fitGroup(group, spare));
  const cuts = [
    { of: 'the name', left: fitText(programName(plan.program), NAME_ROOM).left },
    { of: 'the next act', left: act.left },
    ...groups.flatMap((group) => group.cuts),
  ];
  const left = leftOut(cuts, [...decision.further, ...furtherGates(plan)]);
  return [
    section('nextAct', '', { lead: { kind: 'text', tone: 'go', text: act.text } }),
    ...groups.map(({ fitted }) => fitted),
    section('leftOut', '', { lead: { kind: 'text', tone: 'quiet', text: left } }),
  ];
}

function stages({ program }: Plan): Group {
  const { day30 } = milestones(program);
  const now = orOpen(program.stage && STAGE_NAMES[program.stage]);
  const next = orOpen(program.nextStage && STAGE_NAMES[program.nextStage]);
  const when = day30 ? `by day 30, ${showDate(day30)}` : 'by day 30';
  return { id: 'stage', title: '', lines: [line('Stage', 'the stage', 1, `${now}; ${when}: ${next}`)] };
}

/**
 * What an executive has to decide: whether to restructure, where the four signs say so, else the open question
 * that comes first. `further` are the questions that are not on the page.
 */
function decisionWanted({ steering, recovery }: Plan, today: IsoDate): { group: Group; further: string[] } {
  const named = { id: 'decision', title: 'The decision wanted' };
  const { open } = nextAgenda(steering, today);
  const { kind, says } = judgeRecovery(recovery, { offered: [], waiting: undefined });
  if (kind === 'restructure') {
    const lines = [
      line('Advice', 'the advice', 2, says),
      line('New scope', 'the new scope', 2, recovery.newScope),
      line('Champion', 'the champion', 1, recovery.champion),
    ];
    return { group: { ...named, lines }, further: questions(open.length) };
  }
  const [first] = open;
  const lines = first
    ? [
        line('Question', 'the question', 2, first.question),
        line('Options', 'the options', 2, first.options),
        line('Decides', 'who decides', 1, dayAnd('on', first.date, first.decider)),
      ]
    : [line('Question', 'it', 1, 'No question is open on the committee’s log.')];
  return { group: { ...named, lines }, further: questions(open.length - 1) };
}

function questions(more: number): string[] {
  if (more < 1) return [];
  return [`${showNumber(more)} more open ${more === 1 ? 'question' : 'questions'}`];
}

function theNumber({ scope }: Plan, forecasts: Forecasts): Group {
  const waiting = waitingText(forecasts, scope.currency);
  return {
    id: 'number',
    title: 'The number',
    lines: [
      line('The work', 'the work', 2, workText(scope, forecasts)),
      ...(waiting ? [line('Waiting', 'waiting', 2, waiting)] : []),
    ],
  };
}

/** What the work comes to, shorter than the scope sheet says it. */
function workText(scope: Plan['scope'], { scope: outlooks }: Forecasts): string {
  if (!('base' in outlooks)) return NO_NUMBER[outlooks.kind];
  const { input, forecast } = outlooks.base;
  const { unit, show: showEffort } = effortScale(scope);
  const size = (weeks: number) => {
    const money = show(moneyFor(weeks, input, scope));
    return `${showEffort(weeks)} ${unit}${money && ` (${money})`}`;
  };
  const { effort, planned } = forecast;
  const plan = planned > 0 ? ` The original plan held ${showEffort(planned)}.` : '';
  return `${size(effort.p50.value)} as likely as not; ${size(effort.p80.value)} four times in five.${plan}`;
}

const NO_NUMBER = {
  blank: 'The model work has no estimate yet.',
  counting: 'Counting …',
  nonsense: 'Nothing can be counted until the scope sheet is mended.',
  failed: 'These numbers could not be counted.',
} as const;

/** What waiting costs a month, and until when it is the cheaper course. */
function waitingText({ stalled }: Forecasts, currency: string): string {
  if (!stalled) return '';
  const { monthly, crossing, inputs } = stalled;
  const [low, high] = [monthly.p10, monthly.p90].map((sum) => show(about(sum, currency)));
  const rate = low === high ? `About ${low} a month` : `Between about ${low} and ${high} a month`;
  const { p50 } = crossing.acting;
  if (p50 === undefined) return `${rate}.`;
  return `${rate}; by about ${show(endOf(p50, inputs))} more than ${actingName(stalled)}.`;
}

function theDate(plan: Plan, forecasts: Forecasts): Group {
  const { sentence, date, shownOn, shownBy } = plan.milestone;
  return {
    id: 'date',
    title: 'The date',
    lines: [
      line('Milestone', 'the milestone', 4, sentence),
      line('Shown', 'who shows it', 1, dayAnd('on', shownOn.trim() || date, shownBy)),
      line('All of it', 'the forecast', 3, endText(plan, forecasts)),
    ],
  };
}

/** When all the work ends, and the chance of the date that was promised. */
function endText({ scope }: Plan, { scope: outlooks }: Forecasts): string {
  const promised = showDate(scope.committed);
  const calendar = 'base' in outlooks ? outlooks.base.forecast.calendar : undefined;
  if (!calendar || calendar.finish.p50 === '')
    return promised && `${promised} is promised; no date is counted.`;
  const { finish, chanceOfCommitted } = calendar;
  const ends = `${showDate(finish.p50)} as likely as not, ${showDate(finish.p80)} four times in five.`;
  if (chanceOfCommitted === undefined || !('base' in outlooks)) return ends;
  return `${ends} ${promised} is promised: met in ${showChance(chanceOfCommitted, outlooks.base.forecast.trials)}.`;
}

function whoAnswers({ steering, lead }: Plan): Group {
  const chair = steering.chair && CHAIR_NAMES[steering.chair].toLowerCase();
  return {
    id: 'answers',
    title: 'Who answers',
    lines: [
      line('Lead', 'the lead', 1, dayAnd('for', lead.productionDate, lead.name)),
      line('Sponsor', 'the sponsor', 1, steering.sponsor),
      line(
        'Committee',
        'the committee',
        1,
        [showDate(steering.next), chair && `chair: ${chair}`].filter(Boolean).join('; '),
      ),
    ],
  };
}
