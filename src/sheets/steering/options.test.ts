import { describe, expect, it } from 'vitest';
import { optionNamed, optionsIn } from './options.ts';

describe('the options of a question', () => {
  const three = ['All of it, £427,800', 'one more region, then ask again', 'stop at Northern'];

  it.each([
    'All of it, £427,800; one more region, then ask again; stop at Northern.',
    'All of it, £427,800\none more region, then ask again\nstop at Northern',
    'a) All of it, £427,800 b) one more region, then ask again c) stop at Northern',
    '(a) All of it, £427,800\r\n(b) one more region, then ask again\r\n(c) stop at Northern',
    '1. All of it, £427,800 2. one more region, then ask again 3. stop at Northern',
    '• All of it, £427,800\n• one more region, then ask again\n\n• stop at Northern\n',
    'All of it, £427,800; one more region, then ask again; or stop at Northern',
    'All of it, £427,800 / one more region, then ask again / stop at Northern',
    'All of it, £427,800；one more region, then ask again；stop at Northern',
  ])('are read as people type them: %s', (typed) => {
    expect(optionsIn(typed)).toEqual(three);
  });

  it('are one where nothing parts them, and none where nothing is typed', () => {
    expect(optionsIn('Renew in 2. quarter')).toEqual(['Renew in 2. quarter']);
    expect(optionsIn('  \n ')).toEqual([]);
  });
});

describe('an option', () => {
  const options = ['All of it, £427,800', 'One more region, then ask again', 'Stop at Northern'];

  it.each([
    ['All of it, to 30 June 2027 in place of 31 March', options[0]],
    ['all of it', options[0]],
    ['All of it £427,800', options[0]],
    ['ONE MORE REGION (Leeds)', options[1]],
    ['All of it by 30 June', options[0]],
    ['c) stop at Northern', options[2]],
    ['Stop', undefined],
    ['Two regions', undefined],
    ['', undefined],
  ])('is named by its first words: %s', (text, option) => {
    expect(optionNamed(options, text)).toBe(option);
  });

  it('is none where two could be meant', () => {
    expect(optionNamed(['Finish it now', 'Finish it later'], 'Finish it')).toBeUndefined();
  });
});
