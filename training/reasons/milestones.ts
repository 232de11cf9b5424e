/**
 * Scores what the milestone coach quotes: `node training/reasons/milestones.ts` from the root of the repository, with
 * `all` behind it to see every quotation that is wrong. Nothing is trained on these milestones.
 */
import { readFileSync } from 'node:fs';
import { assessMilestone } from '../../src/sheets/milestone/assess.ts';
import { TESTS } from '../../src/sheets/milestone/fields.ts';
import { percent } from '../learner.ts';

/** A milestone as its reader labelled it: which tests it passes, and the words that may be quoted for each or against it. */
type Labelled = { text: string; passes: readonly boolean[]; may: readonly string[][] };

function read(line: string): Labelled {
  const [label = '', text = '', ...cells] = line.split('|');
  return {
    text,
    passes: [...label].map((letter) => letter === letter.toUpperCase()),
    may: cells.map((cell) => cell.toLowerCase().split('/')),
  };
}

/** Whether whole words of a phrase are quoted. */
const within = (quote: string, phrase: string): boolean =>
  ` ${phrase.replace(/[^\p{L}\p{N}%£$€&'.-]+/gu, ' ')} `.includes(
    ` ${quote
      .toLowerCase()
      .replace(/^(the|an?|in|at|on|by|from) /, '')
      .replace(/[^\p{L}\p{N}%£$€&'.-]+/gu, ' ')} `,
  );

function scored({ text, passes, may }: Labelled) {
  const { tests } = assessMilestone(text);
  const judged = TESTS.map((test, place) => {
    const told = tests[test].passes === passes[place];
    // The sentence as a whole is quoted where no words of it tell.
    const quotes = tests[test].evidence.filter((one) => one.text !== text.trim());
    const wrong = quotes.filter((one) => !told || !may[place]?.some((phrase) => within(one.text, phrase)));
    return { test, told, quotes, wrong };
  });
  const quotes = judged.flatMap((one) => one.quotes);
  const wrong = judged.flatMap((one) =>
    one.wrong.map(({ text: words, points }) => ({ test: one.test, points, words })),
  );
  return {
    text,
    told: judged.every((one) => one.told),
    quotes: quotes.length,
    wrong,
    silent: judged.filter((one) => one.quotes.length === 0).length,
  };
}

const file = new URL('milestones.txt', import.meta.url);
const all = readFileSync(file, 'utf8').trim().split('\n').map(read).map(scored);
const share = (what: string, part: number, of: number): void =>
  console.log(`${what}: ${percent(part / of)} (${part} of ${of})`);
const sum = (count: (one: (typeof all)[number]) => number): number =>
  all.reduce((total, one) => total + count(one), 0);

share('all three tests right', all.filter(({ told }) => told).length, all.length);
share(
  'all reasons right',
  all.filter(({ quotes, wrong }) => quotes > 0 && wrong.length === 0).length,
  all.length,
);
share('a wrong one', all.filter(({ wrong }) => wrong.length > 0).length, all.length);
share(
  'tests without a quotation',
  sum(({ silent }) => silent),
  3 * all.length,
);
share(
  'quotations right',
  sum(({ quotes, wrong }) => quotes - wrong.length),
  sum(({ quotes }) => quotes),
);
if (process.argv[2] === 'all')
  for (const { text, wrong } of all) if (wrong.length > 0) console.log(text, '|', wrong);
