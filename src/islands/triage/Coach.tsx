import { addDays, daysBetween } from '../../language/dates.ts';
import { dayNamed } from '../../coach/slots/days.ts';
import { type Slot, SLOTS } from '../../coach/slots/read.ts';
import { anchor } from '../../sheets/finding.ts';
import type { Program } from '../../sheets/program.ts';
import { prompts, READINGS, unread, watches } from '../../sheets/triage/en/coach.ts';
import { late } from '../../sheets/triage/en/fields.ts';
import { type AnswerReading, ASK_FOR } from '../../sheets/triage/explain.ts';
import type { Answer, TriageField } from '../../sheets/triage/fields.ts';
import type { Wording } from '../../sheets/wording.ts';
import type { Draw } from '../fields/fieldsOf.tsx';
import { blanksOf, type Margins, readingOf } from './margins.ts';
import { Overrule } from './Overrule.tsx';

type Props = {
  row: Answer;
  words: Wording<TriageField>['fields'];
  fields: Draw<Answer>;
  program: Program;
  /** Not here before the coach has read all answers. */
  margins: Margins | undefined;
  edit: (patch: Partial<Answer>) => void;
  /** Opens the fields below the answer. */
  open: () => void;
};

/** The coach in the margin of an answer: its verdict, what it read and what is blank, and at most two questions. */
export function Coach({ row, words, fields, program, margins, edit, open }: Props) {
  const reading = readingOf(row, margins?.names ?? NO_NAMES);
  const verdict = row.overruled || reading.verdict;
  const asked = row.overruled ? [] : (margins?.asked[row.id] ?? []);
  return (
    <div class={`coach coach-${verdict}`}>
      <p class={`verdict ${TONES[verdict]}`} aria-live="polite">
        {READINGS[verdict]}
        {row.overruled && (
          <small> (your verdict; the coach reads {READINGS[reading.verdict].toLowerCase()})</small>
        )}
      </p>
      {reading.verdict === 'unread' ? (
        <p class="mends">{unread}</p>
      ) : (
        <Line row={row} reading={reading} open={open} />
      )}
      <Watched reading={reading} />
      <Late reading={reading} program={program} />
      {asked.length > 0 && <p class="mends">{asked.map((slot) => prompts[ASK_FOR[slot]]).join(' ')}</p>}
      <Overrule row={row} words={words.overruled} fields={fields} reads={reading.verdict} edit={edit} />
    </div>
  );
}

const NO_NAMES: ReadonlySet<string> = new Set();
const TONES = { concrete: 'go', symptom: 'stop', unsure: 'stop', unread: '' } as const;
const BLANKS: Record<Slot, string> = {
  who: 'who?',
  does: 'does what?',
  what: 'to what?',
  when: 'by when?',
  how: 'seen where?',
};

/** What was read, as one line; what is blank is pressed to fill it. */
function Line({ row, reading, open }: Pick<Props, 'row' | 'open'> & { reading: AnswerReading }) {
  const blank = new Set(blanksOf(row, reading));
  return (
    <p class="slots">
      {SLOTS.map((slot) => {
        const said = reading.slots[slot];
        if (said) return <bdi key={slot}>{said.text}</bdi>;
        if (!blank.has(slot)) return null;
        return (
          <button key={slot} type="button" class="plain" onClick={() => fill(slot)}>
            {BLANKS[slot]}
          </button>
        );
      })}
    </p>
  );

  function fill(slot: Slot) {
    if (slot === 'when' || slot === 'how') {
      open();
      // The page goes to the field that its address names, once it is drawn.
      location.replace(`#${anchor('triage', row.id, slot === 'when' ? 'due' : 'check')}`);
      return;
    }
    const box = document.getElementById(anchor('triage', row.id, 'text'));
    if (!(box instanceof HTMLTextAreaElement)) return;
    const { does } = reading.slots;
    const place = slot === 'who' ? (does?.start ?? 0) : (does?.end ?? row.text.length);
    box.focus();
    box.setSelectionRange(place, place);
  }
}

/** The words to watch, each with what is the matter with it. */
function Watched({ reading: { telling } }: { reading: AnswerReading }) {
  const watched = telling.flatMap((one) => ('watch' in one ? [one] : []));
  if (watched.length === 0) return null;
  return (
    <ul class="reasons">
      {watched.map(({ start, text, watch }) => (
        <li key={start}>
          “<bdi>{text}</bdi>”: {watches[watch]}
        </li>
      ))}
    </ul>
  );
}

/** Says so where the answer itself names a day beyond day 30. */
function Late({ reading, program: { dayZero } }: { reading: AnswerReading; program: Program }) {
  const day = dayNamed(reading.slots.when?.text ?? '', dayZero);
  const days = daysBetween(dayZero, day);
  return days > 30 ? <p class="mends">{late(day, days, addDays(dayZero, 30)).says}</p> : null;
}
