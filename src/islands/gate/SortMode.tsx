import { useEffect, useRef, useState } from 'preact/hooks';
import { phrase } from '../../language/directions.ts';
import { showNumber } from '../../language/numbers.ts';
import { optionsOf } from '../../sheets/fields.ts';
import { QUESTION_NAMES } from '../../sheets/gate/en/choices.ts';
import type { Question, QuestionKind } from '../../sheets/gate/fields.ts';
import { countLog } from '../../sheets/gate/log.ts';
import { logText } from '../../sheets/gate/say.ts';
import {
  askedIn,
  beginSorting,
  markedOn,
  type Sorting,
  stepped,
  takenBack,
  toPassedOver,
  type Whose,
} from '../../sheets/gate/sorting.ts';
import { undo } from '../../stores/plan/undo.ts';
import { markQuestions } from '../../stores/sheets/questionLog.ts';
import { Press } from '../Press.tsx';

type Props = {
  /** What is gone through, in the order in which the log shows it. */
  questions: readonly Question[];
  numberOf: (id: string) => number;
  whose: Whose;
  /** What the mark is called that is given. */
  label: string;
  /** The question to begin with, if it is there. */
  from: string;
  /** It was left at a question, to go on to what comes next or not. */
  leave: (at: string, goOn: boolean) => void;
};

const KEYS: Record<QuestionKind, string> = { blocking: 'b', clarification: 'c', later: 'l', unknown: 'u' };
const KINDS = optionsOf(QUESTION_NAMES);

/** What to do once all have their mark. */
const NEXT: Record<Whose, { says: string; press: string }> = {
  kind: {
    says: 'That is your guess. Take the list along, and ask which of them block.',
    press: 'Go to the papers for the meeting',
  },
  theirs: {
    says: 'Of each that blocks, write down what settles it, who makes that, who reads it and for how long.',
    press: 'Show those that block',
  },
};

