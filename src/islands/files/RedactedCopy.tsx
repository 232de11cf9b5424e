import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { IsoDate } from '../../language/dates.ts';
import { programName } from '../../sheets/program.ts';
import { laidOut } from '../../plan/files/laidOut.ts';
import { MOST_BYTES } from '../../plan/document/read.ts';
import { type Redaction, redact, redacted } from '../../plan/redaction/redact.ts';
import { leftIn } from '../../plan/redaction/leftovers.ts';
import type { Corrections } from '../../plan/redaction/standIns.ts';
import { printedIn } from '../../plan/documents/parts.ts';
import { reportPlan } from '../../plan/documents/report.ts';
import type { Plan } from '../../plan/document/schema.ts';
import type { Wordings } from '../../sheets/sheet.ts';
import { type Flat, flatten } from '../../report/document.ts';
import { today } from '../../stores/clock.ts';
import { newId } from '../../stores/newId.ts';
import { download, fileName } from '../download.ts';
import { ReportView } from '../ReportView.tsx';
import { Ticks } from '../Ticks.tsx';
import { useToday } from '../useToday.ts';
import { Leftovers } from './Leftovers.tsx';
import { NamesTaken } from './NamesTaken.tsx';

const MASKS = [
  { key: 'names', label: 'Names of people, firms and the program' },
  { key: 'money', label: 'Amounts of money' },
  { key: 'texts', label: 'Everything written in your own words' },
] as const;

/** A copy of the plan with what must not leave the firm taken out: chosen, looked at, then downloaded. */
export function RedactedCopy({ plan, wordings }: { plan: Plan; wordings: Wordings }) {
  const [choice, choose] = useState({ names: true, money: true, texts: false });
  const [also, setAlso] = useState('');
  const [corrections, setCorrections] = useState<Corrections>(new Map());
  const [id] = useState(newId);
  const [shown, show] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const further = usePaused(also);
  const { copy, names } = useMemo(
    () => redacted(plan, redaction(choice, further, corrections), id),
    [plan, choice, further, corrections, id],
  );
  const left = useMemo(() => leftIn(copy), [copy]);
  const nothing = !choice.names && !choice.money && !choice.texts;
  return (
    <>
      <p>
        Choose what to take out. Stages, choices, dates and counts stay; the same name has the same stand-in
        everywhere. What is private, such as who came, what people earn and whether to restructure, is left
        out in any case. The copy is a program of its own, which can be imported to look at or to print.
      </p>
      <Ticks
        legend="Take out"
        ticks={MASKS}
        isTicked={(key) => choice[key]}
        tick={(key, ticked) => choose({ ...choice, [key]: ticked })}
      />
      {choice.names && (
        <NamesTaken
          names={names}
          correct={(key, as) => setCorrections(new Map([...corrections, [key, as]]))}
        />
      )}
      {!nothing && (
        <p class="also">
          <label for="also-names">
            Further names to take out, or sums, one a line: a nickname, a name without a capital, whatever was
            not found
          </label>
          <textarea
            ref={box}
            id="also-names"
            class="box"
            rows={3}
            autocomplete="off"
            value={also}
            onInput={(event) => setAlso(event.currentTarget.value)}
          />
        </p>
      )}
      {nothing ? (
        <p>Nothing is chosen, so that the copy would hide nothing but what is private.</p>
      ) : (
        <Leftovers
          choice={choice}
          left={left}
          takeOut={(name) => {
            setAlso(`${also.trim()}\n${name}`.trim());
            // The button goes with the name; what it did stands here.
            box.current?.focus();
          }}
        />
      )}
      <p class="buttons">
        <button type="button" aria-expanded={shown} onClick={() => show(!shown)}>
          {shown ? 'Hide the copy' : 'Show what the copy says'}
        </button>{' '}
        <button
          type="button"
          class="strong"
          disabled={nothing}
          onClick={() => downloadCopy(redact(plan, redaction(choice, also, corrections), id))}
        >
          Download the redacted copy
        </button>
      </p>
      {shown && <Preview copy={copy} wordings={wordings} />}
    </>
  );
}

type Choice = { names: boolean; money: boolean; texts: boolean };

function redaction(choice: Choice, also: string, corrections: Corrections): Redaction {
  return { ...choice, also: also.split('\n'), corrections };
}

const PAUSE = 300;

/** What was typed, once typing pauses: to make the copy of a long plan takes longer than a key. */
function usePaused(typed: string): string {
  const [paused, setPaused] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  return paused;
}

/** What the copy will say, without its pictures: these say no more than the tables do. */
function Preview({ copy, wordings }: { copy: Plan; wordings: Wordings }) {
  const day = useToday();
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

function previewBlocks(copy: Plan, wordings: Wordings, day: IsoDate): Flat[] {
  const uncounted = { scope: { kind: 'counting' }, stalled: undefined } as const;
  const sections = printedIn(reportPlan(copy, uncounted, wordings, day), 'team', undefined);
  return flatten(sections).map((block): Flat => {
    if (block.kind === 'figure') return { kind: 'table', table: block.table };
    // The plan below has the same headings, and an id only one place.
    if (block.kind !== 'heading') return block;
    const { id: _, ...heading } = block;
    return heading;
  });
}

function downloadCopy(copy: Plan): void {
  const name = fileName(`${programName(copy.program)} redacted`, today(), 'json');
  download(name, 'application/json', laidOut(copy, MOST_BYTES));
}
