import type { Vendor } from './fields.ts';

/** The name to print, also while it has none. */
export function contractName({ what }: Pick<Vendor, 'what'>): string {
  return what.trim() || 'A contract without a name';
}
