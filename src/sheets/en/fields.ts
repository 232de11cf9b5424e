/** The name of a program while it has none. */
export const untitled = 'Untitled program';
