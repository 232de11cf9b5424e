import type { IsoDate } from '../../language/dates.ts';
import { type Block, textOf } from '../../report/blocks.ts';
import { type Section, sectionOf } from '../../report/document.ts';
import { agreement } from '../../sheets/benefits/coursesReport.ts';
import { title as sumsTitle } from '../../sheets/benefits/en/sums.ts';
import { coursesFrame } from '../../sheets/benefits/sheet.ts';
import type { Forecasts, Wordings } from '../../sheets/sheet.ts';
import type { Plan } from '../document/schema.ts';
import { bridgeOf, bridgeTable } from './bridge.ts';
import { byLine } from './byLine.ts';
import { cashAsked, cashSection } from './cash.ts';
import { type Committed, committedTo } from './committed.ts';
import { sumsUntilAsked } from './counted.ts';
import { title as soonerTitle } from './en/levers.ts';
import * as notice from './en/notice.ts';
import { leversOf, leverWords, unaskedLever } from './levers.ts';
import { noticeOf } from './notice.ts';
import { isPrinted } from './parts.ts';
import { openQuestions } from './questions.ts';
import { twiceTold } from './twice.ts';
import { figuresToConfirm } from './whose.ts';

/**
 * How the sums agree, when they go out and come in, what would be sooner, and who stands behind them, to be
 * confirmed by hand; nothing while there are none.
 */
export function summed(plan: Plan, forecasts: Forecasts, wordings: Wordings, today: IsoDate): Section[] {
  const lines = byLine(plan, forecasts, wordings, today, {
    decisions: isPrinted(plan.parts, 'committee/decisions'),
  });
  const frame = { ...coursesFrame(plan, forecasts), byLine: lines.length > 0 };
  const isDecided = isPrinted(plan.parts, 'committee/toDecide');
  const taken = isDecided ? committedTo(plan, forecasts, today) : undefined;
  const told = {
    spent: taken !== undefined,
    kept: taken?.kept !== undefined && taken.course === 'finish',
    crew: isDecided && twiceTold(plan, forecasts, today).some(({ pair }) => pair.figure === 'team'),
  };
  const sums = sectionOf('sums', sumsTitle, [
    ...(taken ? bridged(taken, plan, forecasts, today) : []),
    ...lines,
    ...agreement({ ...frame, told }).flatMap(({ blocks }) => blocks),
  ]);
  const all = leversOf(plan, forecasts, today);
  // The one that is told with the question is told there alone, where there are others.
  const asked = isDecided ? unaskedLever(plan, forecasts, today)?.lever.name : undefined;
  const others = all.filter(({ name }) => name !== asked);
  const sooner = leverWords(others.length > 0 ? others : all);
  return [
    ...sums,
    ...cashSection(cashAsked(plan, forecasts, today)),
    ...(sooner.length > 0 ? sectionOf('sooner', soonerTitle, [{ kind: 'list', items: sooner }]) : []),
    ...(agreement(frame).length > 0 ? [figuresToConfirm(plan, forecasts, wordings, today)] : []),
  ];
}

/** All the money from what is spent to the end, and where it runs to another day than is asked for. */
function bridged(taken: Committed, plan: Plan, forecasts: Forecasts, today: IsoDate): Block[] {
  const { question } = taken;
  const tied = notice.notice(noticeOf(question, plan, forecasts, today));
  const bridge = bridgeOf(taken, tied, plan, forecasts, today);
  if (!bridge) return [];
  const number = openQuestions(plan, today).indexOf(question) + 1;
  return [
    ...bridgeTable(number, bridge, plan.scope.currency),
    ...textOf(sumsUntilAsked(plan, forecasts, today)),
  ];
}
