import { expect, type Locator } from '@playwright/test';
import {
  ANSWERS,
  CALENDAR,
  CHARTER,
  CONTRACT,
  OUTSIDE,
  STALE_WORK,
  STALLED_FRAME,
  STALLED_RANGES,
  COMMITMENTS,
  DECISIONS,
  DROPPED_PICK,
  EFFORTS,
  EXTRA,
  FRAME,
  INTEGRATION_PLANNED,
  MEETING,
  MEMBERS,
  OVERRULED,
  PICKS,
  PROGRAM,
  WHITEBOARD,
} from './harbour-light.ts';
import { answerRow, rowsUnder, unfold } from './sheets.ts';
import { SCOPE, STALLED, STEERING, TRIAGE } from './words.ts';

/** The field with this label, and no other that only begins like it. */
function field(within: Locator, words: { label: string }): Locator {
  return within.getByLabel(words.label, { exact: true });
}

export async function fillProgram(sheet: Locator): Promise<void> {
  const { name, stage, nextStage, dayZero } = TRIAGE.fields;
  await field(sheet, name).fill(PROGRAM.name);
  await field(sheet, stage).selectOption(PROGRAM.stage);
  await field(sheet, nextStage).selectOption(PROGRAM.nextStage);
  await field(sheet, dayZero).fill(PROGRAM.dayZero);
  await expect(sheet).toContainText('Day 30 is 10 Feb 2027, day 90 11 Apr 2027.');
}

/** Pastes the whiteboard; every answer comes out clean, once, with a verdict beside it. */
export async function pasteAnswers(sheet: Locator): Promise<void> {
  await unfold(sheet, TRIAGE.fields.paste.label);
  await sheet.getByLabel('One answer a line').fill(WHITEBOARD);
  await sheet.getByRole('button', { name: 'Add as answers' }).click();
  for (const [index, { text, verdict }] of ANSWERS.entries()) {
    const row = answerRow(sheet, index + 1);
    await expect(row.getByRole('textbox', { name: `Answer ${index + 1}` })).toHaveValue(text);
    await expect(row.getByText(verdict, { exact: true }).first()).toBeVisible();
  }
  await expect(
    answerRow(sheet, ANSWERS.length + 1)
      .getByRole('textbox')
      .first(),
  ).toHaveValue('');
}

/** Picks two, is refused a third, and swaps it in. */
export async function pickTwo(sheet: Locator): Promise<void> {
  const box = (number: number) => field(answerRow(sheet, number), TRIAGE.fields.pick);
  const [first, second] = PICKS.map(({ number }) => number) as [number, number];
  await box(first).check();
  await box(DROPPED_PICK).check();
  await box(second).click();
  await expect(box(second)).not.toBeChecked();
  const refusal = answerRow(sheet, second).getByRole('alert');
  await expect(refusal).toContainText('Two are picked already');
  await expect(refusal.getByRole('button', { name: ANSWERS[0].text })).toBeVisible();
  await refusal.getByRole('button', { name: ANSWERS[DROPPED_PICK - 1]?.text ?? '' }).click();
  await expect(refusal).toBeHidden();
  await expect(box(first)).toBeChecked();
  await expect(box(second)).toBeChecked();
  await expect(box(DROPPED_PICK)).not.toBeChecked();
}

export async function fillPicks(sheet: Locator): Promise<void> {
  const { owner, due, gate, check, reason } = TRIAGE.fields;
  for (const pick of PICKS) {
    const row = answerRow(sheet, pick.number);
    await field(row, owner).fill(pick.owner);
    await field(row, due).fill(pick.due);
    await field(row, gate).selectOption(pick.gate);
    await field(row, check).fill(pick.check);
  }
  const row = answerRow(sheet, OVERRULED.number);
  await row.getByRole('button', { name: 'It is concrete' }).click();
  await field(row, reason).fill(OVERRULED.reason);
  await expect(row.getByText('the coach reads symptom')).toBeVisible();
}

export async function fillTriage(sheet: Locator): Promise<void> {
  await fillProgram(sheet);
  await pasteAnswers(sheet);
  await pickTwo(sheet);
  await fillPicks(sheet);
}

export async function fillScope(sheet: Locator): Promise<void> {
  const { people, cost, currency, start, integration, planned } = SCOPE.fields;
  await field(sheet, people).fill(FRAME.people);
  await field(sheet, cost).fill(FRAME.cost);
  await field(sheet, currency).fill(FRAME.currency);
  await field(sheet, start).fill(FRAME.start);
  for (const [stream, effort] of Object.entries(EFFORTS)) {
    await fillEffort(sheet, SCOPE.fields[stream as keyof typeof EFFORTS].label, effort);
  }
  await sheet.getByLabel(`${integration.label}: ${planned.label}`, { exact: true }).fill(INTEGRATION_PLANNED);
  const [extra] = [rowsUnder(sheet, SCOPE.fields.extra.label).first()];
  await extra.getByRole('textbox').first().fill(EXTRA.name);
  await fillEffort(extra, EXTRA.name, EXTRA.effort);
  await fillCalendar(sheet);
}

