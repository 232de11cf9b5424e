/**
 * Scores what the blocker coach quotes and asks: `node training/reasons/score.ts` from the root of the repository, with a
 * file other than `answers.txt` behind it, and `all` behind that to see every answer that is not all right. Nothing is trained on these answers.
 */
import { readFileSync } from 'node:fs';
import { explain } from '../../src/sheets/triage/explain.ts';
import { percent } from '../learner.ts';

const SLOTS = ['who', 'does', 'what', 'when', 'how'] as const;
const ASK_OF = {
  who: 'who',
  what: 'to-what',
  when: 'by-when',
  how: 'how-checked',
  does: 'does-what',
} as const;
type Slot = (typeof SLOTS)[number];
/** An answer as its reader labelled it: what may fill each slot (none: blank), and which words may be watched, as what. */
type Labelled = { text: string; concrete: boolean; slots: Record<Slot, string[]>; watched: string[] };

/** Words without an article before them. */
const plain = (words: string): string => words.toLowerCase().replace(/^(the|an?|our|its) /, '');

function read(line: string): Labelled {
  const [sign, text = '', ...rest] = line.split('|');
  const concrete = sign === '+';
  const [who = '-', second = '-', what = '-', when = '-', how = '-'] = concrete
    ? rest
    : [rest[1], rest[0], ...rest.slice(2)];
  const may = (cell: string): string[] => cell.split('/').map(plain);
  const slots = {
    who: may(who),
    does: may(concrete ? second : '-'),
    what: may(what),
    when: may(when),
    how: may(how),
  };
  return {
    text,
    concrete,
    slots,
    watched: concrete || second === '-' ? [] : second.toLowerCase().split(';'),
  };
}

function scored({ text, concrete, slots, watched }: Labelled) {
  const { verdict, reasons, asks } = explain(text);
  const quotes = reasons.flatMap((reason) => ('whole' in reason ? [] : [reason]));
  const right = quotes.filter((quote) =>
    'slot' in quote
      ? concrete && slots[quote.slot].includes(plain(quote.text))
      : !concrete && watched.includes(`${quote.text.toLowerCase()}=${quote.watch}`),
  );
  // A slot that may be blank or filled is neither a wrong question nor one that has to be asked.
  const blank = SLOTS.filter((slot) => slots[slot].every((words) => words === '-'));
  const filled = SLOTS.filter((slot) => !slots[slot].includes('-'));
  const asked = SLOTS.filter((slot) => asks.includes(ASK_OF[slot]));
  return {
    text,
    verdict,
    told: verdict === (concrete ? 'concrete' : 'symptom'),
    hard: verdict === 'unsure',
    quotes,
    right,
    // Where no word could be pointed at, saying none is right.
    silent: quotes.length === 0 && (concrete || watched.length > 0 || verdict !== 'symptom'),
    asked: asked.length,
    askedWell: asked.filter((slot) => !filled.includes(slot)).length,
    // Of an event nothing is asked.
    blank: concrete ? 0 : blank.length,
    found: concrete ? 0 : blank.filter((slot) => asked.includes(slot)).length,
  };
}

const file = new URL(process.argv[2] ?? 'answers.txt', import.meta.url);
const all = readFileSync(file, 'utf8').trim().split('\n').map(read).map(scored);
const share = (what: string, part: number, of: number): void =>
  console.log(`${what}: ${percent(part / of)} (${part} of ${of})`);
const sum = (count: (one: (typeof all)[number]) => number): number =>
  all.reduce((total, one) => total + count(one), 0);
const count = (holds: (one: (typeof all)[number]) => boolean): number => all.filter(holds).length;

share(
  'verdict right',
  count(({ told }) => told),
  all.length,
);
share(
  'hard to tell',
  count(({ hard }) => hard),
  all.length,
);
share(
  'all reasons right',
  count(({ quotes, right, silent }) => !silent && right.length === quotes.length),
  all.length,
);
share(
  'a wrong one',
  count(({ quotes, right }) => right.length < quotes.length),
  all.length,
);
share(
  'silent',
  count(({ silent }) => silent),
  all.length,
);
share(
  'quotations right',
  sum(({ right }) => right.length),
  sum(({ quotes }) => quotes.length),
);
share(
  'questions right',
  sum(({ askedWell }) => askedWell),
  sum(({ asked }) => asked),
);
share(
  'blanks asked for',
  sum(({ found }) => found),
  sum(({ blank }) => blank),
);
if (process.argv[3] === 'all')
  for (const one of all)
    if (!one.told || one.right.length < one.quotes.length || one.askedWell < one.asked)
      console.log(
        one.verdict,
        '|',
        one.text,
        '|',
        one.quotes.filter((quote) => !one.right.includes(quote)),
      );
