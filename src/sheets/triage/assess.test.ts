import { describe, expect, it } from 'vitest';
import heldOutText from '../../../training/blockers/held-out.tsv?raw';
import heldOut2Text from '../../../training/blockers/held-out-2.tsv?raw';
import { assessBlocker } from './assess.ts';

const answersIn = (file: string) =>
  file
    .trim()
    .split('\n')
    .map((line) => {
      const [label = '', text = ''] = line.split('\t');
      return { label, text };
    });
const heldOut = answersIn(heldOutText);

const junk: Record<string, string> = {
  'ten thousand letters without a space': 'a'.repeat(10_000),
  'ten thousand characters of words': 'Legal signs the deed, then it stalls. '.repeat(264).slice(0, 10_000),
  'ten thousand commas': ','.repeat(10_000),
  emoji: '🚀🔥🙃 👩‍👩‍👧‍👦',
  'half an emoji': '\ud83d',
  'right-to-left text': 'توقيع العقد من قبل الإدارة القانونية',
  'only punctuation': '?!… --- ;;; ()',
  'control characters': '\u0000\u0007\n\t\u202e',
  'words that objects know': 'constructor __proto__ toString hasOwnProperty',
};

/** Pairs about the same thing, of which only the first is an event. */
const pairs: [string, string][] = [
  ['Legal signs the contract', 'Legal engages with the contract'],
  ['Access to the claims table granted by IAM', 'Access to the claims table getting easier'],
  ['The CFO releases the £200k', 'The CFO feels good about the £200k'],
  ['MRM approves the validation report', 'MRM understands the validation report better'],
  ['Finding 2023-08 closed in Archer', 'Finding 2023-08 being taken seriously'],
  ['Procurement sign-off on the order form', 'Procurement alignment on the order form'],
  ['Fewer meetings would be nice, but what we need is Risk filing the waiver', 'Fewer meetings'],
];

describe('the blocker coach', () => {
  it.each([
    ['held-out.tsv', heldOut, 200, 0.95],
    ['held-out-2.tsv', answersIn(heldOut2Text), 96, 0.88],
  ])('tells most answers of %s, which never train', (_, answers, count, least) => {
    const right = answers.filter(({ label, text }) => assessBlocker(text).verdict === label);
    expect(answers).toHaveLength(count);
    expect(right.length / count).toBeGreaterThanOrEqual(least);
  });

  it.each(pairs)('calls "%s" concrete and "%s" a symptom', (concrete, symptom) => {
    expect(assessBlocker(concrete).verdict).toBe('concrete');
    expect(assessBlocker(symptom).verdict).toBe('symptom');
  });

  it('quotes the words that its offsets point at', () => {
    for (const { text } of heldOut) {
      for (const quoted of assessBlocker(text).evidence)
        expect(text.slice(quoted.start, quoted.end)).toBe(quoted.text);
    }
  });

  it('gives one to four reasons for every answer, one of them for its verdict', () => {
    for (const text of [
      ...heldOut.map((answer) => answer.text),
      ...Object.values(junk).filter((t) => t.trim() !== ''),
    ]) {
      const { evidence, verdict } = assessBlocker(text);
      expect(evidence.length).toBeLessThanOrEqual(4);
      expect(evidence.map(({ points }) => points)).toContain(verdict);
      for (const { because, text: quote } of evidence) expect([because, quote]).not.toContain('');
    }
  });

  it('says why in the words of the answer', () => {
    const { evidence } = assessBlocker('Legal signs the contract with Vantiq');
    expect(evidence.map(({ text, because }) => [text, because])).toContainEqual([
      'signs',
      'the act that ends it',
    ]);
  });

  it('asks for everything when nothing is written', () => {
    for (const blank of ['', '   ', '\n\t']) {
      const { evidence, mends, score, verdict } = assessBlocker(blank);
      expect({ evidence, score, verdict }).toEqual({ evidence: [], score: 0, verdict: 'symptom' });
      expect(mends.map(({ ask }) => ask)).toEqual(['does-what', 'who', 'to-what', 'by-when', 'how-checked']);
    }
  });

  it('asks only for the optional rest when the answer is concrete', () => {
    const asks = assessBlocker('Legal signs the contract').mends.map(({ ask }) => ask);
    expect(asks).toEqual(['by-when', 'how-checked']);
  });

  it('asks who, in a short question, when nobody is named', () => {
    const { mends } = assessBlocker('better data quality');
    expect(mends.map(({ ask }) => ask)).toContain('who');
    for (const { prompt } of mends) expect(prompt.length).toBeLessThanOrEqual(90);
  });

  it('keeps the verdict on the side of the score', () => {
    for (const { text } of heldOut) {
      const { score, verdict } = assessBlocker(text);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(verdict).toBe(score >= 0.5 ? 'concrete' : 'symptom');
    }
  });

  it('says the same about the same answer, whatever came before', () => {
    const before = heldOut.map(({ text }) => assessBlocker(text));
    const after = [...heldOut].reverse().map(({ text }) => assessBlocker(text));
    expect(after.reverse()).toEqual(before);
  });

  it.each(Object.entries(junk))('reads %s without a fault', (_, text) => {
    const { score, verdict } = assessBlocker(text);
    expect(score).toBeGreaterThanOrEqual(0);
    expect(['concrete', 'symptom']).toContain(verdict);
  });
});
