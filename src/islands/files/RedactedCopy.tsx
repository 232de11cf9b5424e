import { useEffect, useMemo, useState } from 'preact/hooks';
import type { IsoDate } from '../../method/dates.ts';
import { programName } from '../../method/program.ts';
import { type Redaction, redact } from '../../plan/redact.ts';
import { reportPlan } from '../../plan/report.ts';
import type { Plan } from '../../plan/schema.ts';
import type { Wordings } from '../../plan/wordings.ts';
import type { Block } from '../../report/blocks.ts';
import { today } from '../../stores/clock.ts';
import { download, fileName } from '../download.ts';
import { ReportView } from '../ReportView.tsx';
import { newId } from '../../stores/newId.ts';
import { useToday } from '../useToday.ts';

const MASKS = [
  { key: 'names', label: 'Names of people, firms and the program' },
  { key: 'money', label: 'Amounts of money' },
  { key: 'texts', label: 'Everything written in your own words' },
] as const;

/** A copy of the plan with what must not leave the firm taken out: chosen, looked at, then downloaded. */
export function RedactedCopy({ plan, wordings }: { plan: Plan; wordings: Wordings }) {
  const [choice, choose] = useState({ names: true, money: true, texts: false });
  const [also, setAlso] = useState('');
  const [id] = useState(newId);
  const [shown, show] = useState(false);
  const redaction = useMemo<Redaction>(() => ({ ...choice, also: also.split('\n') }), [choice, also]);
  const nothing = !choice.names && !choice.money && !choice.texts;
  return (
    <>
      <p>
        Choose what to take out. Stages, choices, dates and counts stay; the same name has the same stand-in
        everywhere. The copy is a program of its own, which can be imported to look at or to print.
      </p>
      <fieldset class="choices masks">
        <legend>Take out</legend>
        {MASKS.map(({ key, label }) => (
          <label key={key}>
            <input
              type="checkbox"
              checked={choice[key]}
              onChange={(event) => choose({ ...choice, [key]: event.currentTarget.checked })}
            />
            {label}
          </label>
        ))}
      </fieldset>
      {choice.names && (
        <p class="also">
          <label for="also-names">
            Further names to take out, one a line: your firm, a place, whoever stands in no field for names
          </label>
          <textarea
            id="also-names"
            class="box"
            rows={3}
            autocomplete="off"
            value={also}
            onInput={(event) => setAlso(event.currentTarget.value)}
          />
        </p>
      )}
      <p class="buttons">
        <button type="button" aria-expanded={shown} onClick={() => show(!shown)}>
          {shown ? 'Hide the copy' : 'Show what the copy says'}
        </button>{' '}
        <button
          type="button"
          class="strong"
          disabled={nothing}
          onClick={() => downloadCopy(redact(plan, redaction, id))}
        >
          Download the redacted copy
        </button>
      </p>
      <p>
        {nothing
          ? 'Nothing is chosen, so that the copy would hide nothing.'
          : 'Read it through before it goes out: no program knows every name. Numbers that are no amounts stay.'}
      </p>
      {shown && <Preview plan={plan} redaction={redaction} id={id} wordings={wordings} />}
    </>
  );
}

/** After a pause this long, in milliseconds, whoever types has time to see what follows from it. */
const PAUSE = 200;

/** A value, once it has not changed for a moment. */
function useSettled<Value>(value: Value): Value {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** What the copy will say, without its pictures: these say no more than the tables do. */
function Preview({
  plan,
  redaction,
  id,
  wordings,
}: {
  plan: Plan;
  redaction: Redaction;
  id: string;
  wordings: Wordings;
}) {
  const day = useToday();
  const settled = useSettled(redaction);
  const copy = useMemo(() => redact(plan, settled, id), [plan, settled, id]);
  const blocks = useMemo(() => previewBlocks(copy, wordings, day), [copy, wordings, day]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls, and this is a document
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <div class="preview" role="group" aria-label="What the redacted copy says" tabIndex={0}>
      <p>
        <b>{programName(copy.program)}</b>
      </p>
      <ReportView blocks={blocks} long="paged" />
    </div>
  );
}

function previewBlocks(copy: Plan, wordings: Wordings, day: IsoDate): Block[] {
  const uncounted = { scope: { kind: 'counting' }, stalled: undefined } as const;
  return reportPlan(copy, uncounted, wordings, day).flatMap((block): Block[] => {
    if (block.kind === 'figure') return [{ kind: 'table', table: block.table }];
    // The plan below has the same headings, and an id only one place.
    if (block.kind !== 'heading') return [block];
    const { id: _, ...heading } = block;
    return [heading];
  });
}

function downloadCopy(copy: Plan): void {
  const name = fileName(`${programName(copy.program)} redacted`, today(), 'json');
  download(name, 'application/json', JSON.stringify(copy, null, 2));
}
