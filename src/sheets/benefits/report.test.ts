import { describe, expect, it } from 'vitest';
import { show } from '../../report/values.ts';
import { flatten, type Section, showFlat } from '../../report/document.ts';
import { sheets, typed, WORDING } from './benefits.fixture.ts';
import { readCourses } from './read.ts';
import { reportBenefits } from './report.ts';

const ROWS = [
  { ...typed(200_000, 240_000, 300_000), gain: 'Hours', owner: 'Beth', counted: 'By hand' },
  { ...typed(0, 50_000, 900_000), gain: 'Fines', kind: 'risk' },
  { ...typed(7_000), gain: 'Goodwill', kind: '' },
];
const COSTS = {
  ...{ finish: typed(120_000), finishIn: '6', burn: typed(10_000), stopPeople: typed(30_000) },
  ...{ sunk: '45,000', writeOff: '70,000' },
};

function report(rows: object[], stalled: object, fields: object = {}, inPrivate = false): Section {
  const set = sheets(rows, stalled, fields);
  const inputs = readCourses(set, undefined);
  const frame = { inputs, stalled: set.stalled, currency: 'GBP', inPrivate, wording: WORDING };
  return reportBenefits(set.benefits, frame);
}
const textOf = (section: Section) => JSON.stringify(flatten([section]).map(showFlat));
const tables = (section: Section) =>
  flatten([section])
    .map(showFlat)
    .flatMap((block) => (block.kind === 'table' ? [block.table] : []));

