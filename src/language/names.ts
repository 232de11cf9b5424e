import { withoutUnseen } from './letters.ts';

/** `Ruiz, Zoë`: one comma, and nothing but a few words on either side. */
const FAMILY_FIRST = /^([^,;()\d]+), ?([^,;()\d]+)$/;

/**
 * What two spellings of one name have in common: how accents are composed, kinds of blank, apostrophe and dash,
 * capitals, what nobody sees, and a family name before a comma make no other name.
 */
export function nameKey(typed: string): string {
  const plain = withoutUnseen(typed.normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑–—]/g, '-');
  return plain.replace(FAMILY_FIRST, '$2 $1').toLowerCase().normalize('NFC').replace(/\s+/g, ' ').trim();
}
