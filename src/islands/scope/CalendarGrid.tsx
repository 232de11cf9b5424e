import { useState } from 'preact/hooks';
import { anchor } from '../../method/finding.ts';
import { numberOr } from '../../method/numbers.ts';
import { rangeErrors } from '../../method/ranges.ts';
import { peopleError } from '../../method/scope/errors.ts';
import { networkOf, waitOf } from '../../method/scope/faults.ts';
import { type Calendar, type Scope, type FirstField, WORKSTREAMS } from '../../method/scope/model.ts';
import { circleText, orderOf } from '../../method/scope/network.ts';
import type { Wording } from '../../method/wording.ts';
import { editRow } from '../../stores/rows.ts';
import { editLine } from '../../stores/scope.ts';
import { NumberCell } from '../fields/NumberCell.tsx';

type Words = Wording<FirstField>['fields'];
/** A line of work as the calendar sees it. `key` is what its fields are named with. */
type CalendarLine = Calendar & { id: string; key: string; name: string };

/** Where a queue is the rule: the place in it can always be booked. */
const QUEUES = ['validation', 'security'];

/** When the work can happen: who is on it, how long it waits in a queue, what it follows. */
export function CalendarGrid({ scope, words }: { scope: Scope; words: Words }) {
  const lines: CalendarLine[] = [
    ...WORKSTREAMS.map((id) => ({ ...scope[id], id, key: id as string, name: words[id].label })),
    ...scope.extra.map((row, index) => ({
      ...row,
      key: `extra-${row.id}`,
      name: row.name.trim() || `Work ${index + 1}`,
    })),
  ];
  return (
    <>
      <p class="hint">
        {words.onIt.hint} {words.waitLow.hint}
      </p>
      <div class="grid">
        <p class="grid-head" aria-hidden="true">
          <span>Workstream</span>
          <span>{words.onIt.label}</span>
          <span>{words.waitLow.label}</span>
          <span>{words.waitLikely.label}</span>
          <span>{words.waitHigh.label}</span>
        </p>
        {lines.map((line) => (
          <div class="grid-row" key={line.id}>
            <CalendarCells line={line} words={words} />
            <Follows line={line} lines={lines} scope={scope} words={words} />
          </div>
        ))}
      </div>
    </>
  );
}

function CalendarCells({ line, words }: { line: CalendarLine; words: Words }) {
  const wait = rangeErrors(waitOf(line));
  const cells = [
    ['people', words.onIt.label, peopleError(line.people)],
    ['waitLow', words.waitLow.label, wait.low],
    ['waitLikely', words.waitLikely.label, wait.likely],
    ['waitHigh', words.waitHigh.label, wait.high],
  ] as const;
  return (
    <>
      <b>{line.name}</b>
      {cells.map(([part, label, error]) => (
        <NumberCell
          key={part}
          id={anchor('scope', line.key, part)}
          label={`${line.name}: ${label}`}
          head={label}
          value={line[part]}
          error={error}
          onChange={(value) => edit(line, { [part]: value })}
        />
      ))}
    </>
  );
}

/** What the line waits for, as words; the ticks come when they are asked for. */
function Follows({
  line,
  lines,
  scope,
  words,
}: {
  line: CalendarLine;
  lines: CalendarLine[];
  scope: Scope;
  words: Words;
}) {
  const [open, setOpen] = useState(false);
  const [refused, refuse] = useState('');
  const before = lines.filter(({ id }) => line.follows.includes(id)).map(({ name }) => name);
  const tick = (id: string, box: HTMLInputElement) => {
    const follows = box.checked ? [...line.follows, id] : line.follows.filter((other) => other !== id);
    const order = orderOf(
      networkOf(scope).map((node) => (node.id === line.id ? { ...node, follows } : node)),
    );
    if (order.kind === 'circle') {
      box.checked = false;
      const names = order.ids.map((one) => lines.find((other) => other.id === one)?.name ?? one);
      refuse(`Not ticked. ${circleText(names)}`);
      return;
    }
    refuse('');
    edit(line, { follows });
  };
  return (
    <div class="follows">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary id={anchor('scope', line.key, 'follows')}>
          {words.follows.label}: {before.join(', ') || 'nothing, begins at once'}
        </summary>
        {open && (
          <fieldset>
            <legend class="hidden">{`${line.name}: ${words.follows.label}`}</legend>
            {lines
              .filter(({ id }) => id !== line.id)
              .map(({ id, name }) => (
                <label class="tick" key={id}>
                  <input
                    type="checkbox"
                    checked={line.follows.includes(id)}
                    onChange={(event) => tick(id, event.currentTarget)}
                  />
                  <span>{name}</span>
                </label>
              ))}
          </fieldset>
        )}
      </details>
      {refused && (
        <p class="error" role="alert">
          {refused}
        </p>
      )}
      {(QUEUES.includes(line.id) || numberOr(line.waitHigh, numberOr(line.waitLikely, 0)) > 0) && (
        <label class="tick">
          <input
            id={anchor('scope', line.key, 'booked')}
            type="checkbox"
            checked={line.booked}
            onChange={(event) => edit(line, { booked: event.currentTarget.checked })}
          />
          <span>{words.booked.label}</span>
        </label>
      )}
    </div>
  );
}

function edit(line: CalendarLine, patch: Partial<Calendar>): void {
  const stream = WORKSTREAMS.find((one) => one === line.id);
  if (stream) editLine(stream, patch);
  else editRow('extra', line.id, patch);
}
