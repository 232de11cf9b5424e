import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIsoDate } from '../method/dates.ts';
import { MOST_TEXT } from '../method/fields.ts';
import { isUntouchedRecovery } from '../method/recovery/model.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { counted, examplePlan, TODAY, WORDINGS } from './documents/plans.fixture.ts';
import { readPlan } from './read.ts';
import { type Redaction, redact } from './redact.ts';
import { FIELDS } from './redaction/fields.ts';
import { type Filling, filledPlan } from './redaction/filled.fixture.ts';
import type { Fields, Kind } from './redaction/walk.ts';
import { reportPlan } from './report.ts';
import { reviewPlan } from './review.ts';
import { blankPlan, type Plan } from './schema.ts';

const ALL: Redaction = { names: true, money: true, texts: true };
const NONE: Redaction = { names: false, money: false, texts: false };
const NAMES = { ...NONE, names: true };
const MONEY = { ...NONE, money: true };
const TEXTS = { ...NONE, texts: true };

/** What the table says of a field, by the names that lead to it. */
function kindOf(path: readonly string[]): Kind | undefined {
  let at: Fields | undefined = FIELDS;
  for (const name of path) if (name !== 'row') at = typeof at === 'object' ? at[name] : undefined;
  return typeof at === 'string' ? at : undefined;
}

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
const FUZZ = { seed: 20_261_120, numRuns: 30, endOnFailure: true };

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
        expect(readPlan(JSON.stringify(copy))).toEqual({ kind: 'plan', plan: copy });
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
      const other = others.word().replace('wq', 'zq');
      return `${other}: ${from.of([told, told.toUpperCase(), told.toLowerCase()])}, said ${other}.`;
    };
    let id = 0;
    const plan = filledPlan({ ...filling(from, names, text), id: () => `row-id-${++id}` });
    return { plan, names: names.said, others: others.said };
  });

  it('holds no name from any field, nor in any text, and every other word', () => {
    fc.assert(
      fc.property(named, ({ plan, names, others }) => {
        const copy = JSON.stringify(redact(read(plan), NAMES, 'copy')).toLowerCase();
        expect(names.filter((word) => copy.includes(word))).toEqual([]);
        expect(others.filter((word) => !copy.includes(word.replace('wq', 'zq')))).toEqual([]);
      }),
      FUZZ,
    );
  });

  const copy = redact(examplePlan(), { ...NAMES, also: ['Corvane', 'Helena Marsh'] }, 'copy');
  const text = JSON.stringify(copy);

  it('holds none of the worked example’s names, whole or in part', () => {
    for (const name of [
      ...['Ines', 'Calloway', 'Joel', 'Abara', 'Tomas', 'Reyl', 'Priya', 'Raman', 'Beth', 'Okafor'],
      ...['Marek', 'Dunne', 'Owen', 'Tighe', 'Lucía', 'Ferrant', 'Sam', 'Whitlock', 'Helena', 'Marsh'],
      ...['Ostrel', 'Corvane', 'Second Look'],
    ]) {
      expect(text).not.toMatch(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'iu'));
    }
  });

  it('says the same stand-in for the same person wherever they stand', () => {
    const { owner } = copy.triage.answers[0] ?? { owner: '' };
    expect(owner).toBe('Person 1');
    expect(copy.lead.name).toBe(owner);
    expect(copy.steering.members[1]?.name).toBe(owner);
    expect(copy.program.name).toBe('Program');
    expect(copy.governance.reviewers[0]?.person).toBe(copy.gate.gates[0]?.whose);
    expect(copy.milestone.shownBy).toBe(
      `${copy.handover.items[4]?.owner}, without anyone from ${copy.lead.slices[0]?.owner}’s team in the room`,
    );
    expect(copy.stalled.vendors[0]?.what).toBe('Firm 1, scoring service');
  });

  it('keeps amounts, functions and the words around names', () => {
    expect(text).toContain('£772,800');
    expect(copy.stalled.sunk).toBe('345000');
    expect(copy.steering.members[2]?.function).toBe('Model risk');
    expect(copy.gate.questions[27]?.text).toBe('What evidence does the contract oblige Firm 1 to give us?');
  });

  it('leaves a name that stands in no field, unless it is handed in', () => {
    expect(JSON.stringify(redact(examplePlan(), NAMES, 'copy'))).toContain('Helena Marsh');
  });

  it('holds no address', () => {
    const plan = blankPlan('a');
    plan.sponsor.ask = 'Write to ines.calloway@corvane.example today';
    expect(redact(plan, NAMES, 'b').sponsor.ask).toBe('Write to (address removed) today');
  });
});

