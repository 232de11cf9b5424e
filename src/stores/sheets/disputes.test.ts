import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeBrowser } from '../../storage/fake-browser.fixture.ts';

beforeEach(() => {
  new FakeBrowser();
});

/** A page with a dispute on it that was settled there, and a question of the log. */
async function open() {
  vi.resetModules();
  const page = {
    ...(await import('../plan/plan.ts')),
    ...(await import('../saving/opening.ts')),
    ...(await import('../plan/editRow.ts')),
    ...(await import('../plan/undo.ts')),
    ...(await import('../plan/history.ts')),
    ...(await import('./disputes.ts')),
  };
  await page.openPlan();
  page.editRow('disputes', 'd', { what: 'Queue', how: 'IT runs it', settled: '2026-11-02' });
  page.editRow('decisions', 'q', { question: 'Who runs the queue?' });
  const dispute = () => page.spareRow('disputes', 'd');
  const question = () => page.spareRow('decisions', 'q');
  return { ...page, dispute, question };
}

describe('a dispute and the committee’s log', () => {
  it('are joined with the ruling that there is, and undo parts them exactly', async () => {
    const page = await open();
    const { sponsor, steering } = page.$plan.get();
    page.joinDispute(page.dispute(), page.question());
    expect(page.question()).toMatchObject({ decision: 'IT runs it', date: '2026-11-02' });
    expect(page.dispute()).toMatchObject({ decision: 'q', how: 'IT runs it' });
    page.undo();
    expect(page.$plan.get()).toMatchObject({ sponsor, steering });
  });

  it('keep both texts where each was ruled on', async () => {
    const page = await open();
    page.editRow('decisions', 'q', { decision: 'Compliance does', date: '2026-11-09' });
    page.joinDispute(page.dispute(), page.question());
    expect(page.question()).toMatchObject({ decision: 'Compliance does', date: '2026-11-09' });
    expect(page.dispute()).toMatchObject({ how: 'IT runs it', settled: '2026-11-02' });
  });

  it('become one by putting it there, and two again', async () => {
    const page = await open();
    page.logDispute(page.dispute());
    const [, added] = page.$plan.get().steering.decisions;
    expect(added).toMatchObject({ question: 'Queue', decision: 'IT runs it', id: page.dispute().decision });
    page.partDispute(page.dispute());
    expect(page.dispute().decision).toBe('');
  });
});
