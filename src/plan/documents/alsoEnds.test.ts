import { expect, it } from 'vitest';
import { alsoEnds } from './alsoEnds.ts';

it('what an option names and a no ends as well is told by its name', () => {
  const onNo =
    'Notice goes out, and whatever is live in Northern by then ends with the contract. The people are told.';
  expect(alsoEnds('Stop at Northern', onNo)).toBe('Northern');
  expect(alsoEnds('stop after New Leeds', 'It is switched off in New Leeds.')).toBe('New Leeds');
});

it('nothing is told where no clause says that it ends', () => {
  for (const onNo of [
    '',
    'Northern goes on.',
    'Northern never ends.',
    'The contract ends. Northern goes on.',
  ])
    expect(alsoEnds('Stop at Northern', onNo)).toBe('');
  // Another that has the name in it is another, and the first word of an option is no name.
  expect(alsoEnds('Stop at Northern', 'Northernmost ends.')).toBe('');
  expect(alsoEnds('Stop, and write by hand', 'Stop ends it.')).toBe('');
});