describe('a copy without amounts', () => {
  const copy = redact(examplePlan(), MONEY, 'copy');

  it('has blank fields for money, and the currency', () => {
    const blank = { low: '', likely: '', high: '' };
    const { burn, value, salary, finish, restructure, sunk, vendors } = copy.stalled;
    for (const range of [burn, value, salary, finish, restructure]) expect(range).toEqual(blank);
    expect([sunk, vendors[0]?.minimum, copy.scope.cost]).toEqual(['', '', '']);
    expect([copy.scope.currency, copy.scope.costUnit]).toEqual(['GBP', 'week']);
  });

  it('takes amounts out of texts, and leaves other numbers', () => {
    expect(JSON.stringify(copy)).not.toContain('£');
    expect(copy.steering.decisions[2]?.options).toBe(
      'All 168, (amount removed); 75 to the December milestone, (amount removed); stop',
    );
    expect(copy.stalled.leavers).toEqual({ low: '0', likely: '1', high: '3' });
  });
});

describe('a copy without texts', () => {
  const plan = examplePlan();
  const copy = redact(plan, TEXTS, 'copy');

  it('says of a text its number and its length, the same of the same text', () => {
    expect(copy.milestone.sentence).toMatch(/^Text \d+ \(35 words removed\)$/);
    plan.milestone.failed = 'Once';
    plan.milestone.consequence = ' once';
    const { failed, consequence } = redact(plan, TEXTS, 'copy').milestone;
    expect(failed).toMatch(/^Text \d+ \(1 word removed\)$/);
    expect(consequence).toBe(failed);
  });

  it('keeps names, and of a field that holds names nothing else', () => {
    expect(copy.milestone.shownBy).toBe('Beth Okafor, Joel Abara');
    expect(copy.gate.gates[0]?.whose).toBe('Dr Priya Raman');
    expect(copy.stalled.vendors[0]?.what).toBe('Ostrel Analytics');
  });

  it('keeps which functions are the same', () => {
    const { members, commitments } = copy.steering;
    expect(members[2]?.function).toMatch(/^Function \d+$/);
    expect(commitments[2]?.function).toBe(members[2]?.function);
    expect(commitments[3]?.function).not.toBe(members[2]?.function);
  });

  it('leaves blank what is blank', () => {
    const blank = blankPlan('copy');
    expect(redact(blankPlan('a'), ALL, 'copy')).toEqual(blank);
    expect(isUntouchedRecovery(redact(blankPlan('a'), ALL, 'copy').recovery)).toBe(true);
  });
});

describe('the rows of a copy', () => {
  const copy = redact(examplePlan(), ALL, 'copy');

  it('have new ids, and still belong to one another', () => {
    expect(copy.gate.gates[0]?.pick).toBe(copy.triage.answers[0]?.id);
    expect(copy.gate.questions[0]?.gate).toBe(copy.gate.gates[0]?.id);
    expect(copy.steering.meetings[0]?.present).toContain(copy.steering.members[1]?.id);
    expect(copy.scope.extra[0]?.id).toBe(`handover-${copy.handover.items[6]?.id}`);
    expect(copy.scope.training.follows).toEqual(['change', 'integration']);
    expect(JSON.stringify(copy)).not.toMatch(/calloway|raman|ostrel/i);
  });

  it('refer to nothing where there was nothing to refer to', () => {
    const plan = examplePlan();
    plan.gate.gates[0] = { ...plan.gate.gates[0], id: 'g', pick: 'Ines' } as Plan['gate']['gates'][number];
    plan.scope.model.follows = ['ines', 'integration'];
    const { gate, scope } = redact(plan, ALL, 'copy');
    expect(gate.gates[0]?.pick).toBe('');
    expect(scope.model.follows).toEqual(['integration']);
  });
});

describe('a copy of a long text', () => {
  it('is never too long for its field, however long the stand-ins are', () => {
    const plan = blankPlan('a');
    plan.lead.name = 'Bo Li';
    plan.lead.decides = 'Bo '.repeat(MOST_TEXT / 3).trim();
    const copy = redact(plan, NAMES, 'b');
    expect(copy.lead.decides.startsWith('Person 1 Person 1')).toBe(true);
    expect(readPlan(JSON.stringify(copy)).kind).toBe('plan');
  });
});

describe('the worked example', () => {
  it.each([ALL, NAMES, MONEY, TEXTS, NONE])('can be printed with %o', (choice) => {
    const copy = redact(examplePlan(), choice, 'copy');
    const blocks = reportPlan(copy, counted(copy), WORDINGS, TODAY);
    expect(renderMarkdown('Plan', blocks)).not.toMatch(/undefined|NaN|\[object/);
    expect(reviewPlan(copy, WORDINGS, TODAY)).toBeInstanceOf(Array);
  });

  it('stays itself where nothing is taken out, but for its ids and what nobody knows', () => {
    const plan = examplePlan();
    const copy = redact({ ...plan, note: 'from a newer build' }, NONE, 'copy');
    expect('note' in copy).toBe(false);
    expect(copy.lead.authorities.map(({ id: _, ...row }) => row)).toEqual(
      plan.lead.authorities.map(({ id: _, ...row }) => row),
    );
    expect({ ...copy.stalled, vendors: [], stale: [] }).toEqual({ ...plan.stalled, vendors: [], stale: [] });
  });
});
