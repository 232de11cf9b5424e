/* What the options of choices are called in English, in the order in which they are offered. */
export const GATE_NAMES = { function: 'Function', decision: 'Decision', artifact: 'Artifact' } as const;
/** How an answer can read, in words. */
export const VERDICT_NAMES = { concrete: 'Concrete', symptom: 'Symptom' } as const;
