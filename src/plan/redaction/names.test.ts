import { describe, expect, it } from 'vitest';
import { firmIn, namesIn } from './find.ts';
import type { Named } from './forms.ts';
import { Names } from './names.ts';
import { wordsOf } from './words.ts';

const person = (typed: string): Named[] => namesIn(typed);
const firm = (typed: string): Named[] => firmIn(typed);
const other = (typed: string): Named => ({ label: 'Name', words: wordsOf(typed) });

const names = new Names('Second Look', [
  ...person('Ines Calloway'),
  ...person('Dr Priya Raman'),
  ...person('Lucía Ferrant'),
  ...person('Sam Whitlock'),
  ...person('Sam Jones'),
  ...person('Will Carter'),
  ...person('Raman'),
  ...firm('Ostrel Analytics Ltd, scoring'),
  other('Corvane Bank'),
]);
const masked = (text: string) => names.mask(text, false);

describe('names in a text', () => {
  it('are replaced whole, whatever their case, accents and blanks', () => {
    expect(masked('INES  CALLOWAY asked Lucia Ferrant')).toBe('Person 1 asked Person 3');
    expect(masked('Ines Calloway’s list; ines.calloway')).toBe('Person 1’s list; Person 1');
  });

  it('are replaced with their title, and by their first or last word', () => {
    expect(masked('Dr. Raman, Dr Priya Raman and Prof. Dr. Priya')).toBe('Person 2, Person 2 and Person 2');
    expect(masked('Calloway rang ines')).toBe('Person 1 rang Person 1');
  });

  it('are found as whole words only', () => {
    expect(masked('Inestable, Ramanesque, Samantha')).toBe('Inestable, Ramanesque, Samantha');
  });

  it('are found longest first', () => {
    const both = new Names('', [...person('Ann Lee'), ...person('Ann Lee Marsh')]);
    expect(both.mask('Ann Lee Marsh and Ann Lee', false)).toBe('Person 1 and Person 1');
    const apart = new Names('', [...person('Ann Lee'), ...person('Bo Ann Lee'), ...person('Cy Ann Lee')]);
    expect(apart.mask('Bo Ann Lee, Ann Lee', false)).toBe('Person 2, Person 1');
  });

  it('that two people share are nobody’s in particular', () => {
    expect(masked('Sam asked Whitlock')).toBe('Somebody asked Person 4');
  });

  it('that are ordinary words too need a capital, but not in a field for names', () => {
    expect(masked('Will Carter says it will do. Will agrees')).toBe(
      'Person 6 says it will do. Person 6 agrees',
    );
    expect(names.mask('will', true)).toBe('Person 6');
  });

  it('of firms are found by how they begin; what follows means something without them', () => {
    expect(masked('Ostrel Analytics Ltd, Ostrel’s analytics, ostrel analytics')).toBe(
      'Firm 1, Firm 1’s analytics, Firm 1',
    );
  });

  it('of the program and those that stand in no field are replaced too', () => {
    expect(masked('second look at Corvane, Corvane Bank, another bank')).toBe(
      'Program at Name 1, Name 1, another bank',
    );
  });

  it('stay as they are where there are none', () => {
    expect(new Names('', []).mask('Ines Calloway', false)).toBe('Ines Calloway');
    expect(masked('')).toBe('');
  });
});

describe('stand-ins', () => {
  it('are numbered in the order in which names come, firms by themselves', () => {
    const both = new Names('', [
      ...person('Bea Orr'),
      ...firm('Ostrel'),
      ...person('Cy Dunn'),
      ...firm('Kelvast'),
    ]);
    expect(both.mask('Bea Orr, Ostrel, Cy Dunn, Kelvast', false)).toBe('Person 1, Firm 1, Person 2, Firm 2');
  });

  it('take no ordinary word for a firm that is called so', () => {
    const data = new Names('', firm('Data'));
    expect(data.mask('the data of Data', false)).toBe('the data of Firm 1');
  });

  it('call a firm a firm though it stands where people do', () => {
    const both = new Names('', [...person('Ostrel'), ...firm('Ostrel Analytics')]);
    expect(both.mask('Ostrel', true)).toBe('Firm 1');
  });

  it('take a lone initial for whoever it begins', () => {
    const both = new Names('', [...person('Joel Abara'), ...person('J. Abara')]);
    expect(both.mask('J. Abara and Joel Abara', false)).toBe('Person 1 and Person 1');
  });
});
