import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { daysBetween, type IsoDate } from '../../language/dates.ts';
import { apart } from '../../language/directions.ts';
import { plural } from '../../language/en/counts.ts';
import { withWeekday } from '../../language/dayNotes.ts';
import { HEADINGS } from '../../plan/documents/en/week.ts';
import { GROUPS, type Line } from '../../plan/documents/week.ts';
import { MARKS } from '../../sheets/en/dates.ts';
import type { Mark } from '../../sheets/sheet.ts';
import { done } from '../../stores/plan/week.ts';
import { DoneHere } from '../fields/DoneHere.tsx';
import { focusUndo } from '../fields/Undo.tsx';
import { followHand } from '../hand.ts';
import { addressOf } from './address.ts';
import { NextLine } from './NextLine.tsx';
import type { Standing } from './useStanding.ts';

type Props = Pick<Standing, 'lines' | 'next'> & { day: IsoDate };

/** What to do this week: each a link to its field, with its day, and a tick where the sheet can say that it is done. */
export function Week({ lines, next, day }: Props) {
  useEffect(followHand, []);
  return (
    <section class="week" data-list="week" aria-labelledby="week">
      <h2 id="week">This week</h2>
      <NextLine next={next} />
      {lines.length === 0 && <p>Nothing is late or due in seven days, and nobody is to be asked.</p>}
      {GROUPS.map((group) => (
        <Group key={group} name={group} lines={lines.filter((line) => line.group === group)} day={day} />
      ))}
      <DoneHere list="week" />
    </section>
  );
}

/** So many lines under one heading are shown until somebody wants all. */
const MOST = 8;

function Group({ name, lines, day }: { name: Line['group']; lines: readonly Line[]; day: IsoDate }) {
  const [all, showAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The button goes: on to the first line that it brought.
  useLayoutEffect(() => {
    if (all) list.current?.querySelectorAll('a')[MOST]?.focus();
  }, [all]);
  if (lines.length === 0) return null;
  const shown = all || lines.length <= MOST + 1 ? lines : lines.slice(0, MOST);
  return (
    <>
      <h3>{HEADINGS[name]}</h3>
      <ul ref={list}>
        {shown.map((line) => (
          <WeekLine key={line.field} line={line} day={day} />
        ))}
      </ul>
      {shown !== lines && (
        <p>
          <button type="button" class="plain" onClick={() => showAll(true)}>
            Show all {lines.length}
          </button>
        </p>
      )}
    </>
  );
}

function WeekLine({ line, day }: { line: Line; day: IsoDate }) {
  const { sheet, field, what, who, date, mark } = line;
  return (
    <li data-row={field}>
      <span>
        <a href={addressOf(sheet, field)}>{what}</a>{' '}
        <small>
          {apart([who, date && withWeekday(date), lateBy(date, day)], ' · ')}
          {line.private && ' · only on this screen'}
        </small>
      </span>
      {mark && <Tick mark={mark} what={what} />}
    </li>
  );
}

function Tick({ mark, what }: { mark: Mark; what: string }) {
  const word = MARKS[mark.word];
  const tick = () => {
    done(mark, `${word}: ${what}`);
    focusUndo();
  };
  return (
    <label>
      <input type="checkbox" aria-label={`${word}: ${what}`} checked={false} onChange={tick} /> {word}
    </label>
  );
}

function lateBy(date: IsoDate, day: IsoDate): string {
  const days = daysBetween(date, day);
  if (days === 0) return 'today';
  return days > 0 ? `${days} ${plural(days, 'day')} late` : '';
}