describe('the report of what it buys', () => {
  const whole = report(ROWS, COSTS, { run: typed(20_000), onNo: 'We tell the board.' });

  it('adds up what is money, and neither risk avoided nor what nobody has sorted', () => {
    const [money, risk, unsorted] = tables(whole);
    expect(money?.rows.map((row) => [row[0], ...row.slice(-3)])).toEqual([
      ['Hours (Money in)', '£200,000', '£240,000', '£300,000'],
      ['To run it', '£20,000', '£20,000', '£20,000'],
      ['Left a year', '£180,000', '£220,000', '£280,000'],
    ]);
    expect(risk?.rows).toHaveLength(1);
    expect(risk?.caption).toContain('added to nothing');
    expect(unsorted?.rows[0]?.[0]).toBe('Goodwill');
    expect(show(whole.lead?.text ?? '')).toBe(
      'Once live it brings £240,000 a year (£200,000 to £300,000) and takes £20,000 to run: £220,000 a year (£180,000 to £280,000) is left. Risk avoided is worth £50,000 a year (£0 to £900,000). It is no money that comes in, and is added to nothing.',
    );
  });

  it('sets the courses beside one another, finishing by its plan and by the team kept until then', () => {
    const left = tables(whole).find(({ caption }) => caption.startsWith('What is left'));
    // Thirty months at 220,000 a year are 550,000.
    expect(left?.rows.map((row) => [row[0], row[1], row[4]])).toEqual([
      ['Finish', '£120,000', '£430,000'],
      ['Finish, team kept', '£60,000', '£490,000'],
      ['Stop', '£30,000', '\u2212\u2060£30,000'],
    ]);
  });

  it('tells the payback with its range, and with what is spent already', () => {
    const payback = tables(whole).find(({ caption }) => caption.startsWith('When each'));
    // 18,333 a month from month 7: 120,000 in seven months, 165,000 in nine.
    expect(payback?.rows[0]).toEqual(['Finish', '1 Mar 2028', '1 Feb 2028', '1 Jan 2028', '1 Apr 2028']);
    const never = tables(report(ROWS, COSTS, { run: typed(240_000, 240_000, 400_000) }));
    const rows = never.find(({ caption }) => caption.startsWith('When each'))?.rows;
    expect(rows?.[0]?.slice(1, 3)).toEqual(['never', 'never']);
  });

  it('tells apart what is owed whatever is decided and what some courses owe', () => {
    const said = (spared: string, notice = '2027-03-31', renewal = '') => {
      const vendors = [{ id: 'v', what: 'Ostrel', notice, renewal, minimum: '96000', spared }];
      return textOf(report(ROWS, { ...COSTS, vendors }));
    };
    expect(said('')).toContain(
      'Ostrel: its minimum of £96,000 is owed whatever is decided, and counted in no course, since no course is said to give notice by 31 Mar 2027',
    );
    expect(said('', '2026-12-31')).toContain(
      'since its day, 31 Dec 2026, comes before the first day counted',
    );
    expect(said('stop')).toContain(
      'is owed by finishing and restructuring, once, and counted in what is left of each; only stopping gives notice, on 31 Mar 2027 at the latest.',
    );
    expect(said('restructure')).toContain(
      'is owed by finishing, once, and counted in what is left of it; only restructuring and stopping give notice, on 31 Mar 2027 at the latest.',
    );
    expect(said('stop', '2027-03-31', '2027-06-30')).toContain(
      'is owed by finishing and restructuring, once, when it renews on 30 Jun 2027, and counted in what is left of each',
    );
    expect(said('both')).not.toContain('Ostrel');
  });

  it('says that delay is in no case, and what a month of it takes', () => {
    // 220,000 a year are 18,333 a month, with the plan that leaves less than the team kept.
    const said = textOf(whole);
    expect(said).toContain('Delay is in none of the three, the worst included');
    expect(said).toContain('"Finishing a month later leaves less by","£18,300"');
  });

  it('says on which contract it turns which course leads, where it does', () => {
    const costs = { ...COSTS, stopPeople: {}, restructure: typed(130_000), restructureIn: '7' };
    const vendors = [{ id: 'v', notice: '2027-03-31', minimum: '96000', spared: 'restructure' }];
    // Finishing brings a month more, 20,000, takes 10,000 less, and owes 96,000; the team kept turns it round.
    const turned = textOf(report(ROWS, { ...costs, burn: typed(100_000), vendors }));
    expect(turned).toContain('restructuring would come out first');
    expect(turned).toContain(
      'Only because of what contracts take: restructuring is spared £96,000 that finishing owes.',
    );
    const owing = textOf(report(ROWS, { ...costs, restructure: typed(10_000), burn: typed(150_000) }));
    expect(owing).toContain('restructuring would come out first');
    expect(owing).not.toContain('Only because');
  });

  it('calls a lead that is no lead a tie, and says what alone decides', () => {
    const costs = { ...COSTS, stopPeople: {}, restructure: typed(120_000), restructureIn: '6' };
    const vendors = [{ id: 'v', notice: '2027-03-31', minimum: '9000', spared: 'restructure' }];
    // Of 430,000, nine thousand are less than a twentieth; a month longer, the team kept costs more than that.
    const tied = textOf(
      report(
        ROWS,
        { ...costs, restructureIn: '6.2', restructure: typed(120_000), burn: typed(50_000), vendors },
        { run: typed(20_000) },
      ),
    );
    expect(tied).toContain('restructuring and finishing are a tie');
    expect(tied).toContain('restructuring is spared £9,000 that finishing owes');
  });

  it('tells time that is freed from budgets that fall, and when these alone have paid', () => {
    const freed = { ...typed(60_000), gain: 'Time', kind: 'freed' };
    const said = textOf(report([...ROWS, freed], COSTS, { run: typed(20_000) }));
    expect(said).toContain(
      'budgets fall by £240,000 a year (£200,000 to £300,000); £60,000 is time that is freed',
    );
    expect(said).toContain('"Likely, by budgets alone"');
    expect(said).toContain(
      'Paid back by the budgets alone that fall, without the time that is freed: likely month 13',
    );
    // 220,000 a year for two and a half years, less 120,000: time would be 150,000 more.
    expect(said).toContain(
      'After 3 years by the budgets alone, without the time that is freed: finishing £430,000 left, stopping £30,000 short.',
    );
    expect(textOf(whole)).not.toContain('by the budgets alone');
  });

  it('says so where another course comes first by the budgets alone', () => {
    const freed = { ...typed(240_000), gain: 'Time', kind: 'freed' };
    const said = textOf(report([freed], COSTS, { run: typed(20_000) }));
    expect(said).toContain('By these, stopping comes first.');
    expect(said).not.toContain('The sums alone would favour');
  });

  it('calls each course what the question calls it, and by no word of ours', () => {
    const said = textOf(report(ROWS, COSTS, { asFinish: 'All', asStop: 'Halt' }));
    expect(said).toMatch(/After 3 years, “All”: likely £\d+,000 left/);
    expect(said).toContain('"All"');
    expect(said).toContain('"Halt"');
    expect(said).not.toMatch(/finishing: likely|stopping: likely|\((?:finish|restructure|stop)\)/);
  });

  it('recommends one course with its reasons, and says what happens on a no', () => {
    const [advice] = whole.sections.filter(({ id }) => id === 'recommendation');
    expect(show(advice?.lead?.text ?? '')).toBe('Finish it.');
    const said = textOf(whole);
    expect(said).toContain(
      'After 3 years, finishing: likely £430,000 left, at worst £330,000 left, at best £580,000 left.',
    );
    expect(said).toContain('After 3 years, stopping: likely £30,000 short');
    expect(said).toContain('On a no: We tell the board.');
  });

  it('says against which sums somebody recommends', () => {
    const said = textOf(report(ROWS, COSTS, { recommend: 'stop', because: 'The board has said so.' }));
    expect(said).toContain('Stop it.');
    expect(said).toContain('The board has said so.');
    expect(said).toContain('The sums alone would favour finishing.');
  });

  it('keeps the recommendation for whoever wrote it where the four signs say restructure', () => {
    const isPrivate = (inPrivate: boolean) =>
      report(ROWS, COSTS, {}, inPrivate)
        .sections.filter((one) => one.private)
        .map(({ id }) => id);
    expect(isPrivate(true)).toEqual(['recommendation']);
    expect(isPrivate(false)).toEqual([]);
  });

  it('says what it takes to count the courses while none can be', () => {
    expect(textOf(report(ROWS, {}))).toContain('not counted yet');
    expect(textOf(report([], COSTS))).toContain('No benefit is counted in money yet.');
  });
});
