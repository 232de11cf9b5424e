import { describe, expect, it } from 'vitest';
import { firmIn, namesIn } from './find.ts';
import type { Named } from './forms.ts';

const said = (named: Named[]) => named.map(({ words }) => words.map(({ word }) => word).join(' '));
const labelled = (named: Named[], label: Named['label']) =>
  said(named.filter((each) => each.label === label));

describe('the names in a field that holds a person', () => {
  it.each([
    ['Ines Calloway', ['ines calloway']],
    ['Dr Priya Raman', ['priya raman']],
    ['ines calloway', ['ines calloway']],
    ['joel, beth and owen', ['joel', 'beth', 'owen']],
    ['Beth Okafor, without anyone from Joel Abara’s team in the room', ['beth okafor', 'joel abara']],
    ['The steering committee, Tomas Reyl in the chair', ['tomas reyl']],
    ['IT integration under Owen Tighe', ['owen tighe']],
    ['Joel Abara’s data scientists', ['joel abara']],
    ['Sam Whitlock, on 20 October 2026', ['sam whitlock']],
    ['Sam Whitlock (May 12, 2026)', ['sam whitlock']],
    ['Anna Head', ['anna head']],
    ['Maria van der Berg', ['maria van der berg']],
    ['Lucía Ferrant / J. Abara', ['lucia ferrant', 'j abara']],
    ['山田太郎', ['山 田 太 郎']],
    ['12345', ['12345']],
    ['whichever colleague joel trusts most', ['whichever colleague joel trusts most']],
  ])('%s', (typed, names) => {
    expect(said(namesIn(typed)).join('|')).toBe(names.join('|'));
  });

  it.each(['Compliance', 'Model risk', 'The steering committee', 'COO', 'Nobody', 'on 20 October 2026', ' '])(
    'are none in “%s”',
    (typed) => {
      expect(namesIn(typed)).toEqual([]);
    },
  );
});

describe('the firm a contract is with', () => {
  it.each([
    ['Ostrel Analytics, scoring service', ['ostrel analytics'], []],
    ['ostrel', ['ostrel'], []],
    ['Legal & General', ['legal general'], []],
    ['Contract for the scoring service with Ostrel Analytics', ['ostrel analytics'], []],
    ['Ostrel – licences, by Jane Doe', ['ostrel'], ['jane doe']],
    ['Scoring service', [], []],
  ])('%s', (typed, firms, people) => {
    const found = firmIn(typed);
    expect([labelled(found, 'Firm'), labelled(found, 'Person')]).toEqual([firms, people]);
  });
});
