/** Stands in for @preact/signals, which the Preact renderer refers to and no island uses. */
export const signal = undefined;
