import type { Meeting, Power, Steering } from '../../sheets/steering/fields.ts';
import { editPlan } from '../plan/plan.ts';
import { editRow } from '../plan/editRow.ts';

/** Changes fields of the steering sheet. */
export function editSteering(patch: Partial<Steering>): void {
  editPlan((plan) => ({ ...plan, steering: { ...plan.steering, ...patch } }));
}

/** Says whether the committee has a power. */
export function editPower(power: Power, held: Steering['powers'][Power]): void {
  editPlan((plan) => ({
    ...plan,
    steering: { ...plan.steering, powers: { ...plan.steering.powers, [power]: held } },
  }));
}

/** Notes that a member came to a meeting, or did not. */
export function attend(meeting: Meeting, member: string, came: boolean): void {
  const others = meeting.present.filter((id) => id !== member);
  editRow('meetings', meeting.id, { present: came ? [...others, member] : others });
}
