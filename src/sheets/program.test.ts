import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { STAGE_NAMES } from './en/choices.ts';
import { milestones, PROGRAM, programName } from './program.ts';

const program = (fields: Record<string, string>) => v.parse(PROGRAM.schema, fields);

describe('the program', () => {
  it('has its ticks thirty and ninety days after day 0', () => {
    expect(milestones(program({ dayZero: '2026-09-02' }))).toEqual({
      day0: '2026-09-02',
      day30: '2026-10-02',
      day90: '2026-12-01',
    });
  });

  it('has no ticks while day 0 is blank or no real day', () => {
    const none = { day0: '', day30: '', day90: '' };
    expect(milestones(program({}))).toEqual(none);
    expect(milestones(program({ dayZero: '2026-09-31' }))).toEqual(none);
  });

  it('has a name to print, also while it has none', () => {
    expect(programName(program({ name: '  Second Look ' }))).toBe('Second Look');
    expect(programName(program({ name: '   ' }))).toBe('Untitled program');
  });

  it('names every stage differently', () => {
    expect(new Set(Object.values(STAGE_NAMES)).size).toBe(Object.keys(STAGE_NAMES).length);
  });

  it('keeps what was typed, valid or not, and refuses a stage that is none', () => {
    expect(program({ dayZero: ' soon ' }).dayZero).toBe(' soon ');
    expect(v.safeParse(PROGRAM.schema, { stage: 'launched' }).success).toBe(false);
  });
});
