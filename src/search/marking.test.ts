import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, piecesOf, stretchFinder, wordFinder } from './marking.ts';

const shown = (text: string, find: ReturnType<typeof wordFinder>) =>
  piecesOf(text, find)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

describe('words that were found', () => {
  it('are marked as they stand there, whole, and as one where only a blank parts them', () => {
    const find = wordFinder(new Set(['model', 'risk', 'workaround', 'ss1']));
    expect(shown('Model risk, a modeller’s work-around: SS1/23.', find)).toBe(
      '[Model risk], a modeller’s [work-around]: [SS1/23].',
    );
  });

  it('are found whatever their accents', () => {
    expect(shown('Lucía Ferrant', wordFinder(new Set(['lucia'])))).toBe('[Lucía] Ferrant');
  });
});

describe('stretches that were found', () => {
  it.each([
    ['Zoë Ruiz', 'zoe', '[Zoë] Ruiz'],
    ['Zoe\u0308 Ruiz', 'zoe', '[Zoe\u0308] Ruiz'],
    ['模型风险管理委员会', '风险', '模型[风险]管理委员会'],
    ['Проверка модели', 'модел', 'Проверка [модел]и'],
    ['Straße', 'ss', 'Stra[ß]e'],
    ['nothing', 'gate', 'nothing'],
  ])('in “%s”: %s', (text, wanted, marked) => {
    expect(shown(text, stretchFinder([wanted]))).toBe(marked);
  });
});

describe('an excerpt', () => {
  const filler = 'and nothing of what stands here says more than that. '.repeat(6);

  it('is the paragraph with most of what was found, and starts a little before it', () => {
    const text = `The gate.\n${filler}The gate is in front of model risk, who can open it. ${filler}`;
    const { pieces, phrase } = excerptOf(text, wordFinder(new Set(['gate', 'model'])));
    expect(pieces[0]?.text).toBe('… ');
    expect(pieces.at(-1)?.text).toBe(' …');
    expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['gate', 'model']);
    expect(phrase).toBe('than that. The gate is in front');
  });

  it('is the beginning where nothing was found, and never longer than it may be', () => {
    const { pieces, phrase } = excerptOf(filler, wordFinder(new Set(['gate'])));
    expect(pieces[0]?.text.startsWith('and nothing')).toBe(true);
    expect(phrase).toBe('');
    const word = fc.constantFrom('gate', 'model', '模型风险', 'x'.repeat(90), 'and', 'Zoë,', '\n', '😀');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 90 }), (words) => {
        const text = words.join(' ');
        const excerpt = excerptOf(text, stretchFinder(['gate', '风']));
        expect(excerpt.pieces.map((piece) => piece.text).join('').length).toBeLessThanOrEqual(206);
        expect(text).toContain(excerpt.phrase);
      }),
    );
  });
});
