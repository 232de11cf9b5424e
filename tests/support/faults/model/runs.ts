/** Whether all is to be tried, as with `npm run faults`, or what is quick. */
export function inFaults(): boolean {
  return process.env.npm_lifecycle_event === 'faults';
}

/** A number that whoever runs the tests has given, or another. */
export function given(name: string, otherwise: number): number {
  const value = process.env[name];
  return value === undefined ? otherwise : Number(value);
}
