import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../tests/support/runs.ts';
import { namesAmong, namesIn } from './find.ts';
import { PROCESSES, WORK } from './vocabulary.ts';

const said = (typed: string) => namesIn(typed).map(({ words }) => words.map(({ word }) => word).join(' '));

describe('functions, teams, systems and products are nobody', () => {
  it.each([
    ...['Alert operations', 'Alert Operations', 'alert operations', 'Head of Alert Operations', 'Alerts'],
    ...['Transaction Monitoring team', 'Sanctions Screening Desk', 'Financial Crime Alert Handling'],
    ...['Case management', 'Case Management', 'Records management', 'Release management', 'Card operations'],
    ...['Business continuity', 'Change Advisory Board', 'Data Lineage Team', 'Model Inventory', 'Group Tax'],
    ...['Tier 2 support', 'L2 Operations', 'Payroll', 'Ethics committee', 'Voice of customer'],
    ...[
      'ServiceNow',
      'Jira',
      'Copilot',
      'Betriebsrat',
      'Datenschutz',
      'Contrôle interne',
      'Revisione interna',
    ],
  ])('%s', (typed) => {
    expect(said(typed)).toEqual([]);
    expect(namesAmong(typed)).toEqual([]);
  });

  it.each([
    ['Case', ['case']],
    ['Sarah Case', ['sarah case']],
    ['Sarah Case, case management', ['sarah case']],
    ['Case Management (Okafor)', ['okafor']],
    ['Alert Ops under Beth Okafor', ['beth okafor']],
    ['Joel Abara, alert operations', ['joel abara']],
    ['Okafor operations', ['okafor']],
    ['Kraken squad', ['kraken']],
    ['Price team', ['price']],
  ])('and “%s” still has its name', (typed, names) => {
    expect(said(typed)).toEqual(names);
  });

  const work = fc.constantFrom(...WORK, 'alert', 'transaction', 'sanctions', 'complaints', 'fraud', 'model');
  const cased = fc.constantFrom<(text: string) => string>(
    (text) => text.toLowerCase(),
    (text) => text.toUpperCase(),
    (text) => text.slice(0, 1).toUpperCase() + text.slice(1),
    (text) => text.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()),
  );
  const anyFunction = fc
    .tuple(fc.constantFrom('', 'Head of ', 'the '), work, fc.constantFrom(...PROCESSES), cased)
    .map(([before, of, does, as]) => before + as(`${of} ${does}`));
  const anyName = fc.constantFrom('Ines Calloway', 'Beth Okafor', 'Dr Priya Raman', 'Sam Case', 'Will Price');
  const beside = fc.constantFrom<(name: string, does: string) => string>(
    (name, does) => `${does} under ${name}`,
    (name, does) => `${name}, ${does}`,
    (name, does) => `${name} (${does})`,
    (name, does) => `${does}: ${name}`,
    (name, does) => `${name} and ${does}`,
  );

  it('whatever is worked on, whatever is done with it, and however it is written; and whoever stands beside it stays one', () => {
    fc.assert(
      fc.property(anyFunction, anyName, beside, (does, name, written) => {
        expect(said(does), does).toEqual([]);
        const typed = written(name, does);
        expect(said(typed), typed).toEqual([name.toLowerCase().replace('dr ', '')]);
      }),
      { numRuns: runs(2000) },
    );
  });
});
