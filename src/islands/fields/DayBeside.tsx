import { atom } from 'nanostores';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isIsoDate } from '../../language/dates.ts';
import { dayRead, withWeekday } from '../../language/dayNotes.ts';
import { daysOffOf } from '../../sheets/daysOff.ts';
import { today, watchDay } from '../../stores/clock.ts';
import { $program } from '../../stores/plan/program.ts';
import { useStore } from '../useStore.ts';
import { $beside, type DateBox } from './beside.ts';
import { chipsOf } from './dateChips.ts';

/** The date field that has the focus, or whose chips have, by its id. */
const $at = atom('');
const $today = atom(today());

/** Has every date field say how its day was read, and offer days while the focus is there. Returns what ends that. */
export function followDates(): () => void {
  $beside.set({ DayBeside });
  const stopWatching = watchDay(() => $today.set(today()));
  const listeners = new AbortController();
  const listen = { signal: listeners.signal, capture: true };
  let held = false;
  let next = '';
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (!(target instanceof Element)) return;
      next = target.closest('.field')?.querySelector('input[type=date]')?.id ?? '';
      if (!held) $at.set(next);
    },
    listen,
  );
  document.addEventListener('pointerdown', () => (held = true), listen);
  // What is pressed does not move before it is let go: a click would go to what has taken its place.
  const letGo = () =>
    setTimeout(() => {
      held = false;
      $at.set(next);
    });
  for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, letGo, listen);
  return () => {
    stopWatching();
    listeners.abort();
    $beside.set({});
  };
}

/** How the day of a field was read, and the chips while the focus is there. */
function DayBeside(box: DateBox) {
  const { id, value } = box;
  const here = useStore($at) === id;
  const day = useStore($today);
  const program = useStore($program);
  const read = isIsoDate(value) ? dayRead(value, day, daysOffOf(program)) : '';
  const says = `${id}-day`;
  // The field itself draws what else describes it.
  useLayoutEffect(() => {
    const field = document.getElementById(id);
    const others = (field?.getAttribute('aria-describedby') ?? '').split(' ').filter((one) => one !== says);
    const all = [...others, ...(read ? [says] : [])].filter(Boolean).join(' ');
    if (all) field?.setAttribute('aria-describedby', all);
    else field?.removeAttribute('aria-describedby');
  });
  return (
    <>
      {read && (
        <p class="said mends" id={says}>
          {read}
        </p>
      )}
      {here && <Chips {...box} />}
    </>
  );
}

/** Days to set the field to: one stop of the Tab key, and arrows from one to the next. */
function Chips({ id, value, onChange }: DateBox) {
  const row = useRef<HTMLDivElement>(null);
  const [at, go] = useState(0);
  const program = useStore($program);
  const day = useStore($today);
  const texts = textsBeside(id);
  const chips = useMemo(
    () => chipsOf(texts, program, day).filter((chip) => chip.day !== value),
    [texts.join('\n'), program, day, value],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOf(event, row.current);
    if (step === 0) return;
    event.preventDefault();
    const to = (at + step + chips.length) % chips.length;
    go(to);
    row.current?.querySelectorAll('button')[to]?.focus();
  };
  return (
    <div role="toolbar" aria-label="Days to set it to" ref={row} onKeyDown={onKeyDown}>
      {chips.map(({ label, says, day: to }, index) => (
        <>
          <button
            key={says + to}
            type="button"
            class="plain"
            tabIndex={index === Math.min(at, chips.length - 1) ? 0 : -1}
            aria-label={`Set to ${says}: ${withWeekday(to)}`}
            title={withWeekday(to)}
            onClick={() => {
              onChange(to);
              document.getElementById(id)?.focus();
            }}
          >
            {label}
          </button>{' '}
        </>
      ))}
    </div>
  );
}

/** To which chip a key leads: in the direction of the writing. */
function stepOf({ key }: KeyboardEvent, row: HTMLElement | null): number {
  const towards = row && getComputedStyle(row).direction === 'rtl' ? -1 : 1;
  if (key === 'ArrowRight') return towards;
  return key === 'ArrowLeft' ? -towards : 0;
}

/** What is typed around a date field: in its row, or on the sheet outside of rows. */
function textsBeside(id: string): string[] {
  const field = document.getElementById(id);
  const row = field?.closest('[data-row]');
  const boxes = (row ?? field?.closest('.sheet-body'))?.querySelectorAll<HTMLTextAreaElement>(
    'textarea, input[type=text]',
  );
  return [...(boxes ?? [])]
    .filter((box) => box.closest('[data-row]') === (row ?? null))
    .map((box) => box.value);
}