async function fillCalendar(sheet: Locator): Promise<void> {
  const { onIt, waitLow, waitLikely, waitHigh } = SCOPE.fields;
  for (const [stream, cells] of Object.entries(CALENDAR)) {
    const name = SCOPE.fields[stream as keyof typeof CALENDAR].label;
    for (const [index, part] of [onIt, waitLow, waitLikely, waitHigh].entries()) {
      await sheet.getByLabel(`${name}: ${part.label}`, { exact: true }).fill(cells[index] ?? '');
    }
  }
}

async function fillEffort(within: Locator, name: string, effort: readonly string[]): Promise<void> {
  const { low, likely, high, planned } = SCOPE.fields;
  for (const [index, part] of [low, likely, high, planned].entries()) {
    await within.getByLabel(`${name}: ${part.label}`, { exact: true }).fill(effort[index] ?? '');
  }
}

export async function fillStalled(sheet: Locator): Promise<void> {
  const words = STALLED.fields;
  await field(sheet, words.from).fill(STALLED_FRAME.from);
  await field(sheet, words.months).fill(STALLED_FRAME.months);
  for (const [name, cells] of Object.entries(STALLED_RANGES)) {
    for (const [index, part] of (['low', 'likely', 'high'] as const).entries()) {
      await sheet.locator(`#stalled-${name}-${part}`).fill(cells[index] ?? '');
    }
  }
  const contract = rowsUnder(sheet, words.vendors.label).first();
  await field(contract, words.contract).fill(CONTRACT.what);
  await field(contract, words.notice).fill(CONTRACT.notice);
  await field(contract, words.renewal).fill(CONTRACT.renewal);
  await contract.getByLabel(words.minimum.label).fill(CONTRACT.minimum);
  const stale = rowsUnder(sheet, words.stale.label).first();
  await field(stale, words.work).fill(STALE_WORK.what);
  await field(stale, words.on).fill(STALE_WORK.on);
  for (const [index, money] of STALE_WORK.redo.entries()) {
    await stale.getByLabel(words.redo.label).nth(index).fill(money);
  }
  await sheet.getByLabel(words.sunk.label).fill(OUTSIDE.sunk);
  await field(sheet, words.board).fill(OUTSIDE.board);
}

export async function fillSteering(sheet: Locator): Promise<void> {
  await fillCharter(sheet);
  await fillMembers(sheet);
  await fillDecisions(sheet);
  await fillCommitments(sheet);
  await fillMeeting(sheet);
}

async function fillCharter(sheet: Locator): Promise<void> {
  const words = STEERING.fields;
  await field(sheet, words.sponsor).fill(CHARTER.sponsor);
  await field(sheet, words.chair).selectOption(CHARTER.chair);
  await field(sheet, words.cadence).selectOption(CHARTER.cadence);
  await field(sheet, words.next).fill(CHARTER.next);
  for (const power of [words.disputes, words.scopeChanges, words.commitments]) {
    await sheet.getByRole('group', { name: power.label }).getByLabel('Yes').check();
  }
}

async function fillMembers(sheet: Locator): Promise<void> {
  const { members, name, function: speaksFor, right } = STEERING.fields;
  const rows = rowsUnder(sheet, members.label);
  for (const [index, member] of MEMBERS.entries()) {
    await field(rows.nth(index), name).fill(member.name);
    await field(rows.nth(index), speaksFor).fill(member.function);
    await field(rows.nth(index), right).selectOption(member.right);
  }
}

async function fillDecisions(sheet: Locator): Promise<void> {
  const words = STEERING.fields;
  const rows = rowsUnder(sheet, words.decisions.label);
  for (const [index, decision] of DECISIONS.entries()) {
    for (const part of [
      'question',
      'options',
      'decider',
      'decision',
      'date',
      'dissent',
      'reopens',
    ] as const) {
      await field(rows.nth(index), words[part]).fill(decision[part]);
    }
  }
}

async function fillCommitments(sheet: Locator): Promise<void> {
  const words = STEERING.fields;
  const rows = rowsUnder(sheet, words.commitmentsMade.label);
  for (const [index, commitment] of COMMITMENTS.entries()) {
    await field(rows.nth(index), words.function).fill(commitment.function);
    await field(rows.nth(index), words.promise).fill(commitment.promise);
    await field(rows.nth(index), words.due).fill(commitment.due);
    if (commitment.kept) await field(rows.nth(index), words.kept).selectOption(commitment.kept);
  }
}

async function fillMeeting(sheet: Locator): Promise<void> {
  const words = STEERING.fields;
  const row = rowsUnder(sheet, words.meetings.label).first();
  await field(row, words.meetingDate).fill(MEETING.date);
  for (const name of MEETING.came) await row.getByLabel(name, { exact: true }).check();
  await field(row, words.outcome).fill(MEETING.outcome);
}
