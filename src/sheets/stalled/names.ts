import * as en from './en/names.ts';
import type { Vendor } from './fields.ts';

/** The name of a contract to print, also while it has none. */
export function contractName({ what }: Pick<Vendor, 'what'>): string {
  return en.contractName(what);
}