/** One question at a time, large, and a key for each mark. */
export function SortMode({ questions, numberOf, whose, label, from, leave }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const asking = useRef<HTMLDivElement>(null);
  const goesOn = useRef(false);
  const [sorting, show] = useState(() => beginSorting(questions, whose, from));
  const [said, say] = useState('');
  // Keys may come faster than what they do is drawn.
  const now = useRef(sorting);
  const turn = (to: Sorting, says = '') => {
    now.current = to;
    show(to);
    say(says);
  };
  const mark = (kind: QuestionKind) => {
    const id = askedIn(now.current);
    if (id === undefined) return;
    const name = QUESTION_NAMES[kind];
    const changed = markQuestions(
      new Set([id]),
      { [whose]: kind },
      phrase`“${name}”`,
      `question ${numberOf(id)}`,
    );
    turn(markedOn(now.current, changed > 0), phrase`${name}.`);
  };
  const takeBack = () => {
    const last = now.current.marked.at(-1);
    if (last?.changed) undo();
    if (last) turn(takenBack(now.current), 'Taken back.');
  };
  const step = (by: -1 | 1) => turn(stepped(now.current, by));
  const close = (goOn: boolean) => {
    goesOn.current = goOn;
    dialog.current?.close();
  };
  useEffect(() => {
    dialog.current?.showModal();
    asking.current?.focus();
  }, []);

  const acts: Record<string, () => void> = {
    ArrowLeft: () => step(-1),
    ArrowRight: () => step(1),
    ...Object.fromEntries(KINDS.map((kind) => [KEYS[kind], () => mark(kind)])),
  };
  const onKey = (event: KeyboardEvent) => {
    const { ctrlKey, metaKey, altKey, repeat } = event;
    const key = keyOf(event);
    const held = ctrlKey || metaKey;
    const act = altKey ? undefined : held ? key === 'z' && takeBack : acts[key];
    if (!act) return;
    event.preventDefault();
    // The sheet takes back by that key too.
    event.stopPropagation();
    // A key that is held down marks one question, not all.
    if (!repeat || key.startsWith('Arrow')) act();
  };

  const id = askedIn(sorting);
  const question = questions.find((one) => one.id === id);
  const { queue, waiting, marked } = sorting;
  return (
    <dialog
      ref={dialog}
      class="sorting"
      aria-labelledby="gate-sorting"
      onKeyDown={onKey}
      onClose={() => {
        focusAnew();
        leave(askedIn(now.current) ?? '', goesOn.current);
      }}
    >
      <div class="sorting-head">
        <h3 id="gate-sorting">Sort: {label}</h3>
        <button type="button" onClick={() => close(false)}>
          Leave
        </button>
      </div>
      {/* A screen reader hands on the keys of what is an application, and keeps the letters of any other page for itself. */}
      <div
        ref={asking}
        class="sorting-body"
        role="application"
        aria-labelledby="gate-asked"
        aria-describedby="gate-sort-keys"
        tabIndex={-1}
      >
        <div id="gate-asked" class="asked" aria-live="polite" aria-atomic="true">
          <p class="quiet">
            {said && `${said} `}
            {question &&
              phrase`Question ${numberOf(question.id)}${question.reference && phrase`, ${question.reference}`}`}
          </p>
          {question ? <p dir="auto">{question.text}</p> : <End sorting={sorting} says={NEXT[whose].says} />}
        </div>
        {question ? (
          <div class="sorting-marks">
            {KINDS.map((kind) => (
              <button
                key={kind}
                type="button"
                class={kind}
                aria-keyshortcuts={KEYS[kind]}
                aria-pressed={question[whose] === kind}
                onClick={() => mark(kind)}
              >
                <span aria-hidden="true">
                  <kbd>{KEYS[kind]}</kbd>{' '}
                </span>
                {QUESTION_NAMES[kind]}
              </button>
            ))}
          </div>
        ) : (
          <p class="buttons">
            {waiting.size > 0 ? (
              <Press comesFocused act={() => turn(toPassedOver(now.current))}>
                Go through the {showNumber(waiting.size)} left
              </Press>
            ) : (
              <Press comesFocused act={() => close(true)}>
                {NEXT[whose].press}
              </Press>
            )}
          </p>
        )}
        <div class="sorting-turns">
          <button
            type="button"
            disabled={sorting.at === 0}
            aria-keyshortcuts="ArrowLeft"
            onClick={() => step(-1)}
          >
            ← Back
          </button>
          <button
            type="button"
            disabled={marked.length === 0}
            aria-keyshortcuts="Control+Z"
            onClick={takeBack}
          >
            Undo the last mark
          </button>
          <button type="button" disabled={!question} aria-keyshortcuts="ArrowRight" onClick={() => step(1)}>
            Skip →
          </button>
        </div>
      </div>
      <p class="sorting-left">
        <b>{phrase`${showNumber(waiting.size)} of ${showNumber(queue.length)} left.`}</b>{' '}
        {logText(countLog(questions))}
      </p>
      <p id="gate-sort-keys" class="hint">
        Keys: B, C, L and U mark, the left arrow goes back, the right arrow skips, Ctrl+Z takes the last mark
        back, Escape leaves.
      </p>
    </dialog>
  );
}

function End({ sorting: { waiting, queue }, says }: { sorting: Sorting; says: string }) {
  const left = waiting.size;
  return (
    <p>
      {left > 0
        ? phrase`You have reached the end. ${showNumber(left)} of ${showNumber(queue.length)} were passed over.`
        : phrase`All ${showNumber(queue.length)} are sorted. ${says}`}
    </p>
  );
}

/** Chromium gives the focus back to a box, and not the cursor in it where something was pressed meanwhile. */
function focusAnew(): void {
  const { activeElement: back } = document;
  if (!(back instanceof HTMLElement)) return;
  back.blur();
  back.focus({ preventScroll: true });
}

/** The letter of a key, in Latin script wherever the keyboard has another. */
function keyOf({ key, code }: KeyboardEvent): string {
  const other = /^\P{ASCII}$/u.test(key) && /^Key([A-Z])$/.exec(code)?.[1];
  const letter = other || key;
  return letter.length === 1 ? letter.toLowerCase() : letter;
}
