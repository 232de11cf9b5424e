import { editPlan } from './plan.ts';

/** Prints a part of a document from now on, or leaves it out; `path` as documents/parts.ts has it. */
export function printPart(path: string, printed: boolean): void {
  editPlan((plan) => ({ ...plan, parts: { ...(plan.parts as object | undefined), [path]: printed } }));
}
