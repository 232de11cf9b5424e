import { describe, expect, it } from 'vitest';
import { correlationError, currencyError, lambdaError, peopleError, positiveError } from './errors.ts';

describe('a message at a field', () => {
  it('is given for people who are none or no number', () => {
    for (const good of ['', ' ', '0.5', '0,5', '12']) expect(peopleError(good), good).toBeUndefined();
    expect(peopleError('0')).toContain('no people');
    expect(peopleError('0,0')).toContain('no people');
    expect(peopleError('two')).toContain('isn’t one number');
    expect(peopleError('-1')).toContain('less than zero');
  });

  it('is given for what is no currency code', () => {
    for (const good of [' ', 'chf', 'GBP']) expect(currencyError(good), good).toBeUndefined();
    for (const bad of ['$', 'pounds']) expect(currencyError(bad), bad).toContain('three letters');
  });

  it('is given for a week of no days, or of more days than there are', () => {
    for (const good of ['', '0.5', '5', '7']) expect(positiveError(good, 7), good).toBeUndefined();
    for (const bad of ['0', '0,0', '7.1']) expect(positiveError(bad, 7), bad).toContain('up to 7');
    expect(positiveError('five', 7)).toContain('isn’t one number');
  });

  it('is given for a weight that is too small or too large', () => {
    for (const good of ['', '0.1', '4', '100']) expect(lambdaError(good), good).toBeUndefined();
    for (const bad of ['0', '0.09', '101']) expect(lambdaError(bad), bad).toContain('from 0.1 to 100');
    expect(lambdaError('-4')).toContain('less than zero');
  });

  it('is given for a correlation above 0.95', () => {
    for (const good of ['', '0', '0,3', '0.95']) expect(correlationError(good), good).toBeUndefined();
    for (const bad of ['0.96', '1', '30']) expect(correlationError(bad), bad).toContain('to 0.95');
    expect(correlationError('some')).toContain('isn’t one number');
  });
});
