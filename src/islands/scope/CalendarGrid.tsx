import { anchor } from '../../sheets/finding.ts';
import { numberOr } from '../../language/readNumber.ts';
import { type Calendar, type FirstField, type Scope, WORKSTREAMS } from '../../sheets/scope/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import { editRow } from '../../stores/plan/editRow.ts';
import { editGroup } from '../../stores/plan/editSheet.ts';
import { TickField } from '../fields/fields.tsx';
import type { Errors } from '../fields/fieldsOf.tsx';
import { NumberCell } from '../fields/NumberCell.tsx';
import { LongList } from '../LongList.tsx';
import type { Checks } from './checks.ts';
import { Follows } from './Follows.tsx';

type Words = Wording<FirstField>['fields'];
/** A line of work as the calendar sees it. `key` is what its fields are named with. */
type CalendarLine = Calendar & { id: string; key: string; name: string };

/** Where a queue is the rule: the place in it can always be booked. */
const QUEUES = ['validation', 'security'];

/** When the work can happen: who is on it, how long it waits in a queue, what it follows. */
export function CalendarGrid({
  scope,
  words,
  checks,
}: {
  scope: Scope;
  words: Words;
  checks: Checks | undefined;
}) {
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
        {words.onIt.hint} {words.waitLow.hint} {words.follows.hint}
      </p>
      <div class="grid">
        <p class="grid-head" aria-hidden="true">
          <span>Workstream</span>
          <span>{words.onIt.label}</span>
          <span>{words.waitLow.label}</span>
          <span>{words.waitLikely.label}</span>
          <span>{words.waitHigh.label}</span>
        </p>
        <LongList items={lines}>
          {(line) => (
            <div class="grid-row" key={line.id}>
              <CalendarCells line={line} words={words} errors={checks?.calendarErrors(line)} />
              <div class="follows">
                <Follows
                  line={line}
                  lines={lines}
                  scope={scope}
                  label={words.follows.label}
                  onChange={(follows) => edit(line, { follows })}
                />
                <Booked line={line} words={words} />
              </div>
            </div>
          )}
        </LongList>
      </div>
    </>
  );
}

type CellsProps = { line: CalendarLine; words: Words; errors: Errors<Calendar> | undefined };

function CalendarCells({ line, words, errors }: CellsProps) {
  const cells = [
    ['people', words.onIt.label],
    ['waitLow', words.waitLow.label],
    ['waitLikely', words.waitLikely.label],
    ['waitHigh', words.waitHigh.label],
  ] as const;
  return (
    <>
      <b>{line.name}</b>
      {cells.map(([part, label]) => (
        <NumberCell
          key={part}
          id={anchor('scope', line.key, part)}
          label={`${line.name}: ${label}`}
          head={label}
          value={line[part]}
          error={errors?.[part]}
          onChange={(value) => edit(line, { [part]: value })}
        />
      ))}
    </>
  );
}

function Booked({ line, words }: { line: CalendarLine; words: Words }) {
  const waits = numberOr(line.waitHigh, numberOr(line.waitLikely, 0)) > 0;
  if (!waits && !QUEUES.includes(line.id)) return null;
  return (
    <TickField
      id={anchor('scope', line.key, 'booked')}
      words={words.booked}
      checked={line.booked}
      onChange={(booked) => edit(line, { booked })}
    />
  );
}

function edit(line: CalendarLine, patch: Partial<Calendar>): void {
  const stream = WORKSTREAMS.find((one) => one === line.id);
  if (stream) editGroup('scope', stream, patch);
  else editRow('extra', line.id, patch);
}
