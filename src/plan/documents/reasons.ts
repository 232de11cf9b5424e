import { recommended } from '../../sheets/recovery/recommended.ts';
import type { Decision } from '../../sheets/steering/fields.ts';
import type { Plan } from '../document/schema.ts';
import type { OptionsTold } from './options.ts';
import { isPrinted } from './parts.ts';

/** Why it is recommended, and what a no means: of the question that asks for money, where no reader may be one of the four signs. */
export function reasonsOf(
  one: Decision,
  { benefits, recovery, parts }: Plan,
  told: OptionsTold | undefined,
): { because: string; onNo: string } {
  const { because, onNo } = benefits;
  const none = { because: '', onNo: '' };
  if (one !== told?.question || recommended(recovery) === 'restructure') return none;
  // What is left out under its own name is told under no other.
  if (!isPrinted(parts, 'committee/benefits/recommendation')) return none;
  return { because: because.trim(), onNo: onNo.trim() };
}
