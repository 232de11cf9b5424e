import { describe, expect, it } from 'vitest';
import { readName } from './names.ts';

describe('a name', () => {
  it.each([
    'Ines Calloway',
    'Dr. Priya Raman',
    'Anders Orlov',
    'Andrea Sand',
    'Lucía Ferrant-Allen',
    'O’Hara',
    'Ines Calloway (room 4/12)',
    'Person 40,000',
  ])('of one person is one: %s', (name) => {
    expect(readName(name)).toEqual({ kind: 'one' });
  });

  it.each<[string, string]>([
    ['Ines Calloway and Owen Tighe', 'and'],
    ['Owen or Joel', 'or'],
    ['Ines/Owen', '/'],
    ['Calloway, Tighe', ','],
    ['Ines & Owen', '&'],
    ['Ines + Owen', '+'],
    ['Ines; Owen', ';'],
    ['Ines Calloway (room 12), Owen Tighe', ','],
    ['Ines 1, Owen 2', ','],
  ])('of two is told by what joins them: %s', (name, by) => {
    expect(readName(name)).toEqual({ kind: 'several', by });
  });

  it.each(['the steering committee', 'Data science team', 'TBC', 'To be confirmed', 'nobody'])(
    'that is no person is told: %s',
    (name) => {
      expect(readName(name)).toMatchObject({ kind: 'nobody' });
    },
  );

  it('may have a group in it, as long as it does not end in one', () => {
    expect(readName('Ines Calloway (operations team lead)')).toEqual({ kind: 'one' });
  });

  it('is blank while nothing is typed', () => {
    expect(readName('  ')).toEqual({ kind: 'blank' });
  });
});
