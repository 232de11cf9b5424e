import { describe, expect, it } from 'vitest';
import { cutAt } from '../../language/letters.ts';
import { MOST_TEXT } from '../../sheets/fields.ts';
import { questions } from '../../sheets/gate/gate.fixture.ts';
import { readPasted } from './questionFile.ts';
import { sourceOf, taken, shortly, PERIOD, SCORE } from './cases.fixture.ts';

describe('what a reader has to know of it', () => {
  it.each<[string, RegExp]>([
    ['title-row-plain.csv', /^Left out above the headings: Model validation - open questions\.$/],
    ['comment-lines.csv', /^Left out above the headings: # METADATA, # version: 1, # rows: 2\.$/],
    ['section-rows.csv', /^Taken as the sections of the questions under them: DATA, PEOPLE\.$/],
    ['one-bad-quote.csv', /^In 1 row the quotes do not pair/],
    ['paste-quotation.tsv', /^In 1 row the quotes do not pair/],
    ['entities.csv', /^2 texts were HTML/],
    ['not-a-date.csv', /^In 2 rows the date could not be read/],
  ])('is said of %s', async (name, says) => {
    expect(taken(await sourceOf(name)).notes).toContainEqual(expect.stringMatching(says));
  });

  it('is nothing where nothing is left out, columns that hold nothing included', async () => {
    for (const name of [
      'blank-columns.csv',
      'sep-line.csv',
      'same-twice.csv',
      'dates-of-other-systems.csv',
    ]) {
      expect(taken(await sourceOf(name)).notes, name).toEqual([]);
    }
  });

  it('says which encoding was read, and offers others, where the bytes do not tell', async () => {
    for (const [name, encoding] of [
      ['shift-jis.csv', 'shift_jis'],
      ['windows-1250.csv', 'windows-1250'],
      ['mac-roman.csv', 'macintosh'],
      ['one-bad-byte.csv', 'utf-8'],
    ]) {
      const { file } = await sourceOf(name ?? '');
      expect(file, name).toMatchObject({ encoding, ranked: { certain: false } });
      expect(file?.ranked.encodings.length, name).toBeGreaterThan(5);
    }
  });

  it('leaves one bad byte a letter of its own, and every other letter as it was', async () => {
    const texts = taken(await sourceOf('one-bad-byte.csv')).questions.map(({ text }) => text);
    expect(texts[3]).toBe('How are the caf\ufffd alerts covered?');
    expect(texts[2]).toBe('Qué período cubre “esto”?');
  });

  it('a log that comes in twice is offered once', async () => {
    const source = await sourceOf('same-twice.csv');
    const [first] = taken(source).questions;
    const log = questions({ ...first, text: `  ${first?.text.toUpperCase()}` });
    const again = taken(source, log);
    expect(shortly(again)).toEqual([`${SCORE}|Joel||2026-12-11`]);
    expect(again.notes[0]).toBe('1 of them is in the log already, and not offered again.');
    expect(taken(source, questions(...taken(source).questions)).notes).toEqual([
      '2 of them are in the log already, and not offered again.',
    ]);
  });

  it('knows a question again whose state has changed since, as other columns stand in brackets', async () => {
    const source = await sourceOf('poam.csv');
    const log = questions({ text: `${PERIOD} (POA&M ID: 1; Date identified: 2026-03-02; Status: Closed)` });
    expect(shortly(taken(source, log))).toHaveLength(1);
  });
});

it('a long text is cut between two letters, and what was cut is said', () => {
  const long = `${'a'.repeat(MOST_TEXT - 1)}😀 and the rest`;
  const { questions: found, notes } = taken(readPasted(`Question\tAnswer\nWhy?\t${long}`));
  expect(found[0]?.answer).toBe('a'.repeat(MOST_TEXT - 1));
  expect(found[0]?.answer).toBe(cutAt(long, MOST_TEXT));
  expect(notes).toEqual([
    '1 long text was cut at 20,000 characters. 15 more are left out, from “😀 and the rest”.',
  ]);
});
