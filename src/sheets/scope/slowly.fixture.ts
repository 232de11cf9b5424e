import type { Line } from './read.ts';

type Plan = { lines: readonly Line[]; people: number; efforts: readonly number[]; waits: readonly number[] };
type Standing = { left: number; ready: number; end: number };

/**
 * When each line ends, by walking through the weeks in steps of equal length: who can be worked on now, what each is given,
 * what is then left. Wrong by a few steps, and of quite another kind than counting from event to event: that is its use.
 */
export function slowly(plan: Plan, step: number): number[] {
  const standing = plan.efforts.map((left): Standing => ({ left, ready: Number.NaN, end: Number.NaN }));
  const isDone = ({ end }: Standing) => !Number.isNaN(end);
  for (let week = 0; !standing.every(isDone); week += step) {
    const working = plan.lines.map((_, index) => canWork(plan, standing, index, week));
    const wanted = plan.lines.reduce((sum, one, at) => sum + (working[at] ? (one.people ?? 0) : 0), 0);
    plan.lines.forEach(({ people }, index) => {
      const one = standing[index] as Standing;
      if (!working[index]) return;
      const given = people === undefined ? plan.people : people * Math.min(1, plan.people / wanted);
      one.left -= given * step;
      if (one.left <= 0) one.end = week + step;
    });
  }
  return standing.map(({ end }) => end);
}

function canWork({ lines, waits }: Plan, standing: Standing[], index: number, week: number): boolean {
  const one = standing[index] as Standing;
  const { follows, booked } = lines[index] as Line;
  const before = follows.map((id) => standing[lines.findIndex((line) => line.id === id)] as Standing);
  if (!Number.isNaN(one.end) || before.some(({ end }) => Number.isNaN(end) || end > week)) return false;
  if (Number.isNaN(one.ready)) one.ready = week;
  return week >= (booked ? 0 : one.ready) + (waits[index] as number);
}
