import { IN_FILE } from '../single/address.ts';
import { underBase } from './underBase.ts';

/** Whether this is the one HTML file, with the whole site in it, and not the site. */
export function isInFile(): boolean {
  return document.documentElement.hasAttribute(IN_FILE);
}

/** Goes to a page that is written from the root, as `/plan/`, wherever it stands. */
export function goTo(path: string): void {
  location.assign(isInFile() ? `?${path}` : underBase(path));
}
