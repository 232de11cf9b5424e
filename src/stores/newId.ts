/**
 * An id that nobody else has: 128 random bits, as 32 hexadecimal digits. `crypto.randomUUID` would do as well, but
 * browsers have it only on https and on this computer, and some intranets serve plain http.
 */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
