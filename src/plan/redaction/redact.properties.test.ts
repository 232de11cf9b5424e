import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { isIsoDate } from '../../language/dates.ts';
import { isPrivateAt } from '../document/fields.ts';
import { withoutRecommendation } from '../document/recommendation.ts';
import { readPlan } from '../document/read.ts';
import { redact } from './redact.ts';
import { type Filling, filledPlan, kindOf } from './filled.fixture.ts';
import type { Plan } from '../document/schema.ts';

const ALL = { names: true, money: true, texts: true };
const NAMES = { names: true, money: false, texts: false };

/** Words that stand nowhere else, so that each can be looked for. */
class Unique {
  said: string[] = [];
  word(): string {
    const number = this.said.length;
    const letters = [17_576, 676, 26, 1].map((size) =>
      String.fromCharCode(97 + (Math.floor(number / size) % 26)),
    );
    const word = `wq${letters.join('')}x`;
    this.said.push(word);
    return word;
  }
}

/** Chooses by a seed: asking fast-check for each of some thousand choices takes too long. */
class Choices {
  #state: number;
  constructor(seed: number) {
    this.#state = seed;
  }
  /** 0 up to `below`, not reached. */
  upTo(below: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * below);
  }
  of<Option>(options: readonly Option[]): Option {
    return options[this.upTo(options.length)] as Option;
  }
}
const choices = fc.nat(0xffff_ffff).map((seed) => new Choices(seed));

const SEPARATORS = [' ', ' ', ', ', ' and ', '’s ', '\n', '; ', ' under ', '-', '@', ' (', ': £1,200 '];

/** Anything that people type, into whatever field: words in every form, a day, a number. */
function anyText(from: Choices, words: Unique): string {
  const kind = from.of(['words', 'words', 'words', 'day', 'number', 'blank']);
  if (kind === 'day') return '2026-11-20';
  if (kind === 'number') return '12.5';
  if (kind === 'blank') return ' ';
  let text = from.of(['', '', 'Dr ', 'the ', '1 ']);
  for (let count = from.upTo(6); count >= 0; count--) {
    const word = words.word();
    const written = from.of([word, word.toUpperCase(), `W${word.slice(1)}`]);
    text += count > 0 ? `${written}${from.of(SEPARATORS)}` : written;
  }
  return text;
}

function filling(from: Choices, words: Unique, text: Filling['text']): Filling {
  return {
    text,
    id: () => words.word(),
    choose: (options) => from.of(options),
    rows: () => 1 + from.upTo(2),
  };
}

/** A plan with any text in every field, and every word in it. */
const anyPlan = choices.map((from) => {
  const words = new Unique();
  return { plan: filledPlan(filling(from, words, () => anyText(from, words))), words: words.said };
});

const anyChoice = fc.record({ names: fc.boolean(), money: fc.boolean(), texts: fc.boolean() });
const FUZZ = { numRuns: runs(100), endOnFailure: true };

/** What the property below holds to has to be a plan to begin with. */
function read(plan: Plan): Plan {
  const result = readPlan(JSON.stringify(plan));
  if (result.kind !== 'plan') throw new Error(result.why);
  return result.plan;
}

describe('a copy without names, amounts and texts', { timeout: 60_000 }, () => {
  it('holds no word that was typed into any field, known or unknown, and no id', () => {
    fc.assert(
      fc.property(anyPlan, ({ plan, words }) => {
        expect(words.length).toBeGreaterThan(200);
        const copy = JSON.stringify(redact(read(plan), ALL, 'copy')).toLowerCase();
        expect(words.filter((word) => copy.includes(word))).toEqual([]);
      }),
      FUZZ,
    );
  });
});

describe('any copy', { timeout: 60_000 }, () => {
  it('is a plan that can be read, under its own id', () => {
    fc.assert(
      fc.property(anyPlan, anyChoice, ({ plan }, choice) => {
        const copy = redact(read(plan), choice, 'copy');
        expect(readPlan(JSON.stringify(copy))).toEqual({ kind: 'plan', plan: copy, older: false });
        expect(copy).toMatchObject({ id: 'copy', saved: '', shared: [], disagreements: [] });
      }),
      FUZZ,
    );
  });

  it('keeps choices, ticks, and the days and numbers that can be read', () => {
    fc.assert(
      fc.property(anyPlan, ({ plan }) => {
        const before = read(plan);
        const copy = redact(before, ALL, 'copy');
        const kept = (date: string) => (isIsoDate(date) ? date : '');
        expect(copy.steering.powers).toEqual(without(before.steering.powers));
        expect(copy.gate.activities.map(({ stop }) => stop)).toEqual(
          before.gate.activities.map(({ stop }) => stop),
        );
        expect(copy.milestone.date).toBe(kept(before.milestone.date));
        expect(copy.scope.people).toBe(before.scope.people === '12.5' ? '12.5' : '');
      }),
      FUZZ,
    );
  });
});

function without(group: { [field: string]: unknown }): { [field: string]: unknown } {
  const { stray: _, ...known } = group;
  return known;
}

describe('a copy without names', { timeout: 60_000 }, () => {
  /** Clean names in the fields for names, and texts that tell of them among other words. */
  const named = choices.map((from) => {
    const [names, others] = [new Unique(), new Unique()];
    const typed: string[] = [];
    const name = () => {
      const small = from.upTo(2) === 0;
      const words = Array.from({ length: 1 + from.upTo(3) }, () => {
        const word = names.word();
        return small ? word : `W${word.slice(1)}`;
      });
      typed.push(words.join(' '));
      return words.join(' ');
    };
    const text = (path: readonly string[]) => {
      const kind = kindOf(path);
      if (kind === 'person' || kind === 'firm' || kind === 'program') return name();
      if (kind !== 'text' && kind !== 'function') return '';
      const told = typed.length > 0 ? from.of(typed) : '';
      const other = isPrivateAt(path) ? 'private' : others.word().replace('wq', 'zq');
      return `${other}: ${from.of([told, told.toUpperCase(), told.toLowerCase()])}, said ${other}.`;
    };
    let id = 0;
    const plan = filledPlan({ ...filling(from, names, text), id: () => `row-id-${++id}` });
    // What settles a question is private until they have said that it blocks.
    for (const question of plan.gate.questions) question.theirs = '';
    // And what a finding said that was set aside, until it is said that everybody may read it.
    for (const row of plan.setAside) row.told = '';
    return { plan, names: names.said, others: others.said };
  });

  it('holds no name from any field, nor in any text, and every other word that is not private', () => {
    fc.assert(
      fc.property(named, ({ plan, names, others }) => {
        const copy = JSON.stringify(redact(read(plan), NAMES, 'copy')).toLowerCase();
        expect(names.filter((word) => copy.includes(word))).toEqual([]);
        // What is recommended is private in some plans, and left out of their copies as all that is.
        const known = JSON.stringify(withoutRecommendation(read(plan)));
        const [stays, goes] = split(
          others.map((word) => word.replace('wq', 'zq')),
          (word) => known.includes(word),
        );
        expect(stays.filter((word) => !copy.includes(word))).toEqual([]);
        expect(goes.filter((word) => copy.includes(word))).toEqual([]);
        expect(copy).not.toContain('private');
      }),
      FUZZ,
    );
  });
});

function split(words: readonly string[], stays: (word: string) => boolean): [string[], string[]] {
  return [words.filter(stays), words.filter((word) => !stays(word))];
}
