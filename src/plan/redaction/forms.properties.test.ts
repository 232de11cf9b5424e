import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { namesIn } from './find.ts';
import { Names } from './names.ts';

/** Names of many countries, each with the spellings that people without its keys use. */
const GIVEN = [
  ['Miriam'],
  ['Łukasz', 'Lukasz'],
  ['Jörg', 'Joerg', 'Jorg'],
  ['Søren', 'Soren', 'Soeren'],
  ['José', 'Jose'],
  ['Zoë', 'Zoe'],
  ['Işıl', 'Isil'],
  ['Håkan', 'Hakan', 'Haakan'],
  ['Priya'],
  ['Anne-Marie', 'Annemarie'],
  ['Kofi'],
];
const SURNAMES = [
  ['Okafor'],
  ['Wójcik', 'Wojcik'],
  ['Müller', 'Mueller', 'Muller'],
  ['Kjær', 'Kjaer'],
  ['Núñez', 'Nunez'],
  ['Weiß', 'Weiss'],
  ['Yıldız', 'Yildiz'],
  ['Ångström', 'Angstrom', 'Aangstroem'],
  ['O’Brien', "O'Brien", 'OBrien'],
  ['van der Berg'],
  ['MacDonald', 'Macdonald'],
  ['Đoković', 'Djokovic', 'Dokovic'],
];

const spelt = (names: string[][]) =>
  fc
    .constantFrom(...names)
    .chain((ways) => fc.record({ typed: fc.constantFrom(...ways), said: fc.constantFrom(...ways) }));

/** How people write of somebody. */
const WAYS: ((given: string, surname: string) => string)[] = [
  (given, surname) => `${given} ${surname}`,
  (given, surname) => `${surname}, ${given}`,
  (given, surname) => `${surname} ${given}`,
  (given, surname) => `Dr. ${given} ${surname}`,
  (given, surname) => `${given.charAt(0)}. ${surname}`,
  (given, surname) => `${surname}, ${given.charAt(0)}.`,
  (given, surname) => `${given} B. ${surname}`,
  (given) => given,
  (_, surname) => surname,
  (_, surname) => `${surname}’s`,
  (_, surname) => `Ms ${surname}`,
  (given, surname) => `${given}.${surname.replace(/ /g, '')}`.toLowerCase(),
  (given, surname) => `@${given.charAt(0)}${surname.replace(/[ ’']/g, '')}`.toLowerCase(),
  (given, surname) => `${given}\u00a0${surname}`,
  (given, surname) => `${given}\n${surname}`,
];
/** What becomes of a text on its way through programs. */
const CHANGES: ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD'),
  (text) => text.replace(/(?<=\p{L})(?=\p{L}{2}$)/u, '\u00ad'),
  (text) => text.replace(/-/g, '\u2011').replace(/ (?=\p{Lu})/gu, '\u2009'),
];
const BEFORE = ['as said by ', 'the list of (', 'we need “', 'to: ', '', 'and/'];
const BEHIND = [' decides.', ') again', '”, then', ';', '', '-led review'];

const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd');

describe('a name that was typed in one way and is said in another', { timeout: 60_000 }, () => {
  const cases = fc.record({
    given: spelt(GIVEN),
    surname: spelt(SURNAMES),
    way: fc.constantFrom(...WAYS),
    change: fc.constantFrom(...CHANGES),
    inverted: fc.boolean(),
    before: fc.constantFrom(...BEFORE),
    behind: fc.constantFrom(...BEHIND),
  });

  it('is one person, of whom nothing is left and nothing else is taken', () => {
    fc.assert(
      fc.property(cases, ({ given, surname, way, change, before, behind }) => {
        const names = new Names('', namesIn(`${given.typed} ${surname.typed}`));
        const said = change(way(given.said, surname.said));
        const masked = names.mask(`${before}${said}${behind}`, false);
        for (const part of [...given.said.split(/[- ]/), ...surname.said.split(/[ ’']/)]) {
          if (part.length > 3) expect(folded(masked)).not.toContain(folded(part));
        }
        // The point of an initial may end a sentence as well, and stays.
        const after = /’s$/iu.test(said) ? '’s' : /\.$/.test(said) ? '.' : '';
        expect(masked.replace(/’S(?=\W|$)/, '’s')).toBe(`${before}Person 1${after}${behind}`);
      }),
      { numRuns: runs(2_000) },
    );
  });

  it('is the same person in a field that holds people, whoever was typed first', () => {
    fc.assert(
      fc.property(cases, ({ given, surname, way, change, inverted }) => {
        const fields = [`${given.typed} ${surname.typed}`, change(way(given.said, surname.said))];
        const ordered = inverted ? fields.toReversed() : fields;
        const names = new Names(
          '',
          ordered.flatMap((field) => namesIn(field, () => true)),
        );
        for (const field of fields) expect(names.mask(field, true)).toMatch(/^Person 1(?:’s|\.)?$/i);
      }),
      { numRuns: runs(2_000) },
    );
  });
});

describe('ordinary words', { timeout: 60_000 }, () => {
  const WORDS =
    `the market moves in march and may fall; a mark on the bill will do, though the brother of a clever trainer
    shall bridge what leeds an annual review of claims in the hub; it is due, we do, he does, and no one knows why`.split(
      /\s+/,
    );

  it('stay, whatever people are called', () => {
    const people = fc.array(
      fc.constantFrom(
        'Mark Lee',
        'Will Hall',
        'Tom Hough',
        'Bill Ridge',
        'May Due',
        'Ann Lee',
        'Sam Hall',
        'Du Bo',
        'Al Do',
        'Rose March',
      ),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(
        people,
        fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 20 }),
        (typed, words) => {
          const text = words.join(' ');
          const names = new Names(
            '',
            typed.flatMap((each) => namesIn(each)),
          );
          expect(names.mask(text, false)).toBe(text);
        },
      ),
      { numRuns: runs(500) },
    );
  });
});
